'use client';

import { entries } from '@tsunagi/texts/ja/staff/entries';
import type { ReactNode } from 'react';
import { FaultLines, idOf, useFaults } from './faults.tsx';
import { SourceLines } from './sources.tsx';

interface FieldProps<T> {
  label: string;
  /** Where the value stands in the document: the fault of this field is shown here. */
  path: string;
  value: T;
  onChange: (value: T) => void;
  wide?: boolean;
}

const { form } = entries;

function Named({
  label,
  path,
  wide,
  children,
}: {
  label: string;
  path: string;
  wide?: boolean | undefined;
  children: ReactNode;
}) {
  return (
    <div className={wide ? 'entry-wide' : ''}>
      <label htmlFor={idOf(path)} className="entry-label">
        {label}
      </label>
      {children}
      <SourceLines path={path} />
      <FaultLines path={path} />
    </div>
  );
}

/** How a control says that it is wrong, also by ear. */
function useSaid(path: string) {
  const isWrong = useFaults(path).length > 0;
  return {
    id: idOf(path),
    ...(isWrong && { 'aria-invalid': true, 'aria-describedby': `${idOf(path)}-fault` }),
  };
}

type LineProps = FieldProps<string | null | undefined> & { type?: string; lang?: string };

/** One line. */
export function LineField({ value, onChange, type = 'text', lang, ...named }: LineProps) {
  return (
    <Named {...named}>
      <input
        {...useSaid(named.path)}
        type={type}
        lang={lang}
        className="field entry-field"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      />
    </Named>
  );
}

/** Sentences. */
export function TextField({
  value,
  onChange,
  lang,
  ...named
}: FieldProps<string | null | undefined> & { lang?: string }) {
  return (
    <Named {...named}>
      <textarea
        {...useSaid(named.path)}
        lang={lang}
        className="field entry-field"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      />
    </Named>
  );
}

/** A list, one line each. */
export function LinesField({
  value,
  onChange,
  label,
  ...named
}: FieldProps<readonly string[] | null | undefined>) {
  const lines = (text: string) => text.split('\n').map((line) => line.trimStart());
  return (
    <Named {...named} label={`${label}（${form.lines}）`}>
      <textarea
        {...useSaid(named.path)}
        className="field entry-field"
        value={(value ?? []).join('\n')}
        onChange={(event) => onChange(event.target.value === '' ? [] : lines(event.target.value))}
      />
    </Named>
  );
}

/** A whole number, or nothing. */
export function NumberField({
  value,
  onChange,
  step = 1,
  ...named
}: FieldProps<number | null | undefined> & { step?: number | 'any' }) {
  return (
    <Named {...named}>
      <input
        {...useSaid(named.path)}
        type="number"
        step={step}
        className="field entry-field figures"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.valueAsNumber)}
      />
    </Named>
  );
}

/** One of a closed list. */
export function OneOf<C extends string>({
  value,
  onChange,
  words,
  ...named
}: FieldProps<C> & { words: Readonly<Record<C, string>> }) {
  return (
    <Named {...named}>
      <select
        {...useSaid(named.path)}
        className="field entry-field"
        value={value}
        onChange={(event) => onChange(event.target.value as C)}
      >
        {(Object.keys(words) as C[]).map((code) => (
          <option key={code} value={code}>
            {words[code]}
          </option>
        ))}
      </select>
    </Named>
  );
}

/** Any of a closed list. */
export function ManyOf<C extends string>({
  label,
  path,
  value,
  onChange,
  words,
}: Omit<FieldProps<readonly C[]>, 'onChange'> & {
  onChange: (value: C[]) => void;
  words: Readonly<Record<C, string>>;
}) {
  const toggled = (code: C) =>
    (Object.keys(words) as C[]).filter((one) => (one === code ? !value.includes(one) : value.includes(one)));
  return (
    <fieldset className="entry-wide min-w-0">
      <legend className="entry-label">{label}</legend>
      <div className="entry-options" id={idOf(path)}>
        {(Object.keys(words) as C[]).map((code) => (
          <Check
            key={code}
            label={words[code]}
            value={value.includes(code)}
            onChange={() => onChange(toggled(code))}
          />
        ))}
      </div>
      <SourceLines path={path} />
      <FaultLines path={path} />
    </fieldset>
  );
}

/** A box to tick. */
export function Check({
  label,
  value,
  onChange,
}: {
  label: string;
  value: boolean;
  onChange: (value: boolean) => void;
}) {
  return (
    <label className="entry-option">
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

const answers = { YES: form.yes, NO: form.no, UNKNOWN: form.unknown };

/** Yes, no, or not known: nobody is made to say what they do not know. */
export function YesNo({ value, onChange, ...named }: FieldProps<boolean | null | undefined>) {
  const code = value == null ? 'UNKNOWN' : value ? 'YES' : 'NO';
  return (
    <OneOf
      {...named}
      words={answers}
      value={code}
      onChange={(chosen) => onChange(chosen === 'UNKNOWN' ? null : chosen === 'YES')}
    />
  );
}

/** What stands together under a name, with a way to take it away. */
export function Card({
  title,
  onRemove,
  children,
}: {
  title: string;
  onRemove?: (() => void) | undefined;
  children: ReactNode;
}) {
  return (
    <fieldset className="sheet entry-card entry-wide min-w-0">
      <legend className="px-2 font-[650]">{title}</legend>
      <div className="entry-fields !mt-0">{children}</div>
      {onRemove && (
        <button type="button" className="button mt-4" onClick={onRemove}>
          {`${title}を${form.remove}`}
        </button>
      )}
    </fieldset>
  );
}

/** Adds one more. */
export function AddButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <div className="entry-wide">
      <button type="button" className="button" onClick={onClick}>
        {label}
      </button>
    </div>
  );
}
