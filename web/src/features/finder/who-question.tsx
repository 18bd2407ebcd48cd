import type { StartTexts } from '@tsunagi/texts/ja/start';
import { ChoiceWords } from '../../ui/choice-words.tsx';
import { HiddenFields } from '../../ui/hidden-fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { type Answers, fieldsOf } from './answers.ts';
import { QuestionHeading } from './question-heading.tsx';

const ROLES = [
  { role: 'FAMILY', icon: 'people' },
  { role: 'SELF', icon: 'person' },
  { role: 'SUPPORTER', icon: 'badge' },
] as const;

/** Question 1: who asks. */
export function WhoQuestion({
  action,
  answers,
  texts,
}: {
  action: string;
  answers: Answers;
  texts: StartTexts;
}) {
  return (
    <form method="post" action={action} autoComplete="off">
      <QuestionHeading text={texts.who.asked} />
      <HiddenFields fields={fieldsOf(answers, ['role'])} />
      <div className="mt-3 flex flex-col gap-3">
        {ROLES.map(({ role, icon }) => (
          <button key={role} type="submit" name="role" value={role} className="choice-row">
            <ChoiceWords
              glyph={
                <span className="flex size-12 items-center justify-center rounded-full bg-ai-wash">
                  <Icon name={icon} size={26} />
                </span>
              }
              word={texts.who[role].word}
              example={texts.who[role].example}
            />
          </button>
        ))}
      </div>
    </form>
  );
}
