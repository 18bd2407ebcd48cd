import fc from 'fast-check';
import {
  askerRoles,
  audiences,
  circumstances,
  criterionWeights,
  residencyAnswers,
  resourceStatuses,
} from '../directory/codes.ts';
import { badgeOf } from './badge.ts';
import { checkEligibility, eligibilityVerdicts } from './check-eligibility.ts';
import type { AgeRange, EligibilityCriteria, PersonFacts } from './criteria.ts';

const running = { status: 'RUNNING' } as const;
const forAge = (age: Partial<AgeRange>): EligibilityCriteria => ({
  audiences: ['SELF'],
  age: { of: 'PERSON', ...age },
});
const verdictAt = (age: Partial<AgeRange>, ageYears: number | null) =>
  checkEligibility(forAge(age), { role: 'SELF', ageYears }, running).verdict;

describe('ages as the field writes them', () => {
  test.each([
    [
      '20～25歳ぐらいまで',
      { maxYears: 25, maxSoft: true },
      [
        [22, 'FITS'],
        [25, 'FITS'],
        [26, 'ASK'],
        [30, 'ASK'],
        [31, 'DOES_NOT_FIT'],
      ],
    ],
    [
      'おおむね39歳以下',
      { maxYears: 39, maxSoft: true },
      [
        [39, 'FITS'],
        [40, 'ASK'],
        [44, 'ASK'],
        [45, 'DOES_NOT_FIT'],
      ],
    ],
    [
      '15歳～49歳',
      { minYears: 15, maxYears: 49 },
      [
        [14, 'DOES_NOT_FIT'],
        [15, 'FITS'],
        [49, 'FITS'],
        [50, 'DOES_NOT_FIT'],
      ],
    ],
    [
      '64歳まで',
      { maxYears: 64 },
      [
        [0, 'FITS'],
        [64, 'FITS'],
        [65, 'DOES_NOT_FIT'],
      ],
    ],
    [
      '65歳以上',
      { minYears: 65 },
      [
        [64, 'DOES_NOT_FIT'],
        [65, 'FITS'],
        [120, 'FITS'],
      ],
    ],
    [
      '18歳未満',
      { maxYears: 17 },
      [
        [17, 'FITS'],
        [18, 'DOES_NOT_FIT'],
      ],
    ],
    [
      'おおむね40歳以上',
      { minYears: 40, minSoft: true },
      [
        [34, 'DOES_NOT_FIT'],
        [35, 'ASK'],
        [40, 'FITS'],
      ],
    ],
  ] as const)('%s', (_, range, cases) => {
    for (const [age, verdict] of cases) expect([age, verdictAt(range, age)]).toEqual([age, verdict]);
  });

  test('an age that was not said is asked, unless no edge is set', () => {
    expect(verdictAt({ maxYears: 39 }, null)).toBe('ASK');
    expect(verdictAt({}, null)).toBe('FITS');
    expect(checkEligibility({ audiences: ['SELF'] }, {}, running).verdict).toBe('FITS');
  });

  test('a limit on the visitor cannot be judged by the age of another', () => {
    const criteria = { audiences: ['FAMILY' as const], age: { of: 'VISITOR' as const, maxYears: 39 } };
    expect(checkEligibility(criteria, { role: 'FAMILY', ageYears: 70 }, running).verdict).toBe('ASK');
    expect(checkEligibility(criteria, { role: 'SUPPORTER', ageYears: 70 }, running).verdict).toBe('ASK');
    const own = { ...criteria, audiences: ['SELF' as const] };
    expect(checkEligibility(own, { role: 'SELF', ageYears: 70 }, running).verdict).toBe('DOES_NOT_FIT');
  });

  test('the finding says which edge, how soft, and whose age', () => {
    const { findings } = checkEligibility(
      forAge({ maxYears: 40, maxSoft: true }),
      { role: 'FAMILY', ageYears: 45 },
      running,
    );
    expect(findings[0]).toEqual({
      criterion: 'AGE',
      verdict: 'UNKNOWN',
      weight: 'REQUIRED',
      soft: true,
      ageOf: 'PERSON',
      maxYears: 40,
      ageYears: 45,
    });
  });
});

describe('audience', () => {
  const at = (list: EligibilityCriteria['audiences'], role: PersonFacts['role']) =>
    checkEligibility({ audiences: list }, { role }, running).verdict;

  test.each([
    ['SELF', ['SELF'], 'FITS'],
    ['SELF', ['PUBLIC'], 'FITS'],
    ['SELF', ['FAMILY'], 'DOES_NOT_FIT'],
    ['SELF', ['SUPPORTER'], 'DOES_NOT_FIT'],
    ['FAMILY', ['FAMILY'], 'FITS'],
    ['FAMILY', ['SELF'], 'FITS'],
    ['FAMILY', ['SUPPORTER'], 'DOES_NOT_FIT'],
    ['SUPPORTER', ['SELF'], 'FITS'],
    ['SUPPORTER', ['SUPPORTER'], 'FITS'],
    [null, ['FAMILY'], 'FITS'],
    [null, ['SUPPORTER'], 'DOES_NOT_FIT'],
    [null, ['SUPPORTER', 'FAMILY'], 'FITS'],
    ['SELF', [], 'ASK'],
  ] as const)('%s asks about a place for %j: %s', (role, list, verdict) => {
    expect(at([...list], role)).toBe(verdict);
  });
});

