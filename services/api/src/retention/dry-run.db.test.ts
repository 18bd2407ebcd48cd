import { usualRetention } from '@tsunagi/domain';
import { createTestDatabase, type TestDatabase } from '@tsunagi/testkit';
import pg from 'pg';
import { commandPool } from '../persistence/database.ts';
import { dryRun } from './index.ts';

let database: TestDatabase;
let owner: ReturnType<typeof commandPool>;
let superuser: pg.Pool;
beforeAll(async () => {
  database = await createTestDatabase('migrated');
  owner = commandPool(database.ownerUrl);
  superuser = new pg.Pool({ connectionString: database.superuserUrl, max: 1 });
});
afterAll(async () => {
  await owner?.end();
  await superuser?.end();
  await database?.drop();
});

const office = '00000000-0000-4000-8000-0000000000a1';
const put = (reference: string, lastContactOn: string, state: string | null) =>
  superuser.query(
    `with one as (insert into care.case_file (reference, organization_id, pseudonym, came_by, key_sealed, opened_on,
       opened_by, last_contact_on) values ($1, $2, '', 'OTHER', '\\x00', $3, $2, $3) returning id),
     item as (insert into care.case_item (case_id, item, text_sealed) select id, 'NEED', '\\x00' from one)
     insert into care.referral (reference, case_id, chain_id, state, case_organization_id, sender_id, sender_name,
       pseudonym, made_by, made_at) select $1, id, id, $4::text, $2, $2, '', '', $2, now() from one where $4::text is not null`,
    [reference, office, lastContactOn, state],
  );

test('a dry run tells which cases have been kept long enough and why others stay, by numbers alone, and changes nothing', async () => {
  await put('quiet', '2019-06-01', 'CLOSED');
  await put('held', '2019-06-01', 'PAUSED');
  await put('young', '2026-06-01', null);
  await superuser.query(
    `with quiet as (select id from care.case_file where reference = 'quiet'),
     done as (insert into care.activity (id, case_id, organization_id, on_day, kind, partner, is_reached, note_sealed,
       recorded_by, recorded_at) select gen_random_uuid(), id, $1, '2019-06-01', 'LETTER', 'PERSON', false, note, $1, now()
       from quiet, (values ('\\x00'::bytea), (null)) as notes (note)),
     next as (insert into care.next_contact (case_id, on_day) select id, '2019-07-01' from quiet)
     insert into care.milestone (id, case_id, kind, on_day, recorded_by, recorded_at)
       select gen_random_uuid(), id, 'SCHOOL_ENDS', '2020-03-31', $1, now() from quiet`,
    [office],
  );
  const all = () => superuser.query('select c::text from care.case_file c order by reference');
  const before = (await all()).rows;
  const said = await dryRun(owner, usualRetention, '2026-11-23');
  expect(said.map(({ reference, isDue, because, texts }) => [reference, isDue, because, texts])).toEqual([
    ['held', false, ['REFERRAL_OPEN'], 1],
    ['quiet', true, [], 2],
    ['young', false, ['YEARS_NOT_OVER'], 1],
  ]);
  // What was done for it and what lies ahead of it go with it.
  expect(said.map(({ activities, days }) => [activities, days])).toEqual([
    [0, 0],
    [2, 2],
    [0, 0],
  ]);
  expect(Object.keys(said[0]!).sort()).toEqual(
    ['activities', 'because', 'days', 'isDue', 'keptUntil', 'lastContactOn', 'reference', 'texts'].sort(),
  );
  expect((await all()).rows).toEqual(before);
});

test('beside the command the owner of the database sees no case', async () => {
  expect((await owner.query('select from care.case_file')).rowCount).toBe(0);
  expect((await owner.query('select from care.ground')).rowCount).toBe(0);
  for (const table of ['activity', 'next_contact', 'milestone'])
    expect([table, (await owner.query(`select from care.${table}`)).rowCount]).toEqual([table, 0]);
});
