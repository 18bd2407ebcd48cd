import { calendar as easy } from '@tsunagi/texts/easy/calendar';
import { calendar as en } from '@tsunagi/texts/en/calendar';
import { calendar as ja } from '@tsunagi/texts/ja/calendar';
import type { MeetingFragment, ResultHitFragment } from '../../gql/graphql.ts';
import { codeTexts } from '../../lib/code-texts.ts';
import type { Lang } from '../../lib/lang.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { Icon } from '../../ui/icon.tsx';
import { MergedCalendar } from './merged-calendar.tsx';

const texts = { ja, easy, en };

interface ResultsCalendarProps {
  lang: Lang;
  /** The places of the list. */
  places: ResultHitFragment[];
  /** The day in Japan the search is pinned to. */
  today: string;
  formId: string;
}

/** The next days of all places of the list in one row, folded under the list: where to go this week. */
export function ResultsCalendar({ lang, places, today, formId }: ResultsCalendarProps) {
  const meetings = meetingsOf(places);
  if (meetings.length === 0) return null;
  return (
    <details className="sheet mt-8 px-6 py-2">
      <summary className="flex min-h-14 cursor-pointer items-center gap-3 font-[650]">
        <span className="text-ai">
          <Icon name="calendar" size={24} />
        </span>
        <Furigana text={texts[lang].ofTheList} />
      </summary>
      <MergedCalendar
        lang={lang}
        texts={texts[lang]}
        schedule={codeTexts[lang].schedule}
        meetings={meetings}
        today={today}
        formId={formId}
        verdictOf={({ hit }) => hit.answer.badge}
        open={12}
      />
    </details>
  );
}

/** Windows are open every day: they are called, not gone to on a date. */
function meetingsOf(places: ResultHitFragment[]): MeetingFragment[] {
  return places
    .filter(({ kind }) => kind !== 'WINDOW')
    .flatMap((hit) => hit.nextOccurrences.map((occurrence) => ({ occurrence, hit })));
}
