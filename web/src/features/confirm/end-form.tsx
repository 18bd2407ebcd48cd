import type { ConfirmRequestFragment } from '../../gql/graphql.ts';
import { Furigana } from '../../ui/furigana.tsx';
import type { ConfirmContext } from './confirm-view.tsx';
import { WhoAnswers } from './who-answers.tsx';

/** Makes sure that a place has ended before it is told. */
export function EndForm({ request, context }: { request: ConfirmRequestFragment; context: ConfirmContext }) {
  const { texts, action } = context;
  return (
    <div className="page py-8">
      <form method="post" action={action} className="max-w-[44rem]">
        <input type="hidden" name="answer" value="ENDED" />
        <input type="hidden" name="step" value="send" />
        <h1 className="text-[1.625rem] leading-[1.5] lg:text-[2.125rem]">
          <Furigana text={texts.endTitle(request.resourceName)} />
        </h1>
        <p className="mt-2">
          <Furigana text={texts.endLead} />
        </p>
        <label className="mt-5 block">
          <span className="mb-1 block font-[650]">
            <Furigana text={texts.endWord} />
          </span>
          <textarea className="field" name="other" rows={3} maxLength={1000} />
        </label>
        <WhoAnswers context={context} />
        <button type="submit" className="button button-filled mt-8 w-full">
          <Furigana text={texts.endSend} />
        </button>
        <a className="link mt-4 inline-flex min-h-12 items-center" href={action}>
          <Furigana text={texts.back} />
        </a>
      </form>
    </div>
  );
}
