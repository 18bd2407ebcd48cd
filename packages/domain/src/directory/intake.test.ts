import fc from 'fast-check';
import { addDays, type CalendarDay } from '../shared/calendar.ts';
import { intakeStates } from './codes.ts';
import { intakeDays, intakeOn } from './intake.ts';

const said: CalendarDay = '2026-11-01';

test('a word about room holds through its last day and is asked again after it', () => {
  const full = { state: 'FULL', saidOn: said, until: '2026-12-31' } as const;
  expect(intakeOn(full, '2026-12-31')).toBe('FULL');
  expect(intakeOn(full, '2027-01-01')).toBe('ASK');
});

test('without a last day it holds for a quarter of a year, and what nobody has said is ask, never no', () => {
  fc.assert(
    fc.property(fc.constantFrom(...intakeStates), fc.integer({ min: 0, max: 400 }), (state, age) => {
      const day = addDays(said, age);
      expect(intakeOn({ state, saidOn: said }, day)).toBe(age <= intakeDays ? state : 'ASK');
      expect(intakeOn(null, day)).toBe('ASK');
    }),
  );
});
