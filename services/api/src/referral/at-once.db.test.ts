import type { CalendarDay } from '@tsunagi/domain';
import pg from 'pg';
import { inTransaction } from '../persistence/in-transaction.ts';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { Visitor } from '../testing/sign-in-as.ts';
import { statementsOf } from '../testing/statements-of.ts';
import { watchWaiting } from './watch-waiting.ts';

const names = ['koumi-tantou', 'saku-tantou'] as const;
let api: ApiUnderTest;
let sender: Visitor;
let receiver: Visitor;
let superuser: pg.Pool;
const offices: Record<string, string> = {};

beforeAll(async () => {
  api = await startApi();
  superuser = new pg.Pool({ connectionString: api.database.superuserUrl, max: 2 });
  [sender, receiver] = (await Promise.all(
    names.map(async (name) => {
      const visitor = new Visitor(api);
      await visitor.signIn(name);
      return visitor;
    }),
  )) as [Visitor, Visitor];
  const { rows } = await superuser.query<{ record_key: string; id: string }>(
    `select record_key, id from organization where record_key in ('office-20217', 'saku-shakyo')`,
  );
  for (const { record_key, id } of rows) offices[record_key] = id;
}, 60_000);
afterAll(async () => {
  await superuser?.end();
  await api?.close();
});

const code = (answer: { data?: Record<string, { refusals?: { code: string }[] }> }) =>
  Object.values(answer.data ?? {})[0]?.refusals?.[0]?.code ?? 'DONE';
const items = [{ item: 'NEED', text: '居場所がほしい' }];
async function openCase(): Promise<string> {
  const opened = await sender.ask(
    `mutation { openCase(input: { cameBy: FAMILY, members: [{ role: MOTHER, isClient: true }] }) { ... on Case { id } } }`,
  );
  return opened.data.openCase.id;
}
const sendTo = (caseId: string, receiverId: string | undefined, after?: string, title = '居場所へ') =>
  sender.ask(
    `mutation ($input: SendReferralInput!) { sendReferral(input: $input) {
      ... on Referral { id version } ... on Refused { refusals { code } } } }`,
    { input: { caseId, title, word: 'お願いします', items, receiverId, after } },
  );
const act = (who: Visitor, id: string, version: number, said: object) =>
  who.ask(
    `mutation ($input: ActOnReferralInput!) { actOnReferral(input: $input) {
      ... on Referral { version } ... on Refused { refusals { code } } } }`,
    { input: { id, version, ...said } },
  );
async function consent(caseId: string): Promise<string> {
  const given = await sender.ask(
    `mutation ($input: RecordGroundInput!) { recordGround(input: $input) { ... on Case { grounds { id } } } }`,
    {
      input: {
        caseId,
        kind: 'PERSON_CONSENT',
        receiverIds: [offices['office-20217']],
        items: ['IDENTITY'],
        givenOn: '2026-11-20',
      },
    },
  );
  return given.data.recordGround.grounds[0].id;
}
const stored = async (id: string) => {
  const { rows } = await superuser.query<{ state: string; version: number; events: string[] }>(
    `select state, version, (select array_agg(e.action order by e.at, e.id) from care.referral_event e where e.referral_id = r.id)
       as events from care.referral r where id = $1`,
    [id],
  );
  return rows[0]!;
};

test('of two sides that act at once one wins, the other is told, and what happened stands there once', async () => {
  for (let round = 0; round < 6; round += 1) {
    const { id, version } = (await sendTo(await openCase(), offices['office-20217'])).data.sendReferral;
    const answers = await Promise.all([
      act(receiver, id, version, { action: 'ACCEPT' }),
      act(sender, id, version, { action: 'RECALL', word: 'ほかで決まりました' }),
      act(receiver, id, version, { action: 'ACCEPT' }),
    ]);
    expect(answers.map(code).sort()).toEqual(['CHANGED_MEANWHILE', 'CHANGED_MEANWHILE', 'DONE']);
    const { state, version: after, events } = await stored(id);
    expect([state, after, events.length]).toEqual([
      code(answers[1]!) === 'DONE' ? 'RECALLED' : 'ACCEPTED',
      2,
      2,
    ]);
  }
});

test('the same need sent on twice at once reaches the next receiver once', async () => {
  const caseId = await openCase();
  const first = (await sendTo(caseId, offices['office-20217'])).data.sendReferral;
  await act(receiver, first.id, first.version, {
    action: 'DECLINE',
    declineReason: 'NO_ROOM',
    declineNext: 'BACK_TO_SENDER',
  });
  const answers = await Promise.all([1, 2, 3].map(() => sendTo(caseId, offices['saku-shakyo'], first.id)));
  expect(answers.map(code).sort()).toEqual(['ALREADY_ASKED', 'ALREADY_ASKED', 'DONE']);
});

test('a need that is sent twice reaches its receiver once, another need goes there, too, and what was refused is recorded', async () => {
  const caseId = await openCase();
  const desk = undefined;
  for (const to of [offices['office-20217'], desk]) {
    const answers = await Promise.all([1, 2, 3].map(() => sendTo(caseId, to)));
    expect([to, answers.map(code).sort()]).toEqual([to, ['ALREADY_SENT', 'ALREADY_SENT', 'DONE']]);
  }
  expect(code(await sendTo(caseId, offices['office-20217'], undefined, '家への訪問'))).toBe('DONE');
  const { rows } = await superuser.query<{ refused: number }>(
    `select count(*)::int as refused from audit.act where act = 'REFERRAL_REFUSED' and subject_kind = 'CASE' and subject_id = $1`,
    [caseId],
  );
  expect(rows[0]!.refused).toBe(4);
});

