import type { CalendarDay } from '@tsunagi/domain';
import pg from 'pg';
import { inTransaction } from '../persistence/in-transaction.ts';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { Visitor } from '../testing/sign-in-as.ts';
import { watchWaiting } from './watch-waiting.ts';

const names = ['koumi-tantou', 'saku-tantou', 'houmon', 'nagano-ken'] as const;
type Name = (typeof names)[number];
let api: ApiUnderTest;
let as: Record<Name, Visitor>;
const offices: Record<string, string> = {};
let superuser: pg.Pool;

beforeAll(async () => {
  api = await startApi();
  superuser = new pg.Pool({ connectionString: api.database.superuserUrl, max: 1 });
  const entered = await Promise.all(
    names.map(async (name) => {
      const visitor = new Visitor(api);
      await visitor.signIn(name);
      return [name, visitor] as const;
    }),
  );
  as = Object.fromEntries(entered) as typeof as;
  const { rows } = await api.owner.query<{ record_key: string; id: string }>(
    `select record_key, id from organization where record_key in ('office-20303', 'office-20217', 'saku-shakyo', 'center-20')`,
  );
  for (const { record_key, id } of rows) offices[record_key] = id;
}, 60_000);
afterAll(async () => {
  await superuser?.end();
  await api?.close();
});

const fields = `id version state holderName isHeldHere parties hasPersonConsent openActions caseId
  items { item form text why } meetings { required proven bookedOn } events { action word organizationName }
  chain { receiverName state hop }`;
const open = `mutation ($input: OpenCaseInput!) { openCase(input: $input) {
  ... on Case { id pseudonym reference tags members { role ageFrom turning needs } items { item form text } }
  ... on Refused { refusals { code field } } } }`;
const send = `mutation ($input: SendReferralInput!) { sendReferral(input: $input) {
  ... on Referral { ${fields} } ... on Refused { refusals { code field } } } }`;
const actOn = `mutation ($input: ActOnReferralInput!) { actOnReferral(input: $input) {
  ... on Referral { ${fields} } ... on Refused { refusals { code field } } } }`;
const read = `query ($id: ID!) { referral(id: $id) { ${fields} } }`;
const record = `mutation ($input: RecordGroundInput!) { recordGround(input: $input) {
  ... on Case { hasPersonConsent grounds { id kind isInForce } } ... on Refused { refusals { code field } } } }`;

const items = [
  { item: 'NEED', text: '週に1回、静かにすごせる場所がほしい' },
  { item: 'WISH', text: '秘密の望み' },
  { item: 'HOUSEHOLD', text: '44歳、母（76歳）と二人', coarse: '40代・母と二人' },
  { item: 'IDENTITY', text: '秘密野 太郎、小海町ひみつ1-2-3' },
  { item: 'HEALTH', text: '秘密の診断名', coarse: '気になることあり' },
];
const title = '居場所へ、はじめは同席で';
const secrets = ['秘密野', 'ひみつ1-2-3', '秘密の診断名', '44歳', '秘密の望み'];

async function openCase(): Promise<string> {
  const { data } = await as['koumi-tantou'].ask(open, {
    input: {
      cameBy: 'FAMILY',
      members: [
        { role: 'MOTHER', isClient: true, ageYears: 76 },
        { role: 'PERSON', isClient: false, birthYear: 1982 },
      ],
      items: [{ item: 'HEALTH', text: '秘密の診断名', coarse: '気になることあり' }],
    },
  });
  return data.openCase.id;
}
const sendTo = async (caseId: string, more: object = {}) =>
  (
    await as['koumi-tantou'].ask(send, {
      input: {
        caseId,
        title,
        word: 'お願いします',
        items,
        receiverId: offices['office-20217'],
        ...more,
      },
    })
  ).data.sendReferral;
const at = async (who: Name, id: string) => (await as[who].ask(read, { id })).data.referral;
async function act(who: Name, id: string, said: object) {
  const version = (await at(who, id))?.version ?? 1;
  return (await as[who].ask(actOn, { input: { id, version, ...said } })).data.actOnReferral;
}
const formOf = (referral: { items: { item: string; form: string }[] }, item: string) =>
  referral.items.find((one) => one.item === item)?.form;

