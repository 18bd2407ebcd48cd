import {
  type CalendarDay,
  discloseItem,
  type GroundKind,
  groundKinds,
  meetingGrounds,
  type ReferralState,
  referralStates,
  type SharedItem,
  type SharingPolicy,
  sharedItems,
  strictest,
  usualPolicy,
} from '@tsunagi/domain';
import { createTestDatabase, type TestDatabase } from '@tsunagi/testkit';
import pg from 'pg';
import { type Actor, PersonalDatabase } from '../personal-database.ts';
import { careTables } from './care-tables.ts';
import { fillTrial, organizations, type Side, sides, type TrialGround, trialGrounds } from './care-trial.ts';

let database: TestDatabase;
let personal: PersonalDatabase;
let superuser: pg.Pool;
/** Every table of `care`, from the catalogue: a new one is here by itself. */
let tables: string[];

beforeAll(async () => {
  database = await createTestDatabase('migrated');
  personal = new PersonalDatabase(database.appUrl);
  superuser = new pg.Pool({ connectionString: database.superuserUrl, max: 4 });
  const { rows } = await superuser.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'care'::regnamespace and relkind in ('r', 'p') order by 1`,
  );
  tables = rows.map(({ name }) => name);
  await fillTrial(superuser);
  for (const name of tables) if (careTables[name]?.fill) await superuser.query(careTables[name].fill);
}, 60_000);
afterAll(async () => {
  await personal?.close();
  await superuser?.end();
  await database?.drop();
});

const actor = (organizationId: string | null, role: string | null): Actor => ({
  personId: '00000000-0000-4000-8000-0000000000b1',
  organizationId,
  role,
  municipalityCode: '20303',
  prefectureCode: '20',
});
/** Every row of a table that the database gives to somebody who asks without any condition. */
const given = (who: Actor, table: string): Promise<string[]> =>
  personal.actingAs(who, async (client) => {
    const { rows } = await client.query<{ row: string }>(`select t::text as row from care.${table} t`);
    return rows.map(({ row }) => row).sort();
  });
const refusedOr = <T>(asked: Promise<T>, otherwise: T): Promise<T> =>
  asked.catch((fault) => {
    if (/permission denied/.test(fault.message)) return otherwise;
    throw fault;
  });

test('every table of cases has its line here, and rows to be tried with', async () => {
  const missing = tables.filter((name) => !(name in careTables));
  if (missing.length > 0)
    throw new Error(
      `care.${missing.join(', care.')}: say in persistence/second-wall/care-tables.ts which rows an organization may read`,
    );
  expect(Object.keys(careTables).filter((name) => !tables.includes(name))).toEqual([]);
  for (const name of tables)
    expect([name, (await superuser.query(`select from care.${name}`)).rowCount]).not.toEqual([name, 0]);
});

test('every table that holds a word about a person stands under forced row-level security, and every one of cases does', async () => {
  const { rows } = await superuser.query<{ name: string; forced: boolean; personal: boolean }>(
    `select n.nspname || '.' || c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
       n.nspname = 'care' or exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
         and not a.attisdropped and col_description(c.oid, a.attnum) ~ '^(個人|要配慮):') as personal
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema|graphile_worker)' order by 1`,
  );
  const about = rows.filter((row) => row.personal);
  expect(about.length).toBeGreaterThan(15);
  expect(about.filter(({ forced }) => !forced).map(({ name }) => name)).toEqual([]);
});

test('every column of cases says its class and its meaning', async () => {
  const { rows } = await superuser.query<{ name: string }>(
    `select c.relname || '.' || a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'care'::regnamespace and c.relkind in ('r', 'p', 'v') and a.attnum > 0
       and not a.attisdropped and coalesce(col_description(c.oid, a.attnum), '') !~ '^(公開|内部|個人|要配慮): \\S'`,
  );
  expect(rows).toEqual([]);
});

