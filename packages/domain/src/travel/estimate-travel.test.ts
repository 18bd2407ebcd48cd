import fc from 'fast-check';
import { estimateTravel } from './estimate-travel.ts';

test('near by on foot, far by car alone', () => {
  expect(estimateTravel(500)).toEqual({ carMinutes: 4, walkMinutes: 9 });
  expect(estimateTravel(9_000)).toEqual({ carMinutes: 30, walkMinutes: null });
  expect(estimateTravel(0)).toEqual({ carMinutes: 2, walkMinutes: 1 });
});

test('farther never takes less time, and nobody drives faster than 80 km/h', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(100_000), (meters, more) => {
      const near = estimateTravel(meters);
      const far = estimateTravel(meters + more);
      expect(far.carMinutes).toBeGreaterThanOrEqual(near.carMinutes);
      expect(far.walkMinutes ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(near.walkMinutes ?? 0);
      expect(meters / near.carMinutes).toBeLessThan(80_000 / 60);
    }),
  );
});
