import { type EntryDocument, keeperOf, staffRoles, worksFor } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { inTransaction } from '../persistence/in-transaction.ts';
import type { Actor } from '../persistence/personal-database.ts';
import { hiddenTables } from '../persistence/public-role.ts';
import { stableId } from '../persistence/stable-id.ts';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { type Author, actAsCommand, keepVersions, propose, readEntry, saveEntry } from './index.ts';

let api: ApiUnderTest;
let id: string;
beforeAll(async () => {
  api = await startApi('loaded');
  id = (await entriesKeptBy('20217'))[0]!;
});
afterAll(() => api?.close());

const person = (mail: string, at: Partial<Actor>): Actor => ({
  personId: stableId('person', mail),
  organizationId: null,
  role: null,
  municipalityCode: null,
  prefectureCode: '20',
  ...at,
});
const saku = person('saku-tantou', {
  role: 'MUNICIPAL_WORKER',
  municipalityCode: '20217',
  organizationId: stableId('organization', 'office-20217'),
});
const koumi = person('koumi-matome', { role: 'MUNICIPAL_COORDINATOR', municipalityCode: '20303' });
const nagano = person('nagano-ken', { role: 'PREFECTURAL_COORDINATOR' });
const yorimichi = person('yorimichi', {
  role: 'PROVIDER_EDITOR',
  organizationId: stableId('organization', 'yorimichi'),
  municipalityCode: '20217',
});
const supporter = person('houmon', { role: 'VISITING_SUPPORTER', municipalityCode: '20217' });
const country = person('kuni', { role: 'NATIONAL_VIEWER' });
const by: Author = {
  personId: saku.personId,
  name: '見本 さくら',
  role: 'MUNICIPAL_WORKER',
  organizationName: '佐久市（見本）',
};

const as = <T>(actor: Actor, work: (client: PoolClient) => Promise<T>) =>
  api.app.personal.actingAs(actor, work);
const entriesKeptBy = async (code: string) =>
  (
    await api.owner.query<{ resource_id: string }>(
      `select e.resource_id from upkeep.entry e join resource r on r.id = e.resource_id
       where keeper_code = $1 and r.sponsor_code is null order by 1`,
      [code],
    )
  ).rows.map((row) => row.resource_id);
const entry = async (actor = saku) => (await as(actor, (client) => readEntry(client, id)))!;
const save = async (change: Partial<EntryDocument>, actor = saku, expected?: string) => {
  const now = await entry();
  return as(actor, (client) =>
    saveEntry(client, {
      id,
      document: { ...now.document, ...change },
      expectedRevision: expected ?? now.revision,
      act: 'EDITED',
      by,
    }),
  );
};

test('every entry of the directory says by the domain’s rule and by the database’s the same who is in charge', async () => {
  const { rows } = await api.owner.query<{ id: string; keeper: string | null; seat: never }>(
    `select r.id, e.keeper_code as keeper, json_build_object('municipalityCode', g.municipality_code,
       'prefectureCode', g.prefecture_code) as seat
     from resource r join organization g on g.id = r.organization_id join upkeep.entry e on e.resource_id = r.id`,
  );
  expect(rows.length).toBeGreaterThan(100);
  await inTransaction(api.owner, async (client) => {
    await actAsCommand(client);
    for (const row of rows) {
      const { document } = (await readEntry(client, row.id))!;
      const venueCodes = document.offerings.map(({ venue }) => venue?.municipalityCode);
      const { sponsorCode = null } = document;
      expect(keeperOf({ sponsorCode, venueCodes, organization: row.seat })).toBe(row.keeper);
    }
  });
});

test('who may write what is in the charge of a code is the same in the domain and in the database', async () => {
  for (const role of [...staffRoles, null])
    for (const code of ['20217', '20303', '20', '13101', '13', null])
      await as({ ...saku, role }, async (client) => {
        const { rows } = await client.query('select upkeep.works_for($1) as keeps', [code]);
        expect([role, code, rows[0].keeps]).toEqual([
          role,
          code,
          worksFor({ ...saku, role: role as never }, code),
        ]);
      });
});

