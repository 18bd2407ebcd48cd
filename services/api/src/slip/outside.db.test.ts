import pg from 'pg';
import { tellOfLinkAnswer } from '../letter/index.ts';
import { inTransaction } from '../persistence/in-transaction.ts';
import { type ApiUnderTest, startApi, testNow } from '../testing/api-under-test.ts';
import { Visitor } from '../testing/sign-in-as.ts';
import { tellOfWithdrawal } from './index.ts';

let api: ApiUnderTest;
let koumi: Visitor;
let saku: Visitor;
let superuser: pg.Pool;
let now = testNow;
const offices: Record<string, string> = {};
beforeAll(async () => {
  api = await startApi('loaded', () => now);
  superuser = new pg.Pool({ connectionString: api.database.superuserUrl, max: 2 });
  [koumi, saku] = [new Visitor(api), new Visitor(api)];
  await Promise.all([koumi.signIn('koumi-tantou'), saku.signIn('saku-tantou')]);
  const { rows } = await api.owner.query<{ record_key: string; id: string }>(
    `select record_key, id from organization where record_key in ('office-20303', 'office-20217', 'iida-shakyo')`,
  );
  for (const { record_key, id } of rows) offices[record_key] = id;
}, 60_000);
afterAll(async () => {
  await superuser?.end();
  await api?.close();
});

const secrets = ['秘密野', '秘密の診断名', '44歳', '秘密の望み'];
const leaks = (answer: unknown) => secrets.filter((secret) => JSON.stringify(answer).includes(secret));
const refused = '... on Refused { refusals { code field } }';
const items = [
  { item: 'NEED', text: '週に1回、静かにすごせる場所がほしい' },
  { item: 'WISH', text: '秘密の望み', coarse: '人の少ない時間がよい' },
  { item: 'HOUSEHOLD', text: '44歳、母（76歳）と二人', coarse: '40代・母と二人' },
  { item: 'IDENTITY', text: '秘密野 太郎' },
  { item: 'HEALTH', text: '秘密の診断名', coarse: '気になることあり' },
];

async function refer(to: string): Promise<{ id: string; caseId: string }> {
  const opened = await koumi.ask(
    `mutation ($input: OpenCaseInput!) { openCase(input: $input) { ... on Case { id } ${refused} } }`,
    { input: { cameBy: 'PERSON', members: [{ role: 'PERSON', isClient: true }], items: [] } },
  );
  if (!opened.data) throw new Error(JSON.stringify(opened));
  return referAgain(opened.data.openCase.id, to);
}
async function referAgain(caseId: string, to: string): Promise<{ id: string; caseId: string }> {
  const sent = await koumi.ask(
    `mutation ($input: SendReferralInput!) { sendReferral(input: $input) { ... on Referral { id } ${refused} } }`,
    { input: { caseId, title: '居場所へ', word: 'お願いします', items, receiverId: offices[to] } },
  );
  return { id: sent.data.sendReferral.id, caseId };
}
const consent = async (caseId: string, ...to: string[]) => {
  const done = await koumi.ask(
    `mutation ($input: RecordGroundInput!) { recordGround(input: $input) { ... on Case { id } ${refused} } }`,
    {
      input: {
        caseId,
        kind: 'PERSON_CONSENT',
        receiverIds: to.map((key) => offices[key]),
        items: ['WISH', 'HOUSEHOLD', 'IDENTITY'],
        way: 'BY_WORD',
        givenOn: '2026-11-20',
      },
    },
  );
  expect(done.data.recordGround.refusals).toBeUndefined();
};
const letterFields = `reference token senderName senderPhone receiverName holderName title word dueOn grounds validUntil
  answer isVoided items { item form text }`;
const makeLetter = async (id: string, by = koumi) =>
  (
    await by.ask(
      `mutation ($id: ID!) { makeReferralLetter(id: $id) { ... on ReferralLetter { ${letterFields} } ${refused} } }`,
      { id },
    )
  ).data.makeReferralLetter;
