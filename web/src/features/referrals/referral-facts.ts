import type { OpenedReferralQuery, ReferralsQuery } from '../../gql/graphql.ts';

/** A referral as one side sees it. */
export type ReferralFactsShown = NonNullable<OpenedReferralQuery['referral']>;
/** A referral in a list. */
export type ReferralLineShown = ReferralsQuery['referrals'][number];

/** On which side the one stands who holds the person now. */
export const holderSide = ({
  holderName,
  senderName,
}: Pick<ReferralFactsShown, 'holderName' | 'senderName'>): 'SENDER' | 'RECEIVER' =>
  holderName === senderName ? 'SENDER' : 'RECEIVER';
