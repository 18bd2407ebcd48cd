import fc from 'fast-check';
import { addDays, type CalendarDay, dayOfEpoch, weekdayOf } from '../shared/calendar.ts';
import { fallsOut } from './closures.ts';
import { frequencyClass } from './frequency-class.ts';
import {
  farthestDays,
  holidayName,
  isOpenAt,
  nextOccurrences,
  nextOpening,
  takesPlaceOn,
} from './next-occurrences.ts';
import { type Recurrence, type Schedule, weekdays } from './schedule.ts';

const days = (schedule: Schedule, from: CalendarDay, limit = 4) =>
  nextOccurrences(schedule, { from, limit }).occurrences.map((occurrence) => occurrence.day);
const japan = (text: string) => new Date(`${text}:00+09:00`);

describe('patterns as the field writes them', () => {
  test.each<[string, Recurrence, CalendarDay, CalendarDay[]]>([
    [
      '毎週 火・土',
      { type: 'WEEKLY', days: ['TU', 'SA'] },
      '2026-11-24',
      ['2026-11-24', '2026-11-28', '2026-12-01', '2026-12-05'],
    ],
    [
      '隔週 金曜',
      { type: 'WEEKLY', days: ['FR'], everyWeeks: 2, startsOn: '2026-04-03' },
      '2026-11-24',
      ['2026-11-27', '2026-12-11', '2026-12-25', '2027-01-08'],
    ],
    [
      '第2・第4土曜',
      { type: 'MONTHLY_NTH', nths: [2, 4], days: ['SA'] },
      '2026-11-24',
      ['2026-11-28', '2026-12-12', '2026-12-26', '2027-01-09'],
    ],
    [
      '毎月 最後の水曜',
      { type: 'MONTHLY_NTH', nths: [-1], days: ['WE'] },
      '2026-11-24',
      ['2026-11-25', '2026-12-30', '2027-01-27', '2027-02-24'],
    ],
    [
      '第5木曜',
      { type: 'MONTHLY_NTH', nths: [5], days: ['TH'] },
      '2026-11-01',
      ['2026-12-31', '2027-04-29', '2027-07-29', '2027-09-30'],
    ],
    [
      '2か月に1回 第3日曜',
      { type: 'MONTHLY_NTH', nths: [3], days: ['SU'], everyMonths: 2, anchorMonth: '2026-05' },
      '2026-11-24',
      ['2027-01-17', '2027-03-21', '2027-05-16', '2027-07-18'],
    ],
    [
      '毎月10日',
      { type: 'MONTHLY_DAY', daysOfMonth: [10] },
      '2026-11-24',
      ['2026-12-10', '2027-01-10', '2027-02-10', '2027-03-10'],
    ],
    [
      '毎月31日',
      { type: 'MONTHLY_DAY', daysOfMonth: [31] },
      '2026-11-24',
      ['2026-12-31', '2027-01-31', '2027-03-31', '2027-05-31'],
    ],
    [
      '年2回',
      { type: 'DATES', dates: ['2027-02-06', '2026-06-13', '2026-12-05'] },
      '2026-11-24',
      ['2026-12-05', '2027-02-06'],
    ],
    ['毎日', { type: 'DAILY' }, '2028-02-28', ['2028-02-28', '2028-02-29', '2028-03-01', '2028-03-02']],
  ])('%s', (_, recurrence, from, expected) => {
    expect(days({ recurrence }, from)).toEqual(expected);
  });

  test.each<[string, Recurrence]>([
    ['月1回', { type: 'FREQUENCY_ONLY', timesMin: 1, timesMax: 1, per: 'MONTH' }],
    ['週1～2回', { type: 'FREQUENCY_ONLY', timesMin: 1, timesMax: 2, per: 'WEEK' }],
    [
      '2か月に1回 第3日曜, no month to count from',
      { type: 'MONTHLY_NTH', nths: [3], days: ['SU'], everyMonths: 2 },
    ],
    ['隔週 金曜, no week to count from', { type: 'WEEKLY', days: ['FR'], everyWeeks: 2 }],
  ])('%s: how often is known, the dates are not, and it says so', (_, recurrence) => {
    expect(nextOccurrences({ recurrence }, { from: '2026-11-24' })).toEqual({
      datesKnown: false,
      occurrences: [],
    });
    expect(nextOccurrences({ recurrence, addedDates: ['2026-12-01'] }, { from: '2026-11-24' })).toMatchObject(
      {
        datesKnown: false,
        occurrences: [{ day: '2026-12-01' }],
      },
    );
  });
});

