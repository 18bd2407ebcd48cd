import { resourceKinds } from '@tsunagi/domain';
import type { SectionRoundTexts } from '@tsunagi/texts/ja/section-round';
import { codeTexts } from '../../lib/code-texts.ts';
import type { Lang } from '../../lib/lang.ts';
import { Furigana, plainText } from '../../ui/furigana.tsx';

/** What stands in the form: empty, or as it was posted when it could not be taken. */
export interface PlaceFields {
  readonly once: string;
  readonly values: Readonly<Record<string, string>>;
}

interface PlaceFormProps {
  lang: Lang;
  texts: SectionRoundTexts;
  fields: PlaceFields;
  isFirst: boolean;
}

const lines = [
  ['where', 120],
  ['phone', 20],
  ['runBy', 100],
] as const;

/** One place, in the words of somebody who knows it; only the name is needed. */
export function PlaceForm({ lang, texts, fields: { once, values }, isFirst }: PlaceFormProps) {
  const { kinds } = codeTexts[lang].codes;
  return (
    <form method="post" className="mt-8" autoComplete="off">
      <h2 className="section-title">
        <Furigana text={isFirst ? texts.firstTitle : texts.formTitle} />
      </h2>
      <p className="supporting mt-3">
        <Furigana text={texts.hint} />
      </p>
      <input type="hidden" name="once" value={once} />
      <Field name="name" label={texts.name}>
        <input id="name" name="name" required maxLength={100} defaultValue={values.name} className="field" />
      </Field>
      <Field name="kind" label={texts.kind}>
        <select id="kind" name="kind" defaultValue={values.kind ?? 'IBASHO'} className="field">
          {resourceKinds.map((kind) => (
            <option key={kind} value={kind}>
              {plainText(kinds[kind])}
            </option>
          ))}
        </select>
      </Field>
      {lines.map(([name, most]) => (
        <Field key={name} name={name} label={texts[name]}>
          <input id={name} name={name} maxLength={most} defaultValue={values[name]} className="field" />
        </Field>
      ))}
      <Field name="known" label={texts.known}>
        <textarea
          id="known"
          name="known"
          rows={4}
          maxLength={400}
          defaultValue={values.known}
          className="field !h-auto w-full"
        />
      </Field>
      <button
        type="submit"
        name="act"
        value="add"
        className="button button-filled mt-6 w-full sm:w-auto sm:min-w-64"
      >
        <Furigana text={texts.send} />
      </button>
    </form>
  );
}

function Field({ name, label, children }: { name: string; label: string; children: React.ReactNode }) {
  return (
    <>
      <label htmlFor={name} className="mt-5 mb-1 block font-[650]">
        <Furigana text={label} />
      </label>
      {children}
    </>
  );
}
