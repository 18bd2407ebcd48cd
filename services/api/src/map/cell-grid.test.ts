import fc from 'fast-check';
import { gridOf, mostMarks } from './cell-grid.ts';

test('no view, however large or fine, makes more cells than marks may leave', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 123, max: 153, noNaN: true }),
      fc.double({ min: 21, max: 45, noNaN: true }),
      fc.double({ min: 0.0001, max: 40, noNaN: true }),
      fc.double({ min: 0.0001, max: 40, noNaN: true }),
      fc.integer({ min: 0, max: 22 }),
      (west, south, width, height, zoom) => {
        const grid = gridOf({ west, south, east: west + width, north: south + height }, zoom);
        const cells = (grid.east - grid.west + 1) * (grid.south - grid.north + 1);
        expect(cells).toBeGreaterThan(0);
        expect(cells).toBeLessThanOrEqual(mostMarks);
      },
    ),
  );
});

test('a usual view is cut into cells of a quarter tile', () => {
  expect(gridOf({ west: 138, south: 36, east: 138.5, north: 36.4 }, 9).zoom).toBe(11);
});