describe('closures', () => {
  test('the holidays of 2026 to 2028, substitutes and the day between two included', () => {
    const named = (year: number) => {
      const all = Array.from({ length: 366 }, (_, i) => addDays(`${year}-01-01` as CalendarDay, i));
      return all.filter((day) => day.startsWith(`${year}`) && holidayName(day) !== null);
    };
    expect(named(2026)).toHaveLength(18);
    expect(named(2026)).toEqual(expect.arrayContaining(['2026-05-06', '2026-09-22', '2026-11-23']));
    expect(named(2027)).toEqual(
      expect.arrayContaining(['2027-01-01', '2027-01-11', '2027-03-22', '2027-11-23']),
    );
    expect(named(2028)).toEqual(expect.arrayContaining(['2028-01-10', '2028-02-23', '2028-11-03']));
    expect(holidayName('2026-05-06')).toContain('振替休日');
    expect(holidayName('2026-09-22')).toBe('休日');
    expect(holidayName('2026-11-24')).toBeNull();
  });

  test('closed on holidays: the next Monday is taken, the substitute is not', () => {
    const mondays: Schedule = { recurrence: { type: 'WEEKLY', days: ['MO'] }, closedOnHolidays: true };
    expect(days(mondays, '2026-09-14', 2)).toEqual(['2026-09-14', '2026-09-28']);
    expect(days(mondays, '2027-03-15', 2)).toEqual(['2027-03-15', '2027-03-29']);
  });

  test('closed from 12/29 to 1/3', () => {
    const daily: Schedule = { recurrence: { type: 'DAILY' }, closedAtYearEnd: true };
    expect(days(daily, '2026-12-27')).toEqual(['2026-12-27', '2026-12-28', '2027-01-04', '2027-01-05']);
  });

  test('closed in August and on a day of its own, open on a day added to it', () => {
    const schedule: Schedule = {
      recurrence: { type: 'MONTHLY_NTH', nths: [2], days: ['SU'] },
      closedMonths: [8],
      closedDates: ['2026-09-13'],
      addedDates: ['2026-08-16', '2026-09-13'],
    };
    expect(days(schedule, '2026-07-01')).toEqual(['2026-07-12', '2026-08-16', '2026-10-11', '2026-11-08']);
  });

  test('a date named one by one stands on a holiday, until it is cancelled', () => {
    const event: Schedule = {
      recurrence: { type: 'DATES', dates: ['2026-11-23', '2026-12-29'] },
      closedOnHolidays: true,
      closedAtYearEnd: true,
    };
    expect(days(event, '2026-11-01')).toEqual(['2026-11-23', '2026-12-29']);
    expect(days({ ...event, closedDates: ['2026-11-23'] }, '2026-11-01')).toEqual(['2026-12-29']);
  });
});

