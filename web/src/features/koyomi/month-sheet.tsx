import type { CalendarDay } from '@tsunagi/domain';
import { holidayName } from '@tsunagi/domain/schedule/closures';
import { koyomi } from '@tsunagi/texts/ja/koyomi';
import { type Month, monthKey, shifted, weeksOf } from './month.ts';

/** One month on a sheet, with its holidays. */
export function MonthSheet({ month, today }: { month: Month; today: string }) {
  const weeks = weeksOf(month);
  const holidays = weeks
    .flat()
    .filter((day): day is CalendarDay => day !== null && holidayName(day as CalendarDay) !== null);
  return (
    <main className="page max-w-[760px]! py-8">
      <div className="flex flex-wrap items-baseline justify-between gap-4">
        <h1 className="text-[1.75rem]">{koyomi.month(month.year, month.month)}</h1>
        <p className="text-sumi-2">{koyomi.era(month.year, month.month)}</p>
      </div>
      <nav className="my-4 flex justify-between" aria-label={koyomi.title}>
        <a
          className="link inline-flex min-h-12 items-center"
          href={`/koyomi?m=${monthKey(shifted(month, -1))}`}
        >
          {koyomi.before}
        </a>
        <a
          className="link inline-flex min-h-12 items-center"
          href={`/koyomi?m=${monthKey(shifted(month, 1))}`}
        >
          {koyomi.after}
        </a>
      </nav>
      <table className="sheet w-full table-fixed border-collapse text-center">
        <thead>
          <tr>
            {koyomi.weekdays.map((weekday) => (
              <th key={weekday} scope="col" className="border border-hair py-2 text-[1rem]">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((day, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a weekday is its place in the week
                <td key={index} className="h-16 border border-hair align-top text-[1.125rem]">
                  {day && (
                    <span
                      className={`figures mt-1 inline-flex size-9 items-center justify-center rounded-full ${day === today ? 'border-2 border-sumi font-[650]' : ''}`}
                    >
                      {Number(day.slice(8))}
                    </span>
                  )}
                  {day && holidayName(day as CalendarDay) && (
                    <span className="block text-[0.75rem] leading-tight">{koyomi.holiday}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="mt-4 text-[1rem] text-sumi-2">
        {holidays.map((day) => (
          <li key={day}>{koyomi.holidayOn(Number(day.slice(8)), holidayName(day) ?? '')}</li>
        ))}
      </ul>
    </main>
  );
}
