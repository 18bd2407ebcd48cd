import type { InputHTMLAttributes } from 'react';
import { Furigana } from '../../ui/furigana.tsx';

interface LabelledFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  id: string;
  label: string;
}

/** A field under its name. */
export function LabelledField({ id, label, ...input }: LabelledFieldProps) {
  return (
    <div className="mt-5">
      <label htmlFor={id} className="mb-1 block font-[650]">
        <Furigana text={label} />
      </label>
      <input id={id} className="field" required {...input} />
    </div>
  );
}