test('whom to ask is found by name, and by the town or prefecture where they are', async () => {
  const found = async (words: string) =>
    (
      await as['nagano-ken'].ask('query ($words: String!) { referralReceivers(words: $words) { id name } }', {
        words,
      })
    ).data.referralReceivers as { id: string; name: string }[];
  const where = async (ids: readonly string[]) =>
    (
      await superuser.query<{ code: string }>(
        `select distinct coalesce(o.prefecture_code, m.prefecture_code) as code from organization o
           left join municipality m on m.code = o.municipality_code where o.id = any ($1)`,
        [ids],
      )
    ).rows.map(({ code }) => code);
  const inGunma = await found('群馬');
  expect(inGunma[0]!.name).toContain('群馬');
  expect(inGunma.filter(({ name }) => !name.includes('群馬')).length).toBeGreaterThan(3);
  expect(await where(inGunma.map(({ id }) => id))).toEqual(['10']);
  // One's own office is nobody to send to.
  expect((await found('長野')).map(({ id }) => id)).not.toContain(offices['center-20']);
  expect(await found('そのような名前はない')).toEqual([]);
});

test('a case is opened with a mother alone as client, without a name, and says what it is called in the trade', async () => {
  const { data } = await as['koumi-tantou'].ask(open, {
    input: {
      cameBy: 'FAMILY',
      members: [
        { role: 'MOTHER', isClient: true, ageYears: 81, needs: ['CARE'] },
        { role: 'PERSON', isClient: false, birthYear: 1977, birthMonth: 2 },
      ],
      items: [{ item: 'MONEY', text: '滞納', coarse: '困りごとあり' }],
    },
  });
  expect(data.openCase).toMatchObject({
    pseudonym: expect.stringMatching(/^\S+ \d{3}$/u),
    tags: ['EIGHTY_FIFTY', 'FAMILY_ONLY'],
    members: [
      { role: 'PERSON', needs: [] },
      { role: 'MOTHER', needs: ['CARE'] },
    ],
    items: [{ item: 'MONEY', form: 'COARSE', text: '困りごとあり' }],
  });
  const other = await as['saku-tantou'].ask('query ($id: ID!) { case(id: $id) { id } }', {
    id: data.openCase.id,
  });
  expect(other.data.case).toBeNull();
  const unmasked = await as['koumi-tantou'].ask(
    `mutation ($id: ID!, $reason: String!) { unmaskCaseItem(id: $id, item: MONEY, reason: $reason) {
      ... on ShownItem { form text } ... on Refused { refusals { code field } } } }`,
    { id: data.openCase.id, reason: '分納の相談のため' },
  );
  expect(unmasked.data.unmaskCaseItem).toEqual({ form: 'FULL', text: '滞納' });
});

test('a case without a client, and a sensitive item without its coarse form, are refused by field', async () => {
  const { data } = await as['koumi-tantou'].ask(open, {
    input: {
      cameBy: 'OTHER',
      members: [{ role: 'PERSON', isClient: false, ageYears: 400 }],
      items: [{ item: 'HEALTH', text: '診断' }],
    },
  });
  expect(data.openCase.refusals).toEqual([
    { code: 'CLIENT_MISSING', field: 'members' },
    { code: 'AGE_INVALID', field: 'members.0.age' },
    { code: 'FIELD_MISSING', field: 'items.HEALTH.coarse' },
  ]);
});