describe('open now and next', () => {
  const office: Schedule = {
    recurrence: { type: 'WEEKLY', days: ['MO', 'TU', 'WE', 'TH', 'FR'] },
    opensAt: '08:30',
    closesAt: '17:15',
    closedOnHolidays: true,
    closedAtYearEnd: true,
  };

  test('the minute it opens it is open, the minute it closes it is not', () => {
    const at = [
      '2026-11-24T08:29',
      '2026-11-24T08:30',
      '2026-11-24T17:14',
      '2026-11-24T17:15',
      '2026-11-23T10:00',
      '2026-11-28T10:00',
    ];
    expect(at.map((text) => isOpenAt(office, japan(text)))).toEqual([false, true, true, false, false, false]);
  });

  test('the next opening is today until it has closed, then the next day that is open', () => {
    expect(nextOpening(office, japan('2026-11-20T07:00'))?.day).toBe('2026-11-20');
    expect(nextOpening(office, japan('2026-11-20T17:15'))).toEqual({
      day: '2026-11-24',
      weekday: 'TU',
      opensAt: '08:30',
      closesAt: '17:15',
    });
    expect(nextOpening(office, japan('2026-12-28T18:00'))?.day).toBe('2027-01-04');
  });

  test('a line open past midnight belongs to the evening it began', () => {
    const night: Schedule = {
      recurrence: { type: 'WEEKLY', days: ['FR'] },
      opensAt: '20:00',
      closesAt: '02:00',
    };
    const at = [
      '2026-11-27T19:59',
      '2026-11-27T23:00',
      '2026-11-28T01:59',
      '2026-11-28T02:00',
      '2026-11-28T20:00',
      '2026-11-27T01:00',
    ];
    expect(at.map((text) => isOpenAt(night, japan(text)))).toEqual([false, true, true, false, false, false]);
    expect(nextOpening(night, japan('2026-11-28T01:00'))?.day).toBe('2026-11-27');
    expect(nextOpening(night, japan('2026-11-28T02:00'))?.day).toBe('2026-12-04');
  });

  test('unknown days or hours are neither open nor closed', () => {
    const sometimes: Schedule = {
      recurrence: { type: 'FREQUENCY_ONLY', timesMin: 1, timesMax: 1, per: 'MONTH' },
    };
    expect(isOpenAt(sometimes, japan('2026-11-24T10:00'))).toBeNull();
    expect(nextOpening(sometimes, japan('2026-11-24T10:00'))).toBeNull();
    expect(isOpenAt({ recurrence: { type: 'DAILY' } }, japan('2026-11-24T10:00'))).toBeNull();
    expect(isOpenAt({ recurrence: { type: 'WEEKLY', days: ['SU'] } }, japan('2026-11-24T10:00'))).toBe(false);
    expect(isOpenAt({ recurrence: { type: 'DAILY' }, opensAt: '09:00' }, japan('2026-11-24T08:00'))).toBe(
      false,
    );
  });
});

test.each<[string, Recurrence, string]>([
  ['毎日', { type: 'DAILY' }, 'DAILY'],
  ['月〜金', { type: 'WEEKLY', days: ['MO', 'TU', 'WE', 'TH', 'FR'] }, 'DAILY'],
  ['週2回程度', { type: 'FREQUENCY_ONLY', timesMin: 2, timesMax: 2, per: 'WEEK' }, 'WEEKLY'],
  ['週1～2回', { type: 'FREQUENCY_ONLY', timesMin: 1, timesMax: 2, per: 'WEEK' }, 'WEEKLY'],
  ['隔週', { type: 'WEEKLY', days: ['FR'], everyWeeks: 2 }, 'MONTHLY'],
  ['月1回', { type: 'FREQUENCY_ONLY', timesMin: 1, timesMax: 1, per: 'MONTH' }, 'MONTHLY'],
  ['月2回', { type: 'FREQUENCY_ONLY', timesMin: 2, timesMax: 2, per: 'MONTH' }, 'MONTHLY'],
  ['第2・第4土曜', { type: 'MONTHLY_NTH', nths: [2, 4], days: ['SA'] }, 'MONTHLY'],
  ['2か月に1回', { type: 'FREQUENCY_ONLY', timesMin: 6, timesMax: 6, per: 'YEAR' }, 'RARELY'],
  ['1～2か月に1回', { type: 'FREQUENCY_ONLY', timesMin: 6, timesMax: 12, per: 'YEAR' }, 'RARELY'],
  ['年6回', { type: 'FREQUENCY_ONLY', timesMin: 6, timesMax: 6, per: 'YEAR' }, 'RARELY'],
  ['年3、4回', { type: 'FREQUENCY_ONLY', timesMin: 3, timesMax: 4, per: 'YEAR' }, 'RARELY'],
  ['one event', { type: 'DATES', dates: ['2026-12-05'] }, 'RARELY'],
  ['dates a month apart', { type: 'DATES', dates: ['2026-10-10', '2026-11-14', '2026-12-12'] }, 'MONTHLY'],
])('%s is %s', (_, recurrence, expected) => {
  expect(frequencyClass({ recurrence })).toBe(expected);
});

test('no schedule is unknown, not rare', () => {
  expect(frequencyClass(null)).toBe('UNKNOWN');
});

