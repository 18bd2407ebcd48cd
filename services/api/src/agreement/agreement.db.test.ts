import { runLater } from '@tsunagi/testkit';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { Visitor } from '../testing/sign-in-as.ts';

const names = [
  'koumi-matome',
  'saku-matome',
  'nagano-ken',
  'gunma-ken',
  'okaya-matome',
  'koumi-tantou',
] as const;
type Name = (typeof names)[number];
const dataKey = 'a key for tests that signs cursors';
let now = new Date('2026-11-23T01:00:00Z');
let api: ApiUnderTest;
const as = {} as Record<Name, Visitor>;

beforeAll(async () => {
  api = await startApi('loaded', () => now);
  await Promise.all(
    names.map(async (name) => {
      as[name] = new Visitor(api);
      await as[name].signIn(name);
    }),
  );
}, 60_000);
afterAll(() => api?.close());

const fields = `id version state time isOwn from to settledYen months members { code isLead isInTurn agreedOn role uses } openActions
  events { action word } costs { amounts { payer yen } missing { code field } }`;
const refused = '... on Refused { refusals { code field } }';
const save = `mutation ($input: SaveAgreementInput!) { saveAgreement(input: $input) { ... on CooperationAgreement { ${fields} } ${refused} } }`;
const actOn = `mutation ($input: ActOnAgreementInput!) { actOnAgreement(input: $input) { ... on CooperationAgreement { ${fields} } ${refused} } }`;
const count = `mutation ($input: CountUsesInput!) { countAgreementUses(input: $input) { ... on CooperationAgreement { ${fields} } ${refused} } }`;
const draft = {
  name: '小海と佐久の居場所',
  aim: '小海の人が、佐久の居場所を使えるように',
  sharedKinds: ['IBASHO'],
  members: [{ code: '20217', role: '会場を貸す' }, { code: '20303' }],
  leadCode: '20217',
  from: '2027-04-01',
  to: '2028-03-31',
  yen: 100_001,
  parts: [{ method: 'USE', percent: 100 }],
};
const draftBy = async (who: Name, more: object = {}) =>
  (await as[who].ask(save, { input: { ...draft, ...more } })).data.saveAgreement;
const see = async (who: Name, id: string) =>
  (await as[who].ask(`query ($id: ID!) { agreement(id: $id) { ${fields} } }`, { id })).data.agreement;
const act = async (who: Name, id: string, said: object) => {
  const { version } = (await see(who, id)) ?? { version: 0 };
  return (await as[who].ask(actOn, { input: { id, version, ...said } })).data.actOnAgreement;
};

test('a draft is seen by its drafter alone; what goes round by its members and the centers of their prefectures', async () => {
  const { id } = await draftBy('koumi-matome');
  const seenBy = async () => {
    const seen = await Promise.all(
      names.slice(0, 5).map(async (name) => [name, (await see(name, id)) !== null] as const),
    );
    return seen.filter(([, sees]) => sees).map(([name]) => name);
  };
  expect(await seenBy()).toEqual(['koumi-matome']);
  await act('koumi-matome', id, { action: 'PROPOSE' });
  expect(await seenBy()).toEqual(['koumi-matome', 'saku-matome', 'nagano-ken']);
  expect((await as['koumi-tantou'].ask('{ agreements { id } }')).errors![0]!.extensions.code).toBe(
    'FORBIDDEN',
  );
});

test('what is wrong with a draft is said field by field, and a town binds nobody but with itself', async () => {
  const wrong = { name: ' ', sharedKinds: [], leadCode: '20309', to: '2027-03-31', yen: 1.5, parts: [] };
  expect((await draftBy('koumi-matome', wrong)).refusals).toEqual([
    { code: 'FIELD_MISSING', field: 'name' },
    { code: 'KINDS_MISSING', field: 'sharedKinds' },
    { code: 'LEAD_MISSING', field: 'leadCode' },
    { code: 'DAY_REVERSED', field: 'to' },
    { code: 'AMOUNT_INVALID', field: 'yen' },
    { code: 'PARTS_INVALID', field: 'parts' },
  ]);
  const others = { members: [{ code: '20217' }, { code: '20309' }] };
  expect((await draftBy('koumi-matome', others)).refusals).toEqual([
    { code: 'OWN_MISSING', field: 'members' },
  ]);
  const unknown = { members: [{ code: '20303' }, { code: '99999' }], leadCode: '20303' };
  expect((await draftBy('koumi-matome', unknown)).refusals).toEqual([
    { code: 'NOT_FOUND', field: 'members' },
  ]);
  // A center brokers what it is no member of.
  expect((await draftBy('nagano-ken', others)).refusals).toBeUndefined();
});

