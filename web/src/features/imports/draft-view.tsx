import { importDesk } from '@tsunagi/texts/ja/staff/imports';
import Link from 'next/link';
import type { ImportDraftFactsFragment, ImportFilter, ImportRowsOfQuery } from '../../gql/graphql.ts';
import { BrokenDraft } from './broken-draft.tsx';
import { DoneDraft } from './done-draft.tsx';
import { DraftProgress } from './draft-progress.tsx';
import { DryRun } from './dry-run.tsx';
import { MappingForm } from './mapping-form.tsx';

interface DraftViewProps {
  draft: ImportDraftFactsFragment | null;
  rows: ImportRowsOfQuery['importRows'];
  only: ImportFilter;
  hasMore: boolean;
  /** The columns are being said anew. */
  isMapping: boolean;
}

/** One list on its way in, as far as it is. */
export function DraftView({ draft, ...shown }: DraftViewProps) {
  return (
    <div className="desk-page">
      <Link href="/desk/imports" className="link inline-flex min-h-12 items-center">
        {importDesk.backToList}
      </Link>
      {draft ? (
        <>
          <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{draft.fileName}</h1>
          {draft.form && (
            <p className="small-print">{importDesk.fileLine(draft.form, draft.encoding ?? null)}</p>
          )}
          <div className="mt-6">
            <Stage draft={draft} {...shown} />
          </div>
        </>
      ) : (
        <>
          <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{importDesk.goneTitle}</h1>
          <p className="mt-2">{importDesk.gone}</p>
        </>
      )}
    </div>
  );
}

function Stage({
  draft,
  rows,
  only,
  hasMore,
  isMapping,
}: DraftViewProps & { draft: ImportDraftFactsFragment }) {
  switch (draft.state) {
    case 'RECEIVING':
    case 'READING':
    case 'COMMITTING':
      return <DraftProgress draft={draft} />;
    case 'MAPPING':
      return <MappingForm draft={draft} />;
    case 'PLANNED':
      return isMapping ? (
        <MappingForm draft={draft} />
      ) : (
        <DryRun draft={draft} rows={rows} only={only} hasMore={hasMore} />
      );
    case 'DONE':
      return <DoneDraft draft={draft} />;
    case 'BROKEN':
      return <BrokenDraft draft={draft} />;
  }
}
