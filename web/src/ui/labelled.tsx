/** A control of a form with its word above it. */
export function Labelled({ id, label, children }: { id: string; label: string; children: React.ReactNode }) {
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-[650]">
        {label}
      </label>
      {children}
    </div>
  );
}
