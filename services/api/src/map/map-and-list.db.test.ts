import { type ApiUnderTest, type Reply, startApi } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApi('loaded');
});
afterAll(() => api?.close());

const nagano = { west: 137.4, south: 35.2, east: 138.8, north: 37.0 };
const family = { person: { home: '20303', role: 'FAMILY', ageYears: 45 }, kinds: ['IBASHO', 'FAMILY_GROUP'] };

interface Marks {
  total: number;
  pins: { id: string; resourceId: string; badge: string; precision: string }[];
  clusters: { count: number }[];
}

interface Found {
  search: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
}

async function marks(input: object, view: object): Promise<Marks> {
  const answered = await api.ask(
    `query($input: SearchInput!, $view: MapViewInput!) { mapMarks(input: $input, view: $view) { ... on MapMarks {
       total pins { id resourceId badge precision } clusters { count } } } }`,
    { input, view },
  );
  return answered.data.mapMarks;
}

/** Every offering the list shows for the same question within the same bounds. */
async function listed(input: object): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const answered: Reply<Found> = await api.ask<Found>(
      `query($input: SearchInput!, $after: String) { search(input: $input, first: 50, after: $after) {
         ... on SearchConnection { pageInfo { hasNextPage endCursor } edges { node { id } } } } }`,
      { input, after },
    );
    const { edges, pageInfo } = answered.data!.search;
    ids.push(...edges.map(({ node }) => node.id));
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  return ids;
}

const sum = ({ pins, clusters }: Marks) =>
  pins.length + clusters.reduce((count, cluster) => count + cluster.count, 0);

test.each([6, 8, 10, 12, 16])('at zoom %i the map counts exactly what the list shows', async (zoom) => {
  const onMap = await marks(family, { bounds: nagano, zoom });
  const inList = await listed({ ...family, within: nagano });
  expect(inList.length).toBeGreaterThan(20);
  expect(sum(onMap)).toBe(inList.length);
  expect(onMap.total).toBe(inList.length);
  for (const pin of onMap.pins) expect(inList).toContain(pin.id);
});

test('with what does not fit asked for, map and list grow alike', async () => {
  const all = { ...family, includeNotEligible: true };
  const onMap = await marks(all, { bounds: nagano, zoom: 9 });
  const inList = await listed({ ...all, within: nagano });
  expect(onMap.total).toBe(inList.length);
  expect(onMap.total).toBeGreaterThan((await marks(family, { bounds: nagano, zoom: 9 })).total);
});

test('a place of which only the town may be known is never a pin', async () => {
  for (const zoom of [9, 13, 18]) {
    const onMap = await marks({}, { bounds: nagano, zoom });
    expect(onMap.pins.length + onMap.clusters.length).toBeGreaterThan(0);
    expect(onMap.pins.filter(({ precision }) => precision !== 'EXACT' && precision !== 'AREA')).toEqual([]);
  }
});

test('however large the view, at most 500 marks leave', async () => {
  for (const input of [{}, family]) {
    const onMap = await marks(input, { bounds: { west: -180, south: -85, east: 180, north: 85 }, zoom: 20 });
    expect(onMap.pins.length + onMap.clusters.length).toBeLessThanOrEqual(500);
  }
});
