import { openStates } from '@tsunagi/domain';
import { cases } from '@tsunagi/texts/ja/staff/cases';
import type { ReferralLineShown } from './referral-facts.ts';
import { ReferralRow } from './referral-row.tsx';

interface CaseReferralsProps {
  caseId: string;
  referrals: readonly ReferralLineShown[];
  today: string;
}

/** Where a case was handed on to, and the way to hand it on; one that came back leads to a next place of its chain. */
export function CaseReferrals({ caseId, referrals, today }: CaseReferralsProps) {
  const refer = `/desk/cases/${caseId}/refer`;
  const back = referrals
    .filter(({ state }) => !openStates.includes(state) && state !== 'CLOSED' && state !== 'REROUTED')
    .toSorted((one, other) => other.hop - one.hop)[0];
  return (
    <section aria-labelledby="referrals">
      <h2 id="referrals" className="section-title">
        {cases.view.referrals}
      </h2>
      {referrals.length === 0 ? (
        <p className="mt-3">{cases.view.noReferrals}</p>
      ) : (
        <ul className="sheet mt-4">
          {referrals.map((referral) => (
            <ReferralRow key={referral.id} referral={referral} today={today} />
          ))}
        </ul>
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        <a className="button button-filled" href={refer}>
          {cases.view.refer}
        </a>
        {back && (
          <a className="button" href={`${refer}?after=${back.id}`}>
            {cases.view.referAgain}
          </a>
        )}
      </div>
    </section>
  );
}
