import { openStates } from '@tsunagi/domain';
import { cases as texts } from '@tsunagi/texts/ja/staff/cases';
import { referrals as words } from '@tsunagi/texts/ja/staff/referrals';
import type { ReferralLineShown } from './referral-facts.ts';

interface CaseHolderProps {
  referrals: readonly ReferralLineShown[];
  /** Who keeps the case, and the person as long as nobody else has taken a need on. */
  keeper: string;
}

/** Who holds the person of a case now, need by need where others hold some of it: never absent. */
export function CaseHolder({ referrals, keeper }: CaseHolderProps) {
  const elsewhere = referrals.filter(({ state, isHeldHere }) => openStates.includes(state) && !isHeldHere);
  return (
    <section
      aria-label={words.holderLead}
      className="sheet mt-4 border-l-8 !border-l-shu p-5 leading-[1.6] md:px-7"
    >
      <b className="block text-[1rem] text-shu-ink">{words.holderLead}</b>
      <strong className="block text-[1.375rem] leading-[1.5]">{texts.view.keeper(keeper)}</strong>
      {elsewhere.map(({ id, title, holderName }) => (
        <p key={id}>{texts.view.heldElsewhere(title ?? words.closedTitle, holderName)}</p>
      ))}
    </section>
  );
}
