import pg from 'pg';
import { inTransaction } from '../persistence/in-transaction.ts';
import { tellOfRoom } from '../referral/index.ts';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { Visitor } from '../testing/sign-in-as.ts';

const names = ['koumi-tantou', 'koumi-matome', 'saku-tantou', 'saku-matome', 'houmon'] as const;
let api: ApiUnderTest;
let superuser: pg.Pool;
let as: Record<(typeof names)[number], Visitor>;
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
  const { rows } = await api.owner.query<{ record_key: string; id: string }>(
    `select record_key, id from organization where record_key in ('office-20303', 'office-20217', 'saku-shakyo')`,
  );
  for (const { record_key, id } of rows) offices[record_key] = id;
}, 60_000);
afterAll(async () => {
  await superuser?.end();
  await api?.close();
});

const when = { minYears: null, maxYears: null, tags: [], circumstances: [], difficulties: [], needs: [] };
const rule = (id: string, more: object, to: object = { kind: 'OWN_WINDOW' }) => ({
  id,
  when: { ...when, ...more },
  to,
  why: '見本の町の決め方',
});
const book = `number canEdit municipalityName rules { id why } fallback { organizationId untilYears }
  revisions { number ruleCount savedByName } organizations { name }`;
const save = `mutation ($input: SaveRoutingInput!) { saveRouting(input: $input) {
  ... on RoutingBookView { ${book} } ... on Refused { refusals { code field } } } }`;
const input = (base: number, rules: readonly object[], fallback: object = {}) => ({
  input: { base, rules, fallback, examples: [] },
});
const bookOf = async (name: (typeof names)[number]) =>
  (await as[name].ask(`{ routingBook { ${book} } }`)).data.routingBook;

async function openCase(): Promise<string> {
  const { data } = await as['koumi-tantou'].ask(
    `mutation ($input: OpenCaseInput!) { openCase(input: $input) { ... on Case { id } } }`,
    {
      input: {
        cameBy: 'FAMILY',
        members: [
          { role: 'MOTHER', isClient: true, ageYears: 76 },
          { role: 'PERSON', isClient: false, birthYear: 1982 },
        ],
      },
    },
  );
  return data.openCase.id;
}
const receiver = 'id name worksHere isOwn hasDeclined';
const next = `facts { ageFrom ageTo tags has needs } ruleCount homeName
  fired { rule { id } findings { about answer } receivers { ${receiver} } } open { rule { id } }
  fallback { untilYears why receiver { ${receiver} } }
  places { hit { ring name answer { badge findings { criterion verdict } } } receiver { ${receiver} } }
  nextSteps { hit { name } }`;
const nextPlaces = async (caseId: string) =>
  (await as['koumi-tantou'].ask(`query ($id: ID!) { nextPlaces(caseId: $id) { ${next} } }`, { id: caseId }))
    .data.nextPlaces;

test('a coordinator makes the rules of the own town, every change is a revision that can be taken up again, and nobody writes over another', async () => {
  const first = await as['koumi-matome'].ask(save, input(0, [rule('old', { minYears: 65 })]));
  expect(first.data.saveRouting).toMatchObject({ number: 1, canEdit: true, municipalityName: '小海町' });
  const second = await as['koumi-matome'].ask(
    save,
    input(1, [], { organizationId: offices['saku-shakyo'], untilYears: 64 }),
  );
  expect(second.data.saveRouting).toMatchObject({ number: 2, rules: [], fallback: { untilYears: 64 } });
  expect(second.data.saveRouting.organizations).toHaveLength(1);
  const stale = await as['koumi-matome'].ask(save, input(1, []));
  expect(stale.data.saveRouting.refusals).toEqual([{ code: 'CHANGED_MEANWHILE', field: 'base' }]);
  const undone = await as['koumi-matome'].ask(
    `mutation { restoreRouting(base: 2, number: 1) { ... on RoutingBookView { ${book} } } }`,
  );
  expect(undone.data.restoreRouting).toMatchObject({ number: 3, rules: [{ id: 'old' }] });
  expect(undone.data.restoreRouting.revisions.map((one: { number: number }) => one.number)).toEqual([
    3, 2, 1,
  ]);
});

test('who works in the town reads its rules and changes none; another town has its own', async () => {
  expect(await bookOf('koumi-tantou')).toMatchObject({ number: 3, canEdit: false });
  expect(await bookOf('saku-matome')).toMatchObject({ number: 0, canEdit: true, rules: [] });
  const refused = await as['koumi-tantou'].ask(save, input(3, []));
  expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  const wrong = await as['saku-matome'].ask(save, input(0, [rule('all', {})]));
  expect(wrong.data.saveRouting.refusals).toEqual([{ code: 'CONDITION_MISSING', field: 'rules.0.when' }]);
});

