import { importDesk } from '@tsunagi/texts/ja/staff/imports';
import Link from 'next/link';
import type { ImportDraftFactsFragment, ImportFilter, ImportRowsOfQuery } from '../../gql/graphql.ts';
import { Decide } from './decide.tsx';
import { FaultList } from './fault-list.tsx';
import { importFilters } from './filters.ts';
import { RowItem } from './row-item.tsx';

interface DryRunProps {
  draft: ImportDraftFactsFragment;
  rows: ImportRowsOfQuery['importRows'];
  only: ImportFilter;
  hasMore: boolean;
}

const none = { NEW: 0, CHANGED: 0, SAME: 0, REFUSED: 0, DOUBTFUL: 0, FAULTY: 0 };

/** What a list would change, line by line, before anything is changed. */
export function DryRun({ draft, rows, only, hasMore }: DryRunProps) {
  const counts = draft.counts ?? none;
  const outcome = draft.outcome ? importDesk.outcome(draft.outcome) : '';
  return (
    <div className="grid gap-x-[52px] gap-y-8 lg:grid-cols-[minmax(0,1fr)_340px]">
      <div>
        <p className="text-[1.25rem] leading-[1.6] font-[650]">{importDesk.summary(counts)}</p>
        <p className="text-sumi-2" role="status">
          {outcome || importDesk.nothingYet}
        </p>
        <Filters id={draft.id} only={only} counts={counts} />
        {rows.length === 0 && <p className="mt-5">{importDesk.rowsNone}</p>}
        <ul className="mt-2">
          {rows.map((row) => (
            <RowItem key={row.position} row={row} />
          ))}
        </ul>
        {hasMore && (
          <Link
            className="button mt-6"
            href={`/desk/imports/${draft.id}?only=${only}&after=${rows.at(-1)?.position}`}
          >
            {importDesk.more}
          </Link>
        )}
      </div>
      <aside className="flex flex-col gap-8 self-start">
        <Decide draft={draft} />
        {counts.REFUSED > 0 && (
          <a className="link" href={`/upload/import/${draft.id}/refused.csv`} download>
            {importDesk.refusedDownload}
          </a>
        )}
        <AboutFile draft={draft} />
      </aside>
    </div>
  );
}

function Filters({
  id,
  only,
  counts,
}: {
  id: string;
  only: ImportFilter;
  counts: Readonly<Record<ImportFilter, number>>;
}) {
  return (
    <nav aria-label={importDesk.filtersTitle} className="mt-6 flex flex-wrap gap-3">
      {importFilters.map((filter) => (
        <Link
          key={filter}
          href={`/desk/imports/${id}?only=${filter}`}
          className={`pill no-underline ${filter === only ? '!border-ai-deep !bg-ai-deep !text-white' : ''}`}
          {...(filter === only && { 'aria-current': 'true' as const })}
        >
          {importDesk.filterCount(filter, counts[filter])}
        </Link>
      ))}
    </nav>
  );
}

function AboutFile({ draft }: { draft: ImportDraftFactsFragment }) {
  return (
    <section aria-labelledby="about-file">
      <h2 id="about-file" className="section-title">
        {draft.columns.length > 0 ? importDesk.mappingTitle : importDesk.fileFaults}
      </h2>
      {draft.isRemembered && <p className="mt-3">{importDesk.remembered}</p>}
      {draft.columns.length > 0 && (
        <Link
          className="link mt-2 inline-flex min-h-12 items-center"
          href={`/desk/imports/${draft.id}?columns=open`}
        >
          {importDesk.mappingChange}
        </Link>
      )}
      <FaultList faults={draft.faults} />
    </section>
  );
}
