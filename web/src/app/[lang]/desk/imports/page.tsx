import { importDesk } from '@tsunagi/texts/ja/staff/imports';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../features/desk/staff-page.ts';
import { ImportsView } from '../../../../features/imports/imports-view.tsx';
import { ImportsOfOfficeDocument } from '../../../../gql/graphql.ts';

export const metadata: Metadata = { title: importDesk.title };

/** 取り込み: what was brought in, by whom, and the way back. */
export default async function ImportsPage() {
  await staffViewer('import-resources');
  return <ImportsView {...(await askAsViewer(ImportsOfOfficeDocument, {}))} />;
}
