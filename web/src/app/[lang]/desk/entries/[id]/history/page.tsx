import { entries } from '@tsunagi/texts/ja/staff/entries';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askAsViewer } from '../../../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../../../features/desk/staff-page.ts';
import { HistoryView } from '../../../../../../features/entries/history-view.tsx';
import { EntryHistoryDocument } from '../../../../../../gql/graphql.ts';

export const metadata: Metadata = { title: entries.list.history };

interface HistoryPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ before?: string }>;
}

/** Every version of an entry. */
export default async function HistoryPage({ params, searchParams }: HistoryPageProps) {
  await staffViewer('edit-resources');
  const before = Math.trunc(Number((await searchParams).before)) || null;
  const { entry, entryHistory } = await askAsViewer(EntryHistoryDocument, { id: (await params).id, before });
  if (!entry || !entryHistory) notFound();
  return <HistoryView entry={entry} versions={entryHistory} />;
}
