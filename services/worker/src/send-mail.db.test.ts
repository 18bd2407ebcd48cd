import { randomUUID } from 'node:crypto';
import {
  createTestDatabase,
  type MailCatcher,
  runLater,
  startMailCatcher,
  type TestDatabase,
  withClient,
} from '@tsunagi/testkit';

let database: TestDatabase;
let catcher: MailCatcher;

beforeAll(async () => {
  database = await createTestDatabase('migrated');
  catcher = await startMailCatcher();
});
afterAll(async () => {
  await catcher?.stop();
  await database?.drop();
});

const way = () => ({ TSUNAGI_SMTP_URL: catcher.url, TSUNAGI_MAIL_FROM: 'つなぎ <tsunagi@example.jp>' });

/** Writes a mail as the app does: a row and a wish, in one transaction. */
const write = async (to: string): Promise<string> => {
  const id = randomUUID();
  await withClient(database.appUrl, async (client) => {
    await client.query(`begin; set local tsunagi.door = 'link'`);
    await client.query(
      'insert into mail.outbox (id, kind, to_address, subject, body) values ($1, $2, $3, $4, $5)',
      [
        id,
        'CONFIRMATION',
        to,
        '「よりみち文庫」は今も同じですか',
        'つぎの住所を開いてください。\nhttp://localhost:3000/confirm/abc\n',
      ],
    );
    await client.query(`select jobs.enqueue('send-mail', $1, null, $2, false)`, [
      JSON.stringify({ mailId: id }),
      `mail ${id}`,
    ]);
    await client.query('commit');
  });
  return id;
};
const rows = (text: string) =>
  withClient(database.superuserUrl, async (client) => (await client.query(text)).rows);
const stateOf = async (id: string) =>
  (await rows(`select state, code, attempts from mail.outbox where id = '${id}'`))[0];

test('mails wait where there is no way out, and then arrive once; the queue never knew whom they are for, and a mail that a lost worker was handing over is not sent again', async () => {
  const id = await write('madoguchi@example.jp');
  const lost = await write('tochu@example.jp');
  expect(JSON.stringify(await rows('select * from graphile_worker._private_jobs'))).not.toMatch(
    /madoguchi|よりみち/,
  );
  await runLater('worker', database);
  expect(await stateOf(id)).toEqual({ state: 'WAITING', code: null, attempts: 0 });
  await rows(
    `update mail.outbox set state = 'SENDING', state_at = now() - interval '1 hour' where id = '${lost}'`,
  );
  const said = await runLater('worker', database, way());
  expect(catcher.mails).toHaveLength(1);
  const [mail] = catcher.mails;
  expect(mail).toMatchObject({
    subject: '「よりみち文庫」は今も同じですか',
    text: 'つぎの住所を開いてください。\nhttp://localhost:3000/confirm/abc\n',
    messageId: `<${id}@example.jp>`,
  });
  expect(mail?.to).toMatchObject({ text: 'madoguchi@example.jp' });
  expect(mail?.from).toMatchObject({ text: '"つなぎ" <tsunagi@example.jp>' });
  expect(await stateOf(id)).toEqual({ state: 'SENT', code: null, attempts: 1 });
  expect(await stateOf(lost)).toMatchObject({ state: 'UNCERTAIN', code: 'WORKER_LOST' });
  expect(said.join('\n')).not.toMatch(/madoguchi|よりみち/);
});

test('a refusal for now is tried again later, one for good is not, and neither is written down with an address', async () => {
  catcher.refuseWith(451);
  const soon = await write('atode@example.jp');
  const said = await runLater('worker', database, way());
  expect(await stateOf(soon)).toEqual({ state: 'WAITING', code: '451', attempts: 1 });
  const [job] = await rows('select last_error, run_at > now() as later from graphile_worker._private_jobs');
  expect(job).toMatchObject({ later: true, last_error: expect.stringContaining('MAIL_NOT_TAKEN 451') });
  catcher.refuseWith(550);
  const never = await write('inai@example.jp');
  said.push(...(await runLater('worker', database, way())));
  expect(await stateOf(never)).toEqual({ state: 'REFUSED', code: '550', attempts: 1 });
  expect(said.join('\n') + JSON.stringify(job)).not.toMatch(/atode|inai|example\.jp/);
  catcher.refuseWith(null);
  expect(catcher.mails).toHaveLength(1);
});

