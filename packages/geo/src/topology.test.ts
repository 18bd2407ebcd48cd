import { type MunicipalityTopology, sharedBorders } from './topology.ts';
import { locateByPoints, officialLocator } from './which-municipality.ts';

/** Two squares side by side, a degree wide, and an island far off; quantized in hundredths of a degree. */
const squares: MunicipalityTopology = {
  type: 'Topology',
  transform: { scale: [0.01, 0.01], translate: [139, 35] },
  arcs: [
    [
      [100, 0],
      [0, 100],
    ],
    [
      [100, 100],
      [-100, 0],
      [0, -100],
      [100, 0],
    ],
    [
      [100, 0],
      [100, 0],
      [0, 100],
      [-100, 0],
    ],
    [
      [500, 500],
      [10, 0],
      [0, 10],
      [-10, 0],
      [0, -10],
    ],
  ],
  objects: {
    municipalities: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { code: '00002' } },
        { type: 'Polygon', arcs: [[2, ~0]], properties: { code: '00001' } },
        { type: 'MultiPolygon', arcs: [[[3]]], properties: { code: '00003' } },
        { type: null },
      ],
    },
  },
};
const places = [
  { code: '00001', position: { lng: 140.9, lat: 35.5 } },
  { code: '00002', position: { lng: 139.1, lat: 35.5 } },
  { code: '00003', position: { lng: 144.05, lat: 40.05 } },
];

test('two areas that share a line are neighbors, with the length of the line', () => {
  const [border, ...more] = sharedBorders(squares);
  expect(border!.codes).toEqual(['00001', '00002']);
  expect(Math.round(border!.meters / 100)).toBe(1112);
  expect(more).toEqual([]);
});

test('inside official borders there is one answer, though another point is nearer', () => {
  const located = officialLocator(squares, places)({ lng: 139.99, lat: 35.99 });
  expect(located.certainty).toBe('OFFICIAL');
  expect(located.candidates.map((one) => one.code)).toEqual(['00002']);
});

test('off the coast official borders decide nothing: the nearest are offered', () => {
  const located = officialLocator(squares, places)({ lng: 140.5, lat: 34.99 });
  expect(located.certainty).toBe('APPROXIMATE');
  expect(located.candidates.map((one) => one.code)).toEqual(['00001', '00002']);
});

test('points alone never decide: several candidates, nearest first', () => {
  const located = locateByPoints(places, { lng: 139.2, lat: 35.5 });
  expect(located.certainty).toBe('APPROXIMATE');
  expect(located.candidates.map((one) => one.code)).toEqual(['00002']);
  expect(locateByPoints(places, { lng: 140, lat: 35.5 }).candidates.map((one) => one.code)).toEqual([
    '00001',
    '00002',
  ]);
});

test('outside Japan, and far out at sea, there is no candidate', () => {
  const outside = { certainty: 'OUTSIDE', candidates: [] };
  expect(locateByPoints(places, { lng: 2.35, lat: 48.85 })).toEqual(outside);
  expect(locateByPoints(places, { lng: 150, lat: 25 })).toEqual(outside);
  expect(officialLocator(squares, places)({ lng: Number.NaN, lat: 0 })).toEqual(outside);
});