describe('circumstances and life', () => {
  const at = (weight: (typeof criterionWeights)[number], has: boolean | undefined) =>
    checkEligibility(
      { audiences: ['SELF'], circumstances: { HARDSHIP: weight } },
      { role: 'SELF', circumstances: { HARDSHIP: has } },
      running,
    ).verdict;

  test.each([
    ['REQUIRED', true, 'FITS'],
    ['REQUIRED', false, 'DOES_NOT_FIT'],
    ['REQUIRED', undefined, 'ASK'],
    ['EXCLUDED', true, 'DOES_NOT_FIT'],
    ['EXCLUDED', false, 'FITS'],
    ['EXCLUDED', undefined, 'ASK'],
    ['PREFERRED', true, 'FITS'],
    ['PREFERRED', false, 'FITS'],
    ['PREFERRED', undefined, 'FITS'],
    ['NOT_CONSIDERED', false, 'FITS'],
  ] as const)('%s, person %s: %s', (weight, has, verdict) => {
    expect(at(weight, has)).toBe(verdict);
  });

  test('what is said not to be needed is told and decides nothing', () => {
    const criteria: EligibilityCriteria = { audiences: ['SELF'], saidNotNeeded: ['DIAGNOSIS'] };
    const { verdict, findings } = checkEligibility(criteria, { role: 'SELF' }, running);
    expect(verdict).toBe('FITS');
    expect(findings.at(-1)).toMatchObject({
      circumstance: 'DIAGNOSIS',
      verdict: 'MEETS',
      weight: 'NOT_CONSIDERED',
    });
  });

  test('a place that has not begun or rests is asked; one that ended fits nobody', () => {
    const verdicts = resourceStatuses.map(
      (status) => checkEligibility({ audiences: ['SELF'] }, { role: 'SELF' }, { status }).verdict,
    );
    expect(verdicts).toEqual(['ASK', 'ASK', 'FITS', 'ASK', 'DOES_NOT_FIT']);
  });
});

describe('for all criteria and facts', () => {
  const someCriteria: fc.Arbitrary<EligibilityCriteria> = fc.record({
    audiences: fc.subarray([...audiences], { minLength: 1 }),
    age: fc.option(
      fc.record({
        minYears: fc.option(fc.nat(120)),
        maxYears: fc.option(fc.nat(120)),
        minSoft: fc.boolean(),
        maxSoft: fc.boolean(),
        of: fc.constantFrom('PERSON' as const, 'VISITOR' as const),
      }),
    ),
    circumstances: fc.dictionary(fc.constantFrom(...circumstances), fc.constantFrom(...criterionWeights)),
  });
  const someFacts: fc.Arbitrary<PersonFacts> = fc.record({
    role: fc.option(fc.constantFrom(...askerRoles)),
    ageYears: fc.option(fc.nat(120)),
    circumstances: fc.dictionary(fc.constantFrom(...circumstances), fc.boolean()),
  });
  const order = { FAILS: 0, UNKNOWN: 1, MEETS: 2 };

  test('knowing nothing of a person refuses nobody but those who came to a place for supporters', () => {
    fc.assert(
      fc.property(someCriteria, (criteria) => {
        fc.pre(criteria.audiences.some((audience) => audience !== 'SUPPORTER'));
        expect(checkEligibility(criteria, {}, running).verdict).not.toBe('DOES_NOT_FIT');
      }),
    );
  });

  test('a silence never hides a refusal that was certain, and never makes one', () => {
    fc.assert(
      fc.property(someCriteria, someFacts, fc.constantFrom(...circumstances), (criteria, facts, silenced) => {
        const { [silenced]: _, ...rest } = facts.circumstances ?? {};
        const full = checkEligibility(criteria, facts, running).verdict;
        const less = checkEligibility(criteria, { ...facts, circumstances: rest }, running).verdict;
        if (full !== 'DOES_NOT_FIT') expect(less).not.toBe('DOES_NOT_FIT');
      }),
    );
  });

  test('a softer edge never answers more strictly', () => {
    fc.assert(
      fc.property(fc.nat(120), fc.nat(120), (maxYears, ageYears) => {
        const rank = { DOES_NOT_FIT: 0, ASK: 1, FITS: 2 };
        expect(rank[verdictAt({ maxYears, maxSoft: true }, ageYears)]).toBeGreaterThanOrEqual(
          rank[verdictAt({ maxYears }, ageYears)],
        );
      }),
    );
  });

  test('the findings that decide come first, and the verdict is theirs', () => {
    fc.assert(
      fc.property(someCriteria, someFacts, (criteria, facts) => {
        const { verdict, findings } = checkEligibility(criteria, facts, running);
        const deciding = findings.filter(
          (finding) => finding.weight === 'REQUIRED' || finding.weight === 'EXCLUDED',
        );
        expect(findings.slice(0, deciding.length)).toEqual(deciding);
        expect([...deciding].sort((a, b) => order[a.verdict] - order[b.verdict])).toEqual(deciding);
        const first = deciding[0]?.verdict ?? 'MEETS';
        expect(verdict).toBe({ FAILS: 'DOES_NOT_FIT', UNKNOWN: 'ASK', MEETS: 'FITS' }[first]);
      }),
    );
  });
});

test('badges: every pair of answers has its one badge', () => {
  const table = residencyAnswers.map((residency) =>
    eligibilityVerdicts.map((verdict) => badgeOf(residency, verdict)),
  );
  expect(table).toEqual([
    // FITS, ASK, DOES_NOT_FIT
    ['USABLE', 'ASK', 'NOT_ELIGIBLE'], // YES
    ['ASK', 'ASK', 'NOT_ELIGIBLE'], // FIRST_CONTACT
    ['ASK', 'ASK', 'NOT_ELIGIBLE'], // ASK
    ['NOT_ELIGIBLE', 'NOT_ELIGIBLE', 'NOT_ELIGIBLE'], // NO
  ]);
});
