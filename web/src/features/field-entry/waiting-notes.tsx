'use client';

import { fieldEntry as texts } from '@tsunagi/texts/ja/staff/field-notes';
import { staffRefusal } from '@tsunagi/texts/ja/staff/refusals';
import { putNote, removeNote } from './note-queue.ts';
import type { NoteQueue, WaitingNote } from './use-note-queue.ts';

const fieldWords = {
  name: texts.name,
  toldBy: texts.toldBy,
  placeWords: texts.placeWords,
  position: texts.where,
};

/** What has not reached the desk yet: with its state, and what can be done about it. */
export function WaitingNotes({ queue }: { queue: NoteQueue }) {
  const { waiting, ofOthers } = queue;
  if (waiting.length === 0 && ofOthers === 0) return null;
  const canSend = waiting.some(({ queued }) => queued.state === 'WAITING');
  return (
    <section aria-labelledby="waiting-notes" className="mt-10">
      <h2 id="waiting-notes" className="section-title">
        {texts.waitingTitle}
      </h2>
      <ul>
        {waiting.map((note) => (
          <WaitingRow key={note.queued.id} note={note} refresh={queue.refresh} />
        ))}
      </ul>
      {canSend && (
        <button type="button" className="button mt-4 w-full" onClick={() => void queue.send()}>
          {texts.sendNow}
        </button>
      )}
      {ofOthers > 0 && <p className="mt-4">{texts.ofOthers(ofOthers)}</p>}
    </section>
  );
}

function WaitingRow({ note, refresh }: { note: WaitingNote; refresh: () => Promise<void> }) {
  const { queued, content, hasPhoto } = note;
  const { id, state, refusal } = queued;
  const forget = () => void removeNote(id).then(refresh);
  const wait = () => void putNote({ ...queued, state: 'WAITING' }).then(refresh);
  return (
    <li className="border-b border-hair py-4">
      <b className="block">{content.name}</b>
      <span className="block text-[1rem] text-sumi-2">
        {texts.at(content.takenAt)}
        {hasPhoto && `・${texts.withPhoto}`}
      </span>
      <span className={`block ${state === 'WAITING' ? '' : 'text-late'}`}>
        {texts.states[state]}
        {refusal && `：${staffRefusal(refusal, fieldWords)}`}
      </span>
      {state === 'REFUSED' && (
        <span className="mt-2 flex gap-3">
          <button type="button" className="button" onClick={wait}>
            {texts.sendNow}
          </button>
          <button type="button" className="button" onClick={forget}>
            {texts.throwAway}
          </button>
        </span>
      )}
      {state === 'PHOTO_REFUSED' && (
        <button type="button" className="button mt-2" onClick={forget}>
          {texts.understood}
        </button>
      )}
    </li>
  );
}
