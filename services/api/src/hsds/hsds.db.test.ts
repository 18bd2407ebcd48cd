import { stableId } from '../persistence/stable-id.ts';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { aDirectoryOf, anOrganization, aPlace, aResource, fill } from '../testing/directory-builder.ts';
import { endpoints } from './hsds-endpoints.ts';
import { parameters } from './hsds-parameters.ts';
import { taxonomies, termOf } from './taxonomies.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApi('loaded');
  await fill(api, directory);
});
afterAll(() => api?.close());

const truth = { lat: 36.2617171, lng: 138.4373737 };
const traces = [/36\.2617/, /138\.4373/, /カナリア通り/, /ひみつの申し合わせ/, /secret-rule/];
const rule = (key: string, codes: string[]) => ({
  key: `${key}/rule`,
  layer: 'PUBLIC' as const,
  scope: { type: 'MUNICIPALITIES' as const, codes },
  answer: 'YES' as const,
});
const secret = (key: string) => ({
  ...rule(key, ['20303']),
  key: `${key}/secret-rule`,
  layer: 'SUPPORTERS' as const,
  source: 'ひみつの申し合わせ',
});

const places = [
  aPlace(
    {
      key: 'open',
      name: '佐久の居場所',
      activities: ['囲碁'],
      criteria: {
        audiences: ['SELF'],
        age: { minYears: 18, maxYears: 39, minSoft: false, maxSoft: true, of: 'PERSON' },
        circumstances: { HARDSHIP: 'REQUIRED', DISABILITY: 'NOT_CONSIDERED' },
      },
      residencyRules: [rule('open', ['20217'])],
      firstVisit: { steps: [], withoutName: true },
      offerings: [
        {
          venueKey: 'open/venue',
          schedule: {
            recurrence: { type: 'MONTHLY_NTH', nths: [2], days: ['SA'] },
            opensAt: '13:00',
            closesAt: '16:00',
          },
        },
      ],
      phones: [{ number: '0000-00-0007', label: '窓口' }],
    },
    { address: '佐久市中込1-1', position: { lat: 36.249, lng: 138.477 }, transit: 'YES' },
  ),
  ...(['AREA', 'MUNICIPALITY', 'NONE'] as const).map((precision) =>
    aPlace(
      {
        key: precision,
        name: `隠れた場所 ${precision}`,
        residencyRules: [rule(precision, ['20217']), secret(precision)],
      },
      {
        precision,
        position: truth,
        address: '佐久市カナリア通り1-2-3',
        ...(precision === 'AREA' && { publicPosition: { lat: 36.25, lng: 138.48 }, publicRadiusMeters: 700 }),
      },
    ),
  ),
  aPlace(
    { key: 'far', name: '札幌の会', kind: 'FAMILY_GROUP', organizationKey: 'far-org' },
    {
      municipalityCode: '01100',
      position: { lat: 43.06, lng: 141.35 },
    },
  ),
  aPlace({ key: 'ended', name: '終わった場所', status: 'ENDED', organizationKey: 'ended-org' }),
];
const directory = aDirectoryOf(places, {
  organizations: [
    anOrganization({ key: 'org', corporateNumber: '1234567890123', url: 'https://example.jp/一' }),
    anOrganization({ key: 'far-org', name: '北の会（見本）', kind: 'VOLUNTEER' }),
    anOrganization({ key: 'ended-org', name: '終わった組織（見本）' }),
  ],
  resources: [
    ...places.map(({ resource }) => resource),
    aResource({ key: 'line', name: '電話の相談', kind: 'WINDOW', accessModes: ['TELEPHONE'] }),
  ],
});

const id = (key: string) => stableId('resource', key);
const get = (path: string, init?: RequestInit) => fetch(`${api.url}/hsds${path}`, init);
// biome-ignore lint/suspicious/noExplicitAny: a test says by its expectations what it reads
const body = async (path: string, init?: RequestInit): Promise<any> => {
  const answer = await get(path, init);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.json();
};
const namesOf = async (path: string, init?: RequestInit): Promise<string[]> =>
  (await body(path, init)).contents
    .map((row: { name: string }) => row.name.replace(/の居場所|の会|の相談|隠れた場所 /, ''))
    .sort();
const all = ['AREA', 'MUNICIPALITY', 'NONE', '佐久', '札幌', '電話'];

