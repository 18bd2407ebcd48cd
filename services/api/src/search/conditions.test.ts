import fc from 'fast-check';
import { cubeAround } from './conditions.ts';

const onSphere = (lat: number, lng: number) => {
  const [y, x] = [(lat * Math.PI) / 180, (lng * Math.PI) / 180];
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
};

test('the cube around a view holds every point of the view', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -80, max: 79, noNaN: true }),
      fc.double({ min: -180, max: 300, noNaN: true }),
      fc.double({ min: 0.001, max: 60, noNaN: true }),
      fc.double({ min: 0.001, max: 60, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (south, west, height, width, up, right) => {
        const north = Math.min(south + height, 90);
        const box = { south, west, north, east: west + width };
        const [low, high] = cubeAround(box)
          .split('),(')
          .map((corner) => corner.replace(/[()]/g, '').split(',').map(Number));
        const point = onSphere(south + (north - south) * up, west + width * right);
        for (const [axis, value] of point.entries()) {
          expect(value).toBeGreaterThanOrEqual(low![axis]!);
          expect(value).toBeLessThanOrEqual(high![axis]!);
        }
      },
    ),
  );
});
