'use client';

import { meetings as texts } from '@tsunagi/texts/ja/staff/meetings';
import { referrals } from '@tsunagi/texts/ja/staff/referrals';
import { Labelled } from '../../ui/labelled.tsx';
import { NoConsentChip } from '../cases/ground-chip.tsx';
import { ItemsAtTable } from './items-at-table.tsx';
import type { MeetingCaseShown, MeetingShown } from './meeting-facts.ts';
import { SaidForm } from './said-form.tsx';
import { TaskList } from './task-list.tsx';
import { useMeetingAct } from './use-meeting-act.ts';

interface CaseAtTableProps {
  one: MeetingCaseShown;
  meeting: MeetingShown;
}

/** One who is talked about: what is told while the meeting runs, what was decided, and who does what by when. */
export function CaseAtTable({ one, meeting }: CaseAtTableProps) {
  return (
    <li className="sheet p-5 md:p-7">
      <h3 className="text-[1.1875rem]">
        {one.caseId ? (
          <a className="link inline-flex min-h-12 items-center" href={`/desk/cases/${one.caseId}/team`}>
            {one.pseudonym}
          </a>
        ) : (
          one.pseudonym
        )}
      </h3>
      <p className="text-sumi-2">{texts.keptBy(one.organizationName)}</p>
      {!one.hasPersonConsent && (
        <p className="mt-2">
          <NoConsentChip />
        </p>
      )}
      {one.ask && <p className="mt-3 whitespace-pre-wrap">{one.ask}</p>}
      {one.items.length > 0 && <ItemsAtTable items={one.items} />}
      {one.decisions.length > 0 && (
        <>
          <h4 className="mt-5 font-[650]">{texts.decisionsTitle}</h4>
          <ul className="list-disc pl-6">
            {one.decisions.map((decision) => (
              <li key={decision.id}>
                <span className="whitespace-pre-wrap">{decision.words}</span>
                <span className="block text-sumi-2">
                  {referrals.at(decision.at as string)}　{decision.personName}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {one.tasks.length > 0 && (
        <>
          <h4 className="mt-5 font-[650]">{texts.tasksTitle}</h4>
          <TaskList meetingId={meeting.id} tasks={one.tasks} isFixed />
        </>
      )}
      {one.openActions.length > 0 && <Acts one={one} meeting={meeting} />}
    </li>
  );
}

function Acts({ one, meeting }: CaseAtTableProps) {
  const { busy, faultsOf, act } = useMeetingAct(meeting.id);
  const may = (action: MeetingCaseShown['openActions'][number]) => one.openActions.includes(action);
  const offices = new Map(meeting.seats.map((seat) => [seat.organizationId, seat.organizationName]));
  return (
    <div className="no-print mt-4 flex flex-wrap items-start gap-3">
      {may('DECIDE') && (
        <SaidForm
          busy={busy}
          faults={faultsOf('DECIDE')}
          open={texts.decide}
          save={texts.write}
          isFilled
          onSave={(said) => act({ action: 'DECIDE', meetingCaseId: one.id, word: said('word') })}
        >
          <Word id={`decide-${one.id}`} label={texts.decision} />
        </SaidForm>
      )}
      {may('ADD_TASK') && (
        <SaidForm
          busy={busy}
          faults={faultsOf('ADD_TASK')}
          open={texts.task}
          save={texts.write}
          onSave={(said) =>
            act({
              action: 'ADD_TASK',
              meetingCaseId: one.id,
              word: said('word'),
              organizationId: said('who'),
              byDay: said('byDay') || null,
            })
          }
        >
          <Word id={`task-${one.id}`} label={texts.taskWords} />
          <Labelled id={`who-${one.id}`} label={texts.taskWho}>
            <select id={`who-${one.id}`} name="who" className="field">
              {[...offices].map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </Labelled>
          <Labelled id={`by-${one.id}`} label={texts.taskDay}>
            <input id={`by-${one.id}`} name="byDay" type="date" className="field" />
          </Labelled>
        </SaidForm>
      )}
      {may('NAME_PERSON') && (
        <SaidForm
          busy={busy}
          faults={faultsOf('NAME_PERSON')}
          open={texts.name}
          save={texts.name}
          onSave={(said) => act({ action: 'NAME_PERSON', meetingCaseId: one.id, word: said('word') })}
        >
          <p>{texts.nameHint}</p>
          <Word id={`name-${one.id}`} label={texts.why} />
        </SaidForm>
      )}
      {may('TAKE_CASE_OFF') && (
        <SaidForm
          busy={busy}
          faults={faultsOf('TAKE_CASE_OFF')}
          open={texts.takeOff}
          save={texts.takeOff}
          onSave={(said) => act({ action: 'TAKE_CASE_OFF', meetingCaseId: one.id, word: said('word') })}
        >
          <Word id={`off-${one.id}`} label={texts.why} />
        </SaidForm>
      )}
    </div>
  );
}

function Word({ id, label }: { id: string; label: string }) {
  return (
    <Labelled id={id} label={label}>
      <textarea id={id} name="word" rows={2} className="field" />
    </Labelled>
  );
}
