import type { RecordedAct } from '@tsunagi/domain';
import { createTestDatabase, type TestDatabase } from '@tsunagi/testkit';
import { commandPool } from '../persistence/database.ts';
import { type Actor, PersonalDatabase } from '../persistence/personal-database.ts';
import { recordAct } from './index.ts';

let database: TestDatabase;
let personal: PersonalDatabase;
let superuser: ReturnType<typeof commandPool>;
beforeAll(async () => {
  database = await createTestDatabase('migrated');
  personal = new PersonalDatabase(database.appUrl);
  superuser = commandPool(database.superuserUrl);
});
afterAll(async () => {
  await Promise.all([superuser?.end(), personal?.close()]);
  await database?.drop();
});

const id = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
const actor = (person: number, organization: number | null, role: string): Actor => ({
  personId: id(person),
  organizationId: organization === null ? null : id(organization),
  role,
  municipalityCode: null,
  prefectureCode: null,
});
const [saku, koumi] = [100, 200];
const coordinator = actor(1, saku, 'MUNICIPAL_COORDINATOR');
const worker = actor(2, saku, 'MUNICIPAL_WORKER');
const neighbor = actor(3, koumi, 'MUNICIPAL_COORDINATOR');
const operator = actor(4, null, 'OPERATOR');

const does = (who: Actor, act: RecordedAct, subject = id(9)) =>
  personal.actingAs(who, (client) => recordAct(client, who, act, 'ENTRY', subject));
const sees = (who: Actor) =>
  personal.actingAs(who, async (client) =>
    (await client.query('select act from audit.act order by at')).rows.map(({ act }) => act),
  );
const breaks = async () => (await superuser.query('select number::int from audit.breaks()')).rows;

test('what was done is read by the own coordinator and the operator, by nobody else', async () => {
  await does(worker, 'ENTRY_SAVED');
  await does(coordinator, 'ENTRY_APPROVED');
  await does(neighbor, 'ENTRY_RETURNED');
  await does(operator, 'RECORD_READ');
  expect(await sees(coordinator)).toEqual(['ENTRY_SAVED', 'ENTRY_APPROVED']);
  expect(await sees(neighbor)).toEqual(['ENTRY_RETURNED']);
  expect(await sees(worker)).toEqual([]);
  expect(await sees(operator)).toHaveLength(4);
});

test('nobody writes in the name of another', async () => {
  await expect(
    personal.actingAs(worker, (client) => recordAct(client, coordinator, 'ENTRY_APPROVED', 'ENTRY', id(9))),
  ).rejects.toThrow(/row-level security/);
  await expect(
    personal.actingAs(worker, (client) => recordAct(client, null, 'ENTRY_APPROVED', 'ENTRY', id(9))),
  ).rejects.toThrow(/row-level security/);
});

test('a deed that is undone leaves no entry and no gap', async () => {
  await expect(
    personal.actingAs(worker, async (client) => {
      await recordAct(client, worker, 'ENTRY_ENDED', 'ENTRY', id(9));
      throw new Error('the deed fails');
    }),
  ).rejects.toThrow('the deed fails');
  await does(worker, 'ENTRY_SAVED');
  expect(await sees(coordinator)).not.toContain('ENTRY_ENDED');
  expect(await breaks()).toEqual([]);
});

test('acts at the same instant stand one behind the other', async () => {
  await Promise.all(Array.from({ length: 12 }, (_, at) => does(at % 2 ? worker : coordinator, 'NOTES_READ')));
  const { rows } = await superuser.query('select number::int from audit.act where chain = $1 order by 1', [
    id(saku),
  ]);
  expect(rows.map(({ number }) => number)).toEqual(rows.map((_, at) => at + 1));
  expect(await breaks()).toEqual([]);
});

test('words find no place in it', async () => {
  await expect(does(worker, 'ENTRY_SAVED', '見本 さくら')).rejects.toThrow(/check constraint/);
});

test('neither the app nor the owner changes an entry, and what is changed past all rights is found', async () => {
  const owner = commandPool(database.ownerUrl);
  const changes = [`update audit.act set act = 'ENTRY_SAVED'`, 'delete from audit.act', 'truncate audit.act'];
  for (const change of changes)
    await expect(personal.actingAs(operator, (client) => client.query(change))).rejects.toThrow(
      /permission denied/,
    );
  await expect(owner.query('truncate audit.act')).rejects.toThrow(/never changed/);
  // Past the forced row-level security the owner sees no row to change.
  expect((await owner.query(`update audit.act set act = 'ENTRY_SAVED'`)).rowCount).toBe(0);
  await owner.end();
  await superuser.query('alter table audit.act disable trigger all');
  await superuser.query('update audit.act set person_id = $1 where chain = $2 and number = 2', [
    id(2),
    id(saku),
  ]);
  expect(await breaks()).toEqual([{ number: 2 }]);
  await superuser.query('delete from audit.act where chain = $1 and number = 2', [id(saku)]);
  expect(await breaks()).toEqual([{ number: 3 }]);
  await superuser.query('alter table audit.act enable trigger all');
});

test('every column of the record says its class and its meaning', async () => {
  const { rows } = await superuser.query(
    `select a.attname, col_description(a.attrelid, a.attnum) as comment from pg_attribute a
     where a.attrelid = 'audit.act'::regclass and a.attnum > 0`,
  );
  expect(rows).toHaveLength(11);
  expect(rows.filter(({ comment }) => !/^(公開|内部|個人|要配慮): \S/.test(comment ?? ''))).toEqual([]);
});
