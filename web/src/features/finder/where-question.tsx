import type { StartTexts } from '@tsunagi/texts/ja/start';
import { ChoiceWords } from '../../ui/choice-words.tsx';
import { Furigana } from '../../ui/furigana.tsx';
import { HiddenFields } from '../../ui/hidden-fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { RingGlyph } from '../../ui/ring-glyph.tsx';
import { AgeField } from './age-field.tsx';
import { type Answers, fieldsOf, knownHome } from './answers.ts';
import { QuestionHeading } from './question-heading.tsx';

const WAYS = [
  { scope: 'NEAR', ring: 'ADJACENT' },
  { scope: 'AWAY', ring: 'PREFECTURE' },
  { scope: 'HOME', ring: 'ONLINE' },
  { scope: 'ALL', ring: 'NEXT_PREFECTURE' },
] as const;

/** Question 3: where to look. The age stands beside it, so that the third answer shows the places. */
export function WhereQuestion({
  action,
  answers,
  texts,
}: {
  action: string;
  answers: Answers;
  texts: StartTexts;
}) {
  const ways = knownHome(answers) ? WAYS : WAYS.filter(({ scope }) => scope === 'HOME' || scope === 'ALL');
  return (
    <form method="post" action={action} autoComplete="off" noValidate>
      <QuestionHeading text={texts.where.asked} hint={texts.where.hint} />
      <HiddenFields fields={fieldsOf(answers, ['age', 'scope', 'apart', 'after', 'number'])} />
      <AgeField answers={answers} texts={texts} />
      <div className="mt-4 flex flex-col gap-4">
        {ways.map(({ scope, ring }) => (
          <button key={scope} type="submit" name="scope" value={scope} className="choice-row">
            <ChoiceWords
              glyph={<RingGlyph ring={ring} size={52} />}
              word={texts.where[scope].word}
              example={texts.where[scope].example}
            />
          </button>
        ))}
      </div>
      {knownHome(answers) && (
        <button
          type="submit"
          name="see"
          value="avoid"
          className="mt-5 flex min-h-12 items-start gap-3 text-left text-ai"
        >
          <Icon name="eye-off" size={28} />
          <span className="link">
            <Furigana text={texts.where.avoid} />
          </span>
        </button>
      )}
    </form>
  );
}
