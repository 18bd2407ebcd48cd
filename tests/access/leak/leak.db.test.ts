import {
  createTestDatabase,
  runLater,
  startTestApi,
  type TestApi,
  type TestDatabase,
} from '@tsunagi/testkit';
import pg from 'pg';
import { type Ask, type Caller, callers, everybody } from '../staff.ts';
import { withoutDoor } from './doors.ts';
import { type Field, plantStories } from './plant.ts';
import { readSchema, type Schema } from './schema.ts';
import { mark, type Secret } from './secrets.ts';
import { officeOf } from './stories.ts';
import { type Heard, walkFiles, walkOperations } from './walk.ts';

const isOwn = (caller: Caller) => officeOf[caller] === 'office-20303';
const marked = new RegExp(`${mark}\\d{4}x`, 'gu');

// No answer at any door holds a text about a person that who asks may not read, and what one may read is there.
let database: TestDatabase;
let api: TestApi;
let as: Record<Caller, Ask>;
let superuser: pg.Pool;
let field: Field;
let schema: Schema;
let secrets: readonly Secret[];
const heard: Heard[] = [];

beforeAll(async () => {
  database = await createTestDatabase('loaded');
  api = await startTestApi(database, { TSUNAGI_LOG: 'info' });
  as = await everybody(api);
  superuser = new pg.Pool({ connectionString: database.superuserUrl, max: 2 });
  schema = await readSchema(as.visitor);
  field = await plantStories(as, superuser);
  secrets = field.planted.flatMap((one) => one.secrets);
  // Somebody did not answer in time: mails are written, jobs queued.
  await superuser.query(`update care.referral set due_on = '2020-01-10' where due_on is not null`);
  await superuser.query(`select jobs.enqueue('watch-referrals', '{}', null, null, false)`);
  await runLater('jobs', database, { TSUNAGI_DATA_KEY: 'a key that opens no case' });
}, 180_000);
afterAll(async () => {
  await superuser?.end();
  await api?.stop();
  await database?.drop();
});

test('every operation says how it is asked about a planted case', () => {
  expect(withoutDoor(schema.operations.map(({ name }) => name))).toEqual([]);
});

test('whoever asks whatever reads of each text about a person what the rule of disclosure says, and nothing else', async () => {
  const read = async (caller: Caller) =>
    heard.push(...(await walkOperations('query', caller, { ask: as[caller], schema, field })));
  await Promise.all(callers.map(read));
  heard.push(...(await walkFiles(api, field)));
  expect(leaks(heard, secrets)).toEqual([]);
  expect(missed(heard, secrets)).toEqual([]);
}, 60_000);

test('whoever tries to change whatever learns nothing by the answer', async () => {
  const answers: Heard[] = [];
  const change = async (caller: Caller) =>
    answers.push(...(await walkOperations('mutation', caller, { ask: as[caller], schema, field })));
  // Who keeps the cases acts last: it may do to them what it likes.
  await Promise.all(callers.filter((caller) => !isOwn(caller)).map(change));
  await Promise.all(callers.filter(isOwn).map(change));
  expect(leaks(answers, secrets)).toEqual([]);
  heard.push(...answers);
}, 60_000);

test('what was typed wrongly is repeated by no error', async () => {
  const ask = as['koumi-tantou'];
  const [caseId] = field.caseIds;
  const said = `${mark}9999x`;
  const send =
    'mutation ($input: SendReferralInput!) { sendReferral(input: $input) { __typename ... on Refused { refusals { code field } } } }';
  const wrong: readonly (readonly [string, object])[] = [
    [send, { input: { caseId, title: said.repeat(10), word: said, items: [] } }],
    [send, { input: { caseId: said, title: said, word: said, items: [{ item: said, text: said }] } }],
    [send, { input: { caseId, title: said, word: said, items: [], [said]: said } }],
    [send, { input: { caseId, title: said, word: said, items: said, answerDays: said } }],
    [`{ case(id: "${said}") { id } referral(id: "${said}") { id } }`, {}],
    [`{ referral(id: 1.5, words: "${said}") { id } }`, {}],
    [
      `mutation { actOnReferral(input: { id: "${said}", version: "${said}", action: READ }) { __typename } }`,
      {},
    ],
    [`mutation { openCase(input: { cameBy: ${said}, members: [] }) { __typename } }`, {}],
  ];
  for (const [question, variables] of wrong)
    expect([question, JSON.stringify(await ask(question, variables)).includes(said)]).toEqual([
      question,
      false,
    ]);
  expect(api.said.filter((line) => line.includes(mark))).toEqual([]);
});

test('no log line, mail, job, delivery, record or row of any table holds one of them in the open', async () => {
  const { rows: tables } = await superuser.query<{ name: string }>(
    `select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)' order by 1`,
  );
  const hex = Buffer.from(mark).toString('hex');
  const open: string[] = [];
  for (const { name } of tables) {
    const found = await superuser.query(
      `select from ${name} t where t::text ~ '${mark}\\d{4}x|${hex}' limit 1`,
    );
    if (found.rowCount) open.push(name);
  }
  expect(open).toEqual([]);
  const { rows } = await superuser.query(
    `select count(*)::int as mails from mail.outbox where kind = 'REFERRAL_WAITING'`,
  );
  expect(rows[0].mails).toBeGreaterThan(0);
  expect(api.said.length).toBeGreaterThan(heard.length);
  const walked = new Set(heard.map(({ caller, door }) => `${caller} ${door}`)).size;
  console.info(
    `leak test: ${secrets.length} secrets in ${field.planted.length} stories; ${schema.operations.length} operations, ${walked} doors walked by ${callers.length} callers, ${heard.length} answers; ${tables.length} tables looked through`,
  );
}, 30_000);

/** Secrets somebody got that no rule gives to the caller. */
function leaks(heard: readonly Heard[], secrets: readonly Secret[]): string[] {
  const known = Map.groupBy(secrets, ({ text }) => text);
  const unmarked = [...known.keys()].filter((text) => !text.startsWith(mark));
  return heard.flatMap(({ caller, door, text }) =>
    [...new Set([...(text.match(marked) ?? []), ...unmarked.filter((one) => text.includes(one))])]
      .map((found) => known.get(found) ?? [])
      .filter(
        (found) =>
          found.length > 0 && found.every((one) => one.reach(officeOf[caller] ?? null, caller) === 'NEVER'),
      )
      .map(([one]) => `${caller} reads at ${door}: ${one!.kind}`),
  );
}

/** Secrets a caller must find and did not: else a test that finds nothing would prove nothing. */
const missed = (heard: readonly Heard[], secrets: readonly Secret[]): string[] =>
  ([...Object.keys(officeOf), 'kaigi'] as Caller[]).flatMap((caller) => {
    const all = heard
      .filter((one) => one.caller === caller)
      .map(({ text }) => text)
      .join('\n');
    return secrets
      .filter((one) => one.reach(officeOf[caller] ?? null, caller) === 'MUST' && !all.includes(one.text))
      .map(({ kind }) => `${caller} does not find: ${kind}`);
  });
