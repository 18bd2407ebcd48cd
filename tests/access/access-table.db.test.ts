import { createTestDatabase, startTestApi, type TestApi, type TestDatabase } from '@tsunagi/testkit';
import { type Ask, type Caller, callers, everybody } from './staff.ts';

let database: TestDatabase;
let api: TestApi;
let as: Record<Caller, Ask>;
beforeAll(async () => {
  database = await createTestDatabase('loaded');
  api = await startTestApi(database);
  as = await everybody(api);
}, 60_000);
afterAll(async () => {
  await api?.stop();
  await database?.drop();
});

const view = '{ zoom: 9, bounds: { west: 138, south: 36, east: 139, north: 37 } }';

/** Who may call an operation: `everyone`, or `people`, which is everyone but a visitor. */
type Line = readonly [who: 'everyone' | 'people', query: string];

/** One line for every operation. A new operation without a line fails below. */
const table: Readonly<Record<string, Line>> = {
  search: ['everyone', '{ search(input: {}, first: 1) { __typename } }'],
  mapMarks: ['everyone', `{ mapMarks(input: {}, view: ${view}) { __typename } }`],
  resource: ['everyone', '{ resource(id: "00000000-0000-4000-8000-000000000000") { __typename } }'],
  compare: ['everyone', '{ compare(ids: []) { __typename } }'],
  municipality: ['everyone', '{ municipality(code: "20217") { __typename } }'],
  prefecture: ['everyone', '{ prefecture(code: "20") { __typename } }'],
  prefectures: ['everyone', '{ prefectures { code } }'],
  suggestMunicipalities: ['everyone', '{ suggestMunicipalities(text: "さく") { __typename } }'],
  suggestWords: ['everyone', '{ suggestWords(text: "居場所") { __typename } }'],
  directory: ['everyone', '{ directory { day } }'],
  viewer: ['everyone', '{ viewer { name } }'],
  demoAccounts: ['everyone', '{ demoAccounts { email } }'],
  workUnder: [
    'people',
    'mutation { workUnder(membershipId: "00000000-0000-4000-8000-000000000000") { __typename } }',
  ],
  endSession: [
    'people',
    'mutation { endSession(sessionId: "00000000-0000-4000-8000-000000000000") { __typename } }',
  ],
};

test('every operation has a line in the table', async () => {
  const { data } = await as.visitor(
    '{ __schema { queryType { fields { name } } mutationType { fields { name } } } }',
  );
  const { queryType, mutationType } = data.__schema;
  const operations = [...queryType.fields, ...mutationType.fields].map(({ name }: { name: string }) => name);
  expect(operations.sort()).toEqual(Object.keys(table).sort());
});

describe.each(callers)('%s', (caller) => {
  test.each(Object.entries(table))('may call %s as the table says', async (_name, [who, query]) => {
    const { errors } = await as[caller](query);
    const codes = errors?.map(({ extensions }) => extensions?.code) ?? [];
    expect(codes).toEqual(who === 'people' && caller === 'visitor' ? ['UNAUTHENTICATED'] : []);
  });
});

/** The own office, the office of a town with an agreement, that of the prefecture, and a provider. */
const others: readonly Caller[] = ['saku-matome', 'koumi-tantou', 'nagano-ken', 'yorimichi', 'uneisha'];
const mine = '{ viewer { email memberships { id } sessions { id } } }';

test.each(others)('the sign-in and the memberships of saku-tantou are out of reach for %s', async (other) => {
  const { viewer } = (await as['saku-tantou'](mine)).data;
  const end = 'mutation ($id: ID!) { endSession(sessionId: $id) { ... on Refused { refusals { code } } } }';
  const work =
    'mutation ($id: ID!) { workUnder(membershipId: $id) { ... on Refused { refusals { code } } } }';
  const ended = await as[other](end, { id: viewer.sessions[0].id });
  const worked = await as[other](work, { id: viewer.memberships[0].id });
  expect(ended.data.endSession.refusals).toEqual([{ code: 'NOT_FOUND' }]);
  expect(worked.data.workUnder.refusals).toEqual([{ code: 'NOT_FOUND' }]);
  expect((await as['saku-tantou'](mine)).data.viewer.email).toBe('saku-tantou@example.jp');
});

test('each sees only oneself as the viewer', async () => {
  for (const caller of callers) {
    const { viewer } = (await as[caller](mine)).data;
    expect(viewer?.email ?? 'visitor').toBe(caller === 'visitor' ? 'visitor' : `${caller}@example.jp`);
  }
});
