import { type Answers, fieldsOf } from '../../../features/finder/answers.ts';
import { Furigana } from '../../../ui/furigana.tsx';
import { HiddenFields } from '../../../ui/hidden-fields.tsx';
import { Icon } from '../../../ui/icon.tsx';

/** Back to the list with the same answers; with script it is the very list that was left. */
export function BackToList({ action, answers, words }: { action: string; answers: Answers; words: string }) {
  return (
    <form method="post" action={action} className="no-print">
      <HiddenFields fields={fieldsOf(answers)} />
      <button type="submit" data-comes-back className="flex min-h-12 items-center gap-3 text-ai">
        <Icon name="arrow-left" size={22} />
        <span className="link">
          <Furigana text={words} />
        </span>
      </button>
    </form>
  );
}
