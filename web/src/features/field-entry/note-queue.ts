import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Sealed } from './seal.ts';

/** How a note in the queue stands: it waits, the desk refused it, or it arrived and only its photo was refused. */
export type QueueState = 'WAITING' | 'REFUSED' | 'PHOTO_REFUSED';

/** A note that has not been sent. Outside the seal stands only what sending needs. */
export interface QueuedNote {
  readonly id: string;
  /** Whose it is; says neither the person nor the organization. */
  readonly owner: string;
  readonly savedAt: number;
  readonly sealed: Sealed;
  readonly state: QueueState;
  readonly refusal?: { readonly code: string; readonly field: string | null };
}

/** As whom notes are written on this phone now. */
export interface Keeper {
  readonly owner: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly key: CryptoKey;
  readonly lat: number | null;
  readonly lng: number | null;
  readonly municipalityCode: string | null;
}

interface FieldDatabase extends DBSchema {
  note: { key: string; value: QueuedNote };
  keeper: { key: 'now'; value: Keeper };
}

const openQueue = (): Promise<IDBPDatabase<FieldDatabase>> =>
  openDB<FieldDatabase>('tsunagi-field', 1, {
    upgrade(database) {
      database.createObjectStore('note', { keyPath: 'id' });
      database.createObjectStore('keeper');
    },
  });

async function inQueue<T>(work: (database: IDBPDatabase<FieldDatabase>) => Promise<T>): Promise<T> {
  const database = await openQueue();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** Every note on this phone, whoever wrote it, oldest first. */
export const queuedNotes = (): Promise<QueuedNote[]> =>
  inQueue(async (database) =>
    (await database.getAll('note')).sort((one, other) => one.savedAt - other.savedAt),
  );

/** Puts a note into the queue, or back with another state; resolved, it is on the phone's disk. */
export async function putNote(note: QueuedNote): Promise<void> {
  await inQueue(async (database) => {
    const transaction = database.transaction('note', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(note), transaction.done]);
  });
  await markQueue();
}

/** Takes a note out of the queue. */
export async function removeNote(id: string): Promise<void> {
  await inQueue((database) => database.delete('note', id));
  await markQueue();
}

/** As whom notes are written now; undefined before the first sign-in and after signing out. */
export const keeperNow = (): Promise<Keeper | undefined> =>
  inQueue((database) => database.get('keeper', 'now'));

/** Remembers as whom notes are written. */
export const rememberKeeper = (keeper: Keeper): Promise<unknown> =>
  inQueue((database) => database.put('keeper', keeper, 'now'));

/** Forgets the key: what lies in the queue stays, sealed, until the same person signs in again. */
export const forgetKeeper = (): Promise<void> => inQueue((database) => database.delete('keeper', 'now'));

/**
 * The neutral page empties this site's storage when somebody leaves in a hurry, except while notes wait: this cookie,
 * which only that page is sent, says that there are some, and nothing else.
 */
async function markQueue(): Promise<void> {
  const waits = await inQueue((database) => database.count('note'));
  const age = waits > 0 ? 34_560_000 : 0;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere yet
  document.cookie = `memo=1; path=/koyomi; max-age=${age}; samesite=strict`;
}
