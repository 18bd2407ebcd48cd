import { importDesk } from '@tsunagi/texts/ja/staff/imports';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../../features/desk/staff-page.ts';
import { DraftView } from '../../../../../features/imports/draft-view.tsx';
import { firstFilter, readFilter } from '../../../../../features/imports/filters.ts';
import { ImportDraftByIdDocument, ImportRowsOfDocument } from '../../../../../gql/graphql.ts';

export const metadata: Metadata = { title: importDesk.title };

interface ImportPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ only?: string; after?: string; columns?: string }>;
}

const rowsPerPage = 40;

/** One list on its way in: what its columns mean, what it would change, how far it is, what came of it. */
export default async function ImportPage({ params, searchParams }: ImportPageProps) {
  const { id } = await params;
  const asked = await searchParams;
  await staffViewer('import-resources');
  const { importDraft: draft } = await askAsViewer(ImportDraftByIdDocument, { id });
  const only = readFilter(asked.only) ?? firstFilter(draft?.counts);
  const after = /^\d{1,7}$/u.test(asked.after ?? '') ? Number(asked.after) : null;
  const found =
    draft?.state === 'PLANNED'
      ? await askAsViewer(ImportRowsOfDocument, { id, only, after, first: rowsPerPage })
      : null;
  return (
    <DraftView
      draft={draft ?? null}
      rows={found?.importRows ?? []}
      only={only}
      hasMore={found?.importRows.length === rowsPerPage}
      isMapping={asked.columns === 'open'}
    />
  );
}
