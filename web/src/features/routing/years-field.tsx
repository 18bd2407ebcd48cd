import { Labelled } from '../../ui/labelled.tsx';

interface YearsFieldProps {
  id: string;
  label: string;
  value: number | null;
  onChange: (years: number | null) => void;
}

/** An age in years; empty where there is none. */
export function YearsField({ id, label, value, onChange }: YearsFieldProps) {
  return (
    <Labelled id={id} label={label}>
      <input
        id={id}
        className="field"
        inputMode="numeric"
        autoComplete="off"
        value={value ?? ''}
        onChange={(event) => {
          const said = event.target.value.normalize('NFKC').replace(/\D/gu, '').slice(0, 3);
          onChange(said === '' ? null : Number(said));
        }}
      />
    </Labelled>
  );
}
