import { rounds } from '@tsunagi/texts/ja/staff/rounds';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../../features/desk/staff-page.ts';
import { RoundView } from '../../../../../features/rounds/round-view.tsx';
import { OneRoundDocument } from '../../../../../gql/graphql.ts';
import { answerNotFound } from '../../../../../lib/page-status.ts';
import NotFound from '../../../not-found.tsx';

export const metadata: Metadata = { title: rounds.title };

/** One round. */
export default async function RoundPage({ params }: { params: Promise<{ id: string }> }) {
  await staffViewer('ask-sections');
  const { round } = await askAsViewer(OneRoundDocument, { id: (await params).id });
  if (!round) {
    answerNotFound();
    return <NotFound />;
  }
  return <RoundView round={round} />;
}
