import { demoDay } from '@tsunagi/testkit';
import pg from 'pg';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { Visitor } from '../testing/sign-in-as.ts';

const names = ['koumi-tantou', 'saku-tantou', 'saku-matome', 'houmon', 'nagano-ken', 'kaigi'] as const;
type Name = (typeof names)[number];
let api: ApiUnderTest;
let superuser: pg.Pool;
const as = {} as Record<Name, Visitor>;
const office: Record<string, string> = {};

beforeAll(async () => {
  api = await startApi();
  superuser = new pg.Pool({ connectionString: api.database.superuserUrl, max: 1 });
  for (const name of names) {
    as[name] = new Visitor(api);
    await as[name].signIn(name);
  }
  const { rows } = await api.owner.query<{ record_key: string; id: string }>(
    `select record_key, id from organization where record_key in ('office-20303', 'office-20217', 'saku-shakyo', 'center-20',
       'chikumagawa-clinic')`,
  );
  for (const { record_key, id } of rows) office[record_key] = id;
}, 60_000);
afterAll(async () => {
  await superuser?.end();
  await api?.close();
});

const fields = `version pseudonym isKeptHere isWhole hasPersonConsent keeper { id name } offices { id name }
  stages { stage lead { id } isLedHere collaborators { id } hiddenCollaborators mayChange }
  steps { id words organizationName isOwn state byDay isLate openActions }
  events { action stage whomName personName word }`;
const read = `query ($caseId: ID, $referralId: ID) { team(caseId: $caseId, referralId: $referralId) { ${fields} } }`;
const answer = `... on Team { ${fields} } ... on Refused { refusals { code field } }`;
const change = `mutation ($input: ChangeTeamInput!) { changeTeam(input: $input) { ${answer} } }`;
const write = `mutation ($input: WriteStepInput!) { writeStep(input: $input) { ${answer} } }`;
const move = `mutation ($input: MoveStepInput!) { moveStep(input: $input) { ${answer} } }`;

async function openCase(): Promise<string> {
  const { data } = await as['koumi-tantou'].ask(
    `mutation { openCase(input: { cameBy: FAMILY, members: [{ role: MOTHER, isClient: true, ageYears: 76 }] }) {
      ... on Case { id } } }`,
  );
  return data.openCase.id;
}
async function refer(caseId: string, to: string, title: string): Promise<string> {
  const { data } = await as['koumi-tantou'].ask(
    `mutation ($input: SendReferralInput!) { sendReferral(input: $input) { ... on Referral { id }
      ... on Refused { refusals { code } } } }`,
    { input: { caseId, receiverId: office[to], title, word: 'お願いします', items: [] } },
  );
  return data.sendReferral.id;
}
async function act(who: Name, id: string, action: string, more: object = {}) {
  const { data } = await as[who].ask('query ($id: ID!) { referral(id: $id) { version } }', { id });
  const done = await as[who].ask(
    `mutation ($input: ActOnReferralInput!) { actOnReferral(input: $input) { ... on Referral { state }
      ... on Refused { refusals { code } } } }`,
    { input: { id, version: data.referral.version, action, ...more } },
  );
  return done.data.actOnReferral;
}
const team = async (who: Name, place: object) => (await as[who].ask(read, place)).data.team;
const changed = async (who: Name, input: object) => (await as[who].ask(change, { input })).data.changeTeam;
const written = async (who: Name, input: object) => (await as[who].ask(write, { input })).data.writeStep;
const moved = async (who: Name, input: object) => (await as[who].ask(move, { input })).data.moveStep;
const stage = (found: { stages: { stage: string; lead: { id: string } | null }[] }, name: string) =>
  found.stages.find((one) => one.stage === name);
const consent = (caseId: string, receiver: string, items: string[]) =>
  as['koumi-tantou'].ask(
    `mutation ($input: RecordGroundInput!) { recordGround(input: $input) { ... on Case { grounds { id kind } } } }`,
    {
      input: {
        caseId,
        kind: 'PERSON_CONSENT',
        receiverIds: [office[receiver]],
        items,
        givenOn: '2026-11-20',
      },
    },
  );

