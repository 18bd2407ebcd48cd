import { randomUUID } from 'node:crypto';
import {
  allow,
  type Decision,
  diffEntries,
  type EntryDocument,
  refuse,
  type VersionAct,
} from '@tsunagi/domain';
import type { DirectoryFault } from '@tsunagi/domain/directory/parse-directory';
import { parseEntry } from '@tsunagi/domain/upkeep/parse-entry';
import type { PoolClient } from 'pg';
import type { Author } from './author.ts';
import { unknownReferences } from './check-known.ts';
import { forgetSourcesOfChanged } from './field-sources.ts';
import { leavesOwnCharge } from './keeper-of-document.ts';
import { readEntry } from './read-entry.ts';
import { refreshEntries } from './refresh-entries.ts';
import { keepBaselines, keepVersions } from './versions.ts';
import { writeEntry } from './write-entry.ts';

/**
 * Why an entry is not written. EDITED_MEANWHILE: the one who writes has not seen what it is by now. KEEPER_FOREIGN: as it is
 * written, another office would be in charge of it.
 */
export type EntryRefusal = DirectoryFault | 'NOT_FOUND' | 'EDITED_MEANWHILE' | 'KEEPER_FOREIGN';

/** An entry to be written, and by whom. */
export interface EntryToSave {
  /** Null makes a new one. */
  readonly id: string | null;
  readonly document: unknown;
  /** The revision the writer has seen; null for a new entry. */
  readonly expectedRevision: string | null;
  readonly act: VersionAct;
  readonly word?: string | null | undefined;
  readonly proposalId?: string | null | undefined;
  readonly by: Author;
}

export type SavedEntry = Decision<{ id: string; revision: string }, EntryRefusal>;

/**
 * Writes an entry with its version, and lets lists and servers know: all in the client's transaction, as the one who
 * acts. Row-level security refuses whoever does not keep the entry; to them it does not exist.
 */
export async function saveEntry(client: PoolClient, asked: EntryToSave): Promise<SavedEntry> {
  const parsed = parseEntry(asked.document);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  const before = asked.id === null ? null : await lockedEntry(client, asked.id);
  if (asked.id !== null && !before) return refuse([{ code: 'NOT_FOUND' }]);
  if (before && before.revision !== asked.expectedRevision) return refuse([{ code: 'EDITED_MEANWHILE' }]);
  if (before && diffEntries(before.document, document).length === 0)
    return allow({ id: before.id, revision: before.revision });
  const unknown = await unknownReferences(client, document);
  if (unknown.length > 0) return refuse(unknown);
  // What is taken back was in the other's charge before, too: who may do that is asked there.
  if (asked.act !== 'UNMERGED' && (await leavesOwnCharge(client, document)))
    return refuse([{ code: 'KEEPER_FOREIGN', field: document.sponsorCode ? 'sponsorCode' : 'offerings' }]);
  return allow(await write(client, asked, before?.document ?? null, document));
}

/** The entry as it is, held until the transaction ends: of two who write at once the second sees what the first wrote. */
async function lockedEntry(client: PoolClient, id: string) {
  const locked = await client.query('select 1 from resource where id = $1 for update', [id]);
  return locked.rowCount === 0 ? null : readEntry(client, id);
}

async function write(
  client: PoolClient,
  { id, act, word, proposalId, by }: EntryToSave,
  before: EntryDocument | null,
  document: EntryDocument,
): Promise<{ id: string; revision: string }> {
  const written = id ?? randomUUID();
  if (before) {
    await keepBaselines(client, [written]);
    await forgetSourcesOfChanged(client, written, before, document);
  }
  await writeEntry(client, written, before, document);
  await keepVersions(client, [written], act, by, { word, proposalId });
  await refreshEntries(client, [written]);
  const saved = await readEntry(client, written);
  // A new entry that the writer does not keep is refused here by its own policy, before the transaction ends.
  if (!saved) throw new Error('the entry is not kept by the one who wrote it');
  return { id: written, revision: saved.revision };
}
