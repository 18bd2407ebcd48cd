import { unansweredStates } from '@tsunagi/domain';
import { referrals as texts } from '@tsunagi/texts/ja/staff/referrals';
import { Icon } from '../../ui/icon.tsx';
import type { ReferralLineShown } from './referral-facts.ts';

interface ReferralRowProps {
  referral: ReferralLineShown;
  today: string;
}

/** A referral in a list: until when, what, who holds the person, and the one thing to do. */
export function ReferralRow({ referral, today }: ReferralRowProps) {
  const { id, reference, pseudonym, parties, senderName, receiverName, state } = referral;
  const title = referral.title ?? texts.closedTitle;
  const isAsked = parties.includes('RECEIVER') && unansweredStates.includes(state);
  const isOwn = parties.includes('SENDER');
  return (
    <li className="grid items-center gap-x-6 gap-y-3 border-t border-hair p-5 first:border-t-0 md:grid-cols-[11rem_minmax(0,1fr)_11rem] md:px-7">
      <Due referral={referral} today={today} />
      <div className="leading-[1.65]">
        <h3 className="text-[1.1875rem]">{title}</h3>
        <p className="flex flex-wrap gap-x-4 text-sumi-2">
          <b className="whitespace-nowrap">{texts.number(reference)}</b>
          <span className="whitespace-nowrap">{pseudonym}</span>
          <span>{isOwn ? texts.lists.to(receiverName) : texts.lists.from(senderName)}</span>
          <span>{texts.states[state]}</span>
        </p>
        <HolderDot referral={referral} />
      </div>
      <a
        href={`/desk/referrals/${id}`}
        className={`button !px-4 ${isAsked && !isOwn ? 'button-filled' : ''}`}
        aria-label={`${isAsked && !isOwn ? texts.lists.readAndAnswer : texts.lists.open}：${title}（${reference}）`}
      >
        {isAsked && !isOwn ? texts.lists.readAndAnswer : texts.lists.open}
      </a>
    </li>
  );
}

/** 朱: we hold the person; hollow: another does. Always with the words. */
export function HolderDot({
  referral: { isHeldHere, holderName },
}: {
  referral: Pick<ReferralLineShown, 'isHeldHere' | 'holderName'>;
}) {
  return (
    <p className={`flex items-center gap-2 ${isHeldHere ? 'font-[650] text-shu-ink' : ''}`}>
      <span aria-hidden="true" className={`held-dot ${isHeldHere ? 'is-here' : ''}`} />
      {texts.holderInList(holderName, isHeldHere)}
    </p>
  );
}

function Due({ referral: { state, dueOn, isOverdue }, today }: ReferralRowProps) {
  if (!dueOn || !unansweredStates.includes(state)) return <p className="text-sumi-2">{texts.lists.noDue}</p>;
  return (
    <p className={`leading-[1.5] ${isOverdue ? 'text-late' : ''}`}>
      <b className="flex items-center gap-1.5">
        {isOverdue && <Icon name="clock" size={20} />}
        {isOverdue ? texts.lists.late(dueOn, today) : texts.lists.left(dueOn, today)}
      </b>
      <span className="whitespace-nowrap">
        {state === 'ON_HOLD' ? texts.view.reviewOn(dueOn) : texts.lists.until(dueOn)}
      </span>
    </p>
  );
}
