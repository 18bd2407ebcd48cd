import type { CalendarDay } from '@tsunagi/domain';
import { desk } from '@tsunagi/texts/ja/staff/desk';
import { morning } from '@tsunagi/texts/ja/staff/morning';
import type { ViewerFacts } from '../account/viewer.ts';
import { DeskHead } from './desk-head.tsx';
import { Me } from './me.tsx';
import { Places } from './places.tsx';
import { WaitingList, type WaitingTasks } from './waiting-list.tsx';

interface DeskViewProps {
  viewer: ViewerFacts;
  tasks: WaitingTasks;
  today: CalendarDay;
  /** Whether the cases of somebody who works with cases could not be read. */
  isUnreadable: boolean;
}

/** A desk opens with a sentence and a short list. */
export function DeskView({ viewer, tasks, today, isUnreadable }: DeskViewProps) {
  return (
    <div className="desk-page">
      <DeskHead
        title={
          tasks.length > 0 ? desk.waits(tasks.length) : isUnreadable ? morning.unreadable : desk.nothingWaits
        }
        today={today}
        more={null}
      />
      <div className="mt-6 grid gap-x-[52px] gap-y-10 lg:grid-cols-[minmax(0,1fr)_340px]">
        <div className="flex flex-col gap-10">
          {isUnreadable && (
            <div role="alert" className="sheet p-6">
              <p className="font-[650]">{morning.unreadable}</p>
              <p>{morning.unreadableNext}</p>
              <a className="button mt-3" href="/desk">
                {morning.again}
              </a>
            </div>
          )}
          {tasks.length > 0 && <WaitingList tasks={tasks} today={today} />}
          <Places held={viewer.permissions} />
        </div>
        <Me viewer={viewer} />
      </div>
    </div>
  );
}
