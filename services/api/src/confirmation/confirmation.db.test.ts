import { type MailCatcher, runLater, startMailCatcher } from '@tsunagi/testkit';
import { makeLink } from '../links/links.ts';
import { forgetMails } from '../mail/forget-mails.ts';
import { jobsPool } from '../persistence/database.ts';
import { inTransaction } from '../persistence/in-transaction.ts';
import { stableId } from '../persistence/stable-id.ts';
import { type ApiUnderTest, startApi, testNow } from '../testing/api-under-test.ts';
import { Visitor } from '../testing/sign-in-as.ts';
import { askDueOwners } from './index.ts';

const dataKey = 'a key for tests that signs cursors';
const year = 365 * 86_400_000;
let now = testNow;
let api: ApiUnderTest;
let catcher: MailCatcher;
let saku: Visitor;
beforeAll(async () => {
  api = await startApi('loaded', () => now);
  catcher = await startMailCatcher();
  saku = await signedIn('saku-matome');
  // Long ago, so that there is enough to ask about.
  for (const table of ['verification', 'offering_search'])
    await api.owner.query(
      `update ${table} set confirmed_on = date '2025-03-01' + (('x' || left(resource_id::text, 2))::bit(8)::int % 90)
       where resource_id in (select resource_id from upkeep.entry where keeper_code = '20217')`,
    );
});
afterAll(async () => {
  await catcher?.stop();
  await api?.close();
});
beforeEach(() => {
  now = testNow;
});

const signedIn = async (mail: string) => {
  const visitor = new Visitor(api);
  await visitor.signIn(mail);
  return visitor;
};
const list = `{ confirmations { entries { id name organizationId standing confirmedOn dueOn mail askedStage reference }
  towns { name total overdue } } }`;
const due = async (who = saku) => (await who.ask(list)).data.confirmations;
const refusals = '... on Refused { refusals { code field } }';
const request = `... on ConfirmationRequest { resourceName answer answeredOn place { id freshness { confirmedOn } } } ${refusals}`;
const look = async (token: string) =>
  (await api.ask(`query ($token: String!) { confirmationRequest(token: $token) { ${request} } }`, { token }))
    .data.confirmationRequest;
const answer = async (token: string, input: object) => {
  const { data, errors } = await api.ask(
    `mutation ($token: String!, $input: AnswerConfirmationInput!) {
      answerConfirmation(token: $token, input: $input) { ${request} } }`,
    { token, input },
  );
  expect(errors).toBeUndefined();
  return data.answerConfirmation;
};
const record = async (who: Visitor, input: object) =>
  (
    await who.ask(
      `mutation ($input: RecordConfirmationsInput!) { recordConfirmations(input: $input) {
        ... on ConfirmationsDone { count } ${refusals} } }`,
      { input },
    )
  ).data.recordConfirmations;
const freshness = async (id: string) =>
  (await api.ask(`{ resource(id: "${id}") { ... on Resource { freshness { confirmedOn byName byRole } } } }`))
    .data.resource.freshness;

/** A link to an entry as a letter would carry it, without the letter. */
const linkTo = async (id: string, validUntil = new Date(testNow.getTime() + 90 * 86_400_000)) => {
  const { data } = await saku.ask(
    `mutation ($id: ID!) { prepareConfirmationSheet(organizationId: $id) { __typename } }`,
    { id: (await due()).entries.find((entry: { id: string }) => entry.id === id).organizationId },
  );
  expect(data.prepareConfirmationSheet.__typename).toBe('ConfirmationsDone');
  const pool = jobsPool(api.database.ownerUrl);
  const { rows } = await pool.query(
    'select id from upkeep.confirmation_request where resource_id = $1 and answer is null',
    [id],
  );
  await pool.end();
  return makeLink(dataKey, 'confirm', rows[0].id, validUntil);
};
const overdueOne = async (at: number) => (await due()).entries[at].id as string;
const asSuperuser = async (text: string, values: unknown[] = []) => {
  const pool = jobsPool(api.database.superuserUrl);
  return pool.query(text, values).finally(() => pool.end());
};

