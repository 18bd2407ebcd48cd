import fc from 'fast-check';
import { activityKinds, activityPartners, readActivity } from '../activities/activity.ts';
import { casesCameBy } from '../cases/case-draft.ts';
import { supportStages } from '../directory/codes.ts';
import { csvCell, csvOf } from './csv.ts';
import { areaTable, countFigures, figureSums, type Tally } from './figures.ts';
import { fiscalYearOf, monthOf, quarterOf, quartersForOthers, readPeriod } from './period.ts';

const tally: Tally = {
  caseNumber: 1,
  isNew: true,
  cameBy: 'FAMILY',
  stage: null,
  isFromElsewhere: false,
  isElsewhere: false,
  kind: 'TELEPHONE',
  partner: 'FAMILY',
  isReached: true,
  count: 1,
};

test('a case is one person however often somebody calls, and a call nobody answers is an attempt', () => {
  const figures = countFigures([
    { ...tally, count: 3 },
    { ...tally, isReached: false, count: 2 },
    { ...tally, kind: 'PARTNER_CONTACT', partner: 'PARTNER' },
    { ...tally, caseNumber: 2, isNew: false, kind: 'ACCOMPANIED', partner: 'PERSON', isElsewhere: true },
  ]);
  expect(Object.fromEntries([...figures].filter(([, count]) => count > 0))).toEqual({
    people: 2,
    'people.new': 1,
    'people.continuing': 1,
    'cameBy.FAMILY': 2,
    'stage.UNSAID': 2,
    'people.resident': 2,
    'people.stayed': 1,
    'people.usedElsewhere': 1,
    all: 7,
    'group.CONSULTATION': 3,
    'group.ATTEMPT': 2,
    'group.PARTNERS': 1,
    'group.ALONGSIDE': 1,
    'kind.TELEPHONE': 3,
    'kind.PARTNER_CONTACT': 1,
    'kind.ACCOMPANIED': 1,
    'partner.FAMILY': 3,
  });
});

const tallies = fc.array(
  fc.record({
    caseNumber: fc.integer({ min: 1, max: 6 }),
    isNew: fc.boolean(),
    cameBy: fc.constantFrom(...casesCameBy),
    stage: fc.constantFrom(null, ...supportStages),
    isFromElsewhere: fc.boolean(),
    isElsewhere: fc.boolean(),
    kind: fc.constantFrom(...activityKinds),
    partner: fc.constantFrom(...activityPartners.filter((one) => one !== 'PARTNER')),
    isReached: fc.boolean(),
    count: fc.integer({ min: 1, max: 9 }),
  }),
);

test('every sum that is shown is the sum of its parts, whatever was done', () => {
  fc.assert(
    fc.property(tallies, (some) => {
      const figures = countFigures(some);
      for (const { total, parts } of figureSums)
        expect([total, parts.reduce((sum, part) => sum + figures.get(part)!, 0)]).toEqual([
          total,
          figures.get(total),
        ]);
    }),
  );
});

test('an area adds its municipalities up and shows of each only what others may know', () => {
  const { values, sums } = areaTable(
    new Map([
      ['20217', countFigures([{ ...tally, count: 4 }])],
      ['20303', countFigures([{ ...tally, isFromElsewhere: true }])],
    ]),
  );
  expect(values.get('all/people')).toBe(2);
  expect(values.get('all/group.CONSULTATION')).toBe(5);
  expect(values.get('20303/people.fromElsewhere')).toBe(1);
  expect([...values.keys()].some((key) => key.includes('kind.'))).toBe(false);
  expect(sums).toHaveLength(6);
});

test('an activity is today unless said; a day to come, a note beyond bounds and a place that is none are refused by field', () => {
  const today = '2026-11-23';
  const read = readActivity({ kind: 'TELEPHONE' }, today);
  expect(read).toMatchObject({ ok: true, value: { onDay: today, partner: 'PERSON', isReached: true } });
  expect(readActivity({ kind: 'CASE_MEETING', partner: 'FAMILY' }, today)).toMatchObject({
    value: { partner: 'PARTNER' },
  });
  const wrong = {
    onDay: '2026-11-24',
    note: 'あ'.repeat(2_001),
    nextContactOn: today,
    placeCode: '小海',
    partner: 'PARTNER',
  } as const;
  expect(readActivity({ kind: 'LETTER', ...wrong }, today)).toEqual({
    ok: false,
    refusals: [
      { code: 'DAY_INVALID', field: 'onDay' },
      { code: 'TEXT_TOO_LONG', field: 'note' },
      { code: 'DAY_PASSED', field: 'nextContactOn' },
      { code: 'CHOICE_INVALID', field: 'partner' },
      { code: 'CHOICE_INVALID', field: 'placeCode' },
    ],
  });
});

test('others read whole quarters that are over for good, side by side', () => {
  expect(quarterOf('2026-11-23')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  expect(quartersForOthers('2026-10-15', 1)).toEqual([{ from: '2026-04-01', to: '2026-06-30' }]);
  expect(quartersForOthers('2026-10-16', 2)).toEqual([
    { from: '2026-07-01', to: '2026-09-30' },
    { from: '2026-04-01', to: '2026-06-30' },
  ]);
  expect(monthOf('2026-02-11')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  expect(fiscalYearOf('2027-03-31')).toEqual({ from: '2026-04-01', to: '2027-03-31' });
  expect(readPeriod('2026-11-01', '2026-10-01')).toMatchObject({
    refusals: [{ code: 'DAY_REVERSED', field: 'to' }],
  });
});

test('no cell of a file is read as a formula, and quotes stay inside their cell', () => {
  expect(['=1+1', '+81', '-2', '@A1', '\t=1', '＝1', '小海町', 'a"b,c'].map(csvCell)).toEqual([
    `"'=1+1"`,
    `"'+81"`,
    `"'-2"`,
    `"'@A1"`,
    `"'\t=1"`,
    `"'＝1"`,
    '小海町',
    '"a""b,c"',
  ]);
  expect(csvOf([['数', -3]])).toBe('\uFEFF数,-3\r\n');
});
