import fc from 'fast-check';
import { boundsOfCell, cellOf, pointAtPixel, worldPixel } from './grid-cell.ts';
import { boundsOfJapan, clampToJapan, isInJapan } from './japan.ts';

const inJapan = fc.record({
  lng: fc.double({ min: boundsOfJapan.west, max: boundsOfJapan.east, noNaN: true }),
  lat: fc.double({ min: boundsOfJapan.south, max: boundsOfJapan.north, noNaN: true }),
});
const anywhere = fc.record({ lng: fc.double({ noNaN: true }), lat: fc.double({ noNaN: true }) });
const zoom = fc.integer({ min: 0, max: 18 });

test('a point lies in the box of its cell', () => {
  fc.assert(
    fc.property(inJapan, zoom, fc.constantFrom(32, 64, 80), (point, z, pixels) => {
      const box = boundsOfCell(cellOf(point, z, pixels), pixels);
      const nearly = 1e-9;
      expect(point.lng).toBeGreaterThanOrEqual(box.west - nearly);
      expect(point.lng).toBeLessThan(box.east + nearly);
      expect(point.lat).toBeLessThanOrEqual(box.north + nearly);
      expect(point.lat).toBeGreaterThan(box.south - nearly);
    }),
  );
});

test('a pixel leads back to its point', () => {
  fc.assert(
    fc.property(inJapan, zoom, (point, z) => {
      const back = pointAtPixel(worldPixel(point, z), z);
      expect(back.lng).toBeCloseTo(point.lng, 9);
      expect(back.lat).toBeCloseTo(point.lat, 9);
    }),
  );
});

test('the world is one tile at zoom 0, with Greenwich and the equator in its middle', () => {
  expect(worldPixel({ lng: 0, lat: 0 }, 0)).toEqual({ x: 128, y: 128 });
});

test('a cell of one zoom is four cells of the next', () => {
  fc.assert(
    fc.property(inJapan, fc.integer({ min: 0, max: 17 }), (point, z) => {
      const [coarse, fine] = [cellOf(point, z, 64), cellOf(point, z + 1, 64)];
      expect([Math.floor(fine.x / 2), Math.floor(fine.y / 2)]).toEqual([coarse.x, coarse.y]);
    }),
  );
});

test('the ends of Japan are in Japan; Taipei, Beijing and no place at all are not', () => {
  for (const [lng, lat] of [
    [122.94, 24.45],
    [153.98, 24.29],
    [136.07, 20.42],
    [148.75, 45.52],
    [139.69, 35.69],
  ])
    expect(isInJapan({ lng: lng!, lat: lat! })).toBe(true);
  for (const [lng, lat] of [
    [121.5, 25.05],
    [116.4, 39.9],
    [35.69, 139.69],
    [Number.NaN, 35],
    [0, 0],
  ])
    expect(isInJapan({ lng: lng!, lat: lat! })).toBe(false);
});

test('whatever is clamped to Japan is in Japan, and what was there stays', () => {
  fc.assert(fc.property(anywhere, (point) => expect(isInJapan(clampToJapan(point))).toBe(true)));
  fc.assert(fc.property(inJapan, (point) => expect(clampToJapan(point)).toEqual(point)));
});
