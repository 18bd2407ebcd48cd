import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { Visitor } from '../testing/sign-in-as.ts';
import { statementsOf } from '../testing/statements-of.ts';

const names = ['koumi-tantou', 'saku-tantou', 'nagano-ken', 'kuni', 'houmon'] as const;
type Name = (typeof names)[number];
let api: ApiUnderTest;
let as: Record<Name, Visitor>;
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
}, 60_000);
afterAll(async () => {
  await superuser?.end();
  await api?.close();
});

const work = `... on CaseWork { activityCount nextContactOn timesPushedBack activities { id onDay kind partner isReached note }
  milestones { id kind onDay } } ... on Refused { refusals { code field } }`;
const record = `mutation ($input: RecordActivityInput!) { recordActivity(input: $input) { ${work} } }`;

async function openCase(
  who: Name,
  cameBy = 'FAMILY',
  members: object[] = [{ role: 'MOTHER', isClient: true }],
) {
  const { data } = await as[who].ask(
    'mutation ($input: OpenCaseInput!) { openCase(input: $input) { ... on Case { id } } }',
    { input: { cameBy, members } },
  );
  return data.openCase.id as string;
}
async function did(who: Name, caseId: string, onDay: string, kind: string, more: object = {}) {
  const id = randomUUID();
  const { data } = await as[who].ask(record, { input: { id, caseId, onDay, kind, ...more } });
  expect(data.recordActivity.refusals).toBeUndefined();
  return id;
}
const officeFigures = async (who: Name, from: string, to: string) => {
  const { data } = await as[who].ask(
    `query ($from: String!, $to: String!) { officeFigures(from: $from, to: $to) {
      ... on OfficeFigures { figures { key count forOthers } } ... on Refused { refusals { code field } } } }`,
    { from, to },
  );
  return data.officeFigures as { figures: { key: string; count: number; forOthers: number | null }[] };
};
const counts = ({ figures }: { figures: { key: string; count: number }[] }) =>
  Object.fromEntries(figures.filter(({ count }) => count > 0).map(({ key, count }) => [key, count]));

test('a month of work, written down as it happened, gives the figures that were counted by hand', async () => {
  const [ayu, biwa, sumi, cedar] = await Promise.all([
    openCase('koumi-tantou'),
    openCase('koumi-tantou', 'PERSON'),
    openCase('koumi-tantou', 'WELFARE_COMMISSIONER'),
    openCase('koumi-tantou'),
  ]);
  // あゆ: known since September; the mother calls twice, one visit meets nobody, a letter goes out.
  await did('koumi-tantou', ayu, '2026-09-14', 'OFFICE_VISIT', { partner: 'FAMILY', stage: 'FIRST_CONTACT' });
  await did('koumi-tantou', ayu, '2026-10-02', 'TELEPHONE', { partner: 'FAMILY' });
  await did('koumi-tantou', ayu, '2026-10-09', 'TELEPHONE', { partner: 'FAMILY', stage: 'CONSULTATION' });
  await did('koumi-tantou', ayu, '2026-10-16', 'HOME_VISIT', { partner: 'PERSON', isReached: false });
  await did('koumi-tantou', ayu, '2026-10-31', 'LETTER', { partner: 'PERSON' });
  // びわ: new; comes, is met at home with the father, and is taken along to a place in 佐久.
  await did('koumi-tantou', biwa, '2026-10-01', 'OFFICE_VISIT', { partner: 'PERSON', stage: 'CONSULTATION' });
  await did('koumi-tantou', biwa, '2026-10-08', 'HOME_VISIT', { partner: 'PERSON_AND_FAMILY' });
  await did('koumi-tantou', biwa, '2026-10-20', 'ACCOMPANIED', {
    partner: 'PERSON',
    placeCode: '20217',
    stage: 'SUPPORT',
  });
  await did('koumi-tantou', biwa, '2026-10-21', 'PARTNER_CONTACT');
  // すみ: new, lives in 佐久穂, asked here; an exchange by LINE, and a meeting about it.
  await did('koumi-tantou', sumi, '2026-10-05', 'SNS', { partner: 'PERSON', homeCode: '20309' });
  await did('koumi-tantou', sumi, '2026-10-06', 'CASE_MEETING', { homeCode: '20309' });
  // すぎ: what was written by mistake is taken back, and counts nowhere. The day after the month is another month's.
  const mistake = await did('koumi-tantou', cedar, '2026-10-15', 'TELEPHONE', { partner: 'FAMILY' });
  await did('koumi-tantou', cedar, '2026-11-01', 'TELEPHONE', { partner: 'FAMILY' });
  const undone = await as['koumi-tantou'].ask(`mutation ($id: ID!) { undoActivity(id: $id) { ${work} } }`, {
    id: mistake,
  });
  expect(undone.data.undoActivity.activityCount).toBe(1);

  expect(counts(await officeFigures('koumi-tantou', '2026-10-01', '2026-10-31'))).toEqual({
    people: 3,
    'people.new': 2,
    'people.continuing': 1,
    'cameBy.FAMILY': 1,
    'cameBy.PERSON': 1,
    'cameBy.WELFARE_COMMISSIONER': 1,
    'stage.CONSULTATION': 1,
    'stage.SUPPORT': 1,
    'stage.UNSAID': 1,
    'people.resident': 2,
    'people.fromElsewhere': 1,
    'people.usedElsewhere': 1,
    'people.stayed': 2,
    all: 10,
    'group.CONSULTATION': 6,
    'group.ATTEMPT': 1,
    'group.ALONGSIDE': 1,
    'group.PARTNERS': 2,
    'kind.TELEPHONE': 2,
    'kind.OFFICE_VISIT': 1,
    'kind.HOME_VISIT': 1,
    'kind.LETTER': 1,
    'kind.SNS': 1,
    'kind.ACCOMPANIED': 1,
    'kind.PARTNER_CONTACT': 1,
    'kind.CASE_MEETING': 1,
    'partner.FAMILY': 2,
    'partner.PERSON': 3,
    'partner.PERSON_AND_FAMILY': 1,
  });
  expect(counts(await officeFigures('koumi-tantou', '2026-09-01', '2026-11-30'))).toMatchObject({
    people: 4,
    'people.new': 4,
    all: 12,
  });
  // Another office of the same kind has done nothing, and sees nothing of it; of three people nothing is given away.
  expect(counts(await officeFigures('saku-tantou', '2026-10-01', '2026-10-31'))).toEqual({});
  const { figures } = await officeFigures('koumi-tantou', '2026-10-01', '2026-10-31');
  expect(figures.find(({ key }) => key === 'people')!.forOthers).toBeNull();
  expect(figures.filter(({ key, forOthers }) => key.startsWith('cameBy.') && forOthers !== null)).toEqual([]);
  expect(figures.find(({ key }) => key === 'all')!.forOthers).toBe(10);
});

