import { type CalendarDay, daysBetween } from '@tsunagi/domain';
import { desk } from '@tsunagi/texts/ja/staff/desk';
import type { DeskQuery } from '../../gql/graphql.ts';
import { waitingPlaces } from './waiting-places.ts';

export type WaitingTasks = DeskQuery['waiting'];

/** What waits, one row each: since when, what, and the one thing to do. */
export function WaitingList({ tasks, today }: { tasks: WaitingTasks; today: CalendarDay }) {
  return (
    <ul className="sheet !border-edge">
      {tasks.map(({ kind, count, oldestDay }, at) => (
        <li
          key={kind}
          className="grid items-center gap-x-6 gap-y-3 border-t border-hair p-5 first:border-t-0 md:grid-cols-[9.5rem_minmax(0,1fr)_11rem] md:px-7"
        >
          <p className="leading-[1.5]">
            {oldestDay ? (
              <>
                <b className="block">{desk.waited(daysBetween(oldestDay as CalendarDay, today))}</b>
                <span className="text-sumi-2">{desk.since(oldestDay)}</span>
              </>
            ) : (
              desk.noDay
            )}
          </p>
          <h2 className="text-[1.1875rem] leading-[1.5]">{desk.waiting[kind].title(count)}</h2>
          <a href={waitingPlaces[kind]} className={`button !px-4 ${at === 0 ? 'button-filled' : ''}`}>
            {desk.waiting[kind].act}
          </a>
        </li>
      ))}
    </ul>
  );
}
