import { referrals as texts } from '@tsunagi/texts/ja/staff/referrals';
import type { AlternativePlacesQuery } from '../../gql/graphql.ts';
import '../cases/cases.css';
import { ChainList } from './chain-list.tsx';
import { DeclineForm } from './decline-form.tsx';
import { HolderBanner } from './holder-banner.tsx';
import type { ReferralFactsShown } from './referral-facts.ts';
import { ReferralHead } from './referral-head.tsx';
import { Timeline } from './timeline.tsx';

/** Not taking somebody on: two questions, so that the person does not stop here. */
export function DeclineView({
  referral,
  found,
}: {
  referral: ReferralFactsShown;
  found: AlternativePlacesQuery['alternativePlaces'];
}) {
  return (
    <div className="desk-page">
      <ReferralHead referral={referral} back={[`/desk/referrals/${referral.id}`, texts.backToOne]} />
      <HolderBanner referral={referral} />
      <div className="mt-8 grid gap-x-[52px] gap-y-10 lg:grid-cols-[minmax(0,1fr)_372px]">
        <DeclineForm referral={referral} found={found} />
        <div className="flex flex-col gap-10">
          <ChainList referral={referral} />
          <Timeline referral={referral} />
        </div>
      </div>
    </div>
  );
}
