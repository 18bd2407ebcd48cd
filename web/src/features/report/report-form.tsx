import { mostContactWords, mostProblemWords, type ProblemKind, problemKinds } from '@tsunagi/domain';
import type { ReportTexts } from '@tsunagi/texts/ja/report';
import { hrefIn, type Lang } from '../../lib/lang.ts';
import { Furigana, plainText } from '../../ui/furigana.tsx';

/** What stands in the form: empty, or as it was posted when it could not be taken. */
export interface ReportFields {
  readonly once: string;
  readonly kind: ProblemKind | null;
  readonly words: string;
  readonly contact: string;
}

interface ReportFormProps {
  lang: Lang;
  texts: ReportTexts;
  id: string;
  fields: ReportFields;
}

/** What is wrong, and if one likes more about it: an ordinary form that needs no script and no name. */
export function ReportForm({ lang, texts, id, fields }: ReportFormProps) {
  return (
    <form method="post" action={hrefIn(lang, `/places/${id}/report`)} className="mt-7" autoComplete="off">
      <input type="hidden" name="once" value={fields.once} />
      <fieldset>
        <legend className="section-title w-full font-[650]">
          <Furigana text={texts.kindTitle} />
        </legend>
        {problemKinds.map((kind) => (
          <label
            key={kind}
            className="flex min-h-14 cursor-pointer items-start gap-4 border-b border-hair py-3"
          >
            <input
              type="radio"
              name="kind"
              value={kind}
              required
              defaultChecked={fields.kind === kind}
              className="mt-1.5 size-6 shrink-0"
            />
            <span>
              <b className="block">
                <Furigana text={texts.kinds[kind].word} />
              </b>
              <span className="supporting block">
                <Furigana text={texts.kinds[kind].example} />
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <p className="supporting mt-4">
        <Furigana text={texts.seriousNote} />
      </p>
      <label htmlFor="words" className="mt-8 block font-[650]">
        <Furigana text={texts.wordsTitle} />
      </label>
      <p id="words-hint" className="supporting">
        <Furigana text={texts.wordsHint} />
      </p>
      <textarea
        id="words"
        name="words"
        aria-describedby="words-hint"
        rows={5}
        maxLength={mostProblemWords}
        defaultValue={fields.words}
        className="field mt-1 !h-auto w-full"
      />
      <label htmlFor="contact" className="mt-6 block font-[650]">
        <Furigana text={texts.contactTitle} />
      </label>
      <p id="contact-hint" className="supporting">
        <Furigana text={texts.contactHint} />
      </p>
      <input
        id="contact"
        name="contact"
        aria-describedby="contact-hint"
        maxLength={mostContactWords}
        defaultValue={fields.contact}
        className="field mt-1"
      />
      <p className="hidden" aria-hidden="true">
        <label htmlFor="website">{plainText(texts.leaveEmpty)}</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </p>
      <p className="small-print mt-5">
        <Furigana text={texts.keeping} />
      </p>
      <button type="submit" className="button button-filled mt-6 w-full sm:w-auto sm:min-w-64">
        <Furigana text={texts.send} />
      </button>
    </form>
  );
}
