import { randomUUID } from 'node:crypto';
import { readReference } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { inTransaction } from '../persistence/in-transaction.ts';
import { stableId } from '../persistence/stable-id.ts';
import { type ApiUnderTest, startApi, testNow } from '../testing/api-under-test.ts';
import { Visitor } from '../testing/sign-in-as.ts';
import { forgetReports, tellOfSerious } from './index.ts';
import { reportsPerHour } from './pace.ts';

const bunko = stableId('resource', 'yorimichi-bunko');
const secret = 'こわい思いをした、ひみつの言葉';

let api: ApiUnderTest;
let now = testNow;
beforeAll(async () => {
  api = await startApi('loaded', () => now);
});
afterAll(() => api?.close());

const desks = new Map<string, Visitor>();
const staff = async (mail: string): Promise<Visitor> => {
  const known = desks.get(mail);
  if (known) return known;
  const visitor = new Visitor(api);
  await visitor.signIn(mail);
  desks.set(mail, visitor);
  return visitor;
};
/** As the jobs see the table: a statement without a context finds nothing, not even the owner's. */
const asJobs = <T>(work: (client: PoolClient) => Promise<T>): Promise<T> =>
  inTransaction(api.owner, async (client) => {
    await client.query(`select set_config('tsunagi.door', 'jobs', true)`);
    return work(client);
  });

interface Form {
  resourceId?: string;
  kind?: string;
  words?: string | null;
  contact?: string | null;
  once?: string;
  leftEmpty?: string;
}
/** Tells something from a place of its own on the net, unless one is named. */
const tell = async (form: Form = {}, place: string = randomUUID()) => {
  const answer = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': place },
    body: JSON.stringify({
      query: `mutation ($input: ReportProblemInput!) { reportProblem(input: $input) {
        ... on ProblemReceipt { reference placeName serious keeperName askAt { name } }
        ... on Refused { refusals { code field } } } }`,
      variables: {
        input: { resourceId: bunko, kind: 'HAS_ENDED', once: randomUUID(), language: 'easy', ...form },
      },
    }),
  });
  return ((await answer.json()) as { data: { reportProblem: Record<string, unknown> } }).data.reportProblem;
};
const open = async (by: Visitor) =>
  ((await by.ask('{ problemReports { id reference kind serious } }')).data?.problemReports ?? []) as {
    id: string;
    reference: string;
  }[];
const found = async (by: Visitor, reference: unknown) =>
  (await open(by)).find((report) => report.reference === reference);
const read = async (by: Visitor, id: string) =>
  (await by.ask('query ($id: ID!) { problemReport(id: $id) { words contact } }', { id })).data?.problemReport;
const answer = async (by: Visitor, input: object) =>
  (
    await by.ask(
      `mutation ($input: AnswerProblemInput!) { answerProblem(input: $input) {
        ... on OpenedProblemReport { report { outcome answer answeredBy forgottenOn } }
        ... on Refused { refusals { code field } } } }`,
      { input },
    )
  ).data.answerProblem;
const allRows = async () =>
  asJobs(
    async (client) =>
      (await client.query<{ row: string }>('select t::text as row from problems.report t')).rows,
  );

test('what is told comes to the keeper with a number that can be read aloud, and never to the provider', async () => {
  const receipt = await tell({ kind: 'TREATED_BADLY', words: secret, contact: '0000-00-9999' });
  expect(receipt).toMatchObject({ placeName: 'よりみち文庫', serious: true, keeperName: '佐久市' });
  expect(readReference(String(receipt.reference)).ok).toBe(true);
  expect((receipt.askAt as object[]).length).toBeGreaterThan(0);
  for (const mail of ['saku-tantou', 'saku-matome', 'nagano-ken']) {
    const desk = await staff(mail);
    const { id } = (await found(desk, receipt.reference))!;
    expect(await read(desk, id)).toEqual({ words: secret, contact: '0000-00-9999' });
  }
  const { id } = (await found(await staff('saku-tantou'), receipt.reference))!;
  for (const mail of ['koumi-tantou', 'koumi-matome', 'uneisha', 'yorimichi', 'kuni', 'kaigi']) {
    const other = await staff(mail);
    expect(await found(other, receipt.reference)).toBeUndefined();
    expect((await read(other, id)) ?? null).toBeNull();
  }
});

