import { asMonth, shifted, weeksOf } from './month.ts';

test('a month’s weeks hold each of its days once, under its weekday', () => {
  const weeks = weeksOf({ year: 2026, month: 11 });
  expect(weeks.flat().filter(Boolean)).toHaveLength(30);
  expect(weeks[0]?.[0]).toBe('2026-11-01');
  expect(weeks.every((week) => week.length === 7)).toBe(true);
});

test('months follow each other over the year’s end', () => {
  expect(shifted({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 });
  expect(shifted({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 });
});

test.each([undefined, '', '2026-13', '1-1', '9999-01', '<b>'])('no month is made of %s', (text) => {
  expect(asMonth(text)).toBeNull();
});
