import type { StartTexts } from '@tsunagi/texts/ja/start';
import { Furigana } from '../../ui/furigana.tsx';
import { HiddenFields } from '../../ui/hidden-fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { type Answers, fieldsOf, HOME_UNSAID } from './answers.ts';
import type { TownSuggestion } from './home-town.ts';
import { QuestionHeading } from './question-heading.tsx';
import { TownCandidates } from './town-candidates.tsx';
import { TownField } from './town-field.tsx';
import { townFieldWords } from './town-field-words.ts';

interface TownQuestionProps {
  action: string;
  answers: Answers;
  /** What was typed before, and the towns it may mean. */
  typed: string | null;
  found: TownSuggestion[];
  prefectureNames: Record<string, string>;
  texts: StartTexts;
}

/** Question 2: the town, by kanji, kana, postcode or code, by near me, or from a list. */
export function TownQuestion({ action, answers, typed, found, prefectureNames, texts }: TownQuestionProps) {
  const asked = answers.role === 'SUPPORTER' ? texts.town.askedOfSupporter : texts.town.asked;
  const problem =
    typed === null || found.length > 0 ? null : typed === '' ? texts.town.empty : texts.town.none(typed);
  const kept = fieldsOf(answers, ['home', 'scope', 'after', 'number']);
  return (
    <>
      <QuestionHeading text={asked} hint={texts.town.hint} id="town-asked" />
      {problem && (
        <p role="alert" className="mt-2 font-[650] text-late">
          <Furigana text={problem} />
        </p>
      )}
      <TownCandidates action={action} kept={kept} found={found} texts={texts} field="home" />
      <form method="post" action={action} autoComplete="off" noValidate>
        <HiddenFields fields={kept} />
        <TownField
          field="home"
          labelledBy="town-asked"
          typed={typed ?? ''}
          words={townFieldWords(texts)}
          prefectureNames={prefectureNames}
        >
          <button type="submit" name="see" value="prefectures" className="town-way" formNoValidate>
            <Icon name="map" />
            <Furigana text={texts.town.fromList} />
          </button>
        </TownField>
      </form>
      <form method="post" action={action} className="mt-4">
        <HiddenFields fields={kept} />
        <button type="submit" name="home" value={HOME_UNSAID} className="link min-h-12 text-[1.0625rem]">
          <Furigana text={texts.town.unsaid} />
        </button>
      </form>
    </>
  );
}