test('each member agrees in turn; asked back it is a draft again that the drafter mends, and all begin anew', async () => {
  const { id } = await draftBy('koumi-matome', { sharedKinds: ['COUNSELING'] });
  await act('koumi-matome', id, { action: 'PROPOSE' });
  expect((await act('koumi-matome', id, { action: 'AGREE' })).refusals).toEqual([
    { code: 'NOT_YOUR_TURN', field: null },
  ]);
  const asked = await act('saku-matome', id, { action: 'ASK_BACK', word: '送迎は、だれが払いますか' });
  expect([asked.state, asked.events.at(-1).word]).toEqual(['DRAFT', '送迎は、だれが払いますか']);
  const { version } = await see('koumi-matome', id);
  const mended = { ...draft, sharedKinds: ['COUNSELING'], id, version, aim: '送迎は小海町が払う' };
  expect((await as['saku-matome'].ask(save, { input: mended })).data.saveAgreement.refusals[0].code).toBe(
    'NOT_FOUND',
  );
  expect(
    (await as['koumi-matome'].ask(save, { input: { ...mended, version: 1 } })).data.saveAgreement.refusals[0]
      .code,
  ).toBe('CHANGED_MEANWHILE');
  await as['koumi-matome'].ask(save, { input: mended });
  await act('koumi-matome', id, { action: 'PROPOSE' });
  expect((await act('saku-matome', id, { action: 'AGREE' })).members).toMatchObject([
    { code: '20217', agreedOn: '2026-11-23', isInTurn: false },
    { code: '20303', agreedOn: null, isInTurn: true },
  ]);
  expect((await act('koumi-matome', id, { action: 'AGREE' })).state).toBe('AGREED');
});

test('from its first to its last day the members’ residents may use what is shared, and no entry was edited', async () => {
  // A place of Saku that lists its own residents alone.
  const { rows } = await api.owner.query<{ id: string }>(
    `select r.id from resource r join organization o on o.id = r.organization_id
     join offering f on f.resource_id = r.id join venue v on v.id = f.venue_id
     join offering_search s on s.resource_id = r.id
     where r.kind = 'IBASHO' and v.municipality_code = '20217' order by r.record_key limit 1`,
  );
  const place = rows[0]!.id;
  await api.owner.query('delete from residency_rule where resource_id = $1', [place]);
  await api.owner.query(
    `insert into residency_rule (resource_id, position, layer, scope, answer)
     values ($1, 0, 'PUBLIC', '{"type": "MUNICIPALITIES", "codes": ["20217"]}', 'YES')`,
    [place],
  );
  const { id } = await draftBy('koumi-matome');
  await act('koumi-matome', id, { action: 'PROPOSE' });
  await act('saku-matome', id, { action: 'AGREE' });
  await act('koumi-matome', id, { action: 'AGREE' });
  const revisionOf = async () =>
    (await as['saku-matome'].ask('query ($id: ID!) { entry(id: $id) { revision } }', { id: place })).data
      .entry.revision;
  const before = await revisionOf();
  const badgeOn = async (day: string, home: string) => {
    now = new Date(`${day}T01:00:00Z`);
    const { data } = await api.ask(
      `query ($id: ID!, $home: String!) { resource(id: $id, person: { home: $home }) { ... on Resource { answer { badge } } } }`,
      { id: place, home },
    );
    now = new Date('2026-11-23T01:00:00Z');
    return data.resource.answer.badge as string;
  };
  const days = ['2027-03-31', '2027-04-01', '2028-03-31', '2028-04-01'];
  const sameAsSaku = async () => {
    const same: boolean[] = [];
    for (const day of days) same.push((await badgeOn(day, '20303')) === (await badgeOn(day, '20217')));
    return same;
  };
  expect(await sameAsSaku()).toEqual([false, false, false, false]);
  await runLater('jobs', api.database, { TSUNAGI_DATA_KEY: dataKey });
  await api.app.reference.look();
  expect(await sameAsSaku()).toEqual([false, true, true, false]);
  // A neighbour that is no party gets nothing by it.
  expect(await badgeOn('2027-04-01', '20309')).not.toBe(await badgeOn('2027-04-01', '20217'));
  expect(await revisionOf()).toBe(before);

  // Ended early it ends on the day that was said, at every door.
  await act('koumi-matome', id, { action: 'END', word: '広域連合に移るため', day: '2027-09-30' });
  await runLater('jobs', api.database, { TSUNAGI_DATA_KEY: dataKey });
  await api.app.reference.look();
  expect(await sameAsSaku()).toEqual([false, true, false, false]);
});

