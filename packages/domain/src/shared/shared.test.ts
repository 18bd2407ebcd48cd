import fc from 'fast-check';
import {
  addDays,
  dayOfEpoch,
  daysBetween,
  isCalendarDay,
  japaneseDay,
  japaneseTime,
  weekdayOf,
} from './calendar.ts';
import { cityOfWard, designatedCityCodes } from './japanese-code.ts';

test('a day in Japan begins at three in the afternoon of UTC', () => {
  expect(japaneseDay(new Date('2026-11-23T14:59:59Z'))).toBe('2026-11-23');
  expect(japaneseDay(new Date('2026-11-23T15:00:00Z'))).toBe('2026-11-24');
  expect(japaneseTime(new Date('2026-11-23T15:00:00Z'))).toBe('00:00');
});

test('counting days there and back ends where it began', () => {
  const aDay = fc.integer({ min: 0, max: 60_000 }).map((n) => dayOfEpoch(n * 86_400_000));
  fc.assert(
    fc.property(aDay, fc.integer({ min: -2_000, max: 2_000 }), (day, days) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days);
      expect(isCalendarDay(addDays(day, days))).toBe(true);
      expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
    }),
  );
});

test('only days the calendar has are days', () => {
  expect(['2028-02-29', '2026-02-29', '2026-13-01', '2026-2-3', '2026/02/03', ''].map(isCalendarDay)).toEqual(
    [true, false, false, false, false, false],
  );
  expect(weekdayOf('2026-11-28')).toBe('SA');
});

test('a ward leads to its city; cities and the special wards of Tokyo are nobody’s wards', () => {
  expect(['01101', '14118', '14131', '14153', '22138', '22140', '27141', '40137'].map(cityOfWard)).toEqual([
    '01100',
    '14100',
    '14130',
    '14150',
    '22130',
    '22130',
    '27140',
    '40130',
  ]);
  expect(
    [...designatedCityCodes, '13101', '13123', '20303', '01202']
      .map(cityOfWard)
      .every((city) => city === null),
  ).toBe(true);
});
