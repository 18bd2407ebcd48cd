import { entries } from '@tsunagi/texts/ja/staff/entries';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askAsViewer } from '../../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../../features/desk/staff-page.ts';
import { EntryForm } from '../../../../../features/entries/entry-form.tsx';
import { groupsByKey } from '../../../../../features/entries/groups-by-key.ts';
import { newDocument } from '../../../../../features/entries/new-document.ts';
import { prefecturesByCode } from '../../../../../features/entries/prefectures-by-code.ts';
import { StepLines } from '../../../../../features/entries/step-lines.tsx';
import { mapFactsOfNotes } from '../../../../../features/field-notes/map-facts-of-notes.ts';
import { ProposalToEditDocument } from '../../../../../gql/graphql.ts';

export const metadata: Metadata = { title: entries.form.newTitle };

interface NewEntryPageProps {
  searchParams: Promise<{ proposal?: string }>;
}

const proposing = ['PROVIDER_EDITOR', 'PROVIDER_CASEWORKER'];

/** A new entry; or one's own proposal of one, to be written on. */
export default async function NewEntryPage({ searchParams }: NewEntryPageProps) {
  const { working } = await staffViewer('edit-resources');
  const { proposal: id } = await searchParams;
  const proposal = id ? (await askAsViewer(ProposalToEditDocument, { id })).proposal : null;
  if ((id && !proposal) || !working) notFound();
  const organization = { id: working.organizationId ?? '', name: working.organizationName ?? '' };
  return (
    <div className="desk-page">
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{entries.form.newTitle}</h1>
      {proposal && <StepLines steps={proposal.steps} />}
      <EntryForm
        start={{
          id: null,
          revision: null,
          document: proposal?.document ?? newDocument(organization),
          proposal,
        }}
        mayWrite={!proposing.includes(working.role)}
        keeperName={null}
        names={proposal?.names ?? []}
        prefectures={await prefecturesByCode()}
        groups={await groupsByKey()}
        map={await mapFactsOfNotes()}
      />
    </div>
  );
}
