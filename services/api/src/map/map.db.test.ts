import { nobody, standpointOf } from '../person/index.ts';
import { readSearch } from '../search/index.ts';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { aDirectoryOf, aPlace, fill } from '../testing/directory-builder.ts';
import { gridOf, mostMarks } from './cell-grid.ts';
import { MapRepository } from './map.repository.ts';
import { cellStatement } from './map-statements.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApi('loaded');
});
afterAll(() => api?.close());

const nagano = { west: 137, south: 35, east: 140, north: 37.5 };
const japan = { west: 122, south: 24, east: 150, north: 46 };
const query = `query($input: SearchInput!, $view: MapViewInput!) { mapMarks(input: $input, view: $view) {
  ... on MapMarks { pins { id resourceId name badge precision lat lng radiusMeters } clusters { id count bounds { west south east north } } total totalIsMore } } }`;
const marks = async (input: object, bounds: object, zoom: number) =>
  (await api.ask(query, { input, view: { bounds, zoom } })).data.mapMarks;

test('cells counted beforehand are the cells counted now, at every zoom', async () => {
  const { reference } = api.app;
  const read = readSearch({}, reference.current);
  if (!read.ok) throw new Error('refused');
  const from = standpointOf(nobody, reference.current, '2026-11-23');
  const repository = new MapRepository(api.app.database);
  for (const zoom of [4, 6, 8, 10, 12]) {
    const grid = gridOf(zoom < 8 ? japan : { west: 138, south: 36, east: 138.8, north: 36.5 }, zoom);
    // The grid's cells stand out over the view: the same cells are asked both ways.
    const whole = { ...grid, bounds: japan };
    const counted = await repository.countedCells(grid);
    const now = await repository.cells(cellStatement(read.value, from, whole));
    const isSame = (a: { lat: number; lng: number; count: number }, b: typeof a) =>
      a.count === b.count && Math.abs(a.lat - b.lat) < 1e-6 && Math.abs(a.lng - b.lng) < 1e-6;
    expect(counted.length).toBeGreaterThan(0);
    expect(counted.filter((cell) => !now.some((other) => isSame(cell, other)))).toEqual([]);
  }
});

test.each([
  ['nothing said', {}],
  ['a person with a home', { person: { home: '20217', role: 'FAMILY', ageYears: 34 } }],
  ['a filter', { kinds: ['IBASHO'] }],
  ['a near search', { person: { home: '20217' }, scope: 'NEAR' }],
  ['words', { words: '居場所' }],
])(
  'the map of %s holds as many places as its list has on the map',
  async (_, input) => {
    const { total } = await marks(input, japan, 5);
    const ids = new Set<string>();
    let after: string | null = null;
    do {
      const found: {
        edges: { node: { id: string; position: object | null } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      } = (
        await api.ask(
          `query($input: SearchInput!, $after: String) { search(input: $input, first: 50, after: $after) { ... on SearchConnection {
          edges { node { id position { lat } } } pageInfo { hasNextPage endCursor } } } }`,
          { input, after },
        )
      ).data.search;
      for (const { node } of found.edges) if (node.position) ids.add(node.id);
      after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
    } while (after);
    expect(total).toBe(ids.size);
  },
  30_000,
);

test('pins and clusters together hold every place, and never more than 500 marks leave', async () => {
  for (const [bounds, zoom] of [
    [japan, 4],
    [japan, 12],
    [nagano, 8],
    [nagano, 10],
    [{ west: 138.3, south: 36.1, east: 138.6, north: 36.4 }, 16],
  ] as const) {
    const { pins, clusters, total } = await marks({}, bounds, zoom);
    expect(pins.length + clusters.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(
      total,
    );
    expect(pins.length + clusters.length).toBeLessThanOrEqual(mostMarks);
  }
});

test('a place of which only the town may be known is a cluster of one, a rounded one carries its radius', async () => {
  await fill(
    api,
    aDirectoryOf([
      aPlace({ key: 'town' }, { municipalityCode: '20303', precision: 'MUNICIPALITY' }),
      aPlace(
        { key: 'area' },
        {
          municipalityCode: '20201',
          precision: 'AREA',
          publicPosition: { lat: 36.65, lng: 138.2 },
          publicRadiusMeters: 900,
        },
      ),
      aPlace({ key: 'none' }, { municipalityCode: '20208', precision: 'NONE' }),
    ]),
  );
  for (const zoom of [8, 13]) {
    const found = await marks({}, nagano, zoom);
    expect(found.pins).toEqual([
      expect.objectContaining({ precision: 'AREA', radiusMeters: 900, lat: 36.65 }),
    ]);
    expect(found.clusters).toEqual([expect.objectContaining({ count: 1 })]);
    expect(found.total).toBe(2);
  }
});

test("a pin's badge is the badge of the list", async () => {
  const rule = {
    key: 'closed/rule',
    layer: 'PUBLIC' as const,
    scope: { type: 'MUNICIPALITIES' as const, codes: ['20303'] },
    answer: 'YES' as const,
  };
  await fill(
    api,
    aDirectoryOf([
      aPlace({ key: 'open', name: '開いている' }),
      aPlace(
        { key: 'asks', name: '聞いてみる', residencyRules: [] },
        { municipalityCode: '20303', position: { lat: 36.1, lng: 138.5 } },
      ),
      aPlace(
        { key: 'closed', name: '町民だけ', residencyRules: [rule] },
        { position: { lat: 36.3, lng: 138.4 } },
      ),
    ]),
  );
  const badges = async (input: object) =>
    Object.fromEntries(
      (await marks(input, { west: 138.3, south: 36.05, east: 138.55, north: 36.35 }, 12)).pins.map(
        ({ name, badge }: { name: string; badge: string }) => [name, badge],
      ),
    );
  expect(await badges({ person: { home: '20217' } })).toEqual({ 開いている: 'USABLE', 聞いてみる: 'ASK' });
  expect(await badges({ person: { home: '20217' }, includeNotEligible: true })).toEqual({
    開いている: 'USABLE',
    聞いてみる: 'ASK',
    町民だけ: 'NOT_ELIGIBLE',
  });
});
