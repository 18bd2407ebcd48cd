import pg from 'pg';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { Visitor } from '../testing/sign-in-as.ts';

const names = ['koumi-tantou', 'koumi-matome', 'saku-tantou', 'saku-matome', 'houmon', 'hidamari'] as const;
type Name = (typeof names)[number];
let api: ApiUnderTest;
let as: Record<Name, Visitor>;
let superuser: pg.Pool;
const offices: Record<string, string> = {};

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
  const { rows } = await superuser.query<{ record_key: string; id: string }>(
    `select record_key, id from organization where record_key in ('office-20217', 'office-20303', 'hidamari', 'nokishita')`,
  );
  for (const { record_key, id } of rows) offices[record_key] = id;
}, 60_000);
afterAll(async () => {
  await superuser?.end();
  await api?.close();
});

const secrets = ['秘密野 太郎', '秘密の診断名'];
const refused = '... on Refused { refusals { code field } }';
const decide = `mutation ($input: DecideSharingPolicyInput!) { decideSharingPolicy(input: $input) {
  ... on OfficeSharingPolicy { family isUnderSecrecy decidedByName } ${refused} } }`;
const grounds = `grounds { id awaitsReview isInForce until limits { receiverName reach policyOf } }`;
const record = `mutation ($input: RecordGroundInput!) { recordGround(input: $input) {
  ... on Case { hasPersonConsent ${grounds} } ${refused} } }`;
const referral = `id version state items { item form text why policyOf receiverSees receiverWhy } openActions`;

async function caseWith(kind: string, receiver: string, more: object = {}): Promise<string> {
  const opened = await as['koumi-tantou'].ask(
    'mutation { openCase(input: { cameBy: FAMILY, members: [{ role: MOTHER, isClient: true }] }) { ... on Case { id } } }',
  );
  const caseId = opened.data.openCase.id;
  const given = await as['koumi-tantou'].ask(record, {
    input: {
      caseId,
      kind,
      receiverIds: [offices[receiver]],
      items: ['IDENTITY', 'HEALTH'],
      givenOn: '2026-11-20',
      ...more,
    },
  });
  expect(given.data.recordGround.refusals).toBeUndefined();
  return caseId;
}
async function sendTo(caseId: string, receiver: string, meetings = 0) {
  const { data } = await as['koumi-tantou'].ask(
    `mutation ($input: SendReferralInput!) { sendReferral(input: $input) { ... on Referral { ${referral} } ${refused} } }`,
    {
      input: {
        caseId,
        title: '居場所へ',
        word: 'お願いします',
        meetings,
        receiverId: offices[receiver],
        items: [
          { item: 'IDENTITY', text: secrets[0] },
          { item: 'HEALTH', text: secrets[1], coarse: '気になることあり' },
        ],
      },
    },
  );
  return data.sendReferral;
}
const at = async (who: Name, id: string) =>
  (await as[who].ask(`query ($id: ID!) { referral(id: $id) { ${referral} } }`, { id })).data.referral;
async function act(who: Name, id: string, said: object) {
  const { version } = await at(who, id);
  const { data } = await as[who].ask(
    `mutation ($input: ActOnReferralInput!) { actOnReferral(input: $input) { ... on Referral { ${referral} } ${refused} } }`,
    { input: { id, version, ...said } },
  );
  return data.actOnReferral;
}
const item = (shown: { items: { item: string }[] }, name: string) =>
  shown.items.find((one) => one.item === name);
const policy = (family: string, more: object = {}) => ({
  input: { family, meeting: 'WITH_NAME', sensitiveLeaves: true, ...more },
});

