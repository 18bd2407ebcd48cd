import { importDesk } from '@tsunagi/texts/ja/staff/imports';
import type { Metadata } from 'next';
import { staffViewer } from '../../../../../features/desk/staff-page.ts';
import { NewImportView } from '../../../../../features/imports/new-import-view.tsx';

export const metadata: Metadata = { title: importDesk.newTitle };

/** 一覧を選ぶ: the file, and what can be read. */
export default async function NewImportPage() {
  await staffViewer('import-resources');
  return <NewImportView />;
}