test('who asks for everything gets of every table no row more than its organization may read', async () => {
  let tried = 0;
  for (const side of sides)
    for (const name of tables) {
      const got = await refusedOr(given(actor(organizations[side], 'MUNICIPAL_WORKER'), name), []);
      const { rows } = await superuser.query<{ row: string }>(
        `select t::text as row from care.${name} t where ${careTables[name]!.mayRead}`,
        [organizations[side]],
      );
      const may = new Set(rows.map(({ row }) => row));
      expect([side, name, got.filter((row) => !may.has(row)).length]).toEqual([side, name, 0]);
      // The wall has a door: who keeps the cases finds them.
      if (side === 'SENDER') expect([name, got.length]).toEqual([name, may.size]);
      tried += rows.length;
    }
  expect(tried).toBeGreaterThan(0);
});

test('the operator, the editor of a provider, a member of a meeting, the national view and nobody get not one row', async () => {
  const { SENDER, RECEIVER, DESK } = organizations;
  const roles = ['OPERATOR', 'PROVIDER_EDITOR', 'MEETING_MEMBER', 'NATIONAL_VIEWER', null];
  for (const role of roles)
    for (const organizationId of [SENDER, RECEIVER, DESK, null])
      for (const name of tables)
        expect([role, name, await refusedOr(given(actor(organizationId, role), name), [])]).toEqual([
          role,
          name,
          [],
        ]);
}, 30_000);

test('who has no part in it changes and deletes nothing, whatever table it tries', async () => {
  const stranger = actor(organizations.STRANGER, 'MUNICIPAL_COORDINATOR');
  for (const name of tables) {
    const { rows } = await superuser.query<{ column: string }>(
      `select attname as column from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped limit 1`,
      [`care.${name}`],
    );
    for (const statement of [
      `update care.${name} set ${rows[0]!.column} = ${rows[0]!.column}`,
      `delete from care.${name}`,
    ])
      expect([
        statement,
        await refusedOr(
          personal.actingAs(stranger, async (client) => (await client.query(statement)).rowCount),
          0,
        ),
      ]).toEqual([statement, 0]);
  }
});

test('no ground of a meeting is written by hand, though the meeting runs and the case lies before it', async () => {
  const write = (kind: string, andThen = kind) =>
    personal.actingAs(actor(organizations.SENDER, 'MUNICIPAL_WORKER'), async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `insert into care.ground (case_id, kind, receiver_ids, items, purposes, given_on, recorded_by, recorded_at)
         select c.case_id, $1, array[$2::uuid], '{NEED}', '{MEETING}', care.today(), $2, now()
         from care.meeting_case c limit 1 returning id`,
        [kind, organizations.RECEIVER],
      );
      await client.query('update care.ground set kind = $2, withdrawn_at = now() where id = $1', [
        rows[0]!.id,
        andThen,
      ]);
    });
  for (const kind of groundKinds)
    if (meetingGrounds.some((one) => one === kind)) {
      await expect(write(kind)).rejects.toThrow(/row-level security/);
      await expect(write('PERSON_CONSENT', kind)).rejects.toThrow(/row-level security/);
    } else await write(kind);
});

/** Of the form in which a text lies there, whether the domain shows it, or would once it is unmasked with a reason. */
function isShown(
  side: Side,
  row: TrialText,
  { day, kind = 'PERSON_CONSENT', policy = usualPolicy }: Decided & { readonly day: CalendarDay },
): boolean {
  const { form } = discloseItem(row.item, {
    referral: { state: row.state, stateBefore: row.state_before, isNamed: row.is_named },
    parties: [side],
    grounds: groundOfTrial(row.ground).map((one) => ({ ...one, kind })),
    policy,
    isReceiverUnderSecrecy: true,
    unmasked: sharedItems,
    staysInOffice: ['ASSISTANCE'],
    today: day,
  });
  return form === 'FULL' || (form === 'COARSE' && row.form === 'COARSE');
}
/** On which kind of ground, and under which policy of both sides together. */
interface Decided {
  readonly kind?: GroundKind;
  readonly policy?: SharingPolicy;
}
interface TrialText {
  readonly item: SharedItem;
  readonly form: 'FULL' | 'COARSE';
  readonly state: ReferralState;
  readonly state_before: ReferralState | null;
  readonly is_named: boolean;
  readonly ground: TrialGround;
}
const groundOfTrial = (ground: TrialGround) =>
  ground === 'NONE' || ground === 'OF_ANOTHER'
    ? []
    : [
        {
          kind: 'PERSON_CONSENT' as const,
          receiverIds: [organizations.RECEIVER],
          items: ground === 'NARROW' ? (['WISH', 'HOUSEHOLD'] as const) : sharedItems,
          purposes: ['REFERRAL' as const],
          from: '2020-01-01' as CalendarDay,
          until: ground === 'OVER' ? ('2020-01-02' as CalendarDay) : null,
          isWithdrawn: ground === 'WITHDRAWN',
        },
      ];