test('family consent carries only when both offices let it: the stricter one wins, and both sides read whose rule it is', async () => {
  await as['koumi-matome'].ask(decide, policy('ENOUGH'));
  const caseId = await caseWith('FAMILY_CONSENT', 'office-20217');
  const asked = await as['koumi-tantou'].ask(`query ($id: ID!) { case(id: $id) { ${grounds} } }`, {
    id: caseId,
  });
  expect(asked.data.case.grounds[0].limits).toEqual([
    { receiverName: expect.stringContaining('佐久市'), reach: 'NOTHING', policyOf: ['RECEIVER'] },
  ]);
  const { id } = await sendTo(caseId, 'office-20217');
  await act('saku-tantou', id, { action: 'ACCEPT' });
  expect(item(await at('saku-tantou', id), 'IDENTITY')).toMatchObject({
    form: 'MASKED',
    why: 'POLICY_STRICTER',
    policyOf: ['RECEIVER'],
    receiverSees: null,
  });
  expect(item(await at('koumi-tantou', id), 'IDENTITY')).toMatchObject({
    form: 'FULL',
    receiverSees: 'MASKED',
    receiverWhy: 'POLICY_STRICTER',
    policyOf: ['RECEIVER'],
  });
  expect((await at('koumi-tantou', id)).openActions).not.toContain('NAME_PERSON');
  await as['saku-matome'].ask(decide, policy('ENOUGH'));
  const named = await act('koumi-tantou', id, { action: 'NAME_PERSON', word: '母と話しました' });
  expect(named.refusals).toBeUndefined();
  expect(item(await at('saku-tantou', id), 'IDENTITY')).toMatchObject({ form: 'FULL', text: secrets[0] });
  await as['koumi-matome'].ask(decide, policy('NOTHING'));
  const closed = await at('saku-tantou', id);
  expect(item(closed, 'IDENTITY')).toMatchObject({ form: 'MASKED', policyOf: ['SENDER'] });
  expect(secrets.filter((secret) => JSON.stringify(closed).includes(secret))).toEqual([]);
});

test('who has decided nothing shares by the usual rules, and a worker without the right decides nothing', async () => {
  const own =
    '{ sharingPolicy { family meeting sensitiveLeaves isUnderSecrecy isBoundByLaw decidedByName mayDecide } }';
  expect((await as.houmon.ask(own)).data.sharingPolicy).toEqual({
    family: 'NOTHING',
    meeting: 'WITH_NAME',
    sensitiveLeaves: true,
    isUnderSecrecy: false,
    isBoundByLaw: false,
    decidedByName: null,
    mayDecide: false,
  });
  expect((await as['koumi-tantou'].ask(decide, policy('ENOUGH'))).errors![0]!.extensions.code).toBe(
    'FORBIDDEN',
  );
  const { data } = await as.hidamari.ask(decide, policy('WITH_SECRECY', { isUnderSecrecy: true }));
  expect(data.decideSharingPolicy).toMatchObject({ isUnderSecrecy: true, family: 'WITH_SECRECY' });
});

test('nobody is sent to a provider that nobody has looked at, or about which there are doubts', async () => {
  const caseId = await caseWith('PERSON_CONSENT', 'hidamari');
  const found = await as['koumi-tantou'].ask(
    '{ referralReceivers(words: "のきした") { receiving } seen: referralReceivers(words: "NPO法人 ひだまり") { receiving } }',
  );
  expect(found.data).toEqual({
    referralReceivers: [{ receiving: 'NOT_VETTED' }],
    seen: [{ receiving: 'YES' }],
  });
  expect(await sendTo(caseId, 'nokishita')).toEqual({
    refusals: [{ code: 'RECEIVER_NOT_VETTED', field: 'receiver' }],
  });
  expect((await sendTo(caseId, 'hidamari')).state).toBe('SENT');
  const { id } = await sendTo(caseId, 'office-20217');
  const declined = { action: 'DECLINE', declineReason: 'NO_ROOM', declineNext: 'ALTERNATIVE' };
  expect(await act('saku-tantou', id, { ...declined, alternativeId: offices.nokishita })).toEqual({
    refusals: [{ code: 'RECEIVER_NOT_VETTED', field: 'alternative' }],
  });
  const doubts = {
    organizationId: offices.hidamari,
    subject: 'FEES',
    result: 'DOUBTS',
    checkedOn: '2026-11-22',
  };
  await as['saku-matome'].ask(
    'mutation ($input: RecordFindingInput!) { recordFinding(input: $input) { __typename } }',
    { input: doubts },
  );
  expect(await sendTo(await caseWith('PERSON_CONSENT', 'hidamari'), 'hidamari')).toEqual({
    refusals: [{ code: 'RECEIVER_IN_DOUBT', field: 'receiver' }],
  });
  // Room is asked for by the same rule.
  const room = await as['koumi-tantou'].ask(
    `mutation ($input: AskRoomInput!) { askRoom(input: $input) { ... on RoomInquiry { id } ${refused} } }`,
    { input: { caseId, need: 'PLACE_TO_BE', receiverId: offices.hidamari } },
  );
  expect(room.data.askRoom).toEqual({ refusals: [{ code: 'RECEIVER_IN_DOUBT', field: 'receiver' }] });
});

