import { duplicates } from '@tsunagi/texts/ja/staff/duplicates';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../../features/desk/staff-page.ts';
import { CompareView } from '../../../../../features/duplicates/compare-view.tsx';
import { ComparePairDocument } from '../../../../../gql/graphql.ts';
import { answerNotFound } from '../../../../../lib/page-status.ts';
import NotFound from '../../../not-found.tsx';

export const metadata: Metadata = { title: duplicates.compareTitle };

interface ComparePageProps {
  params: Promise<{ pair: string }>;
}

/** One pair, side by side. */
export default async function ComparePage({ params }: ComparePageProps) {
  await staffViewer('merge-resources');
  const { duplicatePair } = await askAsViewer(ComparePairDocument, { id: (await params).pair });
  if (duplicatePair.__typename === 'Refused') {
    answerNotFound();
    return <NotFound />;
  }
  return <CompareView compared={duplicatePair} />;
}