const linkFields = `... on LinkedLetter { reference senderName senderPhone receiverName isOpen isLate answer answeredOn
  title dueOn items { item form text } } ${refused}`;
const look = async (token: string) =>
  (await api.ask(`query ($token: String!) { linkedLetter(token: $token) { ${linkFields} } }`, { token })).data
    .linkedLetter;
const answer = async (token: string, input: object) =>
  (
    await api.ask(
      `mutation ($token: String!, $input: AnswerLetterInput!) { answerLetter(token: $token, input: $input) { ${linkFields} } }`,
      { token, input },
    )
  ).data.answerLetter;
const at = async (id: string, who = koumi) =>
  (
    await who.ask(
      `query ($id: ID!) { referral(id: $id) { id version state holderName isHeldHere dueOn
        events { action organizationName personName way word declineReason } } }`,
      { id },
    )
  ).data.referral;

test('a letter carries the need and no word more than its receiver may see, and its code leads to an opaque address', async () => {
  const { id, caseId } = await refer('iida-shakyo');
  const letter = await makeLetter(id);
  expect(letter).toMatchObject({
    reference: expect.stringMatching(/^\S{4}-\S{4}-\S$/u),
    token: expect.stringMatching(/^[\w-]{48}$/u),
    holderName: expect.stringContaining('小海町'),
    grounds: [],
  });
  expect(letter.items).toEqual([
    { item: 'NEED', form: 'FULL', text: items[0]!.text },
    { item: 'WISH', form: 'COARSE', text: '人の少ない時間がよい' },
    { item: 'HOUSEHOLD', form: 'COARSE', text: '40代・母と二人' },
  ]);
  expect(leaks(letter)).toEqual([]);
  expect((await makeLetter(id)).token).toBe(letter.token);
  // With the person's yes to it, the letter says the wish in full; who it is, still not.
  await consent(caseId, 'iida-shakyo');
  expect(leaks(await makeLetter(id))).toEqual(['秘密の望み']);
  // The link says less than the paper: whoever finds it learns the need in coarse strokes.
  expect(leaks(await look(letter.token))).toEqual([]);
  expect((await makeLetter(id, saku)).refusals).toEqual([{ code: 'NOT_FOUND', field: 'id' }]);
  const inside = await refer('office-20217');
  expect((await makeLetter(inside.id)).refusals).toEqual([{ code: 'LETTER_CLOSED', field: null }]);
});

