import { declineNexts, declineReasons, type LinkAction } from '@tsunagi/domain';
import type { LinkedLetterFactsFragment } from '../../gql/graphql.ts';
import { Furigana } from '../../ui/furigana.tsx';
import type { ReplyContext } from './reply-view.tsx';

interface ReplyFormProps {
  letter: LinkedLetterFactsFragment;
  action: LinkAction;
  fields: URLSearchParams;
  faults: readonly string[];
  context: ReplyContext;
}

/** The one answer that was chosen, with what must be said, and the button that sends it. Needs no script. */
export function ReplyForm({ letter, action, fields, faults, context }: ReplyFormProps) {
  const { texts } = context;
  const said = (name: string) => fields.get(name) ?? '';
  const wordLabel = { ACCEPT: texts.acceptWord, ASK_BACK: texts.ask, DECLINE: texts.word }[action];
  const codes: Partial<Record<string, string>> = texts.faults;
  const sentences = [...new Set(faults.map((field) => codes[field] ?? texts.faults.other))];
  return (
    <div className="page py-8">
      <form method="post" action={context.action} className="max-w-[40rem]" autoComplete="off">
        <input type="hidden" name="action" value={action} />
        <input type="hidden" name="step" value="send" />
        <h1 className="text-[1.625rem] leading-[1.5] lg:text-[2.125rem]">
          <Furigana text={texts.answers[action].word} />
        </h1>
        <p className="mt-1">
          {letter.title}　<Furigana text={texts.number(letter.reference)} />
        </p>
        <p className="mt-2">
          <Furigana text={texts.answers[action].hint} />
        </p>
        {sentences.length > 0 && (
          <ul role="alert" className="mt-4 rounded-[8px] border border-late bg-late-wash px-5 py-3 text-late">
            {sentences.map((sentence) => (
              <li key={sentence}>
                <Furigana text={sentence} />
              </li>
            ))}
          </ul>
        )}
        {action === 'DECLINE' && (
          <>
            <Radios legend={texts.reason} name="declineReason" chosen={said('declineReason')}>
              {declineReasons.map((reason) => [reason, texts.declineReasons[reason]])}
            </Radios>
            <Radios legend={texts.next} name="declineNext" chosen={said('declineNext')}>
              {declineNexts.map((next) => [next, texts.declineNexts[next]])}
            </Radios>
          </>
        )}
        <label htmlFor="word" className="mt-6 block font-[650]">
          <Furigana text={wordLabel} />
        </label>
        <p id="word-hint" className="supporting">
          <Furigana text={texts.askHint} />
        </p>
        <textarea
          id="word"
          name="word"
          rows={4}
          maxLength={2000}
          aria-describedby="word-hint"
          defaultValue={said('word')}
          className="field mt-1 !h-auto w-full"
        />
        <label htmlFor="byName" className="mt-6 mb-1 block font-[650]">
          <Furigana text={texts.byName} />
        </label>
        <input id="byName" name="byName" maxLength={60} defaultValue={said('byName')} className="field" />
        <button type="submit" className="button button-filled mt-8 w-full">
          <Furigana text={texts.send} />
        </button>
        <a className="link mt-4 inline-flex min-h-12 items-center" href={context.action}>
          <Furigana text={texts.back} />
        </a>
      </form>
    </div>
  );
}

interface RadiosProps {
  legend: string;
  name: string;
  chosen: string;
  children: readonly (readonly [string, string])[];
}

function Radios({ legend, name, chosen, children }: RadiosProps) {
  return (
    <fieldset className="mt-6">
      <legend className="section-title w-full font-[650]">
        <Furigana text={legend} />
      </legend>
      {children.map(([value, words]) => (
        <label
          key={value}
          className="flex min-h-14 cursor-pointer items-center gap-4 border-b border-hair py-2"
        >
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={chosen === value}
            className="size-6 shrink-0"
          />
          <span>
            <Furigana text={words} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