test('danger to life needs its reason, carries seven days, waits for a second look by another, and closes with it', async () => {
  const input = { kind: 'DANGER_TO_LIFE', receiverIds: [offices['office-20217']], items: ['IDENTITY'] };
  const caseId = await caseWith('PERSON_CONSENT', 'hidamari');
  const without = await as['koumi-tantou'].ask(record, {
    input: { ...input, caseId, givenOn: '2026-11-23' },
  });
  expect(without.data.recordGround.refusals).toEqual([{ code: 'FIELD_MISSING', field: 'word' }]);
  const given = await as['koumi-tantou'].ask(record, {
    input: { ...input, caseId, givenOn: '2026-11-23', until: '2027-03-31', word: '3日、食べていない' },
  });
  const ground = given.data.recordGround.grounds.at(-1);
  expect(ground).toMatchObject({ awaitsReview: true, until: '2026-11-30' });
  expect(given.data.recordGround.hasPersonConsent).toBe(true);
  const waiting = async (who: Name) =>
    (await as[who].ask('{ waiting { kind count } }')).data.waiting.filter(
      ({ kind }: { kind: string }) => kind === 'DANGERS_TO_REVIEW',
    );
  expect(await waiting('koumi-tantou')).toEqual([]);
  expect(await waiting('koumi-matome')).toEqual([{ kind: 'DANGERS_TO_REVIEW', count: 1 }]);
  const { id } = await sendTo(caseId, 'office-20217');
  await act('saku-tantou', id, { action: 'ACCEPT' });
  await act('koumi-tantou', id, { action: 'NAME_PERSON', word: '命にかかわる' });
  expect(item(await at('saku-tantou', id), 'IDENTITY')).toMatchObject({ form: 'FULL' });
  const review = `mutation ($input: ReviewDangerInput!) { reviewDanger(input: $input) { ... on Case { ${grounds} } ${refused} } }`;
  const second = { input: { id: ground.id, word: '食べられている', goesOn: false } };
  expect((await as['koumi-tantou'].ask(review, second)).data.reviewDanger.refusals).toEqual([
    { code: 'REVIEWED_BY_SAME', field: null },
  ]);
  const done = (await as['koumi-matome'].ask(review, second)).data.reviewDanger;
  expect(done.grounds.at(-1)).toMatchObject({ awaitsReview: false, isInForce: false });
  expect(await waiting('koumi-matome')).toEqual([]);
  expect(await at('saku-tantou', id)).toMatchObject({ state: 'RETURNED' });
});

test('a receiver sees a sensitive item in full for a reason that is kept, and never what no ground opens', async () => {
  const unmask = `mutation ($id: ID!, $item: SharedItem!, $reason: String!) {
    unmaskReferralItem(id: $id, item: $item, reason: $reason) { ... on ShownItem { text } ${refused} } }`;
  const caseId = await caseWith('PERSON_CONSENT', 'office-20217', { items: ['HEALTH'] });
  const { id } = await sendTo(caseId, 'office-20217');
  const health = { id, item: 'HEALTH', reason: '薬の飲み合わせを確かめる' };
  expect((await as['saku-tantou'].ask(unmask, health)).data.unmaskReferralItem.refusals).toEqual([
    { code: 'NOT_UNMASKABLE', field: 'item' },
  ]);
  await act('saku-tantou', id, { action: 'ACCEPT' });
  expect(item(await at('saku-tantou', id), 'HEALTH')).toMatchObject({
    form: 'COARSE',
    text: '気になることあり',
  });
  expect(
    (await as['saku-tantou'].ask(unmask, { ...health, reason: ' ' })).data.unmaskReferralItem.refusals,
  ).toEqual([{ code: 'FIELD_MISSING', field: 'reason' }]);
  expect((await as['saku-tantou'].ask(unmask, health)).data.unmaskReferralItem).toEqual({ text: secrets[1] });
  expect(
    (await as['saku-tantou'].ask(unmask, { ...health, item: 'IDENTITY' })).data.unmaskReferralItem.refusals,
  ).toEqual([{ code: 'NOT_UNMASKABLE', field: 'item' }]);
  const { rows } = await superuser.query(
    `select (select count(*) from care.referral_unmasking where referral_id = $1::uuid)::int as kept,
       (select count(*) from audit.act where act = 'REFERRAL_UNMASKED' and subject_id = $1::text)::int as recorded`,
    [id],
  );
  expect(rows[0]).toEqual({ kept: 1, recorded: 1 });
});
