import fc from 'fast-check';
import { distanceMeters, earthRadiusMeters } from './distance.ts';
import type { LngLat } from './lng-lat.ts';
import { nearest } from './nearest.ts';

const point = fc.record({
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
}) as fc.Arbitrary<LngLat>;

test('Sapporo lies 832 km from Tokyo, to the kilometer', () => {
  const meters = distanceMeters({ lng: 141.3545, lat: 43.0621 }, { lng: 139.6917, lat: 35.6895 });
  expect(Math.round(meters / 1000)).toBe(832);
});

test('one degree along a meridian is the 360th part of the way round', () => {
  const degree = (2 * Math.PI * earthRadiusMeters) / 360;
  expect(distanceMeters({ lng: 140, lat: 35 }, { lng: 140, lat: 36 })).toBeCloseTo(degree, 3);
});

test('a distance is the same both ways, never negative, never more than half round', () => {
  fc.assert(
    fc.property(point, point, (a, b) => {
      const meters = distanceMeters(a, b);
      expect(meters).toBeCloseTo(distanceMeters(b, a), 6);
      expect(meters).toBeGreaterThanOrEqual(0);
      expect(meters).toBeLessThanOrEqual(Math.PI * earthRadiusMeters + 1);
      expect(distanceMeters(a, a)).toBe(0);
    }),
  );
});

test('a way round is never shorter than the straight way', () => {
  fc.assert(
    fc.property(point, point, point, (a, b, c) => {
      expect(distanceMeters(a, c)).toBeLessThanOrEqual(distanceMeters(a, b) + distanceMeters(b, c) + 0.01);
    }),
  );
});

test('the nearest k are the first k of all by distance, and equals keep their order', () => {
  fc.assert(
    fc.property(
      fc.array(point, { maxLength: 40 }),
      point,
      fc.integer({ min: 0, max: 10 }),
      (points, from, k) => {
        const items = points.map((position, at) => ({ at, position }));
        const sorted = items
          .map((item) => ({ item, meters: distanceMeters(from, item.position) }))
          .sort((a, b) => a.meters - b.meters || a.item.at - b.item.at);
        expect(nearest(items, from, k)).toEqual(sorted.slice(0, k));
      },
    ),
  );
});
