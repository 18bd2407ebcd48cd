import { fieldEntry } from '@tsunagi/texts/ja/staff/field-notes';
import type { Metadata } from 'next';
import { FieldEntry } from '../../../../../features/field-entry/field-entry.tsx';
import { mapFactsOfNotes } from '../../../../../features/field-notes/map-facts-of-notes.ts';

export const metadata: Metadata = { title: fieldEntry.title, robots: { index: false } };

/**
 * 現地メモを書く. What stands here knows nobody: the same page is kept on the phone for when there is no signal, and asks
 * by itself who writes. Whoever is not signed in is told so on the page instead of being led away.
 */
export default async function FieldEntryPage() {
  return (
    <div className="desk-page">
      <noscript>
        <p className="sheet p-5">{fieldEntry.needsScript}</p>
      </noscript>
      <FieldEntry map={await mapFactsOfNotes()} />
    </div>
  );
}