test('that a serious report waits is mailed to the coordinators whose task it is, with the way to it and nothing of it', async () => {
  const { reference } = await tell({ kind: 'TREATED_BADLY', words: secret, contact: '0000-00-9999' });
  const { id } = (await found(await staff('saku-matome'), reference))!;
  const told = () =>
    asJobs(async (client) => {
      const { rows: jobs } = await client.query(
        `select count(*)::int as n from graphile_worker._private_jobs where payload ->> 'reportId' = $1`,
        [id],
      );
      expect(jobs).toEqual([{ n: 1 }]);
      await tellOfSerious(client, id, { day: '2026-11-23', origin: 'http://localhost:3000/' });
      return (
        await client.query(
          `select to_address, subject, body from mail.outbox where kind = 'SERIOUS_REPORT' and about = $1 order by 1`,
          [id],
        )
      ).rows as { to_address: string; subject: string; body: string }[];
    });
  const mails = await told();
  expect(mails.map(({ to_address }) => to_address)).toEqual([
    'nagano-ken@example.jp',
    'saku-matome@example.jp',
  ]);
  expect(mails[0]?.body).toContain(`http://localhost:3000/desk/problems/${id}`);
  expect(JSON.stringify(mails)).not.toMatch(/ひみつ|9999|よりみち/u);
  const plain = await tell({ kind: 'HAS_ENDED' });
  const fact = (await found(await staff('saku-matome'), plain.reference))!.id;
  const { rows } = await api.owner.query(
    `select count(*)::int as n from graphile_worker._private_jobs where payload ->> 'reportId' = $1`,
    [fact],
  );
  expect(rows).toEqual([{ n: 0 }]);
});

test('of a town’s own window the town does not judge: the prefecture does', async () => {
  const { rows: windows } = await api.owner.query(
    `select id from resource where organization_id = $1 limit 1`,
    [stableId('organization', 'office-20217')],
  );
  const receipt = await tell({ kind: 'TREATED_BADLY', resourceId: windows[0].id });
  expect(await found(await staff('saku-matome'), receipt.reference)).toBeUndefined();
  expect(await found(await staff('nagano-ken'), receipt.reference)).toBeDefined();
});

test('an outsourced worker of the provider does not read what is told of it, though sitting in the town’s office', async () => {
  const { rows: theirs } = await api.owner.query(
    `select id from resource where organization_id = $1 limit 1`,
    [stableId('organization', 'saku-shakyo')],
  );
  const { reference } = await tell({ kind: 'TREATED_BADLY', resourceId: theirs[0].id });
  const itaku = await staff('itaku');
  const { viewer } = (await itaku.ask('{ viewer { memberships { id role } } }')).data;
  const underTown = viewer.memberships.find(({ role }: { role: string }) => role === 'MUNICIPAL_WORKER');
  await itaku.ask('mutation ($id: ID!) { workUnder(membershipId: $id) { __typename } }', {
    id: underTown.id,
  });
  expect((await open(itaku)).length).toBeGreaterThan(0);
  expect(await found(itaku, reference)).toBeUndefined();
  expect(await found(await staff('saku-tantou'), reference)).toBeDefined();
});

test('the table holds neither words nor contact in clear, and nobody without a context finds a row', async () => {
  const held = await allRows();
  expect(held.length).toBeGreaterThan(2);
  expect(JSON.stringify(held)).not.toContain('ひみつ');
  expect(JSON.stringify(held)).not.toContain('0000-00-9999');
  expect(Number((await api.app.database.query('select count(*) from problems.report')).rows[0]!.count)).toBe(
    0,
  );
  const places = await asJobs(
    async (client) => (await client.query('select place_hash from problems.pace')).rows,
  );
  expect(places.length).toBeGreaterThan(2);
  expect(JSON.stringify(places)).not.toMatch(/\d+\.\d+\.\d+\.\d+/);
  expect(api.logged.join()).not.toContain('ひみつ');
});

