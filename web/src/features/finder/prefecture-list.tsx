import type { StartTexts } from '@tsunagi/texts/ja/start';
import { HiddenFields } from '../../ui/hidden-fields.tsx';
import { Named } from '../../ui/named.tsx';
import { type Answers, fieldsOf } from './answers.ts';
import { QuestionHeading } from './question-heading.tsx';

interface NamedRow {
  code: string;
  name: string;
  kana: string;
}

interface PrefectureListProps {
  action: string;
  answers: Answers;
  /** The prefecture's name when its towns are shown, else null and the rows are prefectures. */
  prefecture: string | null;
  rows: NamedRow[];
  texts: StartTexts;
}

/** Choosing by prefecture: first the prefecture, then its towns. Needs neither script nor map. */
export function PrefectureList({ action, answers, prefecture, rows, texts }: PrefectureListProps) {
  const title = prefecture === null ? texts.town.pickPrefecture : texts.town.pickTownIn(prefecture);
  return (
    <form method="post" action={action} autoComplete="off">
      <QuestionHeading text={title} />
      <HiddenFields fields={fieldsOf(answers, ['home', 'scope', 'after', 'number'])} />
      <ul className="mt-4 grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-2">
        {rows.map((row) => (
          <li key={row.code}>
            <button
              type="submit"
              name={prefecture === null ? 'prefecture' : 'home'}
              value={row.code}
              className="choice-row !min-h-14 h-full !px-4 !py-1.5"
            >
              <Named name={row.name} kana={row.kana} />
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
