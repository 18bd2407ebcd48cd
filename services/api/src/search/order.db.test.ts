import {
  answerResidency,
  badgeOf,
  badges,
  checkEligibility,
  dueDay,
  freshnessClass,
  type ResourceRecord,
  ringOf,
  rings,
  type VenueRecord,
} from '@tsunagi/domain';
import fc from 'fast-check';
import { commandPool } from '../persistence/database.ts';
import { stableId } from '../persistence/stable-id.ts';
import { freshnessOrder, standpointOf } from '../person/index.ts';
import { readPerson } from '../person/person.ts';
import { type ApiUnderTest, startApi, testNow } from '../testing/api-under-test.ts';
import {
  agreements,
  arbitraryPerson,
  arbitraryPlace,
  factsOf,
  groups,
  personInput,
  recordsOf,
  towns,
} from '../testing/arbitrary-places.ts';
import { aDirectory, anOrganization, fill } from '../testing/directory-builder.ts';
import { readSearch } from './question.ts';
import { ringPlaces } from './ring-conditions.ts';
import { type PageRow, SearchRepository } from './search.repository.ts';
import { notEligibleStatement, pageStatement } from './search-statements.ts';

/** Many places at once, then many people: each pair is one comparison. */
const placesDrawn = 250;
const peopleDrawn = 60;
const today = '2026-11-23';
/** What the owner of the n-th place promised. */
const promised = (at: number) => ([12, 3, 6] as const)[at % 3]!;

let api: ApiUnderTest;
let repository: SearchRepository;
let records: { resource: ResourceRecord; venue: VenueRecord | null }[];

beforeAll(async () => {
  api = await startApi('loaded');
  const points = api.app.reference.current.municipalities;
  const drawn = fc.sample(arbitraryPlace(), { numRuns: placesDrawn, seed: 20261123 });
  records = recordsOf(drawn, (code) => points.get(code)!.position);
  // Some promised before their places were written down for the lists, the others after.
  await promise((at) => promised(at) === 3);
  await fill(
    api,
    aDirectory({
      organizations: [
        ...towns.map((code) =>
          anOrganization({ key: `org-${code}`, municipalityCode: code, prefectureCode: code.slice(0, 2) }),
        ),
        anOrganization({ key: 'org-none', municipalityCode: null, prefectureCode: null }),
      ],
      venues: records.flatMap(({ venue }) => venue ?? []),
      resources: records.map(({ resource }) => resource),
      areaGroups: groups,
      agreements,
    }),
  );
  await promise((at) => promised(at) === 6);
  repository = new SearchRepository(api.app.database);
});
afterAll(() => api?.close());

/** Keeps the promises of some places, as somebody no policy holds back. */
async function promise(isMeant: (at: number) => boolean) {
  const pool = commandPool(api.database.superuserUrl);
  const meant = records.map(({ resource }, at) => ({ id: stableId('resource', resource.key), at }));
  await pool.query(
    `insert into upkeep.confirmation_plan (resource_id, every_months)
     select id, months from unnest($1::uuid[], $2::int[]) as meant (id, months)`,
    [
      meant.filter(({ at }) => isMeant(at)).map(({ id }) => id),
      meant.filter(({ at }) => isMeant(at)).map(({ at }) => promised(at)),
    ],
  );
  await pool.end();
}

/** What the domain says of a record for a person, without any SQL. */
function expectedOf(
  { resource, venue }: (typeof records)[number],
  person: Parameters<typeof personInput>[0],
) {
  const reference = api.app.reference.current;
  const read = readPerson(personInput(person), reference);
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  const from = standpointOf(read.value, reference, today);
  const at = records.findIndex((one) => one.resource === resource);
  const confirmedOn = resource.verification?.confirmedOn ?? null;
  const provider = resource.organizationKey === 'org-none' ? null : resource.organizationKey.slice(4);
  const residency = answerResidency(
    {
      kind: resource.kind,
      municipalityCode: venue?.municipalityCode ?? provider,
      rules: resource.residencyRules,
    },
    from.home,
    reference.book,
    today,
  );
  const { verdict } = checkEligibility(resource.criteria, factsOf(person), resource);
  const place = {
    venueMunicipalityCode: venue?.municipalityCode ?? null,
    providerMunicipalityCode: provider,
    accessModes: resource.accessModes,
  };
  return {
    ring: ringOf(from.home, place, from.neighborhood),
    badge: badgeOf(residency.answer, verdict),
    freshness: freshnessClass(confirmedOn, today, dueDay(confirmedOn, promised(at))),
  };
}

