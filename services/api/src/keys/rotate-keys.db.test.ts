import { createTestDatabase, type TestDatabase } from '@tsunagi/testkit';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import pg from 'pg';
import 'reflect-metadata';
import { CaseKeys } from '../cases/case-keys.ts';
import { keyFor, SealedText } from '../identity/index.ts';
import { CodeSecrets } from '../links/code-secrets.ts';
import { commandPool } from '../persistence/database.ts';
import { migrate } from '../persistence/migrate.ts';
import { PersonalDatabase } from '../persistence/personal-database.ts';
import { reportPurpose } from '../problem-report/index.ts';
import { secretPurpose } from '../webhook/index.ts';
import { rotateKeys } from './index.ts';

const [before, after] = ['the key of the first years', 'the key after the first years'];
const change = { before, after };
const office = '00000000-0000-4000-8000-0000000000a1';
const webhook = '00000000-0000-4000-8000-0000000000c1';
let database: TestDatabase;
let owner: ReturnType<typeof commandPool>;
let superuser: pg.Pool;

beforeEach(async () => {
  database = await createTestDatabase('migrated');
  owner = commandPool(database.ownerUrl);
  owner.on('error', () => {});
  superuser = new pg.Pool({ connectionString: database.superuserUrl, max: 2 });
  superuser.on('error', () => {});
  const keys = new CaseKeys(before);
  for (let at = 0; at < 3; at += 1) {
    const key = keys.make();
    await superuser.query(
      `with one as (insert into care.case_file (reference, organization_id, pseudonym, came_by, key_sealed, opened_on,
         opened_by, last_contact_on) values ($1, $2, '', 'OTHER', $3, '2026-11-23', $2, '2026-11-23') returning id),
       item as (insert into care.case_item (case_id, item, text_sealed) select id, 'NEED', $4 from one)
       insert into care.referral (reference, case_id, chain_id, state, case_organization_id, sender_id, sender_name,
         pseudonym, key_sealed, title_sealed, made_by, made_at)
       select $1, id, id, 'SENT', $2, $2, '', '', $3, $5, $2, now() from one`,
      [
        `case ${at}`,
        office,
        key.sealed,
        key.texts.seal(`text ${at}`, 'NEED FULL'),
        key.texts.seal('title', 'title'),
      ],
    );
  }
  const sealed = new SealedText(secretPurpose, before).seal('the secret of a hook', webhook);
  await superuser.query(
    `insert into webhooks.subscription (id, about, address, events, secret, state_at, made_by, made_by_name,
       made_at)
     values ($1, '', 'https://example.jp', '{CREATED}', $2, now(), $3, '', now())`,
    [webhook, sealed, office],
  );
  await superuser.query(
    `insert into problems.report (id, reference, once, resource_id, resource_name, organization_id, kind, is_serious, desks,
       words, language, forgotten_on)
     values ($1, 'r', $1, $1, '', $1, 'OTHER', false, '{OPERATOR}', $2, 'ja', '2027-11-23')`,
    [webhook, new SealedText(reportPurpose, before).seal('what was told', `${webhook} words`)],
  );
  const codes = await symmetricEncrypt({ key: keyFor('sign-in', before), data: 'a second step' });
  await superuser.query(
    `with one as (insert into identity.person (name, email) values ('', 'a@example.jp') returning id)
     insert into identity.second_factor (person_id, secret, backup_codes) select id, $1, $1 from one`,
    [codes],
  );
});
afterEach(async () => {
  await owner?.end().catch(() => {});
  await superuser?.end();
  await database?.drop();
});

/** What a key opens of all that was sealed before. */
async function opened(dataKey: string): Promise<string[]> {
  const keys = new CaseKeys(dataKey);
  const { rows } = await superuser.query<{ key: Buffer; text: Buffer; carried: Buffer; title: Buffer }>(
    `select c.key_sealed as key, i.text_sealed as text, r.key_sealed as carried, r.title_sealed as title
     from care.case_file c join care.case_item i on i.case_id = c.id join care.referral r on r.case_id = c.id order by c.reference`,
  );
  const hook = await superuser.query('select secret from webhooks.subscription');
  const report = await superuser.query('select words from problems.report');
  const step = await superuser.query('select secret, backup_codes from identity.second_factor');
  const stepOf = (data: string) => symmetricDecrypt({ key: keyFor('sign-in', dataKey), data });
  return [
    ...rows.map(({ key, text }) => keys.of(key)!.texts.open(text, 'NEED FULL')!),
    ...rows.map(({ carried, title }) => keys.of(carried)!.texts.open(title, 'title')!),
    new SealedText(secretPurpose, dataKey).open(hook.rows[0].secret, webhook)!,
    new SealedText(reportPurpose, dataKey).open(report.rows[0].words, `${webhook} words`)!,
    await stepOf(step.rows[0].secret),
    await stepOf(step.rows[0].backup_codes),
  ];
}
const all = [
  'text 0',
  'text 1',
  'text 2',
  'title',
  'title',
  'title',
  'the secret of a hook',
  'what was told',
  'a second step',
  'a second step',
];

