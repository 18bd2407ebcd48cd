import fc from 'fast-check';
import { addDays } from '../shared/calendar.ts';
import type { AgreementFacts } from './agreement.ts';
import { monthsOf, mostUses, readUses } from './count-uses.ts';

const agreement: AgreementFacts & { leadCode: string } = {
  state: 'AGREED',
  drafterId: 'center',
  leadCode: '20217',
  members: ['20217', '20303'].map((code) => ({ code, agreedOn: '2026-11-24' as const })),
  from: '2027-04-15',
  to: '2028-03-31',
};
const lead = { organizationId: 'saku', municipalityCode: '20217' };
const member = { organizationId: 'koumi', municipalityCode: '20303' };
const faultsOf = (
  said: Parameters<typeof readUses>[0],
  actor = lead,
  over: Partial<typeof agreement> = {},
) => {
  const read = readUses(said, { ...agreement, ...over }, { actor, today: '2027-06-10' });
  return read.ok ? [] : read.refusals.map(({ code, field }) => [code, field]);
};

test('the lead counts for all, a member for its own residents, in months that have begun', () => {
  const both = {
    month: '2027-05',
    counts: [
      { code: '20217', uses: 0 },
      { code: '20303', uses: 4 },
    ],
  };
  expect(faultsOf(both)).toEqual([]);
  expect(faultsOf(both, member)).toEqual([['NOT_YOUR_TURN', undefined]]);
  expect(faultsOf({ ...both, counts: both.counts.slice(1) }, member)).toEqual([]);
  expect(faultsOf({ ...both, month: '2027-07' })).toEqual([['MONTH_INVALID', 'month']]);
  expect(faultsOf({ ...both, month: '2027-03' })).toEqual([['MONTH_INVALID', 'month']]);
  expect(
    faultsOf({
      month: '2027-04',
      counts: [
        { code: '20309', uses: 1 },
        { code: '20303', uses: mostUses + 1 },
      ],
    }),
  ).toEqual([
    ['NOT_FOUND', 'uses.20309'],
    ['NUMBER_INVALID', 'uses.20303'],
  ]);
  expect(faultsOf(both, lead, { state: 'SETTLED' })).toEqual([['WRONG_STATE', undefined]]);
});

test('every day of the period lies in one of its months, and no month is there twice', () => {
  const days = fc.integer({ min: 0, max: 1_500 });
  fc.assert(
    fc.property(days, days, days, (start, length, offset) => {
      const from = addDays('2026-01-01', start);
      const to = addDays(from, length);
      const day = addDays(from, Math.min(offset, length));
      const months = monthsOf({ from, to }, day);
      expect(months).toContain(day.slice(0, 7));
      expect(months[0]).toBe(from.slice(0, 7));
      expect([...new Set(months)].toSorted()).toEqual(months);
      expect(months.at(-1)! <= to.slice(0, 7)).toBe(true);
    }),
  );
});
