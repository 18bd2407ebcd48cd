import { duplicates } from '@tsunagi/texts/ja/staff/duplicates';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../features/desk/staff-page.ts';
import { DuplicatesView, type ShownList } from '../../../../features/duplicates/duplicates-view.tsx';
import { DuplicatePairsDocument, MergesDocument } from '../../../../gql/graphql.ts';

export const metadata: Metadata = { title: duplicates.title };

interface DuplicatesPageProps {
  searchParams: Promise<{ list?: string }>;
}

/** 重なり: pairs that may be one place, pairs that are two, and what was made one. */
export default async function DuplicatesPage({ searchParams }: DuplicatesPageProps) {
  await staffViewer('merge-resources');
  const { list } = await searchParams;
  const shown: ShownList = list === 'declined' || list === 'merged' ? list : 'proposed';
  const { duplicatePairs } = await askAsViewer(DuplicatePairsDocument, {
    state: shown === 'declined' ? 'DECLINED' : 'PROPOSED',
  });
  const merges = shown === 'merged' ? (await askAsViewer(MergesDocument, {})).merges : [];
  return (
    <DuplicatesView shown={shown} pairs={duplicatePairs.pairs} total={duplicatePairs.total} merges={merges} />
  );
}
