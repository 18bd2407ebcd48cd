import type { StartTexts } from '@tsunagi/texts/ja/start';
import { ChoiceWords } from '../../ui/choice-words.tsx';
import { Furigana, plainText } from '../../ui/furigana.tsx';
import { HiddenFields } from '../../ui/hidden-fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { RingGlyph } from '../../ui/ring-glyph.tsx';
import { type Answers, fieldsOf } from './answers.ts';
import type { TownSuggestion } from './home-town.ts';
import { QuestionHeading } from './question-heading.tsx';
import { TownCandidates } from './town-candidates.tsx';
import { TownField } from './town-field.tsx';
import { townFieldWords } from './town-field-words.ts';

const DISTANCES = [
  { km: 0, ring: 'ADJACENT' },
  { km: 10, ring: 'AREA' },
  { km: 20, ring: 'AREA' },
  { km: 30, ring: 'PREFECTURE' },
  { km: 50, ring: 'NEXT_PREFECTURE' },
] as const;

interface AwayQuestionProps {
  action: string;
  answers: Answers;
  avoided: { code: string; name: string }[];
  typed: string | null;
  found: TownSuggestion[];
  prefectureNames: Record<string, string>;
  texts: StartTexts;
}

/** Away from home: from which distance, and which towns to leave out besides (R053, R054). */
export function AwayQuestion(props: AwayQuestionProps) {
  const { action, answers, texts } = props;
  return (
    <>
      <form method="post" action={action} autoComplete="off">
        <QuestionHeading text={texts.away.asked} hint={texts.away.hint} />
        <HiddenFields fields={fieldsOf(answers, ['scope', 'apart', 'after', 'number'])} />
        <input type="hidden" name="scope" value="AWAY" />
        <div className="mt-4 flex flex-col gap-3">
          {DISTANCES.map(({ km, ring }) => (
            <button key={km} type="submit" name="apart" value={km} className="choice-row">
              <ChoiceWords
                glyph={<RingGlyph ring={ring} size={44} />}
                word={texts.away.kilometers(km)}
                example={texts.away.examples[km]}
              />
            </button>
          ))}
        </div>
      </form>
      <AvoidList {...props} />
      {answers.avoid.length > 0 && (
        <form method="post" action={action} className="mt-5">
          <HiddenFields fields={fieldsOf(answers, ['scope', 'apart', 'after', 'number'])} />
          <button type="submit" name="scope" value="NEAR" className="choice-row">
            <ChoiceWords
              glyph={<RingGlyph ring="ADJACENT" size={44} />}
              word={texts.where.NEAR.word}
              example={texts.away.nearWithout}
            />
          </button>
        </form>
      )}
    </>
  );
}

function AvoidList({ action, answers, avoided, typed, found, prefectureNames, texts }: AwayQuestionProps) {
  const kept = fieldsOf(answers, ['after', 'number', 'scope', 'apart']);
  const problem = typed !== null && typed !== '' && found.length === 0 ? texts.town.none(typed) : null;
  return (
    <section className="sheet mt-8 p-5" aria-labelledby="avoid-title">
      <h3 id="avoid-title" className="flex items-center gap-3 text-[1.125rem]">
        <span className="text-ai">
          <Icon name="eye-off" />
        </span>
        <Furigana text={texts.away.avoidTitle} />
      </h3>
      <p className="supporting mt-1" id="avoid-hint">
        <Furigana text={texts.away.avoidHint} />
      </p>
      {avoided.length > 0 && (
        <ul className="mt-3 flex flex-wrap gap-2" aria-label={plainText(texts.away.avoidList)}>
          {avoided.map((town) => (
            <li key={town.code}>
              <form method="post" action={action}>
                <HiddenFields
                  fields={kept.filter(([name, value]) => name !== 'avoid' || value !== town.code)}
                />
                <input type="hidden" name="see" value="avoid" />
                <button
                  type="submit"
                  className="pill"
                  aria-label={plainText(texts.away.avoidRemove(town.name))}
                >
                  {town.name}
                  <Icon name="cross" size={18} />
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {problem && (
        <p role="alert" className="mt-2 font-[650] text-late">
          <Furigana text={problem} />
        </p>
      )}
      <TownCandidates
        action={action}
        kept={[...kept, ['see', 'avoid']]}
        found={found}
        texts={texts}
        field="avoid"
      />
      <form method="post" action={action} autoComplete="off" noValidate>
        <HiddenFields fields={kept} />
        <input type="hidden" name="see" value="avoid" />
        <TownField
          field="avoid"
          labelledBy="avoid-title"
          typed={typed ?? ''}
          words={{ ...townFieldWords(texts), search: texts.away.avoidAdd }}
          prefectureNames={prefectureNames}
        />
      </form>
    </section>
  );
}
