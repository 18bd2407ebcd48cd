'use client';

import { linkActions, type ReferralAction, referralActions } from '@tsunagi/domain';
import { referrals as texts } from '@tsunagi/texts/ja/staff/referrals';
import { useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { FaultList } from '../cases/fault-list.tsx';
import { ActForm } from './act-form.tsx';
import type { ReferralFactsShown } from './referral-facts.ts';
import { useReferralAct } from './use-referral-act.ts';
import { awaited, isDoneAlready, missingForStart, wordToHear } from './whats-next.ts';

/** In which order acts are offered; the first of them is the one that carries on. */
const order: readonly ReferralAction[] = [
  'ACCEPT',
  'MEETING_HELD',
  'START_SUPPORT',
  'GO_ON',
  'REOPEN',
  'TAKE',
  'ROUTE_ON',
  'ANSWER',
  'RESUME',
  'BOOK_MEETING',
  'NAME_PERSON',
  'CHECK_IN',
  'ASK_BACK',
  'HOLD',
];
const rank = (action: ReferralAction) => (order.indexOf(action) + 1 || order.length + 1) - 1;
const filled: readonly ReferralAction[] = [
  'ACCEPT',
  'MEETING_HELD',
  'START_SUPPORT',
  'GO_ON',
  'ANSWER',
  'TAKE',
];

interface AnswerPanelProps {
  referral: ReferralFactsShown;
  prefectures: Readonly<Record<string, string>>;
}

/** What this side may do now, made from the table: each act with what follows. */
export function AnswerPanel({ referral, prefectures }: AnswerPanelProps) {
  const { openActions, parties } = referral;
  const [chosen, setChosen] = useState<ReferralAction | null>(null);
  const { busy, faults, act } = useReferralAct();
  // What a receiver outside has answered is written down in the part on its letter.
  const isByLetter = referral.isReceiverOutside && parties.includes('SENDER');
  const open = openActions
    .filter((action) => !isByLetter || !['READ', ...linkActions].includes(action))
    .filter((action) => !isDoneAlready(referral, action))
    .filter((action) => action !== 'SEND' && !(action === 'READ' && !parties.includes('SENDER')))
    .toSorted((one, other) => rank(one) - rank(other));
  const isAsked = open.includes('ACCEPT');
  const choose = async (action: ReferralAction) => {
    if (referralActions[action].needs.length > 0) return setChosen(action);
    setChosen(null);
    await act({ id: referral.id, version: referral.version, action });
  };
  return (
    <section aria-labelledby="answer" className="sheet !border-edge p-5 md:p-6">
      <h2 id="answer" className="text-[1.3125rem]">
        {isAsked ? texts.view.answer : texts.view.acts}
      </h2>
      <Awaited referral={referral} />
      <LastWord referral={referral} />
      <MissingForStart referral={referral} />
      {referral.isReceiverOutside && parties.includes('SENDER') && (
        <p className="mt-2">{texts.view.byLetter}</p>
      )}
      {open.length === 0 && <p className="mt-2">{texts.view.nothingToDo}</p>}
      <div className="mt-4 flex flex-col gap-5">
        <FaultList faults={faults} />
        {open.map((action) =>
          chosen === action ? (
            <ActForm
              key={action}
              referral={referral}
              action={action}
              prefectures={prefectures}
              onDone={() => setChosen(null)}
            />
          ) : (
            <ActButton
              key={action}
              referralId={referral.id}
              action={action}
              isFilled={action === open[0] && filled.includes(action)}
              busy={busy}
              onChoose={() => void choose(action)}
            />
          ),
        )}
      </div>
    </section>
  );
}

interface OfReferral {
  referral: ReferralFactsShown;
}

function Awaited({ referral }: OfReferral) {
  const until = awaited(referral);
  return (
    until && (
      <p className="mt-1 flex items-center gap-2">
        <Icon name="clock" size={20} />
        <span className="whitespace-nowrap">{until}</span>
      </p>
    )
  );
}

/** What waits to be heard stands where it is answered, not only in the timeline. */
function LastWord({ referral }: OfReferral) {
  const said = wordToHear(referral);
  return (
    said && (
      <figure className="mt-3 border-l-4 border-edge pl-4">
        <figcaption className="text-[1rem] text-sumi-2">{texts.view.lastWord(said.from)}</figcaption>
        <blockquote className="whitespace-pre-wrap">「{said.word}」</blockquote>
      </figure>
    )
  );
}

/** Why support cannot begin yet; to those who keep the case with the way to mend it. */
function MissingForStart({ referral }: OfReferral) {
  const missing = missingForStart(referral);
  if (!missing) return null;
  const isOwn = referral.parties.includes('SENDER') && referral.caseId;
  return (
    <p className="mt-3 font-[650]">
      {missing}
      {isOwn && missing === texts.view.startNeeds.groundOfOurs && (
        <a
          className="link flex min-h-12 items-center font-normal"
          href={`/desk/cases/${referral.caseId}#grounds`}
        >
          {texts.view.startNeeds.toGrounds}
        </a>
      )}
    </p>
  );
}

interface ActButtonProps {
  referralId: string;
  action: ReferralAction;
  isFilled: boolean;
  busy: boolean;
  onChoose: () => void;
}

/** An act and under it what follows. Declining is a page of its own: two questions. */
function ActButton({ referralId, action, isFilled, busy, onChoose }: ActButtonProps) {
  const { act, follows } = texts.actions[action];
  const hint = `follows-${action}`;
  return (
    <div>
      {action === 'DECLINE' ? (
        <a href={`/desk/referrals/${referralId}/decline`} className="button w-full" aria-describedby={hint}>
          {act}
        </a>
      ) : (
        <button
          type="button"
          className={`button w-full ${isFilled ? 'button-filled' : ''}`}
          disabled={busy}
          aria-describedby={hint}
          onClick={onChoose}
        >
          {act}
        </button>
      )}
      <p id={hint} className="mt-1 text-[1rem] leading-[1.6] text-sumi-2">
        {follows}
      </p>
    </div>
  );
}
