import { fieldEntry as texts } from '@tsunagi/texts/ja/staff/field-notes';
import { Icon } from '../../ui/icon.tsx';
import type { SavedNote } from './field-entry.tsx';
import type { NoteQueue } from './use-note-queue.ts';

/** Says that the last note is safe, and where it is: on the phone, or at the desk already. */
export function SavedLine({ saved, queue }: { saved: SavedNote | null; queue: NoteQueue }) {
  const isThere = saved !== null && queue.arrived.includes(saved.id);
  return (
    <div role="status" aria-live="polite">
      {saved && (
        <p className="mt-4 flex gap-3 rounded-lg bg-fits-wash p-4 text-fits">
          <Icon name="check" />
          <span>
            <b>{texts.saved(saved.name)}</b> {isThere ? texts.sentNow : texts.waitsHere}
          </span>
        </p>
      )}
    </div>
  );
}
