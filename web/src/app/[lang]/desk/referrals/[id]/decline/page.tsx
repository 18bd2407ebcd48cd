import { referrals as texts } from '@tsunagi/texts/ja/staff/referrals';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { askAsViewer } from '../../../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../../../features/desk/staff-page.ts';
import { DeclineView } from '../../../../../../features/referrals/decline-view.tsx';
import { AlternativePlacesDocument, OpenedReferralDocument } from '../../../../../../gql/graphql.ts';
import { answerNotFound } from '../../../../../../lib/page-status.ts';
import NotFound from '../../../../not-found.tsx';

export const metadata: Metadata = { title: texts.decline.title, robots: { index: false } };

/** Declining: a reason, and what next. */
export default async function DeclinePage({ params }: { params: Promise<{ id: string }> }) {
  await staffViewer('work-cases');
  const { id } = await params;
  const { referral } = await askAsViewer(OpenedReferralDocument, { id });
  if (!referral) {
    answerNotFound();
    return <NotFound />;
  }
  if (!referral.openActions.includes('DECLINE')) redirect(`/desk/referrals/${id}`);
  const { alternativePlaces } = await askAsViewer(AlternativePlacesDocument, { id });
  return <DeclineView referral={referral} found={alternativePlaces} />;
}
