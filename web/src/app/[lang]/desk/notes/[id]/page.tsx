import { fieldNotes } from '@tsunagi/texts/ja/staff/field-notes';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../../features/desk/staff-page.ts';
import { mapFactsOfNotes } from '../../../../../features/field-notes/map-facts-of-notes.ts';
import { NoteView } from '../../../../../features/field-notes/note-view.tsx';
import { StatePage } from '../../../../../features/shell/state-page.tsx';
import { FieldNoteDocument } from '../../../../../gql/graphql.ts';
import { answerNotFound } from '../../../../../lib/page-status.ts';

export const metadata: Metadata = { title: fieldNotes.title, robots: { index: false } };

/** One note of the own municipality; of another's it is not said that there is one. */
export default async function FieldNotePage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await staffViewer('record-resources');
  const [{ fieldNote }, map] = await Promise.all([
    askAsViewer(FieldNoteDocument, { id: (await params).id }),
    mapFactsOfNotes(),
  ]);
  if (fieldNote)
    return (
      <NoteView note={fieldNote} municipalityCode={viewer.working?.municipality?.code ?? null} map={map} />
    );
  answerNotFound();
  return (
    <StatePage icon="list" title={fieldNotes.gone} text={fieldNotes.lead}>
      <a className="button" href="/desk/notes">
        {fieldNotes.back}
      </a>
    </StatePage>
  );
}
