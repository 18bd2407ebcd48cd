import { entries } from '@tsunagi/texts/ja/staff/entries';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askAsViewer } from '../../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../../features/desk/staff-page.ts';
import { EntryForm } from '../../../../../features/entries/entry-form.tsx';
import { groupsByKey } from '../../../../../features/entries/groups-by-key.ts';
import { PastConfirmations } from '../../../../../features/entries/past-confirmations.tsx';
import { prefecturesByCode } from '../../../../../features/entries/prefectures-by-code.ts';
import { StepLines } from '../../../../../features/entries/step-lines.tsx';
import { WithdrawButton } from '../../../../../features/entries/withdraw-button.tsx';
import { mapFactsOfNotes } from '../../../../../features/field-notes/map-facts-of-notes.ts';
import { EntryToEditDocument } from '../../../../../gql/graphql.ts';

export const metadata: Metadata = { title: entries.list.edit };

const { form, list } = entries;

/** One entry to be worked on. */
export default async function EntryPage({ params }: { params: Promise<{ id: string }> }) {
  await staffViewer('edit-resources');
  const { entry, confirmationHistory } = await askAsViewer(EntryToEditDocument, { id: (await params).id });
  if (!entry) notFound();
  const { id, revision, proposal, mayWrite, keeperName, names, provenance } = entry;
  return (
    <div className="desk-page">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{form.title(entry.document.name)}</h1>
        <a className="link" href={`/desk/entries/${id}/history`}>
          {list.history}
        </a>
      </div>
      {proposal && (
        <section className="sheet mt-4 !border-edge p-5">
          <h2 className="text-[1.1875rem]">{proposal.state === 'RETURNED' ? form.returned : form.waiting}</h2>
          <StepLines steps={proposal.steps} />
          <WithdrawButton id={proposal.id} step={proposal.step} />
        </section>
      )}
      <PastConfirmations answers={confirmationHistory} />
      <EntryForm
        start={{ id, revision, document: proposal?.document ?? entry.document, proposal }}
        mayWrite={mayWrite}
        keeperName={keeperName}
        names={names}
        sources={provenance}
        prefectures={await prefecturesByCode()}
        groups={await groupsByKey()}
        map={await mapFactsOfNotes()}
      />
    </div>
  );
}
