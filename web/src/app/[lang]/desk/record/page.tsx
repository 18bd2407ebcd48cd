import { record } from '@tsunagi/texts/ja/staff/record';
import type { Metadata } from 'next';
import { staffViewer } from '../../../../features/desk/staff-page.ts';
import {
  checkRecord,
  loadRecord,
  type RecordSearch,
  readAsked,
} from '../../../../features/record/record-asked.ts';
import { RecordView } from '../../../../features/record/record-view.tsx';

export const metadata: Metadata = { title: record.title };

/** 行いの記録: who did what in the office. */
export default async function RecordPage({ searchParams }: { searchParams: Promise<RecordSearch> }) {
  const [, search] = await Promise.all([staffViewer('read-record'), searchParams]);
  const asked = readAsked(search);
  const [page, chain] = await Promise.all([loadRecord(asked), search.check === '1' ? checkRecord() : null]);
  return <RecordView asked={asked} page={page} chain={chain} />;
}