test('the public doors see no true position and no rule for supporters, and can write nothing', async () => {
  for (const table of hiddenTables) {
    expect((await api.owner.query(`select 1 from ${table} limit 1`)).rowCount).toBe(1);
    expect((await api.app.database.query(`select * from ${table}`)).rows).toEqual([]);
  }
  await as(country, async (client) => {
    for (const table of hiddenTables) expect((await client.query(`select 1 from ${table}`)).rowCount).toBe(0);
  });
});

test.each([
  ['a third municipality', koumi],
  ['the provider itself', yorimichi],
  ['a visiting supporter of the same town', supporter],
  ['the national viewer', country],
  ['somebody without a role', { ...saku, role: null }],
])('%s changes no row of an entry, even by a statement that forgets to ask', async (_who, actor) => {
  for (const [table, column] of [
    ['resource', 'id'],
    ['phone', 'resource_id'],
    ['offering', 'resource_id'],
    ['residency_rule', 'resource_id'],
    ['verification', 'resource_id'],
  ])
    await as(actor, async (client) => {
      const where = `where ${column} = '${id}'`;
      expect((await client.query(`update ${table} set ${column} = ${column} ${where}`)).rowCount).toBe(0);
      expect((await client.query(`delete from ${table} ${where}`)).rowCount).toBe(0);
    });
  await expect(
    as(actor, (client) =>
      client.query(`insert into phone (resource_id, position, number) values ($1, 99, '0000-00-0999')`, [id]),
    ),
  ).rejects.toThrow(/row-level security/);
  expect(await save({ name: '書きかえた' }, actor)).toEqual({ ok: false, refusals: [{ code: 'NOT_FOUND' }] });
});

test('a municipality makes new entries in its own charge only', async () => {
  const { document } = await entry();
  const make = (actor: Actor) =>
    as(actor, (client) =>
      saveEntry(client, {
        id: null,
        document: { ...document, offerings: document.offerings.map((one) => ({ ...one, id: null })) },
        expectedRevision: null,
        act: 'CREATED',
        by,
      }),
    );
  expect(await make(koumi)).toEqual({
    ok: false,
    refusals: [{ code: 'KEEPER_FOREIGN', field: 'offerings' }],
  });
  const made = await make(saku);
  expect(made.ok && (await as(nagano, (client) => readEntry(client, made.value.id)))?.keeperCode).toBe(
    '20217',
  );
});

test('what is saved stands in lists and in the directory, with the state before it and the one after it kept', async () => {
  const before = await entry();
  const saved = await save({ name: 'あたらしい名前の居場所', phones: [{ number: '0000-00-0777' }] });
  expect(saved.ok).toBe(true);
  const card = await api.app.database.query<{ card: { name: string; phone: { number: string } } }>(
    `select card from offering_card c join offering o on o.id = c.offering_id where o.resource_id = $1`,
    [id],
  );
  expect(card.rows.map((row) => [row.card.name, row.card.phone.number])).toEqual(
    before.document.offerings.map(() => ['あたらしい名前の居場所', '0000-00-0777']),
  );
  await as(saku, async (client) => {
    const { rows } = await client.query(
      `select number, act, by_name, document ->> 'name' as name from upkeep.version where resource_id = $1 order by 1`,
      [id],
    );
    expect(rows).toEqual([
      { number: 1, act: 'BASELINE', by_name: null, name: before.document.name },
      { number: 2, act: 'EDITED', by_name: '見本 さくら', name: 'あたらしい名前の居場所' },
    ]);
  });
  await as(koumi, async (client) => {
    expect((await client.query('select 1 from upkeep.version')).rowCount).toBe(0);
  });
});

