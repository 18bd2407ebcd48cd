'use client';

import type { StepAction } from '@tsunagi/domain';
import { teams as texts } from '@tsunagi/texts/ja/staff/teams';
import { useState } from 'react';
import { Labelled } from '../../ui/labelled.tsx';
import { FaultList } from '../cases/fault-list.tsx';
import { type CaseFault } from '../cases/use-case-deed.ts';
import type { StepShown } from './team-facts.ts';

interface StepRowProps {
  step: StepShown;
  /** Whether it is the next one to be done; those after it are still to come. */
  isNext: boolean;
  busy: boolean;
  faults: readonly CaseFault[];
  /** Answers whether it was done. */
  onMove: (action: StepAction, day: string | null) => Promise<boolean>;
}

/** One small step: what, who, by when, how it stands, and what may become of it. */
export function StepRow({ step, isNext, busy, faults, onMove }: StepRowProps) {
  const [isPuttingOff, setPuttingOff] = useState(false);
  const isOpen = step.state === 'OPEN' || step.state === 'PUT_OFF';
  return (
    <li className={!isOpen ? '' : isNext ? 'is-now' : 'is-coming'}>
      <b className={`block ${isOpen ? '' : 'text-sumi-2'}`}>{step.words}</b>
      <span className="block">
        {step.organizationName}　
        <span className={step.state === 'DONE' ? 'font-[650]' : 'text-sumi-2'}>
          {texts.stepStates[step.state]}
        </span>
        {isOpen && step.byDay && `　${texts.until(step.byDay)}`}
        {step.isLate && <b className="text-late">　{texts.late}</b>}
        <span className="text-sumi-2">
          　{texts.stages[step.stage]}
          {step.isFromMeeting && `　${texts.fromMeeting}`}
        </span>
      </span>
      <FaultList faults={faults} />
      {isPuttingOff ? (
        <form
          method="post"
          noValidate
          className="mt-2 flex flex-wrap items-end gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            const day = String(new FormData(event.currentTarget).get('day') ?? '') || null;
            void onMove('PUT_OFF', day).then((isDone) => isDone && setPuttingOff(false));
          }}
        >
          <Labelled id={`day-${step.id}`} label={texts.newDay}>
            <input id={`day-${step.id}`} name="day" type="date" className="field" />
          </Labelled>
          <button type="submit" disabled={busy} className="button">
            {texts.putOff}
          </button>
          <button type="button" className="button" onClick={() => setPuttingOff(false)}>
            {texts.stop}
          </button>
        </form>
      ) : (
        <div className="no-print mt-2 flex flex-wrap gap-x-5 gap-y-1">
          {step.openActions.map((action) => (
            <button
              key={action}
              type="button"
              disabled={busy}
              className={action === 'DONE' ? 'button' : 'link min-h-12'}
              aria-label={texts.stepActionOf(action, step.words)}
              onClick={() => (action === 'PUT_OFF' ? setPuttingOff(true) : void onMove(action, null))}
            >
              {texts.stepActions[action]}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}