test('a household goes to four receivers, each by a referral of its own, and who accepts is in the team', async () => {
  const caseId = await openCase();
  const needs = ['居場所へ', '家への訪問', 'お金のこと', '母の介護'];
  const to = ['office-20217', 'saku-shakyo', 'center-20', 'office-20217'];
  const sent = [];
  for (const [at, title] of needs.entries()) sent.push(await refer(caseId, to[at]!, title));
  expect(new Set(sent).size).toBe(4);
  expect((await team('koumi-tantou', { caseId })).offices).toHaveLength(1);
  expect(await team('saku-tantou', { referralId: sent[0] })).toBeNull();
  await act('saku-tantou', sent[0]!, 'ACCEPT');
  await act('houmon', sent[1]!, 'ACCEPT');
  const found = await team('koumi-tantou', { caseId });
  expect(new Set(found.offices.map(({ id }: { id: string }) => id))).toEqual(
    new Set([office['office-20303'], office['office-20217'], office['saku-shakyo']]),
  );
  expect(found.stages.every(({ isLedHere }: { isLedHere: boolean }) => isLedHere)).toBe(true);
});

test('the lead of a stage changes by a word, stays one, and comes back to the keeper with the referral it rests on', async () => {
  const caseId = await openCase();
  const referralId = await refer(caseId, 'office-20217', '居場所へ');
  const saku = office['office-20217'];
  const lead = {
    caseId,
    version: 1,
    action: 'CHANGE_LEAD',
    stage: 'SUPPORT',
    organizationId: saku,
    word: '佐久市が中心に',
  };
  expect((await changed('koumi-tantou', lead)).refusals).toEqual([
    { code: 'NOT_IN_TEAM', field: 'organizationId' },
  ]);
  await act('saku-tantou', referralId, 'ACCEPT');
  expect((await changed('koumi-tantou', { ...lead, word: '' })).refusals).toEqual([
    { code: 'FIELD_MISSING', field: 'word' },
  ]);
  expect((await changed('saku-tantou', { ...lead, caseId: null, referralId })).refusals).toEqual([
    { code: 'NOT_YOUR_TURN', field: null },
  ]);
  const after = await changed('koumi-tantou', lead);
  expect(stage(after, 'SUPPORT')).toMatchObject({
    lead: { id: saku },
    collaborators: [{ id: office['office-20303'] }],
  });
  expect(stage(after, 'CONSULTATION')).toMatchObject({ isLedHere: true });
  expect(after.events).toEqual([
    expect.objectContaining({ action: 'CHANGE_LEAD', stage: 'SUPPORT', word: '佐久市が中心に' }),
  ]);
  expect(await team('nagano-ken', { caseId })).toBeNull();
  expect(await team('houmon', { referralId })).toBeNull();
  const theirs = await team('saku-tantou', { referralId });
  expect(stage(theirs, 'SUPPORT')).toMatchObject({ isLedHere: true, mayChange: true });
  expect(stage(theirs, 'CONSULTATION')).toMatchObject({ isLedHere: false, mayChange: false });
  const { rows } = await superuser.query(
    `select count(*)::int as leads from care.team_seat where case_id = $1 and stage = 'SUPPORT' and role = 'LEAD'`,
    [caseId],
  );
  expect(rows[0].leads).toBe(1);
  await expect(
    superuser.query(
      `insert into care.team_seat (case_id, stage, role, organization_id, organization_name)
       values ($1, 'SUPPORT', 'LEAD', gen_random_uuid(), 'second')`,
      [caseId],
    ),
  ).rejects.toThrow('one_lead_per_stage');

  await act('saku-tantou', referralId, 'RETURN', { word: '続けられない' });
  expect(stage(await team('koumi-tantou', { caseId }), 'SUPPORT')).toMatchObject({ isLedHere: true });
  expect(await team('saku-tantou', { referralId })).toBeNull();
});

test('of two who change the lead at once one is told that things have changed, and no word of the other is lost', async () => {
  const caseId = await openCase();
  const first = await refer(caseId, 'office-20217', '居場所へ');
  const second = await refer(caseId, 'saku-shakyo', '訪問');
  await act('saku-tantou', first, 'ACCEPT');
  await act('houmon', second, 'ACCEPT');
  for (let version = 1; version <= 5; version += 1) {
    const wish = (to: string) => ({
      caseId,
      version,
      action: 'CHANGE_LEAD',
      stage: 'SUPPORT',
      organizationId: office[to],
      word: `${version} ${to}`,
    });
    const now = await team('koumi-tantou', { caseId });
    const isLead = (to: string) => stage(now, 'SUPPORT')?.lead?.id === office[to];
    const others = ['office-20303', 'office-20217', 'saku-shakyo'].filter((to) => !isLead(to));
    const [one, other] = await Promise.all(others.map((to) => changed('koumi-tantou', wish(to))));
    const refused = [one, other].filter(({ refusals }) => refusals);
    expect(refused.map(({ refusals }) => refusals[0].code)).toEqual(['CHANGED_MEANWHILE']);
  }
  const found = await team('koumi-tantou', { caseId });
  expect(found).toMatchObject({ version: 6 });
  expect(found.events).toHaveLength(5);
});

