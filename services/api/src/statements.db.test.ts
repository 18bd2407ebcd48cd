import { stableId } from './persistence/stable-id.ts';
import { type ApiUnderTest, startApi } from './testing/api-under-test.ts';
import {
  aDirectory,
  aDirectoryOf,
  anOrganization,
  aPlace,
  aResource,
  fill,
} from './testing/directory-builder.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApi('loaded');
});
afterAll(() => api?.close());

const hit = `id name ring distanceMeters municipality { name } answer { badge findings { criterion } } phone { number openNow next { day } }
  nextOccurrences { day } freshness { class } position { lat }`;
const ref = 'id name phone ring municipality { name }';
const resource = `id name organization { name municipality { name } } answer { badge } phones { number } offerings { id nextOccurrences { day } }
  residencyRules { scope places } provenance { field source } goesOnTo { ${ref} } nextSteps { ${ref} }`;

const home = '{ person: { home: "20217" } }';
const near = '{ person: { home: "20217" }, scope: NEAR }';
const ids = () => ['r0', 'r1', 'r2'].map((key) => `"${stableId('resource', key)}"`).join(', ');

/** Each operation as its pages ask it, and how many statements it may send: the same for 5 rows and for 50. */
const operations: [name: string, most: number, query: () => string][] = [
  [
    'search, the list alone',
    1,
    () => `{ search(input: ${home}, first: 50) { ... on SearchConnection { edges { node { ${hit} } } } } }`,
  ],
  [
    'search, the whole page',
    4,
    () => `{ search(input: ${home}, first: 50) { ... on SearchConnection { edges { node { ${hit} } } rings { ring count }
      notEligible { hit { ${hit} } insteadName } nextSteps { ${hit} } } } }`,
  ],
  [
    'search, near',
    1,
    () => `{ search(input: ${near}, first: 50) { ... on SearchConnection { edges { node { ${hit} } } } } }`,
  ],
  [
    'search, by words',
    1,
    () =>
      `{ search(input: { words: "居場所" }, first: 50) { ... on SearchConnection { edges { node { ${hit} } } } } }`,
  ],
  [
    'mapMarks, unfiltered',
    1,
    () =>
      `{ mapMarks(input: {}, view: { zoom: 9, bounds: { west: 138, south: 36, east: 139, north: 37 } }) { ... on MapMarks { total pins { name badge } } } }`,
  ],
  [
    'mapMarks, filtered',
    1,
    () =>
      `{ mapMarks(input: ${home}, view: { zoom: 9, bounds: { west: 138, south: 36, east: 139, north: 37 } }) { ... on MapMarks { total pins { name badge } } } }`,
  ],
  [
    'mapMarks, single places',
    1,
    () =>
      `{ mapMarks(input: ${home}, view: { zoom: 16, bounds: { west: 138.4, south: 36.2, east: 138.6, north: 36.4 } }) { ... on MapMarks { total pins { name badge } } } }`,
  ],
  [
    'resource',
    3,
    () =>
      `{ resource(id: "${stableId('resource', 'r4')}", person: { home: "20217" }) { ... on Resource { ${resource} } } }`,
  ],
  [
    'compare',
    3,
    () =>
      `{ compare(ids: [${ids()}], person: { home: "20217" }) { ... on Comparison { resources { ${resource} } } } }`,
  ],
  [
    'municipality, the whole page',
    7,
    () => `{ municipality(code: "20217") { ... on Municipality { name neighbors { name } areaGroups { members { name } } firstWindow { ${resource} }
      equalWindows { ${ref} } chain { resource { ${ref} } } rings { count } places(first: 50) { ${hit} } calendar { hit { ${hit} } }
      prefecturalCenter { ${hit} } nextSteps { ${ref} } } } }`,
  ],
  [
    'prefecture',
    2,
    () =>
      `{ prefecture(code: "20") { ... on Prefecture { center { ${ref} } windows { window { ${ref} } fallback { ${ref} } } } } }`,
  ],
  ['prefectures', 2, () => `{ prefectures { name center { ${ref} } windows { window { ${ref} } } } }`],
  ['suggestMunicipalities', 0, () => `{ suggestMunicipalities(text: "さく", first: 20) { name } }`],
  ['suggestWords', 1, () => `{ suggestWords(text: "居場所", first: 20) { text } }`],
  ['directory', 0, () => `{ directory { resourceCount confirmedShare } }`],
];

/** A directory in which everything there is comes `count` times. */
function directoryOf(count: number) {
  const places = Array.from({ length: count }, (_, at) =>
    aPlace(
      {
        key: `r${at}`,
        name: `居場所 ${at}`,
        goesOnTo: Array.from({ length: Math.min(at, 20) }, (_unused, to) => `r${to}`),
        phones: Array.from({ length: 3 }, (_unused, number) => ({ number: `0000-00-${1000 + number}` })),
      },
      { position: { lat: 36.25 + at / 1000, lng: 138.48 } },
    ),
  );
  const refused = Array.from({ length: count }, (_, at) =>
    aPlace({
      key: `refused${at}`,
      residencyRules: [
        {
          key: `refused${at}/rule`,
          layer: 'PUBLIC',
          scope: { type: 'MUNICIPALITIES', codes: ['20303'] },
          answer: 'YES',
        },
      ],
    }),
  );
  const center = aResource({
    key: 'center',
    kind: 'WINDOW',
    organizationKey: 'center',
    accessModes: ['TELEPHONE'],
  });
  const directory = aDirectoryOf([...places, ...refused]);
  return aDirectory({
    ...directory,
    organizations: [
      anOrganization({ key: 'org' }),
      anOrganization({ key: 'center', kind: 'PREFECTURAL_CENTER' }),
    ],
    resources: [...directory.resources, center],
    profiles: ['20217', '20303', '20208'].map((code) => ({
      code,
      firstWindowKey: 'r0',
      equalWindowKeys: places.slice(1, 20).map(({ resource: { key } }) => key),
      chain: places.slice(0, 10).map(({ resource: { key } }) => ({
        condition: 'PLACE_TO_BE' as const,
        toResourceKey: key,
      })),
    })),
  });
}

async function countAll(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name, , query] of operations) {
    // What is counted once for a revision is not an operation's own.
    await api.ask(query());
    api.takeStatements();
    const { errors } = await api.ask(query());
    expect([name, errors]).toEqual([name, undefined]);
    counts[name] = api.takeStatements().filter((text) => !text.includes('directory_meta')).length;
  }
  return counts;
}

test('each operation sends as many statements for 50 rows as for 5', async () => {
  await fill(api, directoryOf(5));
  const few = await countAll();
  await fill(api, directoryOf(50));
  const many = await countAll();
  expect(many).toEqual(few);
  expect(many).toEqual(Object.fromEntries(operations.map(([name, most]) => [name, most])));
}, 60_000);
