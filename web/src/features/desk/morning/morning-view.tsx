import type { CalendarDay, DeskList } from '@tsunagi/domain';
import { desk } from '@tsunagi/texts/ja/staff/desk';
import { morning as texts } from '@tsunagi/texts/ja/staff/morning';
import type { ViewerFacts } from '../../account/viewer.ts';
import '../../cases/cases.css';
import { PrintButton } from '../../leaflet-print/print-button.tsx';
import { DeskHead } from '../desk-head.tsx';
import { Me } from '../me.tsx';
import { Places } from '../places.tsx';
import type { WaitingTasks } from '../waiting-list.tsx';
import './morning.css';
import { MorningList } from './morning-list.tsx';
import { type MorningFacts, morningRows } from './morning-rows.ts';
import { Ahead, QuietCases } from './morning-sides.tsx';
import { PushedBack, WindowLoads } from './morning-work.tsx';

interface MorningViewProps {
  viewer: ViewerFacts;
  facts: MorningFacts;
  tasks: WaitingTasks;
  chosen: DeskList;
  today: CalendarDay;
}

/** The page a working day with cases begins on: a sentence, a short list, and who must not be forgotten. */
export function MorningView({ viewer, facts, tasks, chosen, today }: MorningViewProps) {
  const rows = morningRows(facts, tasks, today);
  const { morning, windowLoads } = facts;
  const first = rows.filter(({ lists }) => lists.includes('FIRST'));
  const urgent = first.filter(({ isUrgent }) => isUrgent).length;
  const others = first.length - urgent;
  const sees = viewer.working?.role;
  const seesWindows = sees?.startsWith('MUNICIPAL') || sees === 'PREFECTURAL_COORDINATOR';
  return (
    <div className="desk-page">
      <DeskHead
        title={urgent > 0 ? texts.urgent(urgent) : first.length > 0 ? texts.noneUrgent : desk.nothingWaits}
        today={today}
        more={others > 0 ? (urgent > 0 ? texts.others(others) : texts.waiting(others)) : null}
      />
      <div className="mt-6 grid gap-x-[52px] gap-y-12 lg:grid-cols-[minmax(0,1fr)_340px]">
        <div className="flex min-w-0 flex-col gap-12">
          <div>
            <MorningList rows={rows} chosen={chosen} />
            <div className="no-print mt-4">
              <PrintButton words={texts.print} isQuiet />
            </div>
          </div>
          <PushedBack pushedBack={morning.pushedBack} today={today} />
          {(seesWindows || windowLoads.length > 0) && <WindowLoads loads={windowLoads} />}
        </div>
        <div className="flex min-w-0 flex-col gap-12">
          <QuietCases {...morning} />
          <Ahead ahead={morning.ahead} today={today} />
          <div className="no-print">
            <Me viewer={viewer} />
          </div>
        </div>
      </div>
      <div className="no-print mt-12">
        <Places held={viewer.permissions} />
      </div>
    </div>
  );
}