test('a mail server that is down for a day costs nothing but the day: tried again all the while, arrived once in the end', async () => {
  const arrived = catcher.mails.length;
  const id = await write('ichinichi@example.jp');
  const down = { ...way(), TSUNAGI_SMTP_URL: 'smtp://127.0.0.1:1' };
  for (let tried = 1; tried <= 3; tried += 1) {
    await runLater('worker', database, down);
    expect(await stateOf(id)).toMatchObject({ state: 'WAITING', attempts: tried });
    await rows('update graphile_worker._private_jobs set run_at = now()');
  }
  // As the queue waits between two tries, it does not give up before a day is over.
  const [{ seconds }] = await rows(
    `select (select sum(exp(least(10, n))) from generate_series(1, max_attempts - 1) n) as seconds
     from graphile_worker._private_jobs where key = 'mail ${id}'`,
  );
  expect(Number(seconds)).toBeGreaterThan(86_400);
  await runLater('worker', database, way());
  await runLater('worker', database, way());
  expect(catcher.mails.slice(arrived).map(({ to }) => to)).toEqual([
    expect.objectContaining({ text: 'ichinichi@example.jp' }),
  ]);
  expect(await stateOf(id)).toMatchObject({ state: 'SENT', attempts: 4 });
});

test('that a serious report waits arrives at the coordinator as one mail with the way to it', async () => {
  const [report, office, person] = [randomUUID(), randomUUID(), randomUUID()];
  await rows(`set session_replication_role = replica;
    insert into organization (id, name, kana, kind, municipality_code) values
      ('${office}', '見本市', 'みほんし', 'MUNICIPALITY', '20217');
    insert into identity.person (id, name, email) values ('${person}', '見本', 'matome@example.jp');
    insert into identity.membership (person_id, organization_id, role, valid_from)
      values ('${person}', '${office}', 'MUNICIPAL_COORDINATOR', '2026-01-01');
    insert into problems.report (id, reference, once, resource_id, resource_name, organization_id, keeper_code, kind,
      is_serious, desks, language, received_at, forgotten_on) values ('${report}', 'AAAA-BBBB-C', '${randomUUID()}',
      '${randomUUID()}', 'ひみつの家', '${randomUUID()}', '20217', 'TREATED_BADLY', true, '{MUNICIPALITY}', 'ja', now(),
      '2099-01-01')`);
  await withClient(database.appUrl, (client) =>
    client.query(`select jobs.enqueue('tell-of-serious-report', $1, null, null, false)`, [
      JSON.stringify({ reportId: report }),
    ]),
  );
  const arrived = catcher.mails.length;
  await runLater('jobs', database, {
    TSUNAGI_DATA_KEY: 'k'.repeat(44),
    TSUNAGI_ORIGIN: 'http://localhost:3000',
  });
  await runLater('worker', database, way());
  const [mail, ...others] = catcher.mails.slice(arrived);
  expect(others).toEqual([]);
  expect(mail?.to).toMatchObject({ text: 'matome@example.jp' });
  expect(mail?.text).toContain(`/desk/problems/${report}`);
  expect(`${mail?.subject}${mail?.text}`).not.toContain('ひみつの家');
});

test('the worker reads nothing but its window, and the app cannot work the queue', async () => {
  await withClient(database.workerUrl, async (client) => {
    for (const table of ['mail.outbox', 'identity.person', 'resource', 'venue_exact'])
      await expect(client.query(`select * from ${table}`)).rejects.toThrow(/permission denied/);
    await client.query(`select graphile_worker.add_job('send-mail')`);
    await expect(client.query(`select graphile_worker.add_job('refresh-map-cells')`)).rejects.toThrow(
      /row-level security/,
    );
  });
  await withClient(database.appUrl, async (client) => {
    await expect(client.query('select * from graphile_worker._private_jobs')).rejects.toThrow(
      /permission denied/,
    );
    await client.query(`select jobs.enqueue('refresh-map-cells', '{}', null, 'refresh-map-cells', true)`);
    await expect(client.query('select * from mail.outbox')).resolves.toMatchObject({ rows: [] });
  });
});