test.each<[string, string[]]>([
  ['/services', all],
  ['/services?search=囲碁', ['佐久']],
  ['/services?search=囲碁 佐久の居場所', ['佐久']],
  [`/services?organization_id=${stableId('organization', 'far-org')}`, ['札幌']],
  [`/services?taxonomy_term_id=${termOf('kind', 'WINDOW')!.id}`, ['電話']],
  [`/services?taxonomy_term_id=${termOf('feature', 'WITHOUT_NAME')!.id}`, ['佐久']],
  [`/services?taxonomy_term_id=${termOf('circumstance', 'HARDSHIP')!.id}`, ['佐久']],
  [`/services?taxonomy_term_id=${termOf('circumstance', 'DISABILITY')!.id}`, []],
  [`/services?taxonomy_term_id=${termOf('residency-scope', 'ANYONE')!.id}`, ['札幌', '電話']],
  [`/services?taxonomy_term_id=${termOf('transit', 'YES')!.id}`, []],
  [`/services?taxonomy_term_id=${stableId('none', 'x')}`, []],
  [`/services?taxonomy_id=${taxonomies[4]!.id}`, ['佐久']],
  ['/services?minimum_age=44', all],
  ['/services?minimum_age=45', all.filter((name) => name !== '佐久')],
  ['/services?maximum_age=17', all.filter((name) => name !== '佐久')],
  ['/services?day=SA', ['佐久']],
  ['/services?day=SU', []],
  ['/services?day=SA&start_time=15:59', ['佐久']],
  ['/services?day=SA&start_time=16:00', []],
  ['/services?end_time=13:00', []],
  ['/services?modified_after=2020-01-01', all],
  ['/services?modified_after=2999-01-01T00:00:00Z', []],
  [`/service_at_locations?taxonomy_term_id=${termOf('transit', 'YES')!.id}`, ['佐久']],
  [`/service_at_locations?taxonomy_term_id=${termOf('position-precision', 'AREA')!.id}`, ['AREA']],
  ['/service_at_locations?postcode=385-0051', ['AREA', 'MUNICIPALITY', 'NONE', '佐久', '札幌', '電話']],
  ['/service_at_locations?postcode=0600001', ['札幌', '電話']],
  ['/service_at_locations?postcode=3850051&proximity=10000', ['AREA', 'MUNICIPALITY', '佐久']],
  ['/service_at_locations?postcode=0600001&proximity=30000', ['札幌']],
  ['/service_at_locations?postcode=3850051&proximity=3000000&search=札幌', ['札幌']],
])('%s finds %j', async (path, names) => {
  expect(await namesOf(path)).toEqual(names);
});

test('what is sent in a body finds the same as in the address, and both add up', async () => {
  const json = { method: 'POST', headers: { 'content-type': 'application/json' } };
  expect(await namesOf('/services', { ...json, body: JSON.stringify({ day: 'SA', per_page: 5 }) })).toEqual([
    '佐久',
  ]);
  expect(await namesOf('/services?day=SA', { ...json, body: '{"search":"札幌"}' })).toEqual([]);
  const form = new URLSearchParams({ search: '札幌' });
  for (const path of ['/services', '/service_at_locations', '/organizations'])
    expect((await body(path, { method: 'POST', body: form })).total_items).toBe(1);
  for (const { path } of endpoints) expect((await get(path, { method: 'POST' })).status).toBe(200);
});

test.each([
  ['per_page', '/services?per_page=0'],
  ['per_page', '/services?per_page=1001'],
  ['page', '/organizations?page=x'],
  ['page', '/organizations?page=99999999999999999999'],
  ['taxonomy_id', '/services?taxonomy_id=x'],
  ['modified_after', '/services?modified_after=yesterday'],
  ['modified_after', '/services?modified_after=2026-02-31T99:00:00Z'],
  ['format', '/services?format=xml'],
  ['full', '/services?full=perhaps'],
  ['postcode', '/service_at_locations?postcode=12'],
  ['postcode', '/service_at_locations?postcode=0000000'],
  ['proximity', '/service_at_locations?proximity=100'],
  ['postcode', '/services?postcode=3850051'],
  ['search', `/services?search=${'あ'.repeat(101)}`],
  ['search', '/services?search=%00'],
  ['page', '/services?page=1&page=2'],
  ['nonsense', '/services?nonsense=1'],
  ['__proto__', '/services?__proto__=1'],
  ['full', `/services/${id('open')}?full=true`],
  ['day', '/services?day=mo'],
])('a %s that cannot be meant is refused by name: %s', async (field, path) => {
  const answer = await get(path);
  expect(answer.status).toBe(400);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  const { errors } = (await answer.json()) as { errors: { extensions: { field: string } }[] };
  expect(errors.map(({ extensions }) => extensions.field)).toEqual([field]);
});