test('two presses are one report, and a program that fills the hidden field leaves none', async () => {
  const before = (await allRows()).length;
  const once = randomUUID();
  const [first, second] = [await tell({ once }), await tell({ once })];
  expect(second).toEqual(first);
  expect((await tell({ leftEmpty: 'http://spam.example.jp' })).reference).toBeDefined();
  expect(await allRows()).toHaveLength(before + 1);
});

test('what is empty, too long, about nothing or too often is refused with its field', async () => {
  expect(await tell({ kind: 'OTHER' })).toEqual({ refusals: [{ code: 'WORDS_MISSING', field: 'words' }] });
  expect(await tell({ words: 'あ'.repeat(401) })).toEqual({
    refusals: [{ code: 'TEXT_TOO_LONG', field: 'words' }],
  });
  for (const resourceId of [randomUUID(), 'x', "'; drop table resource"])
    expect(await tell({ resourceId })).toEqual({ refusals: [{ code: 'NOT_FOUND', field: 'resourceId' }] });
  expect(await tell({ once: 'again' })).toEqual({ refusals: [{ code: 'NOT_FOUND', field: 'once' }] });
  const told: unknown[] = [];
  for (let time = 0; time <= reportsPerHour; time += 1) told.push(await tell({}, 'one place'));
  expect(told.slice(0, -1).every((one) => (one as { reference?: string }).reference)).toBe(true);
  expect(told.at(-1)).toEqual({ refusals: [{ code: 'TOO_MANY_REPORTS', field: null }] });
  expect((await tell({}, 'spoofed, another place')).reference).toBeDefined();
});

test('that a place has ended goes into the review queue, without what the person wrote', async () => {
  const saku = await staff('saku-tantou');
  const { reference } = await tell({ kind: 'HAS_ENDED', words: secret });
  const { id } = (await found(saku, reference))!;
  const { report } = await answer(saku, { id, outcome: 'PROPOSED', word: '電話で確かめた' });
  expect(report.outcome).toBe('PROPOSED');
  const queued = await inTransaction(api.owner, async (client) => {
    await client.query(`select set_config('tsunagi.door', 'command', true)`);
    return client.query(
      `select document ->> 'status' as status, p::text as row from upkeep.proposal p where source = 'PROBLEM'`,
    );
  });
  expect(queued.rows.map(({ status }) => status)).toEqual(['ENDED']);
  expect(queued.rows[0].row).not.toContain('ひみつ');
});

test('a report is answered once, may suspend in the same act, and is forgotten on its day', async () => {
  const saku = await staff('saku-matome');
  const { reference } = await tell({ kind: 'TREATED_BADLY', words: secret });
  const { id } = (await found(saku, reference))!;
  expect(await answer(saku, { id, outcome: 'SETTLED', word: ' ' })).toEqual({
    refusals: [{ code: 'WORDS_MISSING', field: 'word' }],
  });
  const suspension = {
    reason: 'TREATS_PEOPLE_BADLY',
    word: '聞き取り',
    reviewOn: '2026-12-23',
    wholeProvider: true,
  };
  const { report } = await answer(saku, { id, outcome: 'SUSPENDED', word: '止めました', suspension });
  expect(report).toMatchObject({ outcome: 'SUSPENDED', answer: '止めました', forgottenOn: '2027-02-21' });
  expect(report.answeredBy).toContain('見本 いずみ');
  const { data } = await api.ask('query ($id: ID!) { resource(id: $id) { __typename } }', { id: bunko });
  expect(data.resource.__typename).toBe('Refused');
  expect(await answer(saku, { id, outcome: 'SETTLED', word: 'x' })).toEqual({
    refusals: [{ code: 'ANSWERED_ALREADY', field: null }],
  });
  // Harm is told afterwards: also of what is not shown any more.
  expect((await tell({ kind: 'TREATED_BADLY' })).placeName).toBe('よりみち文庫');
  const forget = (day: `${number}-${number}-${number}`) => asJobs((client) => forgetReports(client, day));
  await forget('2027-02-20');
  expect((await read(saku, id)).words).toBe(secret);
  expect(await forget('2027-02-21')).toBe(2);
  expect((await read(saku, id)).words).toBeNull();
  now = new Date(testNow.getTime() + 3_600_000);
  expect((await tell({}, 'one place')).reference).toBeDefined();
});
