import { addWorkingDays, isWorkingDay } from '../shared/working-days.ts';
import { answerDueOn, nextWaitingStep } from './answer-due.ts';

test('an answer is due in working days: no weekend, no holiday, no turn of the year, and the day of sending is not counted', () => {
  // 23 November 2026 is 勤労感謝の日, a Monday.
  expect(isWorkingDay('2026-11-23')).toBe(false);
  expect(answerDueOn('2026-11-20', 5)).toBe('2026-11-30');
  expect(answerDueOn('2026-12-28', 1)).toBe('2027-01-04');
  expect(addWorkingDays('2026-11-20', 0)).toBe('2026-11-20');
});

test('the last day is in time; after it both are reminded, then the coordinators, then the desk has it', () => {
  const waiting = { state: 'SENT', dueOn: '2026-11-30', lastStep: null } as const;
  expect(nextWaitingStep(waiting, '2026-11-30')).toBeNull();
  expect(nextWaitingStep(waiting, '2026-12-01')).toBe('REMIND_BOTH');
  const reminded = { ...waiting, lastStep: { step: 'REMIND_BOTH', on: '2026-12-01' } } as const;
  expect(nextWaitingStep(reminded, '2026-12-02')).toBeNull();
  expect(nextWaitingStep(reminded, '2026-12-03')).toBe('TELL_COORDINATOR');
  const told = { ...waiting, lastStep: { step: 'TELL_COORDINATOR', on: '2026-12-03' } } as const;
  expect(nextWaitingStep(told, '2026-12-07')).toBe('TO_DESK');
  const withDesk = { ...waiting, lastStep: { step: 'TO_DESK', on: '2026-12-07' } } as const;
  expect(nextWaitingStep(withDesk, '2027-12-07')).toBeNull();
  const givenToDesk = { ...waiting, state: 'WITH_DESK' } as const;
  expect(nextWaitingStep(givenToDesk, '2027-12-07')).toBeNull();
});

test('who takes it on, and a new day to look again, begin the counting anew', () => {
  const reminded = { step: 'TELL_COORDINATOR', on: '2026-12-03' } as const;
  expect(
    nextWaitingStep({ state: 'ACCEPTED', dueOn: '2026-11-30', lastStep: reminded }, '2027-01-12'),
  ).toBeNull();
  const held = { state: 'ON_HOLD', dueOn: '2026-12-25', lastStep: reminded } as const;
  expect(nextWaitingStep(held, '2026-12-25')).toBeNull();
  expect(nextWaitingStep(held, '2026-12-28')).toBe('REMIND_BOTH');
});