test('of two who save at once one is told that the entry was edited meanwhile, and nothing of the other is lost', async () => {
  const { revision } = await entry();
  const results = await Promise.all([
    save({ summary: 'ひとりめの説明です。' }, saku, revision),
    save({ summary: 'ふたりめの説明です。' }, nagano, revision),
  ]);
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(results.find(({ ok }) => !ok)).toMatchObject({ refusals: [{ code: 'EDITED_MEANWHILE' }] });
});

test('an entry read and saved unchanged stays as it is, in every field and with every id', async () => {
  const before = await entry();
  const again = await save({ activities: [...(before.document.activities ?? []), 'けん玉'] });
  expect(again.ok).toBe(true);
  await save({ activities: before.document.activities ?? [] });
  const after = await entry();
  expect(after).toEqual(before);
});

test('a place that two entries share is changed for the one that is edited, not for the other', async () => {
  const [mine, other] = (await entriesKeptBy('20217')).slice(1, 3) as [string, string];
  const venueOf = async (resource: string) =>
    (await as(saku, (client) => readEntry(client, resource)))!.document.offerings[0]!.venue;
  await api.owner.query(
    `update offering set venue_id = (select venue_id from offering where resource_id = $1 and venue_id is not null limit 1)
     where resource_id = $2 and position = 0`,
    [other, mine],
  );
  const shared = await venueOf(other);
  const now = (await as(saku, (client) => readEntry(client, mine)))!;
  const [first, ...rest] = now.document.offerings;
  const document = {
    ...now.document,
    offerings: [{ ...first!, venue: { ...shared!, name: '別の部屋' } }, ...rest],
  };
  const saved = await as(saku, (client) =>
    saveEntry(client, { id: mine, document, expectedRevision: now.revision, act: 'EDITED', by }),
  );
  expect(saved.ok).toBe(true);
  expect((await venueOf(mine))?.name).toBe('別の部屋');
  expect(await venueOf(other)).toEqual(shared);
});

test('a provider proposes for its own entry alone; the keeper sees it, a third municipality does not', async () => {
  const own = (
    await api.owner.query<{ id: string }>(
      'select id from resource where organization_id = $1 order by id limit 1',
      [yorimichi.organizationId],
    )
  ).rows[0]!.id;
  const proposeAs = (actor: Actor, resourceId: string) =>
    as(actor, async (client) => {
      const seen = await readEntry(client, resourceId);
      return propose(client, {
        resourceId,
        document: { ...(seen ?? (await entry())).document, summary: '提案した説明です。' },
        baseRevision: seen?.revision ?? null,
        source: 'EDIT',
        from: { ...by, personId: actor.personId, organizationId: actor.organizationId },
      });
    });
  expect(await proposeAs(yorimichi, id)).toEqual({ ok: false, refusals: [{ code: 'NOT_FOUND' }] });
  const made = await proposeAs(yorimichi, own);
  expect(made).toMatchObject({ ok: true, value: { step: 1 } });
  expect(await proposeAs(yorimichi, own)).toEqual({ ok: false, refusals: [{ code: 'EDITED_MEANWHILE' }] });
  const seenBy = (actor: Actor) =>
    as(actor, async (client) => (await client.query('select 1 from upkeep.proposal')).rowCount);
  expect(await Promise.all([seenBy(yorimichi), seenBy(saku), seenBy(koumi), seenBy(country)])).toEqual([
    1, 1, 0, 0,
  ]);
});

test('a bulk command leaves a version of every entry it changed, and of none that it did not', async () => {
  const ids = await entriesKeptBy('20217');
  await inTransaction(api.owner, async (client) => {
    await actAsCommand(client);
    await keepVersions(client, ids, 'IMPORTED', by);
    expect(await keepVersions(client, ids, 'IMPORTED', by)).toBe(0);
    await client.query(`update resource set fee_note = '見直し中' where id = $1`, [ids[1]]);
    expect(await keepVersions(client, ids, 'IMPORTED', by)).toBe(1);
  });
});