test('from sending to support: the need first, the sender holds until the meeting, the person opens by ground and naming', async () => {
  const caseId = await openCase();
  const sent = await sendTo(caseId, { meetings: 1 });
  expect(sent).toMatchObject({ state: 'SENT', isHeldHere: true, caseId });
  const seen = await at('saku-tantou', sent.id);
  expect(seen).toMatchObject({ parties: ['RECEIVER'], isHeldHere: false, caseId: null });
  expect(formOf(seen, 'NEED')).toBe('FULL');
  expect(formOf(seen, 'HOUSEHOLD')).toBe('COARSE');
  expect(secrets.filter((secret) => JSON.stringify(seen).includes(secret))).toEqual([]);
  expect(await at('houmon', sent.id)).toBeNull();
  const desk = '{ waiting { kind count } referrals { id caseId } }';
  const [theirs, ours] = await Promise.all([as['saku-tantou'].ask(desk), as['koumi-tantou'].ask(desk)]);
  expect(theirs.data.waiting).toContainEqual({ kind: 'REFERRALS_TO_ANSWER', count: 1 });
  expect(ours.data.waiting.map(({ kind }: { kind: string }) => kind)).not.toContain('REFERRALS_TO_ANSWER');
  expect(theirs.data.referrals).toContainEqual({ id: sent.id, caseId: null });
  expect(ours.data.referrals).toContainEqual({ id: sent.id, caseId });

  expect((await act('saku-tantou', sent.id, { action: 'READ' })).state).toBe('RECEIVED');
  const accepted = await act('saku-tantou', sent.id, { action: 'ACCEPT' });
  expect(accepted).toMatchObject({ state: 'ACCEPTED', isHeldHere: false });
  expect(formOf(accepted, 'IDENTITY')).toBe('MASKED');
  expect((await act('saku-tantou', sent.id, { action: 'START_SUPPORT' })).refusals).toEqual([
    { code: 'MEETING_MISSING', field: null },
  ]);
  await act('koumi-tantou', sent.id, { action: 'BOOK_MEETING', day: '2026-12-01' });
  const held = await act('saku-tantou', sent.id, { action: 'MEETING_HELD', word: '会えました' });
  expect(held).toMatchObject({ isHeldHere: true, meetings: { required: 1, proven: 1 } });
  expect((await act('saku-tantou', sent.id, { action: 'START_SUPPORT' })).refusals).toEqual([
    { code: 'GROUND_MISSING', field: null },
  ]);

  const given = await as['koumi-tantou'].ask(record, {
    input: {
      caseId,
      kind: 'PERSON_CONSENT',
      receiverIds: [offices['office-20217']],
      items: ['HOUSEHOLD', 'IDENTITY', 'HEALTH'],
      way: 'BY_WORD',
      givenOn: '2026-11-20',
    },
  });
  expect(given.data.recordGround.hasPersonConsent).toBe(true);
  expect(formOf(await at('saku-tantou', sent.id), 'IDENTITY')).toBe('MASKED');
  await act('koumi-tantou', sent.id, { action: 'NAME_PERSON', word: '本人と話しました' });
  const named = await act('saku-tantou', sent.id, { action: 'START_SUPPORT' });
  expect(named.state).toBe('IN_SUPPORT');
  expect(named.items).toContainEqual(
    expect.objectContaining({ item: 'IDENTITY', form: 'FULL', text: items[3]!.text }),
  );
  expect(named.items).toContainEqual(
    expect.objectContaining({ item: 'HEALTH', form: 'COARSE', text: '気になることあり' }),
  );

  const back = await as['koumi-tantou'].ask(
    'mutation ($id: ID!) { withdrawGround(id: $id) { ... on Case { hasPersonConsent } } }',
    { id: given.data.recordGround.grounds[0].id },
  );
  expect(back.data.withdrawGround.hasPersonConsent).toBe(false);
  const after = await at('saku-tantou', sent.id);
  expect(after).toMatchObject({ state: 'RETURNED', isHeldHere: false });
  expect(secrets.filter((secret) => JSON.stringify(after).includes(secret))).toEqual([]);
  expect((await at('koumi-tantou', sent.id)).isHeldHere).toBe(true);
});

test('a decline says why and what next, the person stays with the sender, and who declined is not asked again', async () => {
  const caseId = await openCase();
  const sent = await sendTo(caseId);
  expect((await act('saku-tantou', sent.id, { action: 'DECLINE' })).refusals).toEqual([
    { code: 'FIELD_MISSING', field: 'declineReason' },
    { code: 'FIELD_MISSING', field: 'declineNext' },
  ]);
  const declined = await act('saku-tantou', sent.id, {
    action: 'DECLINE',
    declineReason: 'NO_ROOM',
    declineNext: 'BACK_TO_SENDER',
  });
  expect(declined).toMatchObject({ state: 'DECLINED', isHeldHere: false });
  expect((await at('koumi-tantou', sent.id)).isHeldHere).toBe(true);
  expect(await sendTo(caseId, { after: sent.id })).toEqual({
    refusals: [{ code: 'DECLINED_BEFORE', field: 'receiver' }],
  });
  const next = await sendTo(caseId, { after: sent.id, receiverId: offices['saku-shakyo'] });
  expect(next.chain.map(({ hop, state }: { hop: number; state: string }) => [hop, state])).toEqual([
    [0, 'DECLINED'],
    [1, 'SENT'],
  ]);
});

