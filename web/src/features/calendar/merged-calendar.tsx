import { plainTime } from '@tsunagi/texts/calendar-days';
import type { CalendarTexts } from '@tsunagi/texts/ja/calendar';
import type { ScheduleTexts } from '@tsunagi/texts/ja/schedule';
import type { Badge, MeetingFragment } from '../../gql/graphql.ts';
import { hrefIn, type Lang } from '../../lib/lang.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { placePath } from '../municipality/place-path.ts';
import { townAnswer } from '../municipality/town-answer.ts';
import { groupByWeek, type MeetingRow, type WeekGroup } from './group-by-week.ts';

interface CalendarLook {
  lang: Lang;
  texts: CalendarTexts;
  schedule: ScheduleTexts;
  /** In a narrow column: only when it begins, not when it ends. */
  compact?: boolean;
  /** The form that carries a person's answers on to a place's page; without it the name is a plain link. */
  formId?: string;
  /** The verdict as it is; on a town's page an unsaid age is no doubt. */
  verdictOf?: (meeting: MeetingFragment) => Badge;
}

interface MergedCalendarProps extends CalendarLook {
  meetings: MeetingFragment[];
  /** The day it is in Japan. */
  today: string;
  /** So many are open; the rest folds. */
  open?: number;
}

/** Meetings of all near places in one row of days: where to go this week (R068). */
export function MergedCalendar({ meetings, today, open = 5, ...look }: MergedCalendarProps) {
  const { texts } = look;
  const groups = groupByWeek(meetings, today);
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0);
  if (total === 0) {
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
  const [first, rest] = cut(groups, open);
  return (
    <>
      {groups[0]?.rows.length === 0 && (
        <p className="supporting mt-2">
          <Furigana text={texts.noneThisWeek} />
        </p>
      )}
      <Weeks groups={first} {...look} />
      {total > open && (
        <details className="mt-2">
          <summary className="link flex min-h-12 cursor-pointer items-center">
            <Furigana text={texts.more(total - open)} />
          </summary>
          <Weeks groups={rest} {...look} />
        </details>
      )}
    </>
  );
}

/** The first few rows and the others, each still under its week. */
function cut(groups: WeekGroup[], open: number): [WeekGroup[], WeekGroup[]] {
  let left = open;
  const first = groups.map(({ name, rows }) => {
    const shown = rows.slice(0, left);
    left -= shown.length;
    return { name, rows: shown };
  });
  const rest = groups.map(({ name, rows }, index) => ({
    name,
    rows: rows.slice(first[index]?.rows.length ?? 0),
  }));
  return [first, rest];
}

function Weeks({ groups, ...look }: CalendarLook & { groups: WeekGroup[] }) {
  return groups.map(({ name, rows }) =>
    rows.length === 0 ? null : (
      <section key={name}>
        <h3 className="mt-4 text-[1rem] leading-[1.5] text-sumi-2">
          <Furigana text={look.texts[name]} />
        </h3>
        <ul>
          {rows.map((row) => (
            <Row key={row.meeting.hit.id} row={row} week={name} {...look} />
          ))}
        </ul>
      </section>
    ),
  );
}

interface RowProps extends CalendarLook {
  row: MeetingRow;
  week: WeekGroup['name'];
}

function Row({ row: { meeting, also }, week, ...look }: RowProps) {
  const { lang, texts, schedule, compact = false, formId, verdictOf = townVerdict } = look;
  const { occurrence, hit } = meeting;
  const hours = compact && occurrence.opensAt ? plainTime(occurrence.opensAt) : schedule.hours(occurrence);
  const remark = remarkOf(meeting, texts, verdictOf(meeting));
  const dayWords = (day: MeetingRow['also'][number]) =>
    week === 'later' ? texts.shortDay(day.day) : schedule.weekdays[day.weekday];
  return (
    <li className="grid gap-x-5 border-b border-hair py-2.5 sm:grid-cols-[7.5em_1fr]">
      <span className="figures unbroken text-[1.0625rem] leading-[1.7] font-[650]">
        <Furigana text={schedule.day(occurrence.day)} />
      </span>
      <span>
        {formId ? (
          <button
            type="submit"
            form={formId}
            name="place"
            value={hit.resourceId}
            className="text-left hover:underline"
          >
            {hit.name}
          </button>
        ) : (
          <a
            className="text-sumi no-underline hover:underline"
            href={hrefIn(lang, placePath(hit.resourceId))}
          >
            {hit.name}
          </a>
        )}
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
          {also.length > 0 && (
            <span className="basis-full">
              <Furigana text={texts.alsoOn(also.map(dayWords).join(texts.separator))} />
            </span>
          )}
        </span>
      </span>
    </li>
  );
}

const townVerdict = ({ hit }: MeetingFragment): Badge => townAnswer(hit.answer).badge;

function remarkOf({ hit }: MeetingFragment, texts: CalendarTexts, badge: Badge): string | null {
  if (badge === 'ASK') return texts.ask;
  const booking = hit.scheduleWords?.reservation;
  return booking === 'NEEDED' ? texts.reservation : booking === 'NOT_NEEDED' ? texts.noReservation : null;
}
