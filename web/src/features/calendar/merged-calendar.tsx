import { plainTime } from '@tsunagi/texts/calendar-days';
import type { CalendarTexts } from '@tsunagi/texts/ja/calendar';
import type { ScheduleTexts } from '@tsunagi/texts/ja/schedule';
import type { MeetingFragment } from '../../gql/graphql.ts';
import { hrefIn, type Lang } from '../../lib/lang.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { placePath } from '../municipality/place-path.ts';
import { daysToSunday, groupByWeek } from './group-by-week.ts';

interface MergedCalendarProps {
  lang: Lang;
  texts: CalendarTexts;
  schedule: ScheduleTexts;
  meetings: MeetingFragment[];
  /** The day it is in Japan. */
  today: string;
  /** Heading level of the weeks. */
  weekHeading?: 'h3' | 'h4';
  /** In a narrow column: only when it begins, not when it ends. */
  compact?: boolean;
  /** So many are open; the rest folds. */
  open?: number;
}

/** Meetings of all near places in one row of days: where to go this week (R068). */
export function MergedCalendar({
  lang,
  texts,
  schedule,
  meetings,
  today,
  weekHeading = 'h3',
  compact = false,
  open = 5,
}: MergedCalendarProps) {
  const Heading = weekHeading;
  const groups = groupByWeek(meetings, today, daysToSunday(today));
  const all = groups.flatMap((group) => group.meetings.map((meeting) => ({ meeting, group: group.name })));
  if (all.length === 0) {
    return (
      <>
        <p>
          <Furigana text={texts.none} />
        </p>
        <p className="supporting">
          <Furigana text={texts.noneNext} />
        </p>
      </>
    );
  }
  const rows = (from: number, to: number) =>
    groups.map(({ name }) => {
      const shown = all.slice(from, to).filter((entry) => entry.group === name);
      if (shown.length === 0) return null;
      return (
        <section key={name}>
          <Heading className="mt-4 text-[1rem] leading-[1.5] text-sumi-2">
            <Furigana text={texts[name]} />
          </Heading>
          <ul>
            {shown.map(({ meeting }) => (
              <Row
                key={`${meeting.hit.id} ${meeting.occurrence.day} ${meeting.occurrence.opensAt}`}
                lang={lang}
                texts={texts}
                schedule={schedule}
                meeting={meeting}
                compact={compact}
              />
            ))}
          </ul>
        </section>
      );
    });
  return (
    <>
      {groups[0]?.meetings.length === 0 && (
        <p className="supporting mt-2">
          <Furigana text={texts.noneThisWeek} />
        </p>
      )}
      {rows(0, open)}
      {all.length > open && (
        <details className="mt-2">
          <summary className="link flex min-h-12 cursor-pointer items-center">
            <Furigana text={texts.more(all.length - open)} />
          </summary>
          {rows(open, all.length)}
        </details>
      )}
    </>
  );
}

interface RowProps {
  lang: Lang;
  texts: CalendarTexts;
  schedule: ScheduleTexts;
  meeting: MeetingFragment;
  compact: boolean;
}

function Row({ lang, texts, schedule, compact, meeting: { occurrence, hit } }: RowProps) {
  const hours = compact && occurrence.opensAt ? plainTime(occurrence.opensAt) : schedule.hours(occurrence);
  const booking = hit.scheduleWords?.reservation;
  const remark =
    hit.answer.badge === 'ASK'
      ? texts.ask
      : booking === 'NEEDED'
        ? texts.reservation
        : booking === 'NOT_NEEDED'
          ? texts.noReservation
          : null;
  return (
    <li className="grid gap-x-5 border-b border-hair py-2.5 sm:grid-cols-[7.5em_1fr]">
      <span className="figures unbroken text-[1.0625rem] leading-[1.7] font-[650]">
        <Furigana text={schedule.day(occurrence.day)} />
      </span>
      <span>
        <a className="text-sumi no-underline hover:underline" href={hrefIn(lang, placePath(hit.resourceId))}>
          {hit.name}
        </a>
        <span className="flex flex-wrap gap-x-3 text-[1rem] leading-[1.6] text-sumi-2">
          <span className="figures unbroken">
            <Furigana text={hours || texts.timeUnknown} />
          </span>
          <span>
            {hit.municipality ? hit.municipality.name : <Furigana text={texts.fromHome} />}
            {remark && (
              <>
                {texts.separator}
                <Furigana text={remark} />
              </>
            )}
          </span>
        </span>
      </span>
    </li>
  );
}
