import { stableId } from '../persistence/stable-id.ts';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { walkPublicDoors } from '../testing/public-doors.ts';
import { Visitor } from '../testing/sign-in-as.ts';

const organizationId = stableId('organization', 'yorimichi');

let api: ApiUnderTest;
let saku: Visitor;
let koumi: Visitor;
let before: ReadonlyMap<string, string>;
let traces: string[];
let entries: string[];
beforeAll(async () => {
  api = await startApi('loaded');
  saku = await staff('saku-matome');
  koumi = await staff('koumi-matome');
  before = await walkPublicDoors(api);
  const { rows } = await api.owner.query<{ trace: string; is_entry: boolean }>(
    `with r as (select * from resource where organization_id = $1)
     select id::text as trace, true as is_entry from r
     union all select o.id::text, false from offering o join r on r.id = o.resource_id
     union all select p.number, false from phone p join r on r.id = p.resource_id
     union all select name, false from r
     union all select v.name, false from venue v join offering o on o.venue_id = v.id join r on r.id = o.resource_id
     union all select name, false from organization where id = $1 union all select $1::text, false`,
    [organizationId],
  );
  traces = rows.map(({ trace }) => trace);
  entries = rows.filter((row) => row.is_entry).map(({ trace }) => trace);
}, 60_000);
afterAll(() => api?.close());

const staff = async (mail: string): Promise<Visitor> => {
  const visitor = new Visitor(api);
  await visitor.signIn(mail);
  return visitor;
};

const input = (more: object = {}) => ({
  organizationId,
  reason: 'BEING_LOOKED_INTO',
  word: '聞き取りをしている',
  reviewOn: '2026-12-23',
  ...more,
});
const suspend = async (by: Visitor, more: object = {}) =>
  (
    await by.ask(
      `mutation ($input: SuspendProviderInput!) { suspendProvider(input: $input) {
        ... on Suspension { id by suspendedOn reviewOn reason word } ... on Refused { refusals { code field } } } }`,
      { input: input(more) },
    )
  ).data.suspendProvider;
const lift = async (by: Visitor, id: string, word = '確かめた') =>
  (
    await by.ask(
      `mutation ($id: ID!, $word: String!) { liftSuspension(id: $id, word: $word) {
        ... on Suspension { liftedOn liftedBy liftWord } ... on Refused { refusals { code field } } } }`,
      { id, word },
    )
  ).data.liftSuspension;
const statuses = async (id: string) =>
  Promise.all(
    [`/hsds/services/${id}`, `/hsds/organizations/${organizationId}`, `/export/places/${id}.ics`].map(
      async (path) => (await fetch(`${api.url}${path}`)).status,
    ),
  );
const shownTo = async (ask: ApiUnderTest['ask'] | Visitor['ask'], id: string) =>
  (await ask('query ($id: ID!) { resource(id: $id) { __typename } }', { id })).data.resource.__typename;
const asVisitor = (query: string, variables?: object) => api.ask(query, variables);

const doorsWithATrace = (doors: ReadonlyMap<string, string>) =>
  [...doors].filter(([, said]) => traces.some((trace) => said.includes(trace))).map(([door]) => door);
/** Pins of a map come in the order of the table; which pin is last says nothing. */
const inAnyOrder = (said: string) =>
  said
    .split(/[{}[\],]/)
    .filter(Boolean)
    .sort()
    .join();

/** A look at the reference data may fall between two searches by its own clock. */
const searchesAmong = (statements: readonly string[]) =>
  statements.filter((one) => one.includes('offering_search')).length;

test('the walk does meet the provider at its doors', () => {
  expect(doorsWithATrace(before).length).toBeGreaterThan(15);
  expect(traces.length).toBeGreaterThan(6);
});

test('a suspended provider is at no public door from the same moment, and lifting restores each to the letter', async () => {
  api.takeStatements();
  await api.ask('{ search(input: { person: { home: "20217" } }) { __typename } }');
  const statements = searchesAmong(api.takeStatements());
  const suspended = await suspend(saku);
  expect(suspended).toMatchObject({
    reason: 'BEING_LOOKED_INTO',
    suspendedOn: '2026-11-23',
    reviewOn: '2026-12-23',
  });
  expect(suspended.by).toContain('見本 いずみ');

  await api.app.reference.look();
  const during = await walkPublicDoors(api);
  expect(during.get('directory')).not.toBe(before.get('directory'));
  expect([...during.keys()]).toEqual([...before.keys()]);
  expect(doorsWithATrace(during)).toEqual([]);
  for (const id of entries) {
    expect(await statuses(id)).toEqual([404, 404, 404]);
    expect(await shownTo(asVisitor, id)).toBe('Refused');
    const { data } = await api.ask(
      'query ($id: ID!) { withheldPlace(id: $id) { id nextSteps { name phone } } }',
      { id },
    );
    expect(data.withheldPlace.nextSteps.length).toBeGreaterThan(0);
  }
  api.takeStatements();
  await api.ask('{ search(input: { person: { home: "20217" } }) { __typename } }');
  expect(searchesAmong(api.takeStatements())).toBe(statements);

  expect(await lift(saku, suspended.id)).toMatchObject({ liftedOn: '2026-11-23', liftWord: '確かめた' });
  await api.app.reference.look();
  const after = await walkPublicDoors(api);
  const changed = [...after].filter(([door, said]) => inAnyOrder(said) !== inAnyOrder(before.get(door)!));
  expect(changed.map(([door]) => door)).toEqual([]);
}, 60_000);

