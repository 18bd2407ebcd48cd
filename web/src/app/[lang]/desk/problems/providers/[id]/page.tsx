import { addDays, japaneseDay } from '@tsunagi/domain';
import { problemDesk } from '@tsunagi/texts/ja/staff/problems';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../../../features/desk/staff-page.ts';
import { ProviderView } from '../../../../../../features/problem-desk/provider-view.tsx';
import { ProviderRecordDocument } from '../../../../../../gql/graphql.ts';
import { answerNotFound } from '../../../../../../lib/page-status.ts';
import NotFound from '../../../../not-found.tsx';

export const metadata: Metadata = { title: problemDesk.providerTitle };

/** 団体の確認の記録. */
export default async function ProviderPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await staffViewer('answer-problems');
  const { vettedProvider } = await askAsViewer(ProviderRecordDocument, { id: (await params).id });
  if (!vettedProvider) {
    answerNotFound();
    return <NotFound />;
  }
  const today = japaneseDay(new Date());
  return (
    <ProviderView
      provider={vettedProvider}
      maySuspend={viewer.permissions.includes('suspend-providers')}
      today={today}
      reviewOn={addDays(today, 30)}
    />
  );
}
