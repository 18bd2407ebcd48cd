import { KeepFieldNoteDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { askKeeper, type KeeperAnswer } from './ask-keeper.ts';
import { type Keeper, putNote, type QueuedNote, queuedNotes, removeNote } from './note-queue.ts';
import { openNote } from './seal.ts';

/** What came of sending: who answered, and the ids that arrived. */
export interface Sent {
  readonly keeper: KeeperAnswer;
  readonly arrived: readonly string[];
}

/** Said to every page of this browser when the queue has changed. */
export const QUEUE_CHANGED = 'tsunagi-field-queue';

/**
 * Sends what waits, oldest first, as the one who wrote it and nobody else. A note leaves the queue when the desk has it
 * with its photo; cut off in between it is sent again, and its id makes it the same note. One page sends at a time.
 */
export async function sendNotes(): Promise<Sent> {
  const sent = await navigator.locks.request('tsunagi-field-send', sendAll);
  if (sent.arrived.length > 0) tellPages();
  return sent;
}

async function sendAll(): Promise<Sent> {
  const keeper = await askKeeper();
  const arrived: string[] = [];
  if (typeof keeper === 'string') return { keeper, arrived };
  for (const note of await queuedNotes()) {
    if (note.owner !== keeper.owner || note.state !== 'WAITING') continue;
    const outcome = await sendOne(keeper, note).catch(() => 'LATER' as const);
    if (outcome === 'LATER') break;
    if (outcome === 'ARRIVED') arrived.push(note.id);
  }
  return { keeper, arrived };
}

async function sendOne(keeper: Keeper, note: QueuedNote): Promise<'ARRIVED' | 'REFUSED' | 'LATER'> {
  const opened = await openNote(keeper.key, note.id, note.sealed);
  if (!opened) {
    await putNote({ ...note, state: 'REFUSED', refusal: { code: 'UNREADABLE', field: null } });
    return 'REFUSED';
  }
  const { content, photo } = opened;
  const { keepFieldNote } = await askFromBrowser(KeepFieldNoteDocument, {
    input: { id: note.id, ...content },
  });
  if (keepFieldNote.__typename === 'Refused') {
    await putNote({ ...note, state: 'REFUSED', refusal: keepFieldNote.refusals[0]! });
    return 'REFUSED';
  }
  const taken = photo ? await sendPhoto(note.id, photo) : 'KEPT';
  if (taken === 'LATER') return 'LATER';
  if (taken === 'KEPT') await removeNote(note.id);
  else await putNote({ ...note, state: 'PHOTO_REFUSED' });
  return 'ARRIVED';
}

async function sendPhoto(id: string, photo: Uint8Array<ArrayBuffer>): Promise<'KEPT' | 'REFUSED' | 'LATER'> {
  const answer = await fetch(`/field-notes/${id}/photo`, {
    method: 'POST',
    headers: { 'content-type': 'image/jpeg' },
    body: photo,
    signal: AbortSignal.timeout(60_000),
  });
  if (answer.ok) return 'KEPT';
  return answer.status === 422 || answer.status === 413 || answer.status === 404 ? 'REFUSED' : 'LATER';
}

function tellPages(): void {
  const channel = new BroadcastChannel(QUEUE_CHANGED);
  channel.postMessage(null);
  channel.close();
}
