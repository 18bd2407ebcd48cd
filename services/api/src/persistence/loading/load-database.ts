import { createHash } from 'node:crypto';
import type { DirectoryRecord } from '@tsunagi/domain';
import type { Pool, PoolClient } from 'pg';
import { refreshMapCells, refreshOfferingSearch } from '../../readmodel/index.ts';
import { actAsCommand } from '../act-as-command.ts';
import { inTransaction } from '../in-transaction.ts';
import { emptyDirectory, loadDirectory } from './directory-loader.ts';
import { type GeographyRecord, loadGeography } from './geography-loader.ts';

/** Says one line about the work done. */
export type Progress = (line: string) => void;

/** Brings the geography up to date; does nothing when it was loaded before. */
export async function bringGeography(pool: Pool, geography: GeographyRecord, say: Progress): Promise<void> {
  const hash = fingerprint(geography);
  await inTransaction(pool, async (client) => {
    if ((await lockedMeta(client)).geography_hash === hash) return say('geography: up to date');
    await loadGeography(client, geography);
    await changed(client, 'geography_hash', hash);
    say(
      `geography: ${geography.municipalities.length} municipalities, ${geography.postcodes.length} postcodes`,
    );
  });
}

/**
 * Brings invented data up to date; does nothing when it was loaded before, keeps what people have worked on, and refuses
 * to touch a directory that does not call itself invented.
 */
export async function bringDemoDirectory(
  pool: Pool,
  directory: DirectoryRecord,
  say: Progress,
): Promise<void> {
  const hash = fingerprint(directory);
  await inTransaction(pool, async (client) => {
    const meta = await lockedMeta(client);
    if (meta.directory_hash === hash) {
      say('directory: up to date');
      return refresh(client, hash, say);
    }
    if (meta.fiction === null && (await holdsResources(client)))
      throw new Error(
        'This database holds a real directory; demo data is not loaded into it (TSUNAGI_DEMO=off).',
      );
    if (await holdsWorkOfPeople(client)) {
      say('directory: kept as it is, people have worked on it');
      return refresh(client, hash, say);
    }
    await emptyDirectory(client);
    await loadDirectory(client, directory);
    say(`directory: ${directory.resources.length} places of ${directory.organizations.length} organizations`);
    await refresh(client, hash, say);
  });
}

/**
 * Fills an empty directory with any number of invented places, batch after batch; refuses to touch one that holds
 * something.
 */
export async function bringGeneratedDirectory(
  pool: Pool,
  batches: Iterable<DirectoryRecord>,
  say: Progress,
): Promise<void> {
  await inTransaction(pool, async (client) => {
    await lockedMeta(client);
    if (await holdsResources(client))
      throw new Error('This directory holds places; measuring needs an empty one.');
    let places = 0;
    for (const batch of batches) {
      await loadDirectory(client, batch);
      places += batch.resources.length;
    }
    say(`directory: ${places} places`);
    await refresh(client, `generated ${places}`, say);
  });
}

/** Compiles what is read anew: cheap for invented data, and the rules by which it is compiled may have changed. */
async function refresh(client: PoolClient, hash: string, say: Progress): Promise<void> {
  const offerings = await refreshOfferingSearch(client, 'all');
  const cells = await refreshMapCells(client);
  await changed(client, 'directory_hash', hash);
  say(`search: ${offerings} offerings, ${cells} map cells`);
}

const fingerprint = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** Two loaders at once would double the rows; the second waits here. */
async function lockedMeta(client: PoolClient) {
  const found = await client.query<{
    fiction: string | null;
    geography_hash: string | null;
    directory_hash: string | null;
  }>('select fiction, geography_hash, directory_hash from directory_meta for update');
  return found.rows[0]!;
}

const holdsResources = async (client: PoolClient) =>
  (await client.query('select 1 from resource limit 1')).rowCount === 1;

/** Also in a demo nothing that was acknowledged is lost: a list that was brought in stays. */
const holdsWorkOfPeople = async (client: PoolClient) => {
  await actAsCommand(client);
  const found = await client.query(
    `(select 1 from imports.batch where undone_at is null limit 1)
     union all (select 1 from upkeep.version limit 1) union all (select 1 from upkeep.proposal limit 1)`,
  );
  return (found.rowCount ?? 0) > 0;
};

/** Marks the change, so that running servers read their notes again. */
async function changed(client: PoolClient, column: 'geography_hash' | 'directory_hash', hash: string) {
  await client.query(`update directory_meta set ${column} = $1, revision = revision + 1`, [hash]);
}