test('the plan is in small steps: a member sees its own, all of it with a ground for the situation, and a step goes back', async () => {
  const caseId = await openCase();
  const referralId = await refer(caseId, 'office-20217', '居場所へ');
  const other = await refer(caseId, 'saku-shakyo', '訪問');
  await act('saku-tantou', referralId, 'ACCEPT');
  await act('houmon', other, 'ACCEPT');
  const step = { caseId, stage: 'SUPPORT', byDay: '2026-12-10' };
  await written('koumi-tantou', {
    ...step,
    words: '秘密の手紙を、戸のすきまに',
    organizationId: office['office-20303'],
  });
  const plan = await written('koumi-tantou', {
    ...step,
    words: '見学の日を決める',
    organizationId: office['office-20217'],
  });
  expect(plan.steps.map(({ words }: { words: string }) => words).sort()).toEqual([
    '秘密の手紙を、戸のすきまに',
    '見学の日を決める',
  ]);
  expect(
    (await written('koumi-tantou', { ...step, words: ' ', organizationId: office['center-20'] })).refusals,
  ).toEqual([
    { code: 'FIELD_MISSING', field: 'words' },
    { code: 'NOT_IN_TEAM', field: 'organizationId' },
  ]);

  const before = await team('saku-tantou', { referralId });
  expect(before).toMatchObject({ isWhole: false, steps: [{ words: '見学の日を決める', isOwn: true }] });
  expect(before.offices.map(({ id }: { id: string }) => id)).toEqual([
    office['office-20303'],
    office['office-20217'],
  ]);
  expect(JSON.stringify(before)).not.toContain('秘密');
  const own = before.steps[0].id;
  const done = await moved('saku-tantou', { referralId, stepId: own, action: 'DONE' });
  expect(done.steps[0]).toMatchObject({ state: 'DONE', openActions: ['UNDO'] });
  expect((await moved('saku-tantou', { referralId, stepId: own, action: 'DONE' })).refusals).toEqual([
    { code: 'WRONG_STATE', field: null },
  ]);
  await moved('saku-tantou', { referralId, stepId: own, action: 'UNDO' });
  const late = await moved('saku-tantou', { referralId, stepId: own, action: 'PUT_OFF', day: '2026-12-24' });
  expect(late.steps[0]).toMatchObject({ state: 'PUT_OFF', byDay: '2026-12-24' });

  // A family's word opens the plan only where both offices have decided that it is enough.
  const family = {
    ...{ caseId, kind: 'FAMILY_CONSENT', receiverIds: [office['office-20217']], items: ['SITUATION'] },
    givenOn: '2026-11-20',
  };
  await as['koumi-tantou'].ask(
    'mutation ($input: RecordGroundInput!) { recordGround(input: $input) { __typename } }',
    { input: family },
  );
  const isWhole = async () => (await team('saku-tantou', { referralId })).isWhole;
  const enough = { family: 'ENOUGH', meeting: 'WITH_NAME' };
  expect(await isWhole()).toBe(false);
  await decide('office-20303', enough);
  expect(await isWhole()).toBe(false);
  await decide('office-20217', enough);
  expect(await isWhole()).toBe(true);
  for (const to of ['office-20303', 'office-20217']) await decide(to, null);

  const given = await consent(caseId, 'office-20217', ['SITUATION']);
  const whole = await team('saku-tantou', { referralId });
  expect(whole).toMatchObject({ isWhole: true, hasPersonConsent: true });
  expect(whole.steps).toHaveLength(2);
  const ofKeeper = whole.steps.find(({ isOwn }: { isOwn: boolean }) => !isOwn);
  expect(ofKeeper.openActions).toEqual([]);
  expect(whole.offices).toHaveLength(3);
  await as['koumi-tantou'].ask('mutation ($id: ID!) { withdrawGround(id: $id) { __typename } }', {
    id: given.data.recordGround.grounds.find(({ kind }: { kind: string }) => kind === 'PERSON_CONSENT').id,
  });
  expect(JSON.stringify(await team('saku-tantou', { referralId }))).not.toContain('秘密');
});

