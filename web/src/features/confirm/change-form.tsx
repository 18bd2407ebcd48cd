import type { ConfirmRequestFragment } from '../../gql/graphql.ts';
import { Furigana } from '../../ui/furigana.tsx';
import type { ConfirmContext } from './confirm-view.tsx';
import { factLines } from './fact-lines.ts';
import { WhoAnswers } from './who-answers.tsx';

interface ChangeFormProps {
  request: ConfirmRequestFragment;
  invalid: boolean;
  context: ConfirmContext;
}

/** The usual facts, to be mended where they have changed. What has no field of its own is told in words. */
export function ChangeForm({ request, invalid, context }: ChangeFormProps) {
  const { texts, codes, action } = context;
  const { place } = request;
  if (!place) return null;
  const lines = factLines(place, codes, texts);
  return (
    <div className="page py-8">
      <form method="post" action={action} className="max-w-[44rem]">
        <input type="hidden" name="answer" value="CHANGED" />
        <input type="hidden" name="step" value="send" />
        <h1 className="text-[1.625rem] leading-[1.5] lg:text-[2.125rem]">
          <Furigana text={texts.changeTitle} />
        </h1>
        <p className="mt-2">
          <Furigana text={texts.changeLead} />
        </p>
        {invalid && (
          <p role="alert" className="mt-4 rounded-[8px] border border-late bg-late-wash px-5 py-3 text-late">
            <Furigana text={texts.invalid} />
          </p>
        )}
        <Line name="name" label={texts.facts.name} value={place.name} />
        <Line name="phone" label={texts.facts.phone} value={place.phones[0]?.number ?? ''} type="tel" />
        <Words name="when" label={texts.facts.when} now={texts.whenNow(lines.when ?? texts.notSaid)} />
        <Words name="where" label={texts.facts.where} now={texts.whenNow(lines.where ?? texts.notSaid)} />
        <Line name="mail" label={texts.facts.mail} value={place.mail ?? ''} type="email" />
        <Words name="summary" label={texts.facts.summary} value={place.summary} />
        <Words name="other" label={texts.other} />
        <WhoAnswers context={context} />
        <button type="submit" className="button button-filled mt-8 w-full">
          <Furigana text={texts.send} />
        </button>
        <a className="link mt-4 inline-flex min-h-12 items-center" href={action}>
          <Furigana text={texts.back} />
        </a>
      </form>
    </div>
  );
}

interface LineProps {
  name: string;
  label: string;
  value: string;
  type?: string;
}

function Line({ name, label, value, type = 'text' }: LineProps) {
  return (
    <label className="mt-5 block">
      <span className="mb-1 block font-[650]">
        <Furigana text={label} />
      </span>
      <input className="field" name={name} type={type} defaultValue={value} maxLength={200} />
    </label>
  );
}

function Words({ name, label, now, value }: { name: string; label: string; now?: string; value?: string }) {
  return (
    <label className="mt-5 block">
      <span className="mb-1 block font-[650]">
        <Furigana text={label} />
      </span>
      {now && (
        <span className="supporting mb-1 block">
          <Furigana text={now} />
        </span>
      )}
      <textarea className="field" name={name} rows={2} defaultValue={value} maxLength={1000} />
    </label>
  );
}