test.each(['{', '[]', '{"page":{"a":1}}'])('a body that is no form is refused: %s', async (text) => {
  const answer = await get('/services', { method: 'POST', body: text });
  expect(answer.status).toBe(400);
});

test('what is not there is not found, and what is only read is not written', async () => {
  const nowhere = ['/nothing', '/services/1', `/services/${id('nobody')}`, `/services/${id('open')}/phones`];
  for (const path of [...nowhere, `/services/${id('ended')}`]) expect((await get(path)).status).toBe(404);
  const ended = await get(`/organizations/${stableId('organization', 'ended-org')}`);
  expect(ended.status).toBe(404);
  for (const method of ['PUT', 'DELETE', 'PATCH'])
    expect((await get('/services', { method })).status).toBe(405);
  expect((await get(`/services/${id('open')}`, { method: 'POST' })).status).toBe(405);
  const preflight = await get('/services', { method: 'OPTIONS' });
  expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
    204,
    'GET, HEAD, POST, OPTIONS',
  ]);
});

test('a service tells days, ages, places and people as HSDS words them', async () => {
  const service = await body(`/services/${id('open')}`);
  expect(service).toMatchObject({
    status: 'active',
    minimum_age: 18,
    maximum_age: 39,
    assured_date: '2026-11-01',
    organization: {
      website: 'https://example.jp/%E4%B8%80',
      organization_identifiers: [{ identifier_scheme: 'JP-JCN', identifier: '1234567890123' }],
    },
    service_areas: [{ name: '長野県佐久市', extent: '202177', extent_type: 'text' }],
    phones: [{ number: '0000-00-0007', description: '窓口' }],
    service_at_locations: [
      {
        schedules: [
          {
            freq: 'MONTHLY',
            byday: '2SA',
            opens_at: '13:00+09:00',
            closes_at: '16:00+09:00',
            timezone: 9,
            description: '毎月 第2土曜 13時〜16時',
          },
        ],
        location: {
          location_type: 'physical',
          latitude: 36.249,
          external_identifier: '202177',
          addresses: [
            { city: '佐久市', state_province: '長野県', address_1: '佐久市中込1-1', country: 'JP' },
          ],
        },
      },
    ],
  });
  expect(service.eligibility_description).toContain('年齢：18歳からおおむね39歳まで');
  expect((await body(`/services/${id('line')}`)).service_at_locations[0].location).toMatchObject({
    location_type: 'virtual',
    name: '電話',
  });
});

test('minimal gives every service in one page, with little more than its id', async () => {
  const { contents, total_pages: pages } = await body('/services?minimal');
  expect(pages).toBe(1);
  expect(Object.keys(contents[0]).sort()).toEqual(['id', 'last_modified', 'name', 'status']);
});

test('what is changed is found by its time, whatever part of it changed', async () => {
  await api.owner.query(`update resource set modified_at = '2020-01-01'`);
  const changed = () => namesOf('/services?modified_after=2026-01-01');
  expect(await changed()).toEqual(all);
  // The trigger had the last word: a time of change is not for anyone to set.
  const quiet = `alter table resource disable trigger resource_changed; update resource set modified_at = '2020-01-01';
    alter table resource enable trigger resource_changed`;
  const touches: [string, string[]][] = [
    [`update resource set summary = '新しい' where id = '${id('line')}'`, ['電話']],
    [`update phone set label = '新しい' where resource_id = '${id('far')}'`, ['札幌']],
    [`update venue set name = '新しい' where municipality_code = '01100'`, ['札幌']],
    [`update organization set name = '新しい' where id = '${stableId('organization', 'far-org')}'`, ['札幌']],
    [`delete from verification where resource_id = '${id('open')}'`, ['佐久']],
    [`update residency_rule set source = '別の' where layer = 'SUPPORTERS'`, []],
    [
      `update residency_rule set source = '別の' where layer = 'PUBLIC' and resource_id = '${id('open')}'`,
      ['佐久'],
    ],
  ];
  for (const [statement, names] of touches) {
    await api.owner.query(quiet);
    await api.owner.query(statement);
    expect([statement, await changed()]).toEqual([statement, names]);
  }
  await fill(api, directory);
});

