import { addDays } from '../shared/calendar.ts';
import { freshnessClass } from './freshness-class.ts';

test('fresh through 183 days, aging through 365, then old; never confirmed is its own class', () => {
  const day = '2026-11-24';
  const ages = [-1, 0, 183, 184, 365, 366, 5_000];
  expect(ages.map((age) => freshnessClass(addDays(day, -age), day))).toEqual([
    'FRESH',
    'FRESH',
    'FRESH',
    'AGING',
    'AGING',
    'OLD',
    'OLD',
  ]);
  expect(freshnessClass(null, day)).toBe('NEVER');
});

test('past the last day of a promise to confirm more often it is old for everyone, whatever its age; on that day it is not', () => {
  const day = '2026-11-24';
  expect(freshnessClass('2026-08-23', day, '2026-11-23')).toBe('OLD');
  expect(freshnessClass('2026-08-24', day, '2026-11-24')).toBe('FRESH');
  expect(freshnessClass(null, day, null)).toBe('NEVER');
});
