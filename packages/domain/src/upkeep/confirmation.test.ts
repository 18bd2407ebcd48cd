import fc from 'fast-check';
import { freshnessClass } from '../freshness/freshness-class.ts';
import { addDays, type CalendarDay, daysBetween } from '../shared/calendar.ts';
import {
  type AskingStage,
  askingStages,
  confirmationMonths,
  confirmationStanding,
  dueDay,
  nextLetter,
} from './confirmation.ts';

const day: CalendarDay = '2026-11-23';
const anyDay = fc.integer({ min: -1_500, max: 60 }).map((days) => addDays(day, days));

test('an entry is in time through its last day, and what was never confirmed is told apart', () => {
  expect(dueDay('2025-11-23', 12)).toBe('2026-11-23');
  expect(confirmationStanding('2026-11-23', day)).toBe('DUE_SOON');
  expect(confirmationStanding('2026-11-22', day)).toBe('OVERDUE');
  expect(confirmationStanding('2026-12-23', day)).toBe('DUE_SOON');
  expect(confirmationStanding('2026-12-24', day)).toBe('CURRENT');
  expect(confirmationStanding(dueDay(null, 3), day)).toBe('NEVER');
});

test('what is old for everyone is overdue by every schedule', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...confirmationMonths), (confirmedOn, months) => {
      if (freshnessClass(confirmedOn, day) !== 'OLD') return;
      expect(confirmationStanding(dueDay(confirmedOn, months), day)).toBe('OVERDUE');
    }),
  );
});

test('the letters go out a month ahead, after two weeks, when the time is over, and then to the coordinator', () => {
  const dueOn = addDays(day, 30);
  const sent: [AskingStage, number][] = [];
  let asked: { stage: AskingStage; on: CalendarDay } | null = null;
  for (let at = -5; at < 120; at += 1) {
    const today = addDays(day, at);
    const stage = nextLetter({ dueOn, asked, hasAddress: true }, today);
    if (!stage) continue;
    sent.push([stage, at]);
    asked = { stage, on: today };
  }
  expect(sent).toEqual([
    ['FIRST', 0],
    ['REMINDER', 14],
    ['LAST', 31],
    ['COORDINATOR', 45],
  ]);
});

test('nobody gets two letters about one entry within two weeks, none comes twice, and silence ends with the coordinator', () => {
  fc.assert(
    fc.property(
      fc.option(anyDay),
      fc.boolean(),
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 40 }),
      (dueOn, hasAddress, gaps) => {
        let asked: { stage: AskingStage; on: CalendarDay } | null = null;
        let today = day;
        const order: number[] = [];
        for (const gap of gaps) {
          today = addDays(today, gap);
          const stage = nextLetter({ dueOn, asked, hasAddress }, today);
          if (!stage) continue;
          if (asked) expect(daysBetween(asked.on, today)).toBeGreaterThanOrEqual(14);
          order.push(askingStages.indexOf(stage));
          asked = { stage, on: today };
        }
        expect(order).toEqual([...new Set(order)].sort());
        if (daysBetween(dueOn ?? day, today) > 4 * 90) expect(asked?.stage).toBe('COORDINATOR');
      },
    ),
  );
});

test('where nobody can be written to, the coordinator is told as soon as the time is over', () => {
  expect(nextLetter({ dueOn: day, asked: null, hasAddress: false }, day)).toBeNull();
  expect(nextLetter({ dueOn: addDays(day, -1), asked: null, hasAddress: false }, day)).toBe('COORDINATOR');
  expect(nextLetter({ dueOn: null, asked: null, hasAddress: false }, day)).toBe('COORDINATOR');
});
