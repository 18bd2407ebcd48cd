import { referrals as texts } from '@tsunagi/texts/ja/staff/referrals';
import { holderSide, type ReferralFactsShown } from './referral-facts.ts';

/** Who holds the person now, and when that changes: the first thing under the title, never absent, never two names. */
export function HolderBanner({ referral }: { referral: ReferralFactsShown }) {
  const { state, senderName, receiverName, holderName, isHeldHere, meetings } = referral;
  const side = holderSide(referral);
  return (
    <section
      aria-label={texts.holderLead}
      className="sheet mt-4 grid items-center gap-x-10 gap-y-3 border-l-8 !border-l-shu p-5 md:px-7 lg:grid-cols-[minmax(0,1fr)_auto]"
    >
      <p className="leading-[1.6]">
        <b className="block text-[1rem] text-shu-ink">{texts.holderLead}</b>
        <strong className="mb-1 block text-[1.375rem] leading-[1.5]">
          {texts.holderIs(holderName, side, isHeldHere)}
        </strong>
        {texts.holderChanges({
          state,
          sender: senderName,
          receiver: receiverName,
          meetingsLeft: Math.max(0, meetings.required - meetings.proven),
        })}
      </p>
      <div aria-hidden="true" className="hidden text-[0.9375rem] sm:flex">
        <KnotOf name={senderName} isHolder={side === 'SENDER'} />
        <span className="mx-1 mt-[11px] w-14 border-t-[3px] border-dashed border-ai" />
        <KnotOf name={receiverName ?? texts.view.desk} isHolder={side === 'RECEIVER'} />
      </div>
    </section>
  );
}

function KnotOf({ name, isHolder }: { name: string; isHolder: boolean }) {
  return (
    <span className="flex w-36 flex-col items-center gap-1 text-center leading-[1.5]">
      <span className={`size-6 rounded-full border-[3px] ${isHolder ? 'border-shu bg-shu' : 'border-ai'}`} />
      <span className={isHolder ? 'font-[650] text-shu-ink' : ''}>{name}</span>
    </span>
  );
}
