import { entries } from '@tsunagi/texts/ja/staff/entries';
import { Icon } from '../../ui/icon.tsx';
import type { DraftNote } from './use-entry-draft.ts';

const { form, conflict } = entries;

const sentences: Record<DraftNote, { title: string; text?: string }> = {
  SAVED: { title: form.saved },
  SENT: { title: form.sent },
  MERGED: { title: conflict.mergedTitle, text: conflict.merged },
  FAILED: { title: form.failedTitle, text: form.failed },
  GONE: { title: form.gone },
  OTHER_ORGANIZATION: { title: form.otherOrganization },
};

const isGood = (note: DraftNote) => note === 'SAVED' || note === 'SENT' || note === 'MERGED';

/** What became of what was sent, where the button is. */
export function DraftNoteLine({ note, id }: { note: DraftNote | null; id: string | null }) {
  return (
    <div role="status" className="mb-3">
      {note && (
        <p className={`flex gap-3 ${isGood(note) ? '' : 'text-late'}`}>
          <Icon name={isGood(note) ? 'check' : 'warning'} />
          <span>
            <b className="block">{sentences[note].title}</b>
            {sentences[note].text}
            {note === 'SAVED' && id && (
              <a className="link" href={`/desk/entries/${id}/history`}>
                {entries.list.history}
              </a>
            )}
          </span>
        </p>
      )}
    </div>
  );
}