test('with the new key everything opens, with the old one nothing more; a second run changes nothing', async () => {
  expect(await opened(before)).toEqual(all);
  const counts = (rotated: Awaited<ReturnType<typeof rotateKeys>>) =>
    rotated
      .filter(({ resealed, already }) => resealed + already > 0)
      .map(({ name, resealed }) => [name, resealed]);
  expect(counts(await rotateKeys(owner, change))).toEqual([
    ['care.case_file.key_sealed', 3],
    ['care.referral.key_sealed', 3],
    ['webhooks.subscription.secret', 1],
    ['problems.report.words', 1],
    ['identity.second_factor.secret', 1],
    ['identity.second_factor.backup_codes', 1],
  ]);
  expect(await opened(after)).toEqual(all);
  await expect(opened(before)).rejects.toThrow();
  expect(counts(await rotateKeys(owner, change)).every(([, resealed]) => resealed === 0)).toBe(true);
  expect(await opened(after)).toEqual(all);
});

test('codes on paper are known again after the key was changed: their secrets are sealed anew and stay the same', async () => {
  const secretsBy = async (dataKey: string) => {
    const personal = new PersonalDatabase(database.appUrl);
    try {
      const secrets = new CodeSecrets(personal, dataKey);
      return [await secrets.of('slip code'), await secrets.of('link letter')];
    } finally {
      await personal.close();
    }
  };
  const printed = await secretsBy(before);
  // What was printed before secrets were kept goes on opening.
  expect(printed).toEqual([keyFor('slip code', before), keyFor('link letter', before)]);
  await rotateKeys(owner, change);
  expect(await secretsBy(after)).toEqual(printed);
  await expect(secretsBy(before)).rejects.toThrow();
});

test('a crash in the middle leaves all as it was, under forced row-level security, and the next run does it', async () => {
  await superuser.query(
    `create function public.crash() returns trigger language plpgsql security definer as $$
       begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
     alter function public.crash() owner to current_user;
     create trigger crash before update on identity.second_factor for each row execute function public.crash()`,
  );
  await expect(rotateKeys(owner, change)).rejects.toThrow();
  expect(await opened(before)).toEqual(all);
  const { rows } = await superuser.query(
    `select count(*)::int as unforced from pg_class where relname in ('case_file', 'referral', 'subscription',
       'second_factor') and relkind = 'r' and not relforcerowsecurity`,
  );
  expect(rows[0].unforced).toBe(0);
  await superuser.query('drop trigger crash on identity.second_factor');
  await rotateKeys(owner, change);
  expect(await opened(after)).toEqual(all);
});

test('a row that neither key opens stops all of it and is named by its table alone', async () => {
  await superuser.query(
    `update webhooks.subscription set secret = '\\x00112233445566778899aabbccddeeff00112233445566778899aabb'`,
  );
  await expect(rotateKeys(owner, change)).rejects.toThrow(
    'webhooks.subscription.secret: neither of the two keys opens a row; nothing was changed',
  );
  const { rows } = await superuser.query('select key_sealed from care.case_file');
  for (const { key_sealed } of rows) expect(new CaseKeys(before).of(key_sealed)).not.toBeNull();
});

test('a title that lay open before titles were sealed is sealed by the migration, with the key of its case', async () => {
  await superuser.query(
    `alter table care.referral drop column title_sealed, add column title text not null default '居場所へ';
     alter table care.referral owner to tsunagi_owner;
     delete from mikro_orm_migrations where name = '0053-sealed-titles'`,
  );
  await expect(migrate(database.ownerUrl)).rejects.toThrow(/TSUNAGI_DATA_KEY is needed once/);
  process.env.TSUNAGI_DATA_KEY = before;
  await migrate(database.ownerUrl).finally(() => delete process.env.TSUNAGI_DATA_KEY);
  const { rows } = await superuser.query('select * from care.referral');
  expect(
    rows.map((row) => new CaseKeys(before).of(row.key_sealed)!.texts.open(row.title_sealed, 'title')),
  ).toEqual(['居場所へ', '居場所へ', '居場所へ']);
  expect(rows[0]).not.toHaveProperty('title');
});
