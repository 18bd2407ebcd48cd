import { referrals as texts } from '@tsunagi/texts/ja/staff/referrals';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../../features/desk/staff-page.ts';
import { prefecturesByCode } from '../../../../../features/entries/prefectures-by-code.ts';
import { ReferralView } from '../../../../../features/referrals/referral-view.tsx';
import { OpenedReferralDocument } from '../../../../../gql/graphql.ts';
import { answerNotFound } from '../../../../../lib/page-status.ts';
import NotFound from '../../../not-found.tsx';

export const metadata: Metadata = { title: texts.title, robots: { index: false } };

/** One referral, as this side may see it. */
export default async function ReferralPage({ params }: { params: Promise<{ id: string }> }) {
  await staffViewer('work-cases');
  const { referral } = await askAsViewer(OpenedReferralDocument, { id: (await params).id });
  if (!referral) {
    answerNotFound();
    return <NotFound />;
  }
  return <ReferralView referral={referral} prefectures={await prefecturesByCode()} />;
}
