import { Furigana } from '../../ui/furigana.tsx';
import type { ConfirmContext } from './confirm-view.tsx';

/** Who answers: both may stay empty, so that answering is one press. */
export function WhoAnswers({ context: { texts } }: { context: ConfirmContext }) {
  return (
    <fieldset className="mt-8 border-t border-hair pt-5">
      <legend className="sr-only">
        <Furigana text={texts.who} />
      </legend>
      <p aria-hidden="true" className="font-[650]">
        <Furigana text={texts.who} />
      </p>
      <p className="supporting">
        <Furigana text={texts.whoHint} />
      </p>
      <div className="mt-3 grid gap-4 sm:grid-cols-2">
        <label>
          <span className="mb-1 block">
            <Furigana text={texts.byName} />
          </span>
          <input className="field" name="byName" maxLength={60} autoComplete="name" />
        </label>
        <label>
          <span className="mb-1 block">
            <Furigana text={texts.byRole} />
          </span>
          <input className="field" name="byRole" maxLength={40} autoComplete="organization-title" />
        </label>
      </div>
    </fieldset>
  );
}
