import { meetings as texts } from '@tsunagi/texts/ja/staff/meetings';
import { Icon } from '../../ui/icon.tsx';
import '../cases/cases.css';
import { GroundChip } from '../cases/ground-chip.tsx';
import { CaseAtTable } from './case-at-table.tsx';
import { Life } from './life.tsx';
import type { MeetingShown, OwnCase } from './meeting-facts.ts';
import { PutCase } from './put-case.tsx';
import { Seats } from './seats.tsx';
import { TakenOff } from './taken-off.tsx';
import { TaskList } from './task-list.tsx';

/** A support meeting for somebody at its table. */
export function MeetingView({ meeting, ownCases }: { meeting: MeetingShown; ownCases: readonly OwnCase[] }) {
  const { cases, ownTasks, isBound } = meeting;
  const there = [...cases, ...meeting.takenOff].map(({ caseId }) => caseId);
  return (
    <div className="desk-page">
      <a className="link no-print inline-flex min-h-12 items-center gap-2" href="/desk/meetings">
        <Icon name="arrow-left" size={20} />
        {texts.back}
      </a>
      <div className="flex flex-wrap items-baseline gap-x-5">
        <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{meeting.bodyName}</h1>
        <p className="text-sumi-2">
          <b>{texts.states[meeting.state]}</b>　{texts.heldOn(meeting.heldOn, meeting.place)}
        </p>
      </div>
      <p>{texts.convenedBy(meeting.convenerName)}</p>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        <GroundChip kind={meeting.basis} />
        <span className="text-sumi-2">{texts.bases[meeting.basis].law}</span>
      </p>
      <Life meeting={meeting} />
      <div className="mt-8 grid gap-x-[52px] gap-y-10 lg:grid-cols-[minmax(0,1fr)_372px]">
        <div className="flex flex-col gap-10">
          {isBound && (cases.length > 0 || meeting.openActions.includes('PUT_CASE')) && (
            <section aria-labelledby="agenda">
              <h2 id="agenda" className="section-title">
                {texts.agendaTitle}
              </h2>
              {cases.length === 0 && <p className="mt-3">{texts.agendaEmpty}</p>}
              <ul className="mt-4 flex flex-col gap-4">
                {cases.map((one) => (
                  <CaseAtTable key={one.id} one={one} meeting={meeting} />
                ))}
              </ul>
              {meeting.openActions.includes('PUT_CASE') && (
                <div className="mt-4">
                  <PutCase
                    meetingId={meeting.id}
                    isFirst={cases.length === 0 && meeting.state === 'RUNNING'}
                    ownCases={ownCases.filter(({ id }) => !there.includes(id))}
                  />
                </div>
              )}
            </section>
          )}
          <TakenOff cases={meeting.takenOff} />
          {ownTasks.length > 0 && (
            <section aria-labelledby="own-tasks">
              <h2 id="own-tasks" className="section-title">
                {texts.ownTasksTitle}
              </h2>
              <TaskList meetingId={meeting.id} tasks={ownTasks} />
            </section>
          )}
        </div>
        <Seats meeting={meeting} />
      </div>
    </div>
  );
}
