'use client';

import type { MeetingState } from '@tsunagi/domain';
import { meetings as texts } from '@tsunagi/texts/ja/staff/meetings';
import { useState } from 'react';
import { Labelled } from '../../ui/labelled.tsx';
import { FaultList } from '../cases/fault-list.tsx';
import type { MeetingShown } from './meeting-facts.ts';
import { PrintButton } from './print-button.tsx';
import { SaidForm } from './said-form.tsx';
import { useMeetingAct } from './use-meeting-act.ts';

/** What stands where nothing is read: before, after its day or its end, and where it never began. */
const stateWords: Record<MeetingState, string> = {
  PREPARED: texts.waits,
  RUNNING: texts.over,
  ENDED: texts.over,
  CALLED_OFF: texts.calledOff,
};

/** The secrecy that is acknowledged before anything is seen, and the beginning and the end of the meeting. */
export function Life({ meeting }: { meeting: MeetingShown }) {
  const { busy, faultsOf, act } = useMeetingAct(meeting.id);
  const [isEnding, setEnding] = useState(false);
  const { openActions, isBound, state } = meeting;
  if (openActions.includes('ACKNOWLEDGE') && !isBound)
    return (
      <section aria-labelledby="secrecy" className="sheet mt-6 flex flex-col gap-3 !border-edge p-6">
        <h2 id="secrecy" className="text-[1.25rem]">
          {texts.secrecyTitle}
        </h2>
        <p>{texts.bases[meeting.basis].law}</p>
        <p>{texts.secrecy}</p>
        <p className="text-sumi-2">{texts.secrecyEach}</p>
        <FaultList faults={faultsOf('ACKNOWLEDGE')} />
        <div>
          <button
            type="button"
            disabled={busy}
            className="button button-filled"
            onClick={() => void act({ action: 'ACKNOWLEDGE' })}
          >
            {texts.acknowledge}
          </button>
        </div>
      </section>
    );
  const mayBegin = meeting.isConvenedHere && state === 'PREPARED';
  return (
    <section aria-label={texts.states[state]} className="mt-6 flex flex-col gap-4">
      <p role="status" className="sheet p-5">
        {meeting.isReading ? texts.reading : stateWords[state]}
        {meeting.whyCalledOff && (
          <span className="block whitespace-pre-wrap">「{meeting.whyCalledOff}」</span>
        )}
        {mayBegin && meeting.boundCount < 2 && <b className="block">{texts.waitsOthers}</b>}
      </p>
      <FaultList faults={[...faultsOf('BEGIN'), ...faultsOf('END')]} />
      <div className="no-print flex flex-wrap items-start gap-3">
        {mayBegin && (
          <button
            type="button"
            disabled={busy}
            className={`button ${meeting.boundCount < 2 ? '' : 'button-filled'}`}
            onClick={() => void act({ action: 'BEGIN' })}
          >
            {texts.begin}
          </button>
        )}
        {openActions.includes('END') && (
          <div>
            <button
              type="button"
              disabled={busy}
              className="button"
              onClick={() => (isEnding ? void act({ action: 'END' }) : setEnding(true))}
            >
              {isEnding ? texts.endSure : texts.end}
            </button>
            {isEnding && <p role="status">{texts.endHint}</p>}
          </div>
        )}
        {openActions.includes('CALL_OFF') && (
          <SaidForm
            open={texts.callOff}
            save={texts.callOff}
            busy={busy}
            faults={faultsOf('CALL_OFF')}
            onSave={(said) => act({ action: 'CALL_OFF', word: said('word') })}
          >
            <Labelled id="call-off" label={texts.why}>
              <textarea id="call-off" name="word" rows={2} className="field" />
            </Labelled>
          </SaidForm>
        )}
        <PrintButton />
      </div>
    </section>
  );
}