const meetingFields = `id state isBound isReading seatCount boundCount openActions
  seats { id organizationId organizationName title personName }
  cases { id pseudonym caseId ask isNamed hasPersonConsent items { item form text why } decisions { words }
    tasks { words organizationName byDay } openActions }
  whyCalledOff takenOff { id pseudonym caseId personName why } ownTasks { id words state openActions }`;
const meetingAnswer = `... on Meeting { ${meetingFields} } ... on Refused { refusals { code field } }`;
const meeting = async (who: Name, id: string) =>
  (await as[who].ask(`query ($id: ID!) { meeting(id: $id) { ${meetingFields} } }`, { id })).data.meeting;
const sit = async (who: Name, id: string, action: string, more: object = {}) =>
  (
    await as[who].ask(
      `mutation ($input: ActOnMeetingInput!) { actOnMeeting(input: $input) { ${meetingAnswer} } }`,
      { input: { id, action, ...more } },
    )
  ).data.actOnMeeting;
const prepare = async (who: Name, input: object) =>
  (
    await as[who].ask(
      `mutation ($input: PrepareMeetingInput!) { prepareMeeting(input: $input) { ${meetingAnswer} } }`,
      { input },
    )
  ).data.prepareMeeting;
const nameBody = (who: Name, basis: string) =>
  as[who].ask(
    `mutation ($input: NameMeetingBodyInput!) { nameMeetingBody(input: $input) {
      ... on MeetingHome { bodies { id basis } } ... on Refused { refusals { code } } } }`,
    { input: { basis, name: '佐久の支援会議', since: '2026-04-01' } },
  );
/** What an office decides about how far it shares; null: it has decided nothing. */
const decide = (to: string, rules: { family: string; meeting: string } | null) =>
  rules
    ? superuser.query(
        `insert into care.sharing_policy (organization_id, family, meeting, sensitive_leaves, decided_by, decided_by_name,
           decided_at) values ($1, $2, $3, true, $1, 'test', now())`,
        [office[to], rules.family, rules.meeting],
      )
    : superuser.query('delete from care.sharing_policy where organization_id = $1', [office[to]]);
const told = ['秘密野 三郎', '秘密の診断名', '昼夜が逆の秘密', '秘密の相談ごと'];
const leaked = (found: unknown) => told.filter((secret) => JSON.stringify(found).includes(secret));

test('where no body stands nothing is convened, and it is said whom to ask', async () => {
  const { data } = await as['koumi-tantou'].ask(
    '{ meetingHome { bodies { id } mayHaveBodies deskName deskPhone } }',
  );
  expect(data.meetingHome).toMatchObject({ bodies: [], mayHaveBodies: true });
  expect(data.meetingHome.deskName).toContain('長野');
  expect(data.meetingHome.deskPhone).toMatch(/^0000-00-\d{4}$/u);
  const refused = await prepare('koumi-tantou', { bodyId: office['center-20'], heldOn: demoDay });
  expect(refused.refusals).toEqual([{ code: 'BODY_MISSING', field: 'bodyId' }]);
  expect((await nameBody('houmon', 'SUPPORT_MEETING')).data.nameMeetingBody.refusals).toHaveLength(1);
});

