import type { ReactNode } from 'react';

/** A field under its name. */
export function Labelled({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className="mt-4">
      <label htmlFor={id} className="mb-1 block font-[650]">
        {label}
      </label>
      {children}
    </div>
  );
}

/** Some lines of text. */
export function WordsField({
  id,
  label,
  required = true,
}: {
  id: string;
  label: string;
  required?: boolean;
}) {
  return (
    <Labelled id={id} label={label}>
      <textarea
        id={id}
        name={id}
        rows={3}
        maxLength={1000}
        required={required}
        className="field !h-auto w-full"
      />
    </Labelled>
  );
}

/** One of a closed list. */
export function SelectField({
  id,
  label,
  options,
}: {
  id: string;
  label: string;
  options: Readonly<Record<string, string>>;
}) {
  return (
    <Labelled id={id} label={label}>
      <select id={id} name={id} required className="field">
        {Object.entries(options).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** A day. */
export function DayField({
  id,
  label,
  value,
  required = true,
}: {
  id: string;
  label: string;
  value?: string;
  required?: boolean;
}) {
  return (
    <Labelled id={id} label={label}>
      <input id={id} name={id} type="date" defaultValue={value} required={required} className="field" />
    </Labelled>
  );
}