test('the desk takes what nobody answers and routes it on; the texts go along unread, and the sender holds', async () => {
  const caseId = await openCase();
  const sent = await sendTo(caseId);
  const raised = await act('koumi-tantou', sent.id, {
    action: 'ASK_DESK',
    deskPrefecture: '20',
    word: '返事がありません',
  });
  expect(raised).toMatchObject({ state: 'WITH_DESK', isHeldHere: true });
  expect((await act('nagano-ken', sent.id, { action: 'TAKE' })).state).toBe('WITH_DESK');
  const seen = await at('nagano-ken', sent.id);
  expect(secrets.filter((secret) => JSON.stringify(seen).includes(secret))).toEqual([]);
  const routed = await act('nagano-ken', sent.id, {
    action: 'ROUTE_ON',
    receiverId: offices['saku-shakyo'],
    word: '社協にお願いします',
    day: '2026-12-04',
  });
  expect(routed.state).toBe('REROUTED');
  const arrived = (await as.houmon.ask('{ referrals { id state holderName parties } }')).data.referrals.find(
    ({ state }: { state: string }) => state === 'SENT',
  );
  expect(arrived).toMatchObject({ parties: ['RECEIVER'], holderName: expect.stringContaining('小海町') });
  const whole = await at('houmon', arrived.id);
  expect(whole.items).toContainEqual(expect.objectContaining({ item: 'NEED', text: items[0]!.text }));
});

test('what nobody answers is reminded of, told to the coordinators, raised to the desk, and stays with the sender', async () => {
  const sent = await sendTo(await openCase());
  await superuser.query(
    `update care.referral set due_on = case when id = $1 then date '2026-11-24' else '2099-12-31' end`,
    [sent.id],
  );
  const watch = (day: CalendarDay) =>
    inTransaction(api.owner, async (client) => {
      await client.query(`select set_config('tsunagi.door', 'jobs', true)`);
      return watchWaiting(client, { now: new Date(`${day}T00:00:00Z`), day, origin: 'http://tsunagi.test' });
    });
  const mails = async () =>
    (
      await superuser.query<{ to_address: string; body: string; subject: string }>(
        `select to_address, subject, body from mail.outbox where about = $1 order by subject, to_address`,
        [sent.id],
      )
    ).rows;
  expect(await watch('2026-11-24')).toBe(0);
  expect(await watch('2026-11-25')).toBe(1);
  expect(await watch('2026-11-25')).toBe(0);
  expect((await mails()).map(({ to_address }) => to_address)).toEqual(
    expect.arrayContaining(['koumi-tantou@example.jp', 'saku-tantou@example.jp']),
  );
  expect(await watch('2026-11-27')).toBe(1);
  expect((await mails()).filter(({ subject }) => subject.includes('まとめ役')).length).toBe(2);
  expect(await watch('2026-12-01')).toBe(1);
  expect(await at('nagano-ken', sent.id)).toMatchObject({ state: 'WITH_DESK', parties: ['DESK'] });
  expect((await at('koumi-tantou', sent.id)).isHeldHere).toBe(true);
  expect(await watch('2027-12-01')).toBe(0);
  const said = JSON.stringify(await mails());
  expect(secrets.concat('居場所へ').filter((secret) => said.includes(secret))).toEqual([]);
});

test('of two who act on what they both saw, the second is told, and a refused act leaves its trace', async () => {
  const sent = await sendTo(await openCase());
  const both = { input: { id: sent.id, version: sent.version, action: 'READ' } };
  const answers = await Promise.all([as['saku-tantou'].ask(actOn, both), as['saku-tantou'].ask(actOn, both)]);
  expect(answers.map(({ data }) => data.actOnReferral.refusals?.[0]?.code ?? 'DONE').sort()).toEqual([
    'CHANGED_MEANWHILE',
    'DONE',
  ]);
  expect((await act('koumi-tantou', sent.id, { action: 'ACCEPT' })).refusals).toEqual([
    { code: 'NOT_YOUR_TURN', field: null },
  ]);
  const { rows } = await superuser.query(
    `select count(*)::int as count from audit.act where act = 'REFERRAL_REFUSED' and subject_id = $1`,
    [sent.id],
  );
  expect(rows[0].count).toBe(1);
});

test('no text of a person lies open in the database', async () => {
  await sendTo(await openCase());
  for (const table of [
    'case_item',
    'referral_item',
    'referral_event',
    'case_file',
    'member',
    'referral',
    'ground',
  ]) {
    const { rows } = await superuser.query<{ row: string }>(`select t::text as row from care.${table} t`);
    expect(
      rows.filter(({ row }) => [...secrets, title, 'お願いします'].some((secret) => row.includes(secret))),
    ).toEqual([]);
  }
});
