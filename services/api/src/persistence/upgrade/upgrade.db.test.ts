import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readDemoDirectory } from '@tsunagi/seed';
import { createTestDatabase, type TestDatabase } from '@tsunagi/testkit';
import { commandPool } from '../database.ts';
import { bringDemoDirectory } from '../loading/load-database.ts';
import { migrate } from '../migrate.ts';

const landings = globSync(join(import.meta.dirname, 'landed-*.sql.gz')).sort();

/** The statements of a dump; lines that begin with a backslash speak to psql alone. */
const statementsOf = (path: string): string =>
  gunzipSync(readFileSync(path))
    .toString()
    .replace(/^\\.*$/gm, '');

describe.each(landings)('%s', (path) => {
  let database: TestDatabase;
  let pool: ReturnType<typeof commandPool>;
  let before: Record<string, number>;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    const restore = commandPool(database.ownerUrl);
    await restore.query(statementsOf(path));
    await restore.end();
    pool = commandPool(database.ownerUrl);
    before = await countRows();
    await migrate(database.ownerUrl);
  }, 60_000);
  afterAll(async () => {
    await pool?.end();
    await database?.drop();
  });

  /** Rows of every table of our own. Row-level security would hide people from their owner: it is asked as superuser. */
  async function countRows(): Promise<Record<string, number>> {
    const all = commandPool(database.superuserUrl);
    const tables = await all.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname in ('public', 'identity', 'imports') and tablename <> 'mikro_orm_migrations' order by 1`,
    );
    const counts: Record<string, number> = {};
    for (const { name } of tables.rows)
      counts[name] = (await all.query(`select count(*)::int as count from ${name}`)).rows[0].count;
    await all.end();
    return counts;
  }

  test('every row is still there after all newer migrations', async () => {
    const after = await countRows();
    expect(before['public.resource']).toBeGreaterThan(400);
    expect(before['identity.person']).toBeGreaterThan(10);
    const lost = Object.entries(before).filter(([name, count]) => (after[name] ?? 0) < count);
    expect(lost).toEqual([]);
  });

  test('what people brought in outlives a newer demo, and is found', async () => {
    const said: string[] = [];
    await bringDemoDirectory(pool, readDemoDirectory('2026-12-24'), (line) => said.push(line));
    expect(said).toContain('directory: kept as it is, people have worked on it');
    const found = await pool.query(
      `select s.offering_id from offering_search s join resource r on r.id = s.resource_id where r.name = '見本の家 こうみ'`,
    );
    expect(found.rowCount).toBe(1);
  });
});
