import type { ResourceRecord, VenueRecord } from '@tsunagi/domain';
import { distanceMeters } from '@tsunagi/geo';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { makeSchema } from './graphql/schema.ts';
import { makeLink } from './links/links.ts';
import { jobsPool } from './persistence/database.ts';
import { stableId } from './persistence/stable-id.ts';
import { everythingBelow, publicFields } from './testing/all-fields.ts';
import { type ApiUnderTest, startApi } from './testing/api-under-test.ts';
import { aDirectoryOf, anOrganization, aPlace, fill } from './testing/directory-builder.ts';

/** Where the hidden places truly are, and words that stand nowhere else. */
const truth = { lat: 36.2617171, lng: 138.4373737 };
const traces = [/36\.2617/, /138\.4373/, /カナリア通り/, /ひみつの申し合わせ/, /secret-rule/];
const shown = { lat: 36.25, lng: 138.48 };

const hidden = (key: string, venue: Partial<VenueRecord>, resource: Partial<ResourceRecord> = {}) =>
  aPlace(
    {
      key,
      name: `隠れた場所 ${key}`,
      residencyRules: [
        {
          key: `${key}/rule`,
          layer: 'PUBLIC',
          scope: { type: 'MUNICIPALITIES', codes: ['20303'] },
          answer: 'YES',
        },
        {
          key: `${key}/secret-rule`,
          layer: 'SUPPORTERS',
          scope: { type: 'MUNICIPALITIES', codes: ['20217'] },
          answer: 'YES',
          source: 'ひみつの申し合わせ',
          validTo: '2027-03-31',
        },
      ],
      ...resource,
    },
    { position: truth, address: '佐久市カナリア通り1-2-3', ...venue },
  );

const places = [
  hidden('area', { precision: 'AREA', publicPosition: shown, publicRadiusMeters: 700 }),
  hidden('town', { precision: 'MUNICIPALITY' }),
  hidden('none', { precision: 'NONE' }),
  hidden(
    'window',
    { precision: 'AREA', publicPosition: shown, publicRadiusMeters: 700 },
    { kind: 'WINDOW', organizationKey: 'center', goesOnTo: ['area', 'town', 'none'] },
  ),
];
const ids = places.map(({ resource }) => stableId('resource', resource.key));

/** A letter about the first of them, and the link in it. */
const asked = '0f8fad5b-d9cb-469f-a165-70867728950e';
const link = makeLink('a key for tests that signs cursors', 'confirm', asked, new Date('2027-01-01'));

let api: ApiUnderTest;
let schema: GraphQLSchema;
beforeAll(async () => {
  api = await startApi('loaded');
  schema = makeSchema();
  await fill(
    api,
    aDirectoryOf(places, {
      organizations: [
        anOrganization({ key: 'org' }),
        anOrganization({ key: 'center', kind: 'PREFECTURAL_CENTER' }),
      ],
      profiles: [
        {
          code: '20217',
          q1: 'CENTER',
          firstWindowKey: 'window',
          equalWindowKeys: ['area', 'town'],
          chain: [
            { condition: 'PLACE_TO_BE', toResourceKey: 'none' },
            { condition: 'NONE_FITS', toResourceKey: 'window' },
          ],
        },
      ],
    }),
  );
  const jobs = jobsPool(api.database.ownerUrl);
  await jobs.query(
    `insert into upkeep.confirmation_request (id, reference, resource_id, resource_name, organization_id, organization_name)
     values ($1, 'x', $2, '隠れた場所 area', $2, 'x')`,
    [asked, ids[0]],
  );
  await jobs.end();
});
afterAll(() => api?.close());

const person = '{ home: "20217", role: FAMILY, ageYears: 34, has: [DISABILITY] }';
const view = (zoom: number, half: number) =>
  `view: { zoom: ${zoom}, bounds: { west: ${truth.lng - half}, east: ${truth.lng + half}, south: ${truth.lat - half}, north: ${truth.lat + half} } }`;

