import { createHash } from 'node:crypto';
import { withClient } from '../postgres/roles.ts';
import { fingerprint } from './fingerprint.ts';

/** Everything that the shape and the content of the database follow from. */
const sources = ['services/api/src', 'packages/domain/src', 'packages/geo/src', 'seed', 'package-lock.json'];

const japaneseDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' });

export interface Preparation {
  readonly root: string;
  readonly dataFolder: string;
  readonly demo: boolean;
  readonly now: Date;
}

/** The same mark means: migrating and loading again would change nothing. The demo is laid out around the day. */
export async function preparationMark({ root, dataFolder, demo, now }: Preparation): Promise<string> {
  const parts = [
    await fingerprint(root, sources),
    await fingerprint(dataFolder, ['geo']),
    demo,
    japaneseDay.format(now),
  ];
  return `tsunagi ${createHash('sha256').update(parts.join(' ')).digest('hex')}`;
}

/**
 * Prepares the database unless this very one was prepared to its end under this mark: asking costs milliseconds,
 * loading ORM and demo to learn that there is nothing to do costs seconds. The mark is a comment on the database, so
 * it goes and comes with it.
 */
export async function prepareWhenNeeded(
  ownerUrl: string,
  mark: string,
  prepare: () => Promise<void>,
): Promise<void> {
  const seen = await withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ said: string | null }>(
      `select shobj_description(oid, 'pg_database') as said from pg_database where datname = current_database()`,
    );
    return rows[0]?.said;
  });
  if (seen === mark) return;
  await prepare();
  await withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name');
    await client.query(`comment on database ${rows[0]?.name} is '${mark}'`);
  });
}