test('sent twice it is recorded once; a day to come is refused; the note is sealed; the last contact follows what is undone', async () => {
  const caseId = await openCase('saku-tantou');
  const input = {
    id: randomUUID(),
    caseId,
    kind: 'HOME_VISIT',
    note: '秘密の玄関先で',
    nextContactOn: '2026-11-30',
  };
  await as['saku-tantou'].ask(record, { input });
  const again = await as['saku-tantou'].ask(record, { input });
  expect(again.data.recordActivity).toMatchObject({
    activityCount: 1,
    nextContactOn: '2026-11-30',
    activities: [{ onDay: '2026-11-23', isReached: true, note: '秘密の玄関先で' }],
  });
  const { rows } = await superuser.query(
    'select encode(note_sealed, $1) as sealed from care.activity where id = $2',
    ['escape', input.id],
  );
  expect(rows[0].sealed).not.toContain('秘密');
  const early = await as['saku-tantou'].ask(record, {
    input: { ...input, id: randomUUID(), onDay: '2026-11-24' },
  });
  expect(early.data.recordActivity.refusals).toEqual([{ code: 'DAY_INVALID', field: 'onDay' }]);
  const foreign = await as['koumi-tantou'].ask(record, { input: { ...input, id: randomUUID() } });
  expect(foreign.data.recordActivity.refusals).toEqual([{ code: 'NOT_FOUND', field: 'caseId' }]);
  const read = '($caseId: ID!) { caseWork(caseId: $caseId) { activityCount } }';
  expect((await as['koumi-tantou'].ask(`query ${read}`, { caseId })).data.caseWork).toBeNull();
  const undo = await as['koumi-tantou'].ask(`mutation ($id: ID!) { undoActivity(id: $id) { ${work} } }`, {
    id: input.id,
  });
  expect(undo.data.undoActivity.refusals).toEqual([{ code: 'NOT_FOUND', field: 'id' }]);
});