test('looking at the link changes nothing; it takes one answer, by the same table, and then says whom to telephone', async () => {
  const { id } = await refer('iida-shakyo');
  const { token } = await makeLetter(id);
  const before = await at(id);
  for (let time = 0; time < 3; time += 1)
    expect(await look(token)).toMatchObject({ isOpen: true, answer: null });
  expect(await at(id)).toEqual(before);
  expect((await answer(token, { action: 'DECLINE', byName: '受けた人' })).refusals).toEqual([
    { code: 'FIELD_MISSING', field: 'declineReason' },
    { code: 'FIELD_MISSING', field: 'declineNext' },
  ]);
  expect((await answer(token, { action: 'ACCEPT', byName: ' ' })).refusals).toEqual([
    { code: 'FIELD_MISSING', field: 'byName' },
  ]);
  const said = {
    declineReason: 'NO_ROOM',
    declineNext: 'ALTERNATIVE',
    word: '駒ヶ根の集まりへ',
    byName: '受けた人',
  };
  const all = await Promise.all([1, 2, 3].map(() => answer(token, { action: 'DECLINE', ...said })));
  for (const one of all)
    expect(one).toMatchObject({ isOpen: false, answer: 'DECLINE', items: [], title: null });
  const after = await at(id);
  expect(after).toMatchObject({ state: 'DECLINED', isHeldHere: true });
  expect(after.events.filter(({ action }: { action: string }) => action === 'DECLINE')).toEqual([
    {
      action: 'DECLINE',
      organizationName: expect.stringContaining('飯田市'),
      personName: '受けた人',
      way: 'LINK',
      word: '駒ヶ根の集まりへ',
      declineReason: 'NO_ROOM',
    },
  ]);
  expect(await look(token)).toMatchObject({
    answer: 'DECLINE',
    answeredOn: '2026-11-23',
    senderName: expect.any(String),
  });
  expect((await look(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).refusals).toEqual([
    { code: 'LINK_FOREIGN', field: null },
  ]);
  await inTransaction(api.owner, async (client) => {
    await client.query(`select set_config('tsunagi.door', 'jobs', true)`);
    await tellOfLinkAnswer(client, id, { day: '2026-11-23', origin: 'https://tsunagi.example.jp' });
  });
  const { rows } = await superuser.query(
    `select body from mail.outbox where kind = 'LETTER_ANSWERED' and about = $1`,
    [id],
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { body } of rows) expect(body).not.toMatch(/駒ヶ根|受けた人|居場所/u);
});

test('a link that is too late, or whose letter went astray and was stopped, opens nothing but the number', async () => {
  const { id } = await refer('iida-shakyo');
  const { token } = await makeLetter(id);
  await superuser.query(`update care.letter set valid_until = '2026-11-01' where referral_id = $1`, [id]);
  const said = { action: 'ACCEPT', byName: '受けた人' };
  expect(await answer(token, said)).toMatchObject({
    isOpen: false,
    isLate: true,
    answer: null,
    items: [],
    title: null,
  });
  const next = await makeLetter(id);
  expect(next.token).not.toBe(token);
  await koumi.ask('mutation ($id: ID!) { voidReferralLetter(id: $id) { __typename } }', { id });
  expect(await answer(next.token, said)).toMatchObject({ isOpen: false, isLate: false, items: [] });
  expect((await at(id)).state).toBe('SENT');
});

test('an answer that came by fax or telephone is written down by the sender, and stands as such', async () => {
  const { id } = await refer('iida-shakyo');
  const act = async (said: object) =>
    (
      await koumi.ask(
        `mutation ($input: ActOnReferralInput!) { actOnReferral(input: $input) { ... on Referral { state } ${refused} } }`,
        { input: { id, version: (await at(id)).version, ...said } },
      )
    ).data.actOnReferral;
  expect(await act({ action: 'ACCEPT', way: 'TELEPHONE', word: '所長の方から電話' })).toEqual({
    state: 'ACCEPTED',
  });
  const { events, holderName } = await at(id);
  expect(events.find(({ action }: { action: string }) => action === 'ACCEPT')).toMatchObject({
    action: 'ACCEPT',
    way: 'TELEPHONE',
    word: '所長の方から電話',
  });
  expect(holderName).toContain('飯田市');
});

const makeSlip = async (caseId: string, by = koumi) =>
  (
    await by.ask(
      `mutation ($id: ID!) { makeSlip(caseId: $id) { ... on MadeSlip { code validUntil } ${refused} } }`,
      {
        id: caseId,
      },
    )
  ).data.makeSlip;
const slipFields = `... on SlipView { officeName officePhone staysWith receivers { id name }
  referrals { title state turn holderName receiverName dueOn } looks { on what officeName role } } ${refused}`;
const openSlip = async (code: string, by = new Visitor(api)) =>
  (await by.ask(`mutation ($code: String!) { openSlip(code: $code) { ${slipFields} } }`, { code })).data
    .openSlip;
const withdraw = async (code: string, receiverId: string | null, by = new Visitor(api)) =>
  (
    await by.ask(
      `mutation ($code: String!, $id: ID) { withdrawBySlip(code: $code, receiverId: $id) { ${slipFields} } }`,
      { code, id: receiverId },
    )
  ).data.withdrawBySlip;

test('with the slip the person sees whose turn it is and which office has looked, by role and day, and no name of anybody', async () => {
  const { id, caseId } = await refer('office-20217');
  const { code } = await makeSlip(caseId);
  await at(id, saku);
  const seen = await openSlip(code.toLowerCase().replaceAll('-', ' '));
  expect(seen.referrals).toEqual([
    expect.objectContaining({ title: '居場所へ', turn: 'RECEIVER', dueOn: expect.any(String) }),
  ]);
  expect(seen.looks).toContainEqual({
    on: expect.any(String),
    what: 'REFERRAL_READ',
    officeName: expect.stringContaining('佐久市'),
    role: 'MUNICIPAL_WORKER',
  });
  const { rows } = await superuser.query<{ name: string }>('select name from identity.person');
  expect(rows.filter(({ name }) => JSON.stringify(seen).includes(name))).toEqual([]);
  expect(leaks(seen)).toEqual([]);
  // That it was opened is told to the person, who may learn of another that way; to the office it is not.
  expect((await openSlip(code)).looks).toContainEqual(
    expect.objectContaining({ what: 'SLIP_OPENED', officeName: null }),
  );
  expect(await makeSlip(caseId, saku)).toEqual({ refusals: [{ code: 'NOT_FOUND', field: 'caseId' }] });
});

test('readings at a support meeting, of the team and of what was hidden stand in the list, too, by office and role', async () => {
  const { id, caseId } = await refer('office-20217');
  const { code } = await makeSlip(caseId);
  await superuser.query(
    `insert into audit.act (at, act, subject_kind, subject_id, person_id, organization_id, role)
     select now(), * from unnest(array['MEETING_CASE_READ', 'TEAM_READ', 'REFERRAL_UNMASKED'],
       array['CASE', 'CASE', 'REFERRAL'], $1::text[], $2::uuid[], $2::uuid[],
       array['MEETING_MEMBER', 'MUNICIPAL_WORKER', 'MUNICIPAL_WORKER'])`,
    [[caseId, caseId, id], Array(3).fill(offices['office-20217'])],
  );
  const kinds = (await openSlip(code)).looks.map(({ what, role }: { what: string; role: string }) => [
    what,
    role,
  ]);
  expect(kinds).toEqual(
    expect.arrayContaining([
      ['MEETING_CASE_READ', 'MEETING_MEMBER'],
      ['TEAM_READ', 'MUNICIPAL_WORKER'],
      ['REFERRAL_UNMASKED', 'MUNICIPAL_WORKER'],
    ]),
  );
});

test('a code is kept as a print, a new slip ends the one before, and a wrong code says the same as an ended one', async () => {
  const { caseId } = await refer('office-20217');
  const first = await makeSlip(caseId);
  const second = await makeSlip(caseId);
  const { rows } = await superuser.query<{ row: string }>('select s::text as row from care.slip s');
  expect(
    rows.filter(({ row }) => row.includes(first.code) || row.includes(second.code.replaceAll('-', ''))),
  ).toEqual([]);
  const ended = await openSlip(first.code);
  const { caseId: other } = await refer('office-20217');
  const { code: strange } = await makeSlip(other);
  await koumi.ask('mutation ($id: ID!) { endSlip(caseId: $id) { __typename } }', { id: other });
  expect(ended).toEqual({ refusals: [{ code: 'SLIP_FOREIGN', field: null }] });
  expect(await openSlip(strange)).toEqual(ended);
  expect((await openSlip(second.code)).referrals).toHaveLength(1);
  await superuser.query('update care.slip set valid_until = current_date - 1 where case_id = $1', [caseId]);
  expect(await openSlip(second.code)).toEqual(ended);
  expect(api.logged.filter((line) => line.includes(first.code))).toEqual([]);
});

test('who has guessed five times waits a quarter of an hour, with the right code, too; a slip of the pen does not count', async () => {
  const { caseId } = await refer('office-20217');
  const { code } = await makeSlip(caseId);
  const old = (await makeSlip(caseId)).code;
  const right = (await makeSlip(caseId)).code;
  const guesser = new Visitor(api);
  for (let time = 0; time < 8; time += 1)
    expect((await openSlip('AAAA-AAAA-AAA2', guesser)).refusals[0].code).toBe('SLIP_MISTYPED');
  for (const wrong of [code, old, code, old, code])
    expect((await openSlip(wrong, guesser)).refusals[0].code).toBe('SLIP_FOREIGN');
  expect((await openSlip(right, guesser)).refusals[0].code).toBe('TOO_MANY_TRIES');
  expect((await withdraw(right, null, guesser)).refusals[0].code).toBe('TOO_MANY_TRIES');
  expect((await openSlip(right)).referrals).toHaveLength(1);
  now = new Date(testNow.getTime() + 16 * 60_000);
  expect((await openSlip(right, guesser)).referrals).toHaveLength(1);
  now = testNow;
});

test('taking back for one receiver closes that share at once and no other; taking back the whole closes all', async () => {
  const { id, caseId } = await refer('office-20217');
  const other = await referAgain(caseId, 'iida-shakyo');
  await consent(caseId, 'office-20217', 'iida-shakyo');
  await saku.ask('mutation ($input: ActOnReferralInput!) { actOnReferral(input: $input) { __typename } }', {
    input: { id, version: (await at(id, saku)).version, action: 'ACCEPT' },
  });
  const read = async () =>
    JSON.stringify(
      (await saku.ask('query ($id: ID!) { referral(id: $id) { items { text } } }', { id })).data,
    );
  expect(await read()).toContain('秘密の望み');
  const { code } = await makeSlip(caseId);
  expect((await openSlip(code)).receivers).toHaveLength(2);
  const left = await withdraw(code, offices['office-20217']!);
  expect(left.receivers.map(({ name }: { name: string }) => name)).toEqual([
    expect.stringContaining('飯田市'),
  ]);
  expect(leaks(await read())).toEqual([]);
  const closed = await at(id);
  expect(closed).toMatchObject({ state: 'RETURNED', isHeldHere: true });
  expect(closed.events.find(({ action }: { action: string }) => action === 'WITHDRAW')).toMatchObject({
    action: 'WITHDRAW',
    way: 'SLIP',
    organizationName: null,
    personName: null,
  });
  expect((await at(other.id)).state).toBe('SENT');
  await withdraw(code, null);
  expect((await at(other.id)).state).toBe('RETURNED');
  const { data } = await koumi.ask(
    'query ($id: ID!) { case(id: $id) { hasPersonConsent grounds { isInForce isWithdrawnByPerson } } }',
    { id: caseId },
  );
  expect(data.case.hasPersonConsent).toBe(false);
  expect(data.case.grounds).toHaveLength(2);
  for (const ground of data.case.grounds)
    expect(ground).toEqual({ isInForce: false, isWithdrawnByPerson: true });
  await inTransaction(api.owner, async (client) => {
    await client.query(`select set_config('tsunagi.door', 'jobs', true)`);
    const told = {
      caseId,
      organizationId: offices['office-20303']!,
      receiverIds: [offices['office-20217']!],
    };
    await tellOfWithdrawal(client, told, { day: '2026-11-23', origin: 'https://tsunagi.example.jp' });
  });
  const { rows } = await superuser.query<{ to_address: string; body: string }>(
    `select to_address, body from mail.outbox where kind = 'CONSENT_WITHDRAWN'`,
  );
  for (const office of ['koumi-tantou', 'saku-tantou'])
    expect(rows.map(({ to_address }) => to_address)).toContain(`${office}@example.jp`);
  expect(leaks(rows)).toEqual([]);
});

test('what rests on a law and not on a consent stays, and the person is told with whom', async () => {
  const { id, caseId } = await refer('office-20217');
  await koumi.ask(`mutation ($input: RecordGroundInput!) { recordGround(input: $input) { __typename } }`, {
    input: {
      caseId,
      kind: 'DANGER_TO_LIFE',
      receiverIds: [offices['office-20217']],
      items: ['WISH'],
      givenOn: '2026-11-20',
      word: '命にかかわる',
    },
  });
  const { code } = await makeSlip(caseId);
  const left = await withdraw(code, null);
  expect(left.staysWith).toEqual([expect.stringContaining('佐久市')]);
  expect((await at(id)).state).toBe('SENT');
});