test('an owner is asked by a letter, answers with one press, and the place is confirmed as of today; the link works once', async () => {
  const entry = (await due()).entries.find(({ mail }: { mail: string | null }) => mail);
  await saku.ask('mutation ($ids: [ID!]!) { askForConfirmations(ids: $ids) { __typename } }', {
    ids: [entry.id],
  });
  await runLater('jobs', api.database, {
    TSUNAGI_DATA_KEY: dataKey,
    TSUNAGI_ORIGIN: 'https://tsunagi.example.jp',
  });
  const queue = JSON.stringify((await asSuperuser('select * from graphile_worker._private_jobs')).rows);
  expect(queue).toContain('mailId');
  expect(queue).not.toMatch(new RegExp(`${entry.mail}|${entry.name}|confirm/`));
  await runLater('worker', api.database, {
    TSUNAGI_SMTP_URL: catcher.url,
    TSUNAGI_MAIL_FROM: 'tsunagi@example.jp',
  });
  const [mail] = catcher.mails;
  expect(mail?.to).toMatchObject({ text: entry.mail });
  expect(mail?.subject).toBe(`「${entry.name}」は、今も同じですか`);
  const token = /https:\/\/tsunagi\.example\.jp\/confirm\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  expect(await look(token)).toMatchObject({
    resourceName: entry.name,
    answer: null,
    place: { id: entry.id },
  });
  expect((await freshness(entry.id)).confirmedOn).toBe(entry.confirmedOn);
  expect(await answer(token, { answer: 'STILL_TRUE', byName: '見本 はな', byRole: '代表' })).toMatchObject({
    answer: 'STILL_TRUE',
    answeredOn: '2026-11-23',
    place: { freshness: { confirmedOn: '2026-11-23' } },
  });
  const shown = await freshness(entry.id);
  expect(shown).toMatchObject({ confirmedOn: '2026-11-23', byRole: '代表' });
  expect(JSON.stringify(shown)).not.toContain('見本 はな');
  expect(await answer(token, { answer: 'STILL_TRUE' })).toEqual({
    refusals: [{ code: 'LINK_USED', field: null }],
  });
  expect(await look(token)).toMatchObject({ answer: 'STILL_TRUE', answeredOn: '2026-11-23' });
  expect((await due()).entries.map(({ id }: { id: string }) => id)).not.toContain(entry.id);
  const history = await saku.ask(`{ confirmationHistory(id: "${entry.id}") { answer way byName byRole } }`);
  expect(history.data.confirmationHistory).toEqual([
    { answer: 'STILL_TRUE', way: 'LINK', byName: '見本 はな', byRole: '代表' },
  ]);
  expect(api.logged.join('')).not.toMatch(/見本 はな|confirm\//);
});

test('a link a year later, an altered one and one of another place say so and change nothing', async () => {
  const id = await overdueOne(0);
  const token = await linkTo(id);
  const before = await freshness(id);
  const code = async (used: string) => (await answer(used, { answer: 'STILL_TRUE' })).refusals[0].code;
  const at = token.length - 3;
  expect(await code(`${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`)).toBe(
    'LINK_FOREIGN',
  );
  expect(await code(makeLink(dataKey, 'section-round', id, new Date(testNow.getTime() + year)))).toBe(
    'LINK_FOREIGN',
  );
  expect(await code(makeLink(dataKey, 'confirm', id, new Date(testNow.getTime() + year)))).toBe(
    'LINK_FOREIGN',
  );
  expect(await code(makeLink('a key of another installation', 'confirm', id, new Date(year * 60)))).toBe(
    'LINK_FOREIGN',
  );
  expect(await code('x')).toBe('LINK_FOREIGN');
  now = new Date(testNow.getTime() + year);
  expect(await code(token)).toBe('LINK_EXPIRED');
  expect((await look(token)).refusals[0].code).toBe('LINK_EXPIRED');
  now = testNow;
  expect(await freshness(id)).toEqual(before);
});

test('what changed and what ended goes to those who keep the entry; the place itself stays as it was', async () => {
  const [changed, ended] = [await overdueOne(1), await overdueOne(2)];
  const before = await api.ask(
    `{ resource(id: "${changed}") { ... on Resource { name phones { number } } } }`,
  );
  const sent = await answer(await linkTo(changed), {
    answer: 'CHANGED',
    phone: '0000-00-7777',
    when: '第2土曜 10時から',
  });
  expect(sent).toMatchObject({ answer: 'CHANGED' });
  expect(await answer(await linkTo(ended), { answer: 'ENDED', other: '3月で閉じました' })).toMatchObject({
    answer: 'ENDED',
  });
  const { rows } = await asSuperuser(
    `select p.resource_id as id, p.source, p.state, p.document ->> 'status' as status,
       p.document #>> '{phones,0,number}' as phone, s.word
     from upkeep.proposal p join upkeep.proposal_step s on s.proposal_id = p.id where p.resource_id = any($1)`,
    [[changed, ended]],
  );
  expect(rows.find(({ id }) => id === changed)).toMatchObject({
    source: 'CONFIRMATION',
    state: 'WAITING',
    phone: '0000-00-7777',
    word: '日時：第2土曜 10時から',
  });
  expect(rows.find(({ id }) => id === ended)).toMatchObject({ source: 'CONFIRMATION', status: 'ENDED' });
  expect(
    await api.ask(`{ resource(id: "${changed}") { ... on Resource { name phones { number } } } }`),
  ).toEqual(before);
  expect((await api.ask(`{ resource(id: "${ended}") { __typename } }`)).data.resource.__typename).toBe(
    'Resource',
  );
});

test('approving what an owner changed confirms the entry as that owner’s word, on the day it was said; approving an end does not', async () => {
  const queue = async () =>
    (await saku.ask('{ openProposals { id step resourceId source document } }')).data.openProposals;
  const approve = async (resourceId: string) => {
    const { id, step } = (await queue()).find((one: { resourceId: string }) => one.resourceId === resourceId);
    const { data } = await saku.ask(
      `mutation ($input: ApproveProposalInput!) { approveProposal(input: $input) { __typename ${refusals} } }`,
      { input: { id, step } },
    );
    expect(data.approveProposal).toEqual({ __typename: 'SavedEntry' });
  };
  const [changed, ended] = [await overdueOne(7), await overdueOne(8)];
  const token = await linkTo(changed);
  now = new Date(testNow.getTime() - 3 * 86_400_000);
  await answer(token, {
    answer: 'CHANGED',
    phone: '0000-00-7778',
    byName: '見本 みのり',
    byRole: '事務局長',
  });
  now = testNow;
  const { freshness: before } = (await look(token)).place;
  expect(before.confirmedOn).not.toBe('2026-11-20');
  await approve(changed);
  expect(await freshness(changed)).toMatchObject({ confirmedOn: '2026-11-20', byRole: '事務局長' });
  expect(JSON.stringify(await freshness(changed))).not.toContain('見本 みのり');
  const { data } = await saku.ask(`{ confirmationHistory(id: "${changed}") { answer way byName } }`);
  expect(data.confirmationHistory[0]).toEqual({ answer: 'CHANGED', way: 'LINK', byName: '見本 みのり' });
  expect((await due()).entries.map(({ id }: { id: string }) => id)).not.toContain(changed);

  await answer(await linkTo(ended), { answer: 'ENDED' });
  const days = 'select count(*)::int as n from verification where resource_id = $1';
  const { n } = (await asSuperuser(days, [ended])).rows[0];
  await approve(ended);
  expect((await asSuperuser(days, [ended])).rows[0].n).toBe(n);
  await asSuperuser(`update resource set status = 'RUNNING' where id = $1`, [ended]);
});

test('a link to an entry that is gone says so, by the name it had', async () => {
  const id = await overdueOne(3);
  const token = await linkTo(id);
  await asSuperuser(`update resource set status = 'ENDED' where id = $1`, [id]);
  expect(await look(token)).toMatchObject({ answer: null, place: null, resourceName: expect.any(String) });
  expect((await answer(token, { answer: 'STILL_TRUE' })).refusals).toEqual([
    { code: 'ENTRY_GONE', field: null },
  ]);
  await asSuperuser(`update resource set status = 'RUNNING' where id = $1`, [id]);
});

test('nobody is asked about an entry while it is withheld', async () => {
  const id = await overdueOne(0);
  const token = await linkTo(id);
  const suspension = '0f8fad5b-d9cb-469f-a165-70867728950e';
  await asSuperuser('insert into withheld (suspension_id, resource_id) values ($1, $2)', [suspension, id]);
  expect((await due()).entries.map((entry: { id: string }) => entry.id)).not.toContain(id);
  // A letter that is on its way says so, names the office to ask, and cannot be answered.
  const { data } = await api.ask(
    'query ($token: String!) { confirmationRequest(token: $token) { ... on ConfirmationRequest { isWithheld keeper { key name } place { id } } } }',
    { token },
  );
  expect(data.confirmationRequest).toEqual({
    isWithheld: true,
    keeper: { key: '20217', name: '佐久市' },
    place: null,
  });
  expect((await answer(token, { answer: 'STILL_TRUE' })).refusals).toEqual([
    { code: 'ENTRY_WITHHELD', field: null },
  ]);
  await asSuperuser('delete from withheld where suspension_id = $1', [suspension]);
  expect(await overdueOne(0)).toBe(id);
});

test('at a desk one confirms what one keeps or owns, all or nothing, and nobody else’s', async () => {
  const koumi = await signedIn('koumi-matome');
  const yorimichi = await signedIn('yorimichi');
  const [first, second] = [await overdueOne(4), await overdueOne(5)];
  const both = { ids: [first, second], answer: 'STILL_TRUE', way: 'DESK' };
  for (const stranger of [koumi, yorimichi])
    expect((await record(stranger, both)).refusals).toEqual([{ code: 'NOT_FOUND', field: 'ids' }]);
  const { rows } = await api.owner.query(
    `select resource_id as id from upkeep.entry where keeper_code = '20303'`,
  );
  const foreign = rows[0].id;
  expect((await record(saku, { ...both, ids: [first, foreign] })).refusals).toBeDefined();
  expect((await freshness(first)).confirmedOn).not.toBe('2026-11-23');
  expect(await record(saku, both)).toEqual({ count: 2 });
  expect(await freshness(first)).toMatchObject({ confirmedOn: '2026-11-23', byRole: '市町村のまとめ役' });
  const own = (
    await api.owner.query('select id from resource where organization_id = $1', [
      stableId('organization', 'yorimichi'),
    ])
  ).rows[0].id;
  expect(await record(yorimichi, { ids: [own], answer: 'STILL_TRUE', way: 'DESK' })).toEqual({ count: 1 });
  const search = await api.owner.query(
    'select confirmed_on as day, card::jsonb #>> $2 as card from offering_search join offering_card using (offering_id) where resource_id = $1',
    [own, '{confirmed,on}'],
  );
  expect(search.rows[0]).toMatchObject({ day: '2026-11-23', card: '2026-11-23' });
});

test('what its owner promised to confirm every three months is old for everyone a day after that, until it is confirmed', async () => {
  const id = await overdueOne(0);
  const fax = { ids: [id], answer: 'STILL_TRUE', way: 'FAX', on: '2026-08-23', byRole: '代表' };
  expect(await record(saku, fax)).toEqual({ count: 1 });
  const classOf = async () =>
    (await api.ask(`{ resource(id: "${id}") { ... on Resource { freshness { class } } } }`)).data.resource
      .freshness.class;
  const ranked = async () =>
    (await api.owner.query('select due_on::text as day from offering_search where resource_id = $1', [id]))
      .rows[0].day;
  now = new Date(testNow.getTime() + 86_400_000);
  expect(await classOf()).toBe('FRESH');
  await saku.ask(
    'mutation ($input: PlanConfirmationInput!) { planConfirmation(input: $input) { __typename } }',
    { input: { id, everyMonths: 3 } },
  );
  expect([await ranked(), await classOf()]).toEqual(['2026-11-23', 'OLD']);
  expect(await record(saku, { ids: [id], answer: 'STILL_TRUE', way: 'DESK' })).toEqual({ count: 1 });
  expect([await ranked(), await classOf()]).toEqual(['2027-02-24', 'FRESH']);
});

test('what a fax says is typed in with its day and role, and is its owner’s word', async () => {
  const id = await overdueOne(6);
  await linkTo(id);
  const fax = {
    ids: [id],
    answer: 'STILL_TRUE',
    way: 'FAX',
    on: '2026-11-20',
    byName: '見本 たろう',
    byRole: '施設長',
  };
  expect((await record(saku, { ...fax, byRole: null })).refusals[0].code).toBe('ROLE_MISSING');
  expect((await record(saku, { ...fax, on: '2026-11-24' })).refusals[0].code).toBe('DAY_INVALID');
  const reference = (await due()).entries.find((entry: { id: string }) => entry.id === id).reference;
  const sheet = await saku.ask(
    `query ($reference: String!) { confirmationSheet(reference: $reference) {
      ... on ConfirmationSheet { entries { id } places { id } } ${refusals} } }`,
    { reference: reference.toLowerCase().replaceAll('-', '') },
  );
  expect(sheet.data.confirmationSheet.entries.map((entry: { id: string }) => entry.id)).toContain(id);
  expect(await record(saku, fax)).toEqual({ count: 1 });
  expect(await freshness(id)).toMatchObject({ confirmedOn: '2026-11-20', byRole: '施設長' });
  expect(await record(saku, { ...fax, way: 'TELEPHONE', byName: null, on: '2026-11-23' })).toEqual({
    count: 1,
  });
  const { data } = await saku.ask(`{ confirmationHistory(id: "${id}") { way confirmedOn byName byRole } }`);
  expect(data.confirmationHistory).toMatchObject([
    { way: 'TELEPHONE', confirmedOn: '2026-11-23', byName: null, byRole: '施設長' },
    { way: 'FAX', confirmedOn: '2026-11-20', byName: '見本 たろう', byRole: '施設長' },
  ]);
});

test('changes told by telephone confirm the entry once they are put in, as of the day they were told', async () => {
  const id: string = (await due()).entries.at(-1).id;
  const before = await freshness(id);
  const call = { ids: [id], answer: 'CHANGED', way: 'TELEPHONE', on: '2026-11-20', byRole: '施設長' };
  expect(await record(saku, call)).toEqual({ count: 1 });
  expect(await freshness(id)).toEqual(before);
  const waits = async () =>
    (await saku.ask(`{ confirmationHistory(id: "${id}") { waitsToBePutIn } }`)).data.confirmationHistory[0]
      .waitsToBePutIn;
  expect(await waits()).toBe(true);
  const { data } = await saku.ask(`{ entry(id: "${id}") { revision document } }`);
  const { revision, document } = data.entry;
  const input = { id, revision, document: { ...document, summary: '木曜は休みになりました。' } };
  const saved = await saku.ask(
    `mutation ($input: SaveEntryInput!) { saveEntryChange(input: $input) { ... on SavedEntry { id } ${refusals} } }`,
    { input },
  );
  expect(saved.data.saveEntryChange).toEqual({ id });
  expect(await freshness(id)).toMatchObject({ confirmedOn: '2026-11-20', byRole: '施設長' });
  expect(await waits()).toBe(false);
});

test('letters are deleted thirty days after they went out, and after ninety in any case; a newer one stays', async () => {
  const kept = ['SENT 29', 'REFUSED 89', 'WAITING 89', 'SENDING 200'];
  const gone = ['SENT 31', 'REFUSED 91', 'WAITING 91', 'UNCERTAIN 91'];
  for (const [state, days] of [...kept, ...gone].map((one) => one.split(' ')))
    await asSuperuser(
      `insert into mail.outbox (id, kind, to_address, subject, body, state, created_at, sent_at)
       select gen_random_uuid(), 'OTHER', 'x@example.jp', $1 || ' ' || $2, 'x', $1, at, case when $1 = 'SENT' then at end
       from (select $3::timestamptz - make_interval(days => $2::int) as at) then_`,
      [state, days, testNow],
    );
  const pool = jobsPool(api.database.ownerUrl);
  expect(await inTransaction(pool, (client) => forgetMails(client, testNow))).toBe(gone.length);
  await pool.end();
  const left = await asSuperuser(`select subject from mail.outbox where to_address = 'x@example.jp'`);
  expect(left.rows.map(({ subject }) => subject).sort()).toEqual([...kept].sort());
  await asSuperuser(`delete from mail.outbox where to_address = 'x@example.jp'`);
});

test('a day’s letters are one to each owner, and the day after nobody is written to again', async () => {
  const pool = jobsPool(api.database.ownerUrl);
  const asking = { now: testNow, day: '2026-11-23' as const, dataKey, origin: 'http://localhost:3000' };
  const before = (await pool.query('select count(*)::int as n from mail.outbox')).rows[0].n;
  const written = await inTransaction(pool, (client) => askDueOwners(client, asking));
  const { rows } = await pool.query(
    `select to_address, body from mail.outbox where kind = 'CONFIRMATION' order by created_at desc, id limit $1`,
    [written],
  );
  expect(written).toBeGreaterThan(3);
  expect((await pool.query('select count(*)::int as n from mail.outbox')).rows[0].n).toBe(before + written);
  const links = rows.map(({ body }) => body.match(/\/confirm\//g)?.length ?? 0);
  expect(Math.max(...links)).toBeGreaterThan(1);
  const again = await inTransaction(pool, (client) => askDueOwners(client, { ...asking, day: '2026-11-24' }));
  expect(again).toBeLessThan(written / 10);
  await pool.end();
});
