/** Why something was not done, each in its own line; heard at once. */
export function Faults({ faults }: { faults: readonly string[] }) {
  if (faults.length === 0) return null;
  return (
    <ul role="alert" className="mt-4 rounded-lg border border-late bg-late-wash p-4 text-late">
      {faults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );
}
