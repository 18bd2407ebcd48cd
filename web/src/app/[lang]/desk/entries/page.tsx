import { entries } from '@tsunagi/texts/ja/staff/entries';
import type { Metadata } from 'next';
import '../../../../features/entries/entries.css';
import { askAsViewer } from '../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../features/desk/staff-page.ts';
import { EntryList } from '../../../../features/entries/entry-list.tsx';
import { OwnProposals } from '../../../../features/entries/own-proposals.tsx';
import { KeptEntriesDocument, type KeptFilter } from '../../../../gql/graphql.ts';

export const metadata: Metadata = { title: entries.list.title };

interface EntriesPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** 載せている場所: the entries one keeps or owns. */
export default async function EntriesPage({ searchParams }: EntriesPageProps) {
  await staffViewer('edit-resources');
  const asked = await searchParams;
  const filter = String(asked.filter ?? 'ALL');
  const question = {
    filter: (filter in entries.list.filters ? filter : 'ALL') as KeptFilter,
    words: String(asked.words ?? '').slice(0, 100),
    page: Math.min(Math.max(Math.trunc(Number(asked.page ?? 0)) || 0, 0), 10_000),
  };
  const { keptEntries, openProposals } = await askAsViewer(KeptEntriesDocument, question);
  return (
    <div className="desk-page">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{entries.list.title}</h1>
        <a className="button button-filled" href="/desk/entries/new">
          {entries.list.add}
        </a>
      </div>
      <OwnProposals proposals={openProposals} />
      <EntryList question={question} found={keptEntries} />
    </div>
  );
}
