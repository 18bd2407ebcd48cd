import { referrals as texts } from '@tsunagi/texts/ja/staff/referrals';
import { Icon } from '../../ui/icon.tsx';
import type { ReferralFactsShown } from './referral-facts.ts';

interface ReferralHeadProps {
  referral: ReferralFactsShown;
  /** Where the way back leads; the list where nothing is said. */
  back?: readonly [href: string, words: string];
}

/** The way back, what is asked for, and the number by which both sides speak of it. */
export function ReferralHead({ referral, back = ['/desk/referrals', texts.back] }: ReferralHeadProps) {
  const { caseId, title, reference, senderName, receiverName, sentOn, pseudonym } = referral;
  return (
    <>
      <div className="flex flex-wrap gap-x-6">
        <a className="link inline-flex min-h-12 items-center gap-2" href={back[0]}>
          <Icon name="arrow-left" size={20} />
          {back[1]}
        </a>
        {caseId && (
          <a className="link inline-flex min-h-12 items-center" href={`/desk/cases/${caseId}`}>
            {texts.toCase}
          </a>
        )}
      </div>
      <div className="flex flex-wrap items-baseline gap-x-5">
        <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{title ?? texts.closedTitle}</h1>
        <p className="flex flex-wrap gap-x-4 text-sumi-2">
          {[
            texts.number(reference),
            pseudonym,
            texts.lists.from(senderName),
            texts.lists.to(receiverName),
            sentOn && texts.view.sentOn(sentOn),
          ].map((fact) => fact && <span key={fact}>{fact}</span>)}
        </p>
      </div>
    </>
  );
}
