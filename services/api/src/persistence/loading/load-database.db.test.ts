import { readDemoDirectory, readGeography } from '@tsunagi/seed';
import { createTestDatabase, type TestDatabase } from '@tsunagi/testkit';
import { aDirectory, aResource } from '../../testing/directory-builder.ts';
import { commandPool } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { loadDirectory } from './directory-loader.ts';
import { bringDemoDirectory, bringGeography } from './load-database.ts';

let database: TestDatabase;
let pool: ReturnType<typeof commandPool>;
const geography = { ...readGeography(), boundariesOrigin: 'APPROXIMATE' as const };
const demo = readDemoDirectory('2026-11-23');

beforeAll(async () => {
  database = await createTestDatabase('migrated');
  pool = commandPool(database.ownerUrl);
  await bringGeography(pool, geography, () => {});
});
afterAll(async () => {
  await pool?.end();
  await database?.drop();
});

const counts = async () =>
  (
    await pool.query(`select (select count(*) from municipality)::int as towns, (select count(*) from ward)::int as wards,
      (select count(*) from municipality_adjacency)::int as neighbors, (select count(*) from postcode)::int as postcodes,
      (select count(*) from resource)::int as resources, (select count(*) from offering_search)::int as offerings,
      (select count(*) from offering_card)::int as cards, (select count(*) from offering_words)::int as words`)
  ).rows[0];
const idsOf = async () => (await pool.query('select id from resource order by id')).rows;

test('loading twice is loading once, and ids stay', async () => {
  await bringDemoDirectory(pool, demo, () => {});
  const [before, ids] = [await counts(), await idsOf()];
  expect(before).toMatchObject({ towns: 1741, wards: 171, resources: demo.resources.length });
  expect(before.offerings).toBe(before.cards);
  await bringGeography(pool, geography, () => {});
  await bringDemoDirectory(pool, demo, () => {});
  await bringDemoDirectory(pool, { ...demo, fiction: 'ほかの見本' }, () => {});
  expect([await counts(), await idsOf()]).toEqual([before, ids]);
}, 30_000);

test('neighbors that staff wrote outlive a new border layer', async () => {
  await pool.query(
    `insert into municipality_adjacency values ('13361', '13101', 'STAFF', 'SEA') on conflict do nothing`,
  );
  await bringGeography(pool, { ...geography, boundariesOrigin: 'OFFICIAL' }, () => {});
  const { rows } = await pool.query(
    `select origin from municipality_adjacency where code = '13361' and neighbor_code = '13101'`,
  );
  expect(rows).toEqual([{ origin: 'STAFF' }]);
});

test('a fault in the middle of loading leaves the directory as it was', async () => {
  const ids = await idsOf();
  const broken = {
    ...demo,
    resources: [...demo.resources, aResource({ key: 'lost', organizationKey: 'nobody' })],
  };
  await expect(bringDemoDirectory(pool, broken, () => {})).rejects.toThrow();
  expect(await idsOf()).toEqual(ids);
});

test('invented data is not loaded over a directory that does not call itself invented', async () => {
  await inTransaction(pool, (client) =>
    loadDirectory(
      client,
      aDirectory({
        fiction: null,
        organizations: [{ ...demo.organizations[0]!, key: 'real' }],
        resources: [aResource({ key: 'real', organizationKey: 'real' })],
      }),
    ),
  );
  await expect(bringDemoDirectory(pool, demo, () => {})).rejects.toThrow(/real directory/);
});
