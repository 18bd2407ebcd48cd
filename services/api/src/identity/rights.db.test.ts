import { createTestDatabase, type TestDatabase } from '@tsunagi/testkit';
import { commandPool } from '../persistence/database.ts';
import { type Actor, PersonalDatabase } from '../persistence/personal-database.ts';

let database: TestDatabase;
let app: ReturnType<typeof commandPool>;
let personal: PersonalDatabase;
let superuser: ReturnType<typeof commandPool>;
beforeAll(async () => {
  database = await createTestDatabase('loaded');
  app = commandPool(database.appUrl);
  superuser = commandPool(database.superuserUrl);
  personal = new PersonalDatabase(database.appUrl);
});
afterAll(async () => {
  await Promise.all([app?.end(), superuser?.end(), personal?.close()]);
  await database?.drop();
});

const tables = async (): Promise<string[]> => {
  const { rows } = await superuser.query<{ relname: string }>(
    `select relname from pg_class where relnamespace = 'identity'::regnamespace and relkind in ('r', 'p') order by 1`,
  );
  return rows.map(({ relname }) => relname);
};

const personOf = async (mail: string) => {
  const { rows } = await superuser.query(
    `select p.id as person, m.organization_id as organization, m.role from identity.person p
     join identity.membership m on m.person_id = p.id where p.email = $1`,
    [`${mail}@example.jp`],
  );
  return rows[0] as { person: string; organization: string | null; role: string };
};

const actor = async (mail: string): Promise<Actor> => {
  const { person, organization, role } = await personOf(mail);
  return {
    personId: person,
    organizationId: organization,
    role,
    municipalityCode: null,
    prefectureCode: null,
  };
};

test('every column about people says its class and its meaning', async () => {
  const { rows } = await superuser.query(
    `select c.relname, a.attname, col_description(c.oid, a.attnum) as comment
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'identity'::regnamespace and c.relkind = 'r'`,
  );
  expect(rows.length).toBeGreaterThan(60);
  expect(rows.filter(({ comment }) => !/^(公開|内部|個人|要配慮): \S/.test(comment ?? ''))).toEqual([]);
});

test('row-level security is forced on every table about people', async () => {
  const { rows } = await superuser.query(
    `select relname from pg_class where relnamespace = 'identity'::regnamespace and relkind = 'r'
       and not (relrowsecurity and relforcerowsecurity)`,
  );
  expect(rows).toEqual([]);
});

test('without a context neither the app nor the owner finds a single row', async () => {
  const owner = commandPool(database.ownerUrl);
  try {
    for (const table of await tables()) {
      expect((await app.query(`select * from identity.${table}`)).rowCount).toBe(0);
      expect((await owner.query(`select * from identity.${table}`)).rowCount).toBe(0);
    }
  } finally {
    await owner.end();
  }
});

test('without a context nothing can be written either', async () => {
  await expect(
    app.query(`insert into identity.person (name, email) values ('a', 'a@example.jp')`),
  ).rejects.toThrow(/row-level security/);
  expect((await app.query(`update identity.membership set role = 'OPERATOR'`)).rowCount).toBe(0);
});

test('one sees oneself and one’s own memberships, a coordinator those of the own organization, the operator all, and nobody a password', async () => {
  const seen = async (mail: string) =>
    personal.actingAs(await actor(mail), async (client) => ({
      people: (await client.query('select id from identity.person')).rowCount,
      memberships: (await client.query('select id from identity.membership')).rowCount,
      passwords: (await client.query('select id from identity.credential')).rowCount,
      sessions: (await client.query('select id from identity.session')).rowCount,
    }));
  expect(await seen('saku-tantou')).toEqual({ people: 1, memberships: 1, passwords: 0, sessions: 0 });
  // The worker, the coordinator and the outsourced worker of the office.
  expect(await seen('saku-matome')).toEqual({ people: 3, memberships: 3, passwords: 0, sessions: 0 });
  const all = (await superuser.query('select 1 from identity.membership')).rowCount;
  const everybody = (await superuser.query('select 1 from identity.person')).rowCount;
  expect(await seen('uneisha')).toEqual({ people: everybody, memberships: all, passwords: 0, sessions: 0 });
});

test('what somebody saw is forgotten with the transaction', async () => {
  await personal.actingAs(await actor('uneisha'), (client) => client.query('select 1'));
  const leftovers = await Promise.all(
    Array.from({ length: 6 }, () =>
      personal.actingAs(
        {
          personId: '00000000-0000-4000-8000-000000000000',
          organizationId: null,
          role: null,
          municipalityCode: null,
          prefectureCode: null,
        },
        async (client) => (await client.query('select id from identity.membership')).rowCount,
      ),
    ),
  );
  expect(leftovers).toEqual([0, 0, 0, 0, 0, 0]);
});

test('the record of sign-ins is added to and never changed, also at the door', async () => {
  await personal.atDoor((client) =>
    client.query(`insert into sign_in_event (at, kind) values (now(), 'SIGNED_OUT')`),
  );
  for (const change of [`update sign_in_event set kind = 'SIGNED_IN'`, 'delete from sign_in_event'])
    await expect(personal.atDoor((client) => client.query(change))).rejects.toThrow(/permission denied/);
});
