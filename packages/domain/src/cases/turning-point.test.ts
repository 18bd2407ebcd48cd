import { turningPoint } from './turning-point.ts';

const day = '2026-11-23';

test('a turning age is told with the month it comes in, as closely as the birth is known', () => {
  expect(turningPoint({ kind: 'BORN', year: 1962, month: 2 }, day, 180)).toEqual({
    age: 65,
    earliestOn: '2027-02-01',
    precision: 'MONTH',
  });
  expect(turningPoint({ kind: 'BORN', year: 1987, month: null }, day, 180)).toMatchObject({
    precision: 'YEAR',
  });
  expect(turningPoint({ kind: 'STATED', years: 39, on: '2026-06-01' }, day, 180)).toMatchObject({
    age: 40,
    precision: 'ABOUT',
  });
});

test('what lies farther ahead, or behind, is not told', () => {
  expect(turningPoint({ kind: 'BORN', year: 1962, month: 2 }, day, 30)).toBeNull();
  expect(turningPoint({ kind: 'BORN', year: 1950, month: 2 }, day, 180)).toBeNull();
});