const waysOut = () => [
  ...endpoints.flatMap(({ path, listParameters }) => [
    path,
    `${path}?format=ndjson`,
    ...(['full', 'full_service', 'minimal'] as const)
      .filter((name) => listParameters.includes(name))
      .flatMap((name) => [`${path}?${name}`, `${path}?${name}&format=ndjson`]),
  ]),
  ...['open', 'AREA', 'MUNICIPALITY', 'NONE', 'far'].map((key) => `/services/${id(key)}`),
  ...['AREA', 'NONE'].map((key) => `/service_at_locations/${stableId('offering', `${key}/0`)}`),
  `/organizations/${stableId('organization', 'org')}?full_service`,
  '/service_at_locations?full&postcode=3850051&proximity=20000',
  '',
  '/openapi.json',
  '/profile',
];

test('no way out of the door tells a hidden position, address or rule', async () => {
  for (const path of waysOut()) {
    const text = await (await get(path)).text();
    for (const trace of traces) expect([path, trace.test(text)]).toEqual([path, false]);
  }
  const { contents } = await body('/service_at_locations?search=隠れた');
  const points = contents.map(({ name, location }: { name: string; location: { latitude?: number } }) => [
    name.slice(6),
    location.latitude,
  ]);
  expect(new Map(points)).toEqual(
    new Map([
      ['AREA', 36.25],
      ['MUNICIPALITY', undefined],
      ['NONE', undefined],
    ]),
  );
});

test('paths are logged without ids and questions', () => {
  const log = api.logged.join('\n');
  expect(log).toContain('"/hsds/services/{id}"');
  for (const word of [id('open'), '隠れた', '3850051', 'taxonomy_term_id']) expect(log).not.toContain(word);
});

test('addresses lead to where the asker is, as the web process says', async () => {
  const root = await body('', { headers: { 'x-tsunagi-origin': 'https://tsunagi.example.jp' } });
  expect(root).toMatchObject({ version: '3.1', profile: 'https://tsunagi.example.jp/hsds/profile' });
  const own = await body('');
  for (const address of [own.profile, own.openapi_url]) expect((await fetch(address)).status).toBe(200);
  expect((await body('', { headers: { 'x-tsunagi-origin': 'javascript:alert(1)' } })).profile).toBe(
    own.profile,
  );
});

test('the description names every path and parameter that is answered, and no other', async () => {
  const { paths } = await body('/openapi.json');
  for (const { path, listParameters } of endpoints) {
    const { get: read, post } = paths[path];
    expect(read.parameters.map(({ name }: { name: string }) => name)).toEqual([...listParameters]);
    const form = post.requestBody.content['application/json'].schema.properties;
    expect(Object.keys(form)).toEqual([...listParameters]);
    for (const name of Object.keys(parameters).filter((one) => !(one in form)))
      expect((await get(`${path}?${name}=1`)).status).toBe(400);
  }
  expect(Object.keys(paths)).toHaveLength(1 + 2 * endpoints.length);
  const ids = Object.values(paths).flatMap((one) =>
    Object.values(one as object).map(({ operationId }) => operationId),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('each request sends as many statements for many rows as for few', async () => {
  const paths = waysOut().filter((path) => !path.includes('ndjson'));
  const count = async () => {
    const counts: Record<string, number> = {};
    for (const path of paths) {
      api.takeStatements();
      await get(path);
      counts[path] = api.takeStatements().filter((text) => !text.includes('directory_meta')).length;
    }
    return counts;
  };
  const few = await count();
  const more = Array.from({ length: 45 }, (_, at) =>
    aPlace({ key: `more${at}`, organizationKey: `more${at % 9}` }),
  );
  await fill(
    api,
    aDirectoryOf([...places, ...more], {
      organizations: [
        ...directory.organizations,
        ...Array.from({ length: 9 }, (_, at) => anOrganization({ key: `more${at}` })),
      ],
    }),
  );
  expect(await count()).toEqual(few);
  expect(Math.max(...Object.values(few))).toBeLessThanOrEqual(3);
});