async function rowsFor(person: Parameters<typeof personInput>[0], includeNotEligible: boolean) {
  const reference = api.app.reference.current;
  const read = readSearch({ person: personInput(person), includeNotEligible }, reference);
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  const from = standpointOf(read.value.person, reference, today);
  return repository.page(
    pageStatement(read.value, from, ringPlaces(from), { rings, after: null, limit: placesDrawn * 2 }),
  );
}

const people = fc
  .sample(arbitraryPerson(), { numRuns: peopleDrawn, seed: 7 })
  .map((person, at) => ({ ...person, home: person.home ?? towns[at % towns.length]! }));

const idOf = ({ resource }: (typeof records)[number]) => stableId('offering', `${resource.key}/0`);
const seen = (row: PageRow) => ({
  ring: rings[row.rank],
  badge: badges[row.badge],
  freshness: freshnessOrder[row.fresh],
});

test('SQL gives every place the ring, badge and freshness the domain gives it, for every person drawn', async () => {
  const counted = { USABLE: 0, ASK: 0, NOT_ELIGIBLE: 0 };
  const differing: unknown[] = [];
  for (const person of people) {
    const rows = new Map((await rowsFor(person, true)).map((row) => [row.id, row]));
    for (const record of records) {
      const row = rows.get(idOf(record));
      const expected = record.resource.status === 'ENDED' ? undefined : expectedOf(record, person);
      if (expected) counted[expected.badge] += 1;
      const found = row && seen(row);
      if (JSON.stringify(found) !== JSON.stringify(expected))
        differing.push({ key: record.resource.key, person, found, expected });
    }
  }
  expect(differing).toEqual([]);
  // The draw must not have missed a case: of the same age some are overdue by their own promise, others not.
  const sameAge = records.flatMap(({ resource }, at) =>
    resource.verification?.confirmedOn === '2026-08-01' ? [promised(at)] : [],
  );
  expect([...new Set(sameAge)].sort()).toEqual([12, 3, 6]);
  for (const count of Object.values(counted)) expect(count).toBeGreaterThan(150);
});

test('a search never leaves out what the domain does not refuse, and lists nothing it refuses', async () => {
  for (const person of people) {
    const ids = new Set((await rowsFor(person, false)).map((row) => row.id));
    const expected = records
      .filter((record) => record.resource.status !== 'ENDED')
      .filter((record) => expectedOf(record, person).badge !== 'NOT_ELIGIBLE')
      .map(idOf);
    expect([...ids].sort()).toEqual(expected.sort());
  }
});

test('rows come in product order: ring, badge, freshness, distance, id', async () => {
  const keyOf = (row: PageRow) => [row.rank, row.badge, row.fresh, row.meters, row.id];
  for (const person of people.slice(0, 20)) {
    const keys = (await rowsFor(person, true)).map(keyOf);
    const sorted = [...keys].sort((a, b) => {
      const at = a.findIndex((part, index) => part !== b[index]);
      return at === -1 ? 0 : a[at]! < b[at]! ? -1 : 1;
    });
    expect(keys).toEqual(sorted);
  }
});

test('what does not fit is exactly what the domain refuses', async () => {
  for (const person of people.slice(0, 20)) {
    const reference = api.app.reference.current;
    const read = readSearch({ person: personInput(person) }, reference);
    if (!read.ok) throw new Error('refused');
    const from = standpointOf(read.value.person, reference, today);
    const statement = notEligibleStatement(read.value, from, ringPlaces(from), { rings, limit: 1000 });
    const ids = (await repository.page(statement)).map((row) => row.id);
    const expected = records
      .filter((record) => record.resource.status !== 'ENDED')
      .filter((record) => expectedOf(record, person).badge === 'NOT_ELIGIBLE')
      .map(idOf);
    expect(ids.sort()).toEqual(expected.sort());
  }
});

test('the distance by which rows are ordered is the one that is shown', async () => {
  const query = `query($input: SearchInput!) { search(input: $input, first: 50) { ... on SearchConnection {
    edges { node { id distanceMeters } } } } }`;
  for (const person of people.slice(0, 10)) {
    const meters = new Map((await rowsFor(person, false)).map((row) => [row.id, row.meters]));
    const { data } = await api.ask(query, { input: { person: personInput(person) } });
    for (const { node } of data.search.edges)
      if (node.distanceMeters !== null)
        expect(Math.abs(node.distanceMeters - meters.get(node.id)!)).toBeLessThanOrEqual(1);
  }
  expect(testNow.toISOString()).toContain(today);
});