describe('for every schedule', () => {
  const aDay = fc.integer({ min: 20_000, max: 21_500 }).map((n) => dayOfEpoch(n * 86_400_000));
  const someDays = fc.array(aDay, { maxLength: 4 });
  const someWeekdays = fc.subarray([...weekdays]);
  const aMonth = fc.option(
    aDay.map((day) => day.slice(0, 7)),
    { nil: undefined },
  );
  const aRecurrence: fc.Arbitrary<Recurrence> = fc.oneof(
    fc.constant({ type: 'DAILY' as const }),
    fc.record({
      type: fc.constant('WEEKLY' as const),
      days: someWeekdays,
      everyWeeks: fc.integer({ min: 1, max: 5 }),
      startsOn: fc.option(aDay, { nil: undefined }),
    }),
    fc.record({
      type: fc.constant('MONTHLY_NTH' as const),
      nths: fc.subarray([1, 2, 3, 4, 5, -1]),
      days: someWeekdays,
      everyMonths: fc.integer({ min: 1, max: 6 }),
      anchorMonth: aMonth,
    }),
    fc.record({
      type: fc.constant('MONTHLY_DAY' as const),
      daysOfMonth: fc.subarray([1, 10, 15, 29, 31]),
      everyMonths: fc.integer({ min: 1, max: 6 }),
      anchorMonth: aMonth,
    }),
    fc.record({ type: fc.constant('DATES' as const), dates: someDays }),
    fc.record({
      type: fc.constant('FREQUENCY_ONLY' as const),
      timesMin: fc.nat(3),
      timesMax: fc.nat(5),
      per: fc.constantFrom('WEEK' as const, 'MONTH' as const, 'YEAR' as const),
    }),
  );
  const aSchedule: fc.Arbitrary<Schedule> = fc.record({
    recurrence: aRecurrence,
    closedOnHolidays: fc.boolean(),
    closedAtYearEnd: fc.boolean(),
    closedMonths: fc.subarray([1, 8, 12]),
    closedDates: someDays,
    addedDates: someDays,
  });

  test('days come in order, none twice, none before the first asked, none beyond two years, none more than asked', () => {
    fc.assert(
      fc.property(aSchedule, aDay, fc.nat(2_000), fc.nat(30), (schedule, from, span, limit) => {
        const { occurrences } = nextOccurrences(schedule, { from, days: span, limit });
        const found = occurrences.map((occurrence) => occurrence.day);
        expect([...new Set(found)].sort()).toEqual(found);
        expect(found.length).toBeLessThanOrEqual(limit);
        const beyond = addDays(from, Math.min(span, farthestDays));
        expect(found.every((day) => day >= from && day < beyond)).toBe(true);
        expect(occurrences.every((occurrence) => occurrence.weekday === weekdayOf(occurrence.day))).toBe(
          true,
        );
      }),
    );
  });

  test('no day that is closed is shown, unless it was added or named one by one; no cancelled day ever', () => {
    fc.assert(
      fc.property(aSchedule, aDay, (schedule, from) => {
        const named = new Set([
          ...(schedule.addedDates ?? []),
          ...(schedule.recurrence.type === 'DATES' ? schedule.recurrence.dates : []),
        ]);
        for (const { day } of nextOccurrences(schedule, { from, limit: 50 }).occurrences) {
          expect(fallsOut(schedule, day) && !named.has(day)).toBe(false);
          expect(schedule.closedDates).not.toContain(day);
        }
      }),
    );
  });

  test('asking later skips days and moves none: a rhythm does not depend on when one looks', () => {
    fc.assert(
      fc.property(aSchedule, aDay, fc.nat(200), (schedule, from, later) => {
        const first = nextOccurrences(schedule, { from, days: 400, limit: 500 }).occurrences.map(
          ({ day }) => day,
        );
        const since = addDays(from, later);
        const then = nextOccurrences(schedule, {
          from: since,
          days: 400 - later,
          limit: 500,
        }).occurrences.map(({ day }) => day);
        expect(then).toEqual(first.filter((day) => day >= since));
      }),
    );
  });

  test('a day asked alone agrees with the list', () => {
    fc.assert(
      fc.property(aSchedule, aDay, (schedule, day) => {
        const isListed = nextOccurrences(schedule, {
          from: addDays(day, -40),
          days: 41,
          limit: 100,
        }).occurrences.some((occurrence) => occurrence.day === day);
        expect(takesPlaceOn(schedule, day) === true).toBe(isListed);
      }),
    );
  });
});
