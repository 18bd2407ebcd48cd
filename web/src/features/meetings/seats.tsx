'use client';

import { type MeetingDuty, meetingDuties } from '@tsunagi/domain';
import { meetings as texts } from '@tsunagi/texts/ja/staff/meetings';
import { useState } from 'react';
import { Labelled } from '../../ui/labelled.tsx';
import { FaultList } from '../cases/fault-list.tsx';
import { type Receiver, ReceiverFinder } from '../referrals/receiver-finder.tsx';
import type { MeetingShown } from './meeting-facts.ts';
import { SaidForm } from './said-form.tsx';
import { useMeetingAct } from './use-meeting-act.ts';

/** Who sits at the table, and who has acknowledged the secrecy. */
export function Seats({ meeting }: { meeting: MeetingShown }) {
  const { busy, faultsOf, act } = useMeetingAct(meeting.id);
  const [receiver, setReceiver] = useState<Receiver | null>(null);
  const isOpen = meeting.openActions.includes('INVITE');
  return (
    <section aria-labelledby="seats">
      <h2 id="seats" className="section-title">
        {texts.seatsTitle}
      </h2>
      <ul>
        {meeting.seats.map((seat) => (
          <li key={seat.id} className="border-b border-hair py-3 leading-[1.65]">
            <b className="block">{seat.organizationName}</b>
            <span className="block">{[texts.duties[seat.duty], seat.title].filter(Boolean).join('・')}</span>
            <span className={seat.personName ? 'block' : 'block text-sumi-2'}>
              {seat.personName ?? texts.notYet}
            </span>
            {isOpen && seat.duty !== 'CHAIR' && (
              <button
                type="button"
                disabled={busy}
                className="link no-print min-h-12"
                aria-label={texts.unseat(seat.organizationName)}
                onClick={() => void act({ action: 'UNSEAT', seatId: seat.id })}
              >
                {texts.unseatDo}
              </button>
            )}
          </li>
        ))}
      </ul>
      <FaultList faults={faultsOf('UNSEAT')} />
      {isOpen && (
        <div className="mt-4">
          <SaidForm
            open={texts.invite}
            save={texts.inviteDo}
            busy={busy}
            faults={faultsOf('INVITE')}
            onSave={(said) =>
              act({
                action: 'INVITE',
                organizationId: receiver?.id ?? null,
                duty: said('duty') as MeetingDuty,
                title: said('title') || null,
              })
            }
          >
            <ReceiverFinder
              id="seat-whom"
              label={texts.inviteWhom}
              chosen={receiver}
              onChoose={setReceiver}
            />
            <Labelled id="seat-duty" label={texts.duty}>
              <select id="seat-duty" name="duty" className="field" defaultValue="MEMBER">
                {meetingDuties.map((duty) => (
                  <option key={duty} value={duty}>
                    {texts.duties[duty]}
                  </option>
                ))}
              </select>
            </Labelled>
            <Labelled id="seat-title" label={texts.titleField}>
              <input id="seat-title" name="title" className="field" autoComplete="off" maxLength={40} />
            </Labelled>
          </SaidForm>
        </div>
      )}
    </section>
  );
}