test('a case finds places inside and outside its town, the rules that fired and why, those still open, and who takes it in any case', async () => {
  await as['koumi-matome'].ask(
    save,
    input(
      3,
      [
        rule(
          'eighty',
          { tags: ['EIGHTY_FIFTY'] },
          { kind: 'ORGANIZATION', organizationId: offices['saku-shakyo'] },
        ),
        rule('poor', { circumstances: ['HARDSHIP'] }),
        rule('young', { maxYears: 18 }),
        rule('place', { minYears: 40 }, { kind: 'PLACE_KIND', placeKind: 'IBASHO' }),
      ],
      { organizationId: offices['office-20217'], untilYears: 64 },
    ),
  );
  const caseId = await openCase();
  const found = await nextPlaces(caseId);
  expect(found.fired.map((one: { rule: { id: string } }) => one.rule.id)).toEqual(['eighty', 'place']);
  expect(found.open.map((one: { rule: { id: string } }) => one.rule.id)).toEqual(['poor']);
  expect(found.fired[0]).toMatchObject({
    findings: [{ about: 'TAG', answer: 'YES' }],
    receivers: [{ id: offices['saku-shakyo'], worksHere: true }],
  });
  expect(found.fired[1].receivers.length).toBeGreaterThan(0);
  expect(found.fallback).toMatchObject({ untilYears: 64, receiver: { id: offices['office-20217'] } });
  const rings = new Set(found.places.map((one: { hit: { ring: string } }) => one.hit.ring));
  expect(rings.size).toBeGreaterThan(2);
  expect(found.places.every((one: { receiver: object | null }) => one.receiver)).toBe(true);
  expect(found.nextSteps.length).toBeGreaterThan(0);

  const kept = await as['koumi-tantou'].ask(
    `mutation ($input: KeepFactsInput!) { keepRoutingFacts(input: $input) { ... on NextPlaces { ${next} } } }`,
    { input: { caseId, has: ['HARDSHIP'], hasNot: [], needs: ['PLACE_TO_BE'] } },
  );
  expect(kept.data.keepRoutingFacts.facts).toMatchObject({ has: ['HARDSHIP'], needs: ['PLACE_TO_BE'] });
  expect(kept.data.keepRoutingFacts.fired).toHaveLength(3);
  const foreign = await as['saku-tantou'].ask(`query ($id: ID!) { nextPlaces(caseId: $id) { ruleCount } }`, {
    id: caseId,
  });
  expect(foreign.data.nextPlaces).toBeNull();
});

const room = 'id need ageDecade areaName isOwn askerName answer answerWord caseId';
const rooms = async (name: (typeof names)[number]) =>
  (await as[name].ask(`{ roomInquiries { ${room} } }`)).data.roomInquiries;
const ask = `mutation ($input: AskRoomInput!) { askRoom(input: $input) {
  ... on RoomInquiry { ${room} } ... on Refused { refusals { code field } } } }`;
const answer = `mutation ($id: ID!, $answer: RoomAnswer!, $word: String!) {
  answerRoom(id: $id, answer: $answer, word: $word) {
    ... on RoomInquiry { ${room} } ... on Refused { refusals { code } } } }`;