/** Each way into the public schema, with arguments that lead to the hidden places. */
const ways: [root: string, args: string][] = [
  ['search', `(input: { person: ${person}, includeNotEligible: true })`],
  ['search', `(input: { person: { home: "20303" } })`],
  ['search', `(input: { words: "隠れた" })`],
  ['search', `(input: {})`],
  ['search', `(input: { within: { west: 138.4, east: 138.5, south: 36.2, north: 36.3 } })`],
  ['mapMarks', `(input: {}, ${view(6, 3)})`],
  ['mapMarks', `(input: {}, ${view(12, 0.2)})`],
  ['mapMarks', `(input: {}, ${view(16, 0.02)})`],
  ['mapMarks', `(input: { person: ${person} }, ${view(10, 0.5)})`],
  ['mapMarks', `(input: { person: { home: "20303" } }, ${view(18, 0.1)})`],
  ...ids.map((id): [string, string] => ['resource', `(id: "${id}", person: ${person})`]),
  ['resource', `(id: "${ids[0]}")`],
  ['compare', `(ids: [${ids.slice(0, 3).map((id) => `"${id}"`)}], person: ${person})`],
  ['municipality', `(code: "20217")`],
  ['municipality', `(code: "20303")`],
  ['prefecture', `(code: "20")`],
  ['prefectures', ''],
  ['suggestMunicipalities', `(text: "さく")`],
  ['suggestWords', `(text: "隠れた")`],
  ['suggestWords', `(text: "カナリア")`],
  ['directory', ''],
  ['sectionRound', '(token: "x")'],
  ['withheldPlace', `(id: "${ids[0]}")`],
  ['singleSignOn', ''],
  ['viewer', ''],
  ['demoAccounts', ''],
  ['confirmationRequest', `(token: "${link}")`],
  ['linkedLetter', '(token: "x")'],
];

async function everything(root: string, args: string, visited: Set<string>): Promise<string> {
  const document = parse(`{ ${root}${args} ${everythingBelow(schema, root, visited)} }`);
  const result = await execute({ schema, document, contextValue: api.app.contextOf('walk') });
  expect(result.errors).toBeUndefined();
  return JSON.stringify(result.data);
}

test('the walk visits every field of the public schema', () => {
  const visited = new Set<string>();
  for (const [root] of ways) everythingBelow(schema, root, visited);
  expect([...visited].sort()).toEqual(publicFields(schema));
});

test.each(ways)('nothing below %s%s tells a hidden position, address or rule', async (root, args) => {
  const answer = await everything(root, args, new Set());
  for (const trace of traces) expect(answer).not.toMatch(trace);
});

test('the walk does meet the hidden places', async () => {
  const visited = new Set<string>();
  const answers = await Promise.all(
    ways.filter(([root]) => root !== 'directory').map(([root, args]) => everything(root, args, visited)),
  );
  const met = answers.filter((answer) => answer.includes('隠れた場所') || /"total":[1-4]\b/.test(answer));
  expect(met.length).toBeGreaterThan(ways.length / 2);
});

test('distances are measured to the point that is shown', async () => {
  const home = api.app.reference.current.municipalities.get('20217')!.position;
  const { data } = await api.ask(
    `{ search(input: { person: { home: "20217" } }) { ... on SearchConnection { edges { node { name distanceMeters position { lat lng precision radiusMeters } } } } } }`,
  );
  const byName = new Map(
    data.search.edges.map(({ node }: { node: { name: string } }) => [node.name.slice(-4), node]),
  );
  expect(byName.get('area')).toMatchObject({
    distanceMeters: Math.round(distanceMeters(home, shown)),
    position: { ...shown, precision: 'AREA', radiusMeters: 700 },
  });
  expect(byName.get('town')).toMatchObject({
    distanceMeters: 0,
    position: { ...home, precision: 'MUNICIPALITY' },
  });
  expect(byName.get('none')).toMatchObject({ position: null });
});

test('a place whose point is hidden is never a pin', async () => {
  for (const [zoom, half] of [
    [8, 1],
    [13, 0.1],
    [17, 0.1],
  ] as const) {
    const { data } = await api.ask(
      `{ mapMarks(input: {}, ${view(zoom, half)}) { ... on MapMarks { pins { name precision } clusters { count } total } } }`,
    );
    for (const pin of data.mapMarks.pins) expect(pin.precision).toBe('AREA');
    // Of four places, the one with no position at all is on no map.
    expect(data.mapMarks.total).toBe(3);
  }
});

test('the tables lists and maps read hold no trace of what is hidden', async () => {
  for (const table of ['offering_search', 'offering_card', 'offering_words', 'map_cell', 'venue']) {
    const { rows } = await api.owner.query(`select t::text as row from ${table} t`);
    const text = rows.map(({ row }) => row).join('\n');
    for (const trace of traces) expect(text).not.toMatch(trace);
  }
});

test('what happened was logged without a word of what was asked', () => {
  const log = api.logged.join('\n');
  expect(log).toContain('/graphql');
  for (const word of ['隠れた', '20217', '"34"', 'DISABILITY', 'search(']) expect(log).not.toContain(word);
});
