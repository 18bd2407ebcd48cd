import {
  areaFinder,
  type LngLat,
  locateByPoints,
  type MunicipalityTopology,
  sharedBorders,
} from '@tsunagi/geo';
import { readGeoJson } from './data-files.ts';
import { readGeography } from './read-geography.ts';
import { readVerifyJson, testWith } from './verify-data.ts';

/** Against data made by others from official sources, which only machines that check have. */
type TrueWard = { code6: string; name: string; kana: string };
type TrueTown = { code5: string; name: string; kana: string; class: string; wards?: TrueWard[] };

const list = 'municipalities_truth.json';
const borders = 'municipalities.topo.json';
const pairs = 'adjacency_truth.json';

const geography = readGeography();

const trueAreas = () => areaFinder(readVerifyJson<MunicipalityTopology>(borders));

testWith(list)('every code, name, reading, class and ward is as the official list has it', () => {
  const truth = readVerifyJson<{ municipalities: TrueTown[] }>(list).municipalities;
  const wardsOf = (city: string) => geography.wards.filter((ward) => ward.cityCode === city);
  const ours = geography.municipalities.map((one) => ({
    code5: one.code,
    name: one.name,
    kana: one.kana,
    class: one.class.toLowerCase().replace('_', '-'),
    wards: wardsOf(one.code).map(({ code, name, kana }) => `${code} ${name} ${kana}`),
  }));
  const theirs = truth.map((one) => ({
    code5: one.code5,
    name: one.name,
    kana: one.kana,
    class: one.class,
    wards: (one.wards ?? []).map(({ code6, name, kana }) => `${code6.slice(0, 5)} ${name} ${kana}`),
  }));
  expect(ours).toEqual(theirs);
});

testWith(borders)('every point lies inside its true borders; 田尻町 alone stands on the shore', () => {
  const codeAt = trueAreas();
  const outside = geography.municipalities.filter((one) => codeAt(one.position) !== one.code);
  expect(outside.map((one) => one.name)).toEqual(['田尻町']);
});

/** How well pairs agree with the true ones: the harmonic mean of what is right and what is found. */
function agreement(ours: readonly string[], truth: ReadonlySet<string>): number {
  const right = ours.filter((pair) => truth.has(pair)).length;
  return (2 * right) / (ours.length + truth.size);
}

testWith(pairs)('approximate neighbors agree with the true ones by at least 0.785', () => {
  const truth = new Set(readVerifyJson<{ pairs: string[][] }>(pairs).pairs.map((pair) => pair.join(' ')));
  const land = geography.adjacency.filter((pair) => pair.origin === 'APPROXIMATE');
  expect(
    agreement(
      land.map((pair) => pair.codes.join(' ')),
      truth,
    ),
  ).toBeGreaterThanOrEqual(0.785);
});

testWith(pairs)('borders of the official kind give the true neighbors', () => {
  const truth = new Set(readVerifyJson<{ pairs: string[][] }>(pairs).pairs.map((pair) => pair.join(' ')));
  const found = sharedBorders(readVerifyJson<MunicipalityTopology>(borders)).map((border) =>
    border.codes.join(' '),
  );
  expect(agreement(found, truth)).toBeGreaterThanOrEqual(0.99);
});

/** The same points at each run, spread evenly over the area of the box. */
function* evenPoints(count: number): Generator<LngLat> {
  const [south, north] = [Math.sin((24 * Math.PI) / 180), Math.sin((45.6 * Math.PI) / 180)];
  let state = 20_261_123;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  for (let at = 0; at < count; at += 1)
    yield { lng: 122.9 + next() * 25, lat: (Math.asin(south + next() * (north - south)) * 180) / Math.PI };
}

const known = new Set(geography.municipalities.map((one) => one.code));

/** The share of the land for which the guess holds. */
function shareOfLand(holds: (point: LngLat, code: string) => boolean): number {
  const codeAt = trueAreas();
  const land = [...evenPoints(60_000)].map((point) => ({ point, code: codeAt(point) ?? '' }));
  const asked = land.filter(({ code }) => known.has(code));
  expect(asked.length).toBeGreaterThan(2_000);
  return asked.filter(({ point, code }) => holds(point, code)).length / asked.length;
}

testWith(borders)('the three nearest contain the true municipality for 85 % of the land', () => {
  const share = shareOfLand((point, code) =>
    locateByPoints(geography.municipalities, point).candidates.some((one) => one.code === code),
  );
  expect(share).toBeGreaterThanOrEqual(0.85);
});

testWith(borders)(
  'the approximate layer is right for about two thirds of the land, which is why it never decides',
  () => {
    const codeAt = areaFinder(
      readGeoJson<MunicipalityTopology>('boundaries/municipalities.approx.topo.json'),
    );
    expect(shareOfLand((point, code) => codeAt(point) === code)).toBeGreaterThanOrEqual(0.64);
  },
);