test('a whole load anew leaves what is suspended out', async () => {
  const { refreshOfferingSearch } = await import('../readmodel/index.ts');
  const { inTransaction } = await import('../persistence/in-transaction.ts');
  const { id } = await suspend(saku);
  await inTransaction(api.owner, (client) => refreshOfferingSearch(client, 'all'));
  const { rows } = await api.owner.query('select 1 from offering_search where organization_id = $1', [
    organizationId,
  ]);
  expect(rows).toEqual([]);
  await lift(saku, id);
});

test('one entry alone can be suspended, and stays out when the provider is lifted first', async () => {
  const resourceId = entries[0]!;
  const provider = await suspend(saku);
  const entry = await suspend(saku, { resourceId });
  await lift(saku, provider.id);
  expect(await shownTo(asVisitor, resourceId)).toBe('Refused');
  expect((await fetch(`${api.url}/hsds/organizations/${organizationId}`)).status).toBe(
    entries.length > 1 ? 200 : 404,
  );
  await lift(saku, entry.id);
  expect(await shownTo(asVisitor, resourceId)).toBe('Resource');
});

test('a third town, a worker and the provider can neither suspend nor lift', async () => {
  expect(await suspend(koumi)).toEqual({ refusals: [{ code: 'NOT_YOURS', field: null }] });
  const { id } = await suspend(saku);
  expect(await lift(koumi, id)).toEqual({ refusals: [{ code: 'NOT_YOURS', field: null }] });
  for (const mail of ['saku-tantou', 'yorimichi']) {
    const { errors } = await (await staff(mail)).ask(
      'mutation ($id: ID!) { liftSuspension(id: $id, word: "x") { __typename } }',
      { id },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
  expect(await suspend(saku)).toEqual({ refusals: [{ code: 'ALREADY_SUSPENDED', field: null }] });
  expect(await lift(await staff('uneisha'), id)).toMatchObject({ liftWord: '確かめた' });
  expect(await lift(saku, id)).toEqual({ refusals: [{ code: 'NOT_SUSPENDED', field: null }] });
});

test('the vetting record says who looked, and the provider’s own people never read or write it', async () => {
  const record = `mutation ($input: RecordFindingInput!) { recordFinding(input: $input) {
    ... on VettedProvider { state findings { subject result by nextCheckOn } } ... on Refused { refusals { code field } } } }`;
  const finding = {
    organizationId,
    subject: 'FEES',
    result: 'DOUBTS',
    word: '料金の表がない',
    checkedOn: '2026-11-20',
  };
  const { data } = await saku.ask(record, { input: { ...finding, nextCheckOn: '2027-01-31' } });
  expect(data.recordFinding.state).toBe('DOUBTS');
  expect(data.recordFinding.findings[0]).toMatchObject({ subject: 'FEES', nextCheckOn: '2027-01-31' });
  const late = await saku.ask(record, { input: { ...finding, checkedOn: '2026-11-24' } });
  expect(late.data.recordFinding.refusals).toEqual([{ code: 'DAY_WRONG', field: 'checkedOn' }]);
  const shakyo = stableId('organization', 'saku-shakyo');
  const itaku = await staff('itaku');
  const { viewer } = (await itaku.ask('{ viewer { memberships { id role } } }')).data;
  const underTown = viewer.memberships.find(({ role }: { role: string }) => role === 'MUNICIPAL_WORKER');
  await itaku.ask('mutation ($id: ID!) { workUnder(membershipId: $id) { __typename } }', {
    id: underTown.id,
  });
  const own = await itaku.ask(record, { input: { ...finding, organizationId: shakyo } });
  expect(own.data.recordFinding).toEqual({ refusals: [{ code: 'OWN_ORGANIZATION', field: null }] });
});