test('uses are counted by month without names, each for its own people, and settle the costs to the yen when it is over', async () => {
  const { id } = await draftBy('koumi-matome', { from: '2026-11-01', to: '2026-12-31' });
  await act('koumi-matome', id, { action: 'PROPOSE' });
  const counted = async (who: Name, month: string, counts: object[]) =>
    (await as[who].ask(count, { input: { id, month, counts } })).data.countAgreementUses;
  const koumi = (uses: number) => ({ code: '20303', uses });
  const saku = (uses: number) => ({ code: '20217', uses });
  expect((await counted('koumi-matome', '2026-11', [koumi(3)])).refusals[0].code).toBe('WRONG_STATE');
  await act('saku-matome', id, { action: 'AGREE' });
  const agreed = await act('koumi-matome', id, { action: 'AGREE' });
  expect([agreed.months, agreed.members[0].role]).toEqual([['2026-11'], '会場を貸す']);
  expect(agreed.costs.missing).toEqual([
    { code: 'USES_MISSING', field: 'members.20217' },
    { code: 'USES_MISSING', field: 'members.20303' },
  ]);
  // Koumi counts for its own people, Saku leads and counts for all; nobody counts ahead.
  await counted('koumi-matome', '2026-11', [koumi(9)]);
  await counted('koumi-matome', '2026-11', [koumi(2)]);
  expect((await counted('saku-matome', '2026-12', [saku(1)])).refusals).toEqual([
    { code: 'MONTH_INVALID', field: 'month' },
  ]);
  expect((await counted('saku-matome', '2026-11', [saku(-1)])).refusals).toEqual([
    { code: 'NUMBER_INVALID', field: 'uses.20217' },
  ]);
  expect((await counted('gunma-ken', '2026-11', [koumi(5)])).refusals[0].code).toBe('NOT_FOUND');
  expect((await counted('saku-matome', '2026-11', [saku(1)])).costs).toEqual({
    amounts: [
      { payer: '20217', yen: 33_334 },
      { payer: '20303', yen: 66_667 },
    ],
    missing: [],
  });

  expect((await act('koumi-matome', id, { action: 'SETTLE', yen: 90_000 })).refusals[0].code).toBe(
    'NOT_OVER',
  );
  now = new Date('2027-01-04T01:00:00Z');
  await counted('saku-matome', '2026-12', [koumi(1), saku(2)]);
  const settled = await act('koumi-matome', id, { action: 'SETTLE', yen: 90_000 });
  expect([settled.state, settled.time, settled.settledYen, settled.costs.amounts]).toEqual([
    'SETTLED',
    'OVER',
    90_000,
    [
      { payer: '20217', yen: 45_000 },
      { payer: '20303', yen: 45_000 },
    ],
  ]);
  // What is settled stays: no later count changes it.
  expect((await counted('saku-matome', '2026-12', [koumi(7)])).refusals[0].code).toBe('WRONG_STATE');
  now = new Date('2026-11-23T01:00:00Z');
});

test('shares by population wait for the official table, and name it once it is there', async () => {
  const { id } = await draftBy('koumi-matome', { parts: [{ method: 'POPULATION', percent: 100 }] });
  expect((await see('koumi-matome', id)).costs.missing).toHaveLength(2);
  await api.owner.query(
    `insert into municipality_population values ('20217', 900, '2020-10-01', '試験の表'), ('20303', 100, '2020-10-01', '試験の表')`,
  );
  expect((await see('koumi-matome', id)).costs.amounts).toEqual([
    { payer: '20217', yen: 90_001 },
    { payer: '20303', yen: 10_000 },
  ]);
});