test('a meeting is found by its table alone, tells nothing before the secrecy and outside its time, and each reading is recorded', async () => {
  const body = (await nameBody('saku-tantou', 'SUPPORT_MEETING')).data.nameMeetingBody.bodies[0].id;
  const { id } = await prepare('saku-tantou', { bodyId: body, heldOn: demoDay });
  for (const to of ['office-20303', 'chikumagawa-clinic'])
    await sit('saku-tantou', id, 'INVITE', { organizationId: office[to], title: '保健師' });
  expect(await meeting('nagano-ken', id)).toBeNull();
  expect((await sit('nagano-ken', id, 'ACKNOWLEDGE')).refusals[0].code).toBe('NOT_FOUND');
  const opened = await as['koumi-tantou'].ask(
    `mutation ($input: OpenCaseInput!) { openCase(input: $input) { ... on Case { id } } }`,
    {
      input: {
        cameBy: 'FAMILY',
        members: [{ role: 'MOTHER', isClient: true, ageYears: 76 }],
        items: [
          { item: 'SITUATION', text: told[2] },
          { item: 'IDENTITY', text: told[0] },
          { item: 'HEALTH', text: told[1], coarse: '気になることあり' },
        ],
      },
    },
  );
  const caseId = opened.data.openCase.id;
  const put = { caseId, word: told[3], items: ['SITUATION', 'HEALTH', 'IDENTITY'] };
  expect((await sit('koumi-tantou', id, 'PUT_CASE', put)).refusals[0].code).toBe('SECRECY_MISSING');
  await sit('koumi-tantou', id, 'ACKNOWLEDGE');
  expect((await sit('saku-tantou', id, 'BEGIN')).refusals[0].code).toBe('SECRECY_MISSING');
  const before = await sit('koumi-tantou', id, 'PUT_CASE', put);
  expect(before.cases).toHaveLength(1);
  const meetingCaseId = before.cases[0].id;
  await sit('saku-tantou', id, 'ACKNOWLEDGE');
  expect(leaked(await meeting('saku-tantou', id))).toEqual([]);
  expect((await sit('saku-tantou', id, 'BEGIN')).state).toBe('RUNNING');

  // While it runs: in full, the sensitive in coarse strokes, the name when the keeper tells it.
  const during = await meeting('saku-tantou', id);
  expect(leaked(during)).toEqual([told[2], told[3]]);
  expect(during.cases[0].items).toContainEqual(
    expect.objectContaining({ item: 'HEALTH', form: 'COARSE', text: '気になることあり' }),
  );
  expect(during.cases[0].hasPersonConsent).toBe(false);
  const unbound = await meeting('kaigi', id);
  expect([leaked(unbound), unbound.cases]).toEqual([[], []]);
  // Whoever is stricter decides, the keeper's office or the reader's, also for who reads no rules of offices elsewhere.
  const strict = { family: 'NOTHING', meeting: 'NOTHING' };
  for (const [to, readers] of [
    ['office-20303', ['saku-tantou', 'kaigi']],
    ['office-20217', ['saku-tantou']],
  ] as const) {
    await decide(to, strict);
    for (const reader of readers) {
      if (reader === 'kaigi') await sit('kaigi', id, 'ACKNOWLEDGE');
      const seen = await meeting(reader, id);
      expect([reader, seen.isReading, leaked(seen)]).toEqual([reader, true, [told[3]]]);
    }
    await decide(to, null);
  }
  const colleague = await meeting('saku-matome', id);
  expect([leaked(colleague), colleague.cases]).toEqual([[], []]);
  expect((await meeting('kaigi', id)).isBound).toBe(true);
  expect(leaked(await meeting('kaigi', id))).toEqual([told[2], told[3]]);
  expect(
    (await sit('saku-tantou', id, 'NAME_PERSON', { meetingCaseId, word: 'わけ' })).refusals[0].code,
  ).toBe('NOT_YOUR_TURN');
  await sit('koumi-tantou', id, 'NAME_PERSON', { meetingCaseId, word: '住まいの相談に要るため' });
  expect(leaked(await meeting('kaigi', id))).toEqual([told[0], told[2], told[3]]);

  await sit('saku-tantou', id, 'DECIDE', { meetingCaseId, word: '訪問から始める' });
  const task = { meetingCaseId, organizationId: office['chikumagawa-clinic'], word: '往診の日を出す' };
  expect((await sit('saku-tantou', id, 'ADD_TASK', task)).refusals).toEqual([
    { code: 'FIELD_MISSING', field: 'byDay' },
  ]);
  await sit('saku-tantou', id, 'ADD_TASK', { ...task, byDay: '2026-12-15' });
  expect((await sit('saku-tantou', id, 'END')).state).toBe('ENDED');

  // After the end nobody reads; minutes stay with the convener, a task with its office, the case with its keeper.
  const after = { convener: await meeting('saku-tantou', id), member: await meeting('kaigi', id) };
  expect(leaked(after)).toEqual([]);
  expect(after.convener.cases[0]).toMatchObject({
    items: [],
    decisions: [{ words: '訪問から始める' }],
    tasks: [{ words: '往診の日を出す' }],
  });
  expect(after.member).toMatchObject({ cases: [], ownTasks: [{ words: '往診の日を出す' }] });
  expect((await sit('saku-tantou', id, 'BEGIN')).refusals[0].code).toBe('WRONG_STATE');
  const moved = await as.kaigi.ask(
    `mutation ($input: MoveTaskInput!) { moveTask(input: $input) { ${meetingAnswer} } }`,
    { input: { meetingId: id, stepId: after.member.ownTasks[0].id, action: 'DONE' } },
  );
  expect(moved.data.moveTask.ownTasks).toMatchObject([{ state: 'DONE', openActions: ['UNDO'] }]);
  expect((await team('koumi-tantou', { caseId })).steps).toMatchObject([
    { words: '往診の日を出す', state: 'DONE' },
  ]);
  const { rows } = await superuser.query(
    `select count(*)::int as looks from audit.act where act = 'MEETING_CASE_READ' and subject_id = $1`,
    [caseId],
  );
  expect(rows[0].looks).toBeGreaterThanOrEqual(4);
});