test('the morning shows what is due, pushed back, quiet and ahead, by as many statements for many cases as for few', async () => {
  const morning = `{ morning { quietCount quiet { id daysSinceContact lastKind } due { id } pushedBack { id timesPushedBack }
    ahead { of { id } onDay age milestone precision role } } }`;
  const quiet = await openCase('houmon', 'FAMILY', [
    { role: 'MOTHER', isClient: true, birthYear: 1945 },
    { role: 'PERSON', isClient: false, birthYear: 1962, birthMonth: 2 },
  ]);
  await superuser.query(
    `update care.case_file set opened_on = '2019-11-23', last_contact_on = '2019-11-23' where id = $1`,
    [quiet],
  );
  const plan = `mutation ($caseId: ID!, $onDay: String!, $isPushedBack: Boolean!) {
    planContact(caseId: $caseId, onDay: $onDay, isPushedBack: $isPushedBack) { ${work} } }`;
  await as.houmon.ask(plan, { caseId: quiet, onDay: '2026-11-26', isPushedBack: false });
  const pushed = await as.houmon.ask(plan, { caseId: quiet, onDay: '2026-12-03', isPushedBack: true });
  expect(pushed.data.planContact).toMatchObject({ nextContactOn: '2026-12-03', timesPushedBack: 1 });
  await superuser.query(`update care.next_contact set on_day = '2026-11-20' where case_id = $1`, [quiet]);
  await as.houmon.ask(
    `mutation ($id: ID!, $caseId: ID!) { addMilestone(id: $id, caseId: $caseId, kind: SCHOOL_ENDS, onDay: "2027-03-31") { ${work} } }`,
    { id: randomUUID(), caseId: quiet },
  );
  const few = await statementsOf(() => as.houmon.ask(morning));
  expect(few.answer.data.morning).toEqual({
    quietCount: 1,
    quiet: [{ id: quiet, daysSinceContact: 2557, lastKind: null }],
    due: [{ id: quiet }],
    pushedBack: [{ id: quiet, timesPushedBack: 1 }],
    ahead: [
      {
        of: { id: quiet },
        onDay: '2027-02-01',
        age: 65,
        milestone: null,
        precision: 'MONTH',
        role: 'PERSON',
      },
      {
        of: { id: quiet },
        onDay: '2027-03-31',
        age: null,
        milestone: 'SCHOOL_ENDS',
        precision: null,
        role: null,
      },
    ],
  });
  for (let more = 0; more < 12; more += 1)
    await did('houmon', await openCase('houmon'), '2026-11-20', 'TELEPHONE');
  const many = await statementsOf(() => as.houmon.ask(morning));
  expect([many.statements, few.statements]).toEqual([few.statements, 12]);
});

test('a prefecture reads closed quarters of its municipalities without what is small; a town what its own do elsewhere', async () => {
  const visits = async (who: Name, cases: number, more: object) => {
    for (let at = 0; at < cases; at += 1)
      await did(who, await openCase(who), '2026-08-03', 'OFFICE_VISIT', { partner: 'PERSON', ...more });
  };
  await visits('saku-tantou', 6, {});
  await visits('saku-tantou', 6, { homeCode: '20303' });
  await visits('koumi-tantou', 2, {});
  const area = async (who: Name, from: string | null = '2026-07-01') =>
    (
      await as[who].ask(
        `query ($from: String) { areaFigures(from: $from) { ... on AreaFigures { quarter { from to } places { place name figures { key count } } }
          ... on Refused { refusals { code field } } } }`,
        { from },
      )
    ).data.areaFigures;
  // Written after the quarter's figures were made, none of it is in them: who asks twice learns nothing.
  expect((await area('nagano-ken')).places).toEqual([]);
  await superuser.query(
    `update care.activity set recorded_at = '2026-08-03T03:00Z' where on_day = '2026-08-03'`,
  );
  const shown = ({ places }: Awaited<ReturnType<typeof area>>) =>
    Object.fromEntries(
      places.map((one: { place: string; figures: { key: string; count: number | null }[] }) => [
        one.place,
        Object.fromEntries(one.figures.map(({ key, count }) => [key, count])),
      ]),
    );
  const ofPrefecture = shown(await area('nagano-ken'));
  expect(ofPrefecture['20303'].people).toBeNull();
  // 小海's two would be the prefecture's fourteen without 佐久's twelve: so the sum is hidden as well.
  expect([ofPrefecture['20217'].people, ofPrefecture.all.people]).toEqual([12, null]);
  expect(ofPrefecture['20217']['people.fromElsewhere']).toBe(6);
  expect(shown(await area('koumi-tantou'))).toEqual({
    ELSEWHERE: {
      people: 6,
      'people.new': 6,
      'people.continuing': 0,
      'people.resident': 0,
      'people.fromElsewhere': 6,
      'group.CONSULTATION': 6,
    },
  });
  expect(Object.keys(shown(await area('kuni')))).toEqual(['20']);
  expect((await area('houmon')).places).toEqual([]);
  expect((await area('nagano-ken', '2026-10-01')).refusals).toEqual([{ code: 'DAY_INVALID', field: 'from' }]);

  const load = await as['koumi-tantou'].ask('{ windowLoads { isOwn cases inCare } }');
  expect(load.data.windowLoads).toContainEqual({ isOwn: true, cases: 6, inCare: 0 });
});