test('room is asked for without anybody: the one asked sees need, decade and area, answers once, and no third hears of it', async () => {
  const caseId = await openCase();
  const said = { caseId, receiverId: offices['office-20217'], need: 'PLACE_TO_BE', ageDecade: 40 };
  const exact = await as['koumi-tantou'].ask(ask, { input: { ...said, ageDecade: 44 } });
  expect(exact.data.askRoom.refusals).toEqual([{ code: 'AGE_INVALID', field: 'ageDecade' }]);
  const { data } = await as['koumi-tantou'].ask(ask, { input: said });
  const { id } = data.askRoom;
  expect(data.askRoom).toMatchObject({ isOwn: true, areaName: '長野県', caseId });
  expect(await rooms('saku-tantou')).toMatchObject([
    { id, isOwn: false, caseId: null, askerName: expect.any(String) },
  ]);
  expect(await rooms('houmon')).toEqual([]);
  const own = await as['koumi-tantou'].ask(answer, { id, answer: 'YES', word: '' });
  expect(own.data.answerRoom.refusals).toEqual([{ code: 'NOT_YOUR_TURN' }]);
  const yes = { id, answer: 'YES', word: '火曜なら、あと2人' };
  const done = await as['saku-tantou'].ask(answer, yes);
  expect(done.data.answerRoom).toMatchObject({ answer: 'YES' });
  const again = await as['saku-matome'].ask(answer, { ...yes, answer: 'NO' });
  expect(again.data.answerRoom.refusals).toEqual([{ code: 'ANSWERED_ALREADY' }]);
  expect(await rooms('koumi-tantou')).toMatchObject([
    { id, answer: 'YES', answerWord: '火曜なら、あと2人', caseId },
  ]);

  // Each office is told once by mail what it has to know, and of nobody a word.
  const { rows: jobs } = await superuser.query(
    `select payload from graphile_worker._private_jobs where payload ->> 'inquiryId' = $1 order by id`,
    [id],
  );
  expect(jobs.map(({ payload }) => payload)).toEqual([
    { inquiryId: id, organizationId: offices['office-20217'], what: 'ASKED' },
    { inquiryId: id, organizationId: offices['office-20303'], what: 'ANSWERED' },
  ]);
  await inTransaction(api.owner, async (client) => {
    await client.query(`select set_config('tsunagi.door', 'jobs', true)`);
    for (const { payload } of jobs)
      await tellOfRoom(client, payload, { day: '2026-11-23', origin: 'https://tsunagi.example.jp' });
  });
  const { rows: mails } = await superuser.query<{ kind: string; to_address: string; body: string }>(
    'select kind, to_address, body from mail.outbox where about = $1',
    [id],
  );
  const told = mails.map(({ kind, to_address }) => `${kind} ${to_address}`);
  expect(told).toContain('ROOM_ASKED saku-tantou@example.jp');
  expect(told).toContain('ROOM_ANSWERED koumi-tantou@example.jp');
  expect(told).not.toContain('ROOM_ASKED koumi-tantou@example.jp');
  expect(JSON.stringify(mails)).not.toMatch(/火曜|40|長野/u);
});

test('a decline names whom to ask instead, never the sender and never one who has declined; and who declined is marked', async () => {
  const caseId = await openCase();
  const send = async (receiverId: string, after: string | null) =>
    (
      await as['koumi-tantou'].ask(
        `mutation ($input: SendReferralInput!) { sendReferral(input: $input) { ... on Referral { id version } } }`,
        { input: { caseId, title: '居場所へ', word: 'お願いします', items: [], receiverId, after } },
      )
    ).data.sendReferral;
  const decline = async (name: 'saku-tantou' | 'houmon', one: object, alternativeId: string) =>
    (
      await as[name].ask(
        `mutation ($input: ActOnReferralInput!) { actOnReferral(input: $input) {
          ... on Referral { events { action alternativeName } } ... on Refused { refusals { code field } } } }`,
        {
          input: {
            ...one,
            action: 'DECLINE',
            declineReason: 'NO_ROOM',
            declineNext: 'ALTERNATIVE',
            alternativeId,
          },
        },
      )
    ).data.actOnReferral;
  const first = await send(offices['office-20217']!, null);
  const back = await decline('saku-tantou', first, offices['office-20303']!);
  expect(back.refusals).toEqual([{ code: 'RECEIVER_IS_SENDER', field: 'alternative' }]);
  const itself = await decline('saku-tantou', first, offices['office-20217']!);
  expect(itself.refusals).toEqual([{ code: 'ALREADY_ASKED', field: 'alternative' }]);
  const { data } = await as['saku-tantou'].ask(
    `query ($id: ID!) { alternativePlaces(referralId: $id) { homeName places { receiver { ${receiver} } } } }`,
    { id: first.id },
  );
  expect(data.alternativePlaces.homeName).toBe('小海町');
  const offered = data.alternativePlaces.places.map((one: { receiver: { id: string } }) => one.receiver.id);
  expect(offered.length).toBeGreaterThan(3);
  expect(offered).not.toContain(offices['office-20303']);
  expect(offered).not.toContain(offices['office-20217']);
  const declined = await decline('saku-tantou', first, offices['saku-shakyo']!);
  const event = declined.events.find(({ action }: { action: string }) => action === 'DECLINE');
  expect(event.alternativeName).toMatch(/社協|社会福祉協議会/u);
  const second = await send(offices['saku-shakyo']!, first.id);
  const never = await decline('houmon', second, offices['office-20217']!);
  expect(never.refusals).toEqual([{ code: 'DECLINED_BEFORE', field: 'alternative' }]);
  const { fallback } = await nextPlaces(caseId);
  expect(fallback.receiver).toMatchObject({ id: offices['office-20217'], hasDeclined: true });
});
