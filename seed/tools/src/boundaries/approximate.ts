import { cellsOf, disc } from './cells.ts';
import type { Area, Land } from './land.ts';
import { areas, layer, run } from './mapshaper.ts';
import type { Seed } from './seeds.ts';

const discMeters = 1_200;
/** Share of vertices kept. */
const kept = '60%';

/** Cells drawn from the seeds of one prefecture only and cut out along its border: no cell reaches across it. */
async function cellsByPrefecture(seeds: Seed[], prefectures: Area[]): Promise<Area[]> {
  const cut: Area[] = [];
  for (const prefecture of prefectures) {
    const own = seeds.filter((seed) => seed.code.startsWith(prefecture.properties.code));
    const cells = layer(cellsOf(own));
    cut.push(
      ...(await areas('-i cells.json snap -clip border.json', {
        'cells.json': cells,
        'border.json': layer([prefecture]),
      })),
    );
  }
  return cut;
}

/** Cells of the whole country, for the land that the coarse prefectures leave out. */
const cellsElsewhere = (seeds: Seed[], prefectures: Area[]): Promise<Area[]> =>
  areas('-i cells.json snap -erase borders.json', {
    'cells.json': layer(cellsOf(seeds)),
    'borders.json': layer(prefectures),
  });

/** The municipalities' points that lie outside their own area. */
async function strayPoints(points: Seed[], cells: Area[]): Promise<Seed[]> {
  const features = points.map((point) => ({
    type: 'Feature',
    properties: { own: point.code },
    geometry: { type: 'Point', coordinates: [point.lng, point.lat] },
  }));
  const joined = await areas('-i points.json -join cells.json fields=code', {
    'points.json': layer(features),
    'cells.json': layer(cells),
  });
  return points.filter((_, at) => joined[at]!.properties.code !== points[at]!.code);
}

/**
 * Areas of the 1,741 as a TopoJSON: cells of their points and of towns known to be theirs, cut along the
 * prefectures and the coast. A map can be colored with them; an address cannot be decided by them.
 */
export async function buildApproximateBoundaries(
  points: Seed[],
  towns: Seed[],
  { prefectures, land }: Land,
): Promise<string> {
  const seeds = [...points, ...towns];
  const cells = [
    ...(await cellsByPrefecture(seeds, prefectures)),
    ...(await cellsElsewhere(seeds, prefectures)),
  ];
  const onLand = await areas('-i cells.json -dissolve code -clip land.json', {
    'cells.json': layer(cells),
    'land.json': layer([land]),
  });
  const discs = (await strayPoints(points, onLand)).map((point) => disc(point, discMeters));
  console.log(`${seeds.length} seeds, ${discs.length} points kept by a disc`);
  const rest = await areas('-i cells.json -erase discs.json', {
    'cells.json': layer(onLand),
    'discs.json': layer(discs),
  });
  const { 'municipalities.json': topology } = await run(
    [
      `-i municipalities.json -dissolve code -clean -simplify ${kept} weighted keep-shapes -clean`,
      '-o municipalities.json format=topojson quantization=100000',
    ].join(' '),
    { 'municipalities.json': layer([...rest, ...discs]) },
  );
  return String(topology);
}