test('a consent that is withdrawn while support begins leaves no support without a ground', async () => {
  for (let round = 0; round < 4; round += 1) {
    const caseId = await openCase();
    const ground = await consent(caseId);
    const { id } = (await sendTo(caseId, offices['office-20217'])).data.sendReferral;
    await act(receiver, id, 1, { action: 'ACCEPT' });
    await Promise.all([
      act(receiver, id, 2, { action: 'START_SUPPORT' }),
      sender.ask(`mutation { withdrawGround(id: "${ground}") { __typename } }`),
    ]);
    expect((await stored(id)).state).toBe('RETURNED');
  }
});

/** How many connections wait for a lock that another one holds. */
const waiting = async () => {
  const { rows } = await superuser.query<{ count: number }>(
    `select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows[0]!.count;
};

test('two consents that are withdrawn at the same moment leave no support on either of them', async () => {
  const caseId = await openCase();
  await consent(caseId);
  await consent(caseId);
  const given = await sender.ask(`{ case(id: "${caseId}") { grounds { id } } }`);
  const grounds: string[] = given.data.case.grounds.map((ground: { id: string }) => ground.id);
  expect(grounds).toHaveLength(2);
  const { id } = (await sendTo(caseId, offices['office-20217'])).data.sendReferral;
  await act(receiver, id, 1, { action: 'ACCEPT' });
  expect(code(await act(receiver, id, 2, { action: 'START_SUPPORT' }))).toBe('DONE');
  const somebody = await superuser.connect();
  try {
    await somebody.query('begin');
    await somebody.query('select 1 from care.referral where id = $1 for update', [id]);
    const withdrawn = grounds.map((ground) =>
      sender.ask(`mutation { withdrawGround(id: "${ground}") { __typename } }`),
    );
    while ((await waiting()) < grounds.length) await new Promise((resolve) => setTimeout(resolve, 20));
    await somebody.query('commit');
    await Promise.all(withdrawn);
  } finally {
    somebody.release();
  }
  expect((await stored(id)).state).toBe('RETURNED');
});

test('a process that dies between the state and the mail leaves neither; after its restart each is there once', async () => {
  const { id } = (await sendTo(await openCase(), offices['office-20217'])).data.sendReferral;
  await superuser.query(
    `update care.referral set due_on = case when id = $1 then date '2026-11-24' else date '2099-12-31' end`,
    [id],
  );
  await superuser.query(
    `create function public.die() returns trigger language plpgsql security definer as $$
       begin if (select count(*) from mail.outbox where about = new.about) > 1 then
         perform pg_terminate_backend(pg_backend_pid()); end if; return new; end $$;
     create trigger die after insert on mail.outbox for each row execute function public.die()`,
  );
  const watch = (day: CalendarDay) =>
    inTransaction(api.owner, async (client) => {
      await client.query(`select set_config('tsunagi.door', 'jobs', true)`);
      return watchWaiting(client, { now: new Date(`${day}T00:00:00Z`), day, origin: 'http://tsunagi.test' });
    });
  const before = await stored(id);
  await expect(watch('2026-11-25')).rejects.toThrow();
  const written = async () => {
    const { rows } = await superuser.query<{ mails: number; jobs: number; steps: number }>(
      `select (select count(*)::int from mail.outbox where about = $1) as mails,
         (select count(*)::int from graphile_worker._private_jobs j join mail.outbox o on j.key = 'mail ' || o.id
           where o.about = $1) as jobs,
         (select count(*)::int from care.referral where id = $1 and waiting_step is not null) as steps`,
      [id],
    );
    return rows[0]!;
  };
  expect(await stored(id)).toEqual(before);
  expect(await written()).toEqual({ mails: 0, jobs: 0, steps: 0 });
  await superuser.query('drop trigger die on mail.outbox');
  expect(await watch('2026-11-25')).toBe(1);
  const once = await written();
  expect(once.mails).toBeGreaterThan(2);
  expect(once).toEqual({ mails: once.mails, jobs: once.mails, steps: 1 });
  // Two processes that begin again at once, and a third a minute later.
  await Promise.all([watch('2026-11-25'), watch('2026-11-25')]);
  expect([await written(), (await stored(id)).events]).toEqual([once, [...before.events, 'REMIND']]);
});

test('the lists and the leaves of cases and referrals send as many statements for thirty rows as for three', async () => {
  const caseId = await openCase();
  const { id, version } = (await sendTo(caseId, offices['office-20217'])).data.sendReferral;
  const operations: Record<string, () => Promise<unknown>> = {
    cases: () => sender.ask('{ cases { id tags hasPersonConsent } }'),
    case: () =>
      sender.ask(
        `{ case(id: "${caseId}") { id members { role } items { text } grounds { receiverNames } } }`,
      ),
    referrals: () => receiver.ask('{ referrals { id title holderName } }'),
    referral: () =>
      receiver.ask(
        `{ referral(id: "${id}") { items { text } grounds { id } events { word } chain { state } } }`,
      ),
    'actOnReferral, refused': () => act(sender, id, version, { action: 'ACCEPT' }),
  };
  const counted = async () => {
    const counts: Record<string, number> = {};
    for (const [name, ask] of Object.entries(operations)) counts[name] = (await statementsOf(ask)).statements;
    return counts;
  };
  await counted();
  const few = await counted();
  for (let more = 0; more < 30; more += 1)
    await sendTo(more < 10 ? await openCase() : caseId, offices['office-20217']);
  expect(await counted()).toEqual(few);
  console.info(`statements with begin, actor, sign-in and commit: ${JSON.stringify(few)}`);
  for (const [name, count] of Object.entries(few)) expect([name, count <= 16]).toEqual([name, true]);
}, 30_000);
