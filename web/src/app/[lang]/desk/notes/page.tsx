import { fieldNotes } from '@tsunagi/texts/ja/staff/field-notes';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../features/desk/staff-page.ts';
import { mapFactsOfNotes } from '../../../../features/field-notes/map-facts-of-notes.ts';
import { NotesView } from '../../../../features/field-notes/notes-view.tsx';
import { FieldNotesDocument } from '../../../../gql/graphql.ts';

export const metadata: Metadata = { title: fieldNotes.title, robots: { index: false } };

/** 現地メモ: what waits to be completed. */
export default async function FieldNotesPage() {
  const viewer = await staffViewer('record-resources');
  const [{ fieldNotes: notes }, map] = await Promise.all([
    askAsViewer(FieldNotesDocument, { state: 'OPEN' }),
    mapFactsOfNotes(),
  ]);
  return <NotesView notes={notes} municipalityCode={viewer.working?.municipality?.code ?? null} map={map} />;
}