const dayOfDatabase = async (): Promise<CalendarDay> => {
  const { rows } = await superuser.query<{ day: CalendarDay }>(
    `select to_char(now() at time zone 'Asia/Tokyo', 'YYYY-MM-DD') as day`,
  );
  return rows[0]!.day;
};
/** Every text of a referral that the database gives to a side that asks for all of them. */
const textsFor = (side: Side): Promise<(TrialText & { reference: string })[]> =>
  personal.actingAs(actor(organizations[side], 'MUNICIPAL_WORKER'), async (client) => {
    const found = await client.query<TrialText & { reference: string }>(
      `select i.item, i.form, r.state, r.state_before, r.is_named, r.reference
       from care.referral_item i join care.referral r on r.id = i.referral_id`,
    );
    return found.rows.map((row) => ({ ...row, ground: row.reference.split(' ')[1] as TrialGround }));
  });

test('of the texts of a referral the database gives to each side none that the rule of disclosure would keep from it', async () => {
  const day = await dayOfDatabase();
  let given = 0;
  for (const side of sides) {
    const rows = await textsFor(side);
    const wrong = rows.filter((row) => side !== 'SENDER' && !isShown(side, row, { day }));
    expect([side, wrong.slice(0, 3)]).toEqual([side, []]);
    given += rows.length;
    if (side === 'STRANGER') expect(rows).toEqual([]);
  }
  const all = referralStates.length * trialGrounds.length * 2 * sharedItems.length * 2;
  expect(given).toBeGreaterThan(all);
});

test('whichever office is stricter, the database keeps back what its rule does, on whatever kind of ground', async () => {
  const day = await dayOfDatabase();
  const open: SharingPolicy = { family: 'ENOUGH', meeting: 'WITH_NAME', sensitiveLeaves: true };
  const strict: SharingPolicy = { family: 'NOTHING', meeting: 'NOTHING', sensitiveLeaves: false };
  const decided: readonly (readonly [SharingPolicy | null, SharingPolicy | null])[] = [
    [open, open],
    [open, null],
    [strict, open],
    [open, { ...open, meeting: 'WITHOUT_NAME', sensitiveLeaves: false }],
  ];
  const shown = new Set<number>();
  for (const kind of ['FAMILY_CONSENT', 'SUPPORT_MEETING', 'PERSON_CONSENT'] as const)
    for (const [sender, receiver] of decided) {
      await superuser.query('update care.ground set kind = $1', [kind]);
      await superuser.query('delete from care.sharing_policy');
      for (const [organization, policy] of [
        [organizations.SENDER, sender],
        [organizations.RECEIVER, receiver],
      ] as const)
        if (policy)
          await superuser.query(
            `insert into care.sharing_policy (organization_id, family, meeting, sensitive_leaves, decided_by,
               decided_by_name, decided_at) values ($1, $2, $3, $4, $1, 'trial', now())`,
            [organization, policy.family, policy.meeting, policy.sensitiveLeaves],
          );
      const policy = strictest(sender ?? usualPolicy, receiver ?? usualPolicy);
      const rows = await textsFor('RECEIVER');
      const wrong = rows.filter((row) => !isShown('RECEIVER', row, { day, kind, policy }));
      expect([kind, policy, wrong.length, wrong[0]]).toEqual([kind, policy, 0, undefined]);
      shown.add(rows.length);
    }
  // It does not simply keep everything back.
  expect(shown.size).toBeGreaterThan(3);
}, 30_000);