test('whose seat is taken away reads no longer, and the law of a body must reach the household', async () => {
  const bodies = (await nameBody('saku-tantou', 'CHILD_COUNCIL')).data.nameMeetingBody.bodies;
  const body = bodies.find(({ basis }: { basis: string }) => basis === 'CHILD_COUNCIL').id;
  const { id } = await prepare('saku-tantou', { bodyId: body, heldOn: demoDay });
  await sit('saku-tantou', id, 'INVITE', { organizationId: office['office-20303'] });
  await sit('koumi-tantou', id, 'ACKNOWLEDGE');
  const caseId = await openCase();
  const put = await sit('koumi-tantou', id, 'PUT_CASE', { caseId, word: '相談', items: [] });
  expect(put.refusals).toEqual([{ code: 'BASIS_DOES_NOT_FIT', field: 'caseId' }]);
  const seats = (await meeting('saku-tantou', id)).seats;
  const seat = seats.find((one: { organizationId: string }) => one.organizationId === office['office-20303']);
  await sit('saku-tantou', id, 'UNSEAT', { seatId: seat.id });
  expect(await meeting('koumi-tantou', id)).toBeNull();
});

test('why a case is taken off stays sealed with those at the table and goes with the case key; why a meeting is called off, with all who were invited', async () => {
  const bodyId = (await nameBody('saku-tantou', 'COUNCIL')).data.nameMeetingBody.bodies.find(
    ({ basis }: { basis: string }) => basis === 'COUNCIL',
  ).id;
  const { id } = await prepare('saku-tantou', { bodyId, heldOn: demoDay });
  for (const to of ['office-20303', 'chikumagawa-clinic'])
    await sit('saku-tantou', id, 'INVITE', { organizationId: office[to] });
  for (const who of ['saku-tantou', 'koumi-tantou'] as const) await sit(who, id, 'ACKNOWLEDGE');
  const caseId = await openCase();
  const { cases } = await sit('koumi-tantou', id, 'PUT_CASE', { caseId, word: '相談', items: [] });
  const off = { meetingCaseId: cases[0].id };
  expect((await sit('koumi-tantou', id, 'TAKE_CASE_OFF', off)).refusals).toEqual([
    { code: 'FIELD_MISSING', field: 'word' },
  ]);
  const why = '秘密のわけで取り下げ';
  await sit('koumi-tantou', id, 'TAKE_CASE_OFF', { ...off, word: why });
  for (const who of ['saku-tantou', 'koumi-tantou'] as const)
    expect(await meeting(who, id)).toMatchObject({
      cases: [],
      takenOff: [{ why, personName: expect.any(String), caseId: who === 'koumi-tantou' ? caseId : null }],
    });
  const again = { caseId, word: 'もう一度、相談', items: [] };
  expect((await sit('koumi-tantou', id, 'PUT_CASE', again)).cases).toHaveLength(1);
  expect((await sit('koumi-tantou', id, 'PUT_CASE', again)).refusals).toMatchObject([
    { code: 'ALREADY_THERE' },
  ]);
  // Neither who has not acknowledged yet, nor a colleague of a bound one, nor whoever has the rows alone.
  for (const who of ['kaigi', 'saku-matome'] as const) expect((await meeting(who, id)).takenOff).toEqual([]);
  const { rows } = await superuser.query(
    'select c::text as row from care.meeting_case c where case_id = $1',
    [caseId],
  );
  expect(rows[0].row).not.toContain(Buffer.from(why).toString('hex'));
  await superuser.query('update care.meeting_case set key_sealed = null where case_id = $1', [caseId]);
  expect((await meeting('saku-tantou', id)).takenOff).toMatchObject([{ why: null }]);

  await sit('saku-tantou', id, 'CALL_OFF', { word: '大雪のため' });
  expect(await meeting('kaigi', id)).toMatchObject({ state: 'CALLED_OFF', whyCalledOff: '大雪のため' });
  expect((await meeting('saku-tantou', id)).takenOff).toEqual([]);
});
