import fc from 'fast-check';
import { checkEligibility } from '../eligibility/check-eligibility.ts';
import { isTimed, makeKeyBook } from '../residency/key-book.ts';
import type { Agreement, ResidencyRule } from '../residency/residency-rule.ts';
import { ageReaches } from './age-gaps.ts';
import { coverMunicipalities } from './cover-municipalities.ts';
import {
  ageBandNames,
  ageBands,
  type CoverageGrounds,
  type CoverageHome,
  type CoveragePlace,
  type CoverageQuestion,
} from './coverage-question.ts';
import { explainCoverage } from './explain-coverage.ts';
import { compareReached, countClasses, coverageClasses, coverageReaches } from './municipality-coverage.ts';
import { checkFrequency, suitOf } from './suits-question.ts';

const day = '2026-11-24';
/** Great-circle distance, written here once more and otherwise, since the domain imports nobody. */
const metersBetween: CoverageGrounds['metersBetween'] = (from, to) => {
  const vector = ({ lng, lat }: typeof from) => {
    const [across, up] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
    return [Math.cos(up) * Math.cos(across), Math.cos(up) * Math.sin(across), Math.sin(up)] as const;
  };
  const [a, b] = [vector(from), vector(to)];
  return 2 * 6_371_008.8 * Math.asin(Math.min(1, Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) / 2));
};

const towns = ['20303', '20304', '20602', '10366'];
const homes: CoverageHome[] = towns.map((code, i) => ({
  code,
  position: { lng: 138 + i / 5, lat: 36 + (i % 2) / 3 },
}));
const question: CoverageQuestion = {
  kind: 'IBASHO',
  role: 'SELF',
  age: 'FORTIES',
  frequency: 'MONTHLY',
  way: 'CAR',
  withinMinutes: 40,
};
const everyone: ResidencyRule = { key: 'all', layer: 'PUBLIC', scope: { type: 'ANYONE' }, answer: 'YES' };
const residentsOf = (...codes: string[]): ResidencyRule => ({
  key: codes.join(),
  layer: 'PUBLIC',
  scope: { type: 'MUNICIPALITIES', codes },
  answer: 'YES',
});
const place = (more: Partial<CoveragePlace> = {}): CoveragePlace => ({
  id: 'p',
  kind: 'IBASHO',
  municipalityCode: '20303',
  position: { lng: 138, lat: 36 },
  rules: [everyone],
  criteria: { audiences: ['SELF'] },
  life: { status: 'RUNNING' },
  frequency: 'WEEKLY',
  ...more,
});
const groundsOf = (
  rules: readonly ResidencyRule[],
  agreements: readonly Agreement[] = [],
): CoverageGrounds => ({
  book: makeKeyBook({
    agreements: agreements.map((one, i) => ({ ...one, number: i + 1 })),
    timedRules: rules.filter(isTimed).map((one, i) => ({ ...one, number: i + 1 })),
  }),
  day,
  layer: 'PUBLIC',
  metersBetween,
});
const cover = (places: CoveragePlace[], grounds = groundsOf([]), asked = question) =>
  coverMunicipalities(homes, places, asked, grounds);
const of = (code: string, all: ReturnType<typeof cover>) => all.find((one) => one.code === code)!;

const aRule = fc
  .record({
    layer: fc.constantFrom('PUBLIC' as const, 'PUBLIC' as const, 'SUPPORTERS' as const),
    scope: fc.oneof(
      fc.subarray(towns, { minLength: 1 }).map((codes) => ({ type: 'MUNICIPALITIES' as const, codes })),
      fc.constant({ type: 'LIVING_WORKING_STUDYING' as const, codes: ['20303'] }),
      fc.constantFrom('20', '10').map((prefectureCode) => ({ type: 'PREFECTURE' as const, prefectureCode })),
      fc.constant({ type: 'ANYONE' as const }),
    ),
    answer: fc.constantFrom('YES' as const, 'YES' as const, 'FIRST_CONTACT' as const, 'ASK' as const),
    validTo: fc.constantFrom(null, null, '2026-11-23' as const, day as typeof day),
  })
  .map((rule) => ({ key: '', ...rule }));
const aPlace = (id: string): fc.Arbitrary<CoveragePlace> =>
  fc
    .record({
      kind: fc.constantFrom('IBASHO' as const, 'IBASHO' as const, 'FAMILY_GROUP' as const),
      municipalityCode: fc.constantFrom(...towns, null),
      position: fc.option(
        // Few points, so that equal distances happen.
        fc.record({
          lng: fc.constantFrom(138, 138.1, 138.2, 139.5),
          lat: fc.constantFrom(35.9, 36, 36.2, 36.4),
        }),
        { freq: 6 },
      ),
      rules: fc.array(aRule, { maxLength: 2 }),
      criteria: fc.record({
        audiences: fc.subarray(['SELF' as const, 'FAMILY' as const]),
        age: fc.option(
          fc
            .record({
              minYears: fc.option(fc.integer({ min: 10, max: 60 })),
              years: fc.option(fc.integer({ min: 0, max: 40 })),
              minSoft: fc.boolean(),
              maxSoft: fc.boolean(),
              of: fc.constantFrom('PERSON' as const, 'VISITOR' as const),
            })
            .map(({ years, ...rest }) => ({
              ...rest,
              maxYears: years === null ? null : (rest.minYears ?? 20) + years,
            })),
        ),
      }),
      life: fc.record({ status: fc.constantFrom('RUNNING' as const, 'RUNNING' as const, 'PAUSED' as const) }),
      frequency: fc.constantFrom('DAILY' as const, 'WEEKLY' as const, 'RARELY' as const, 'UNKNOWN' as const),
    })
    .map((rest) => ({
      id,
      ...rest,
      rules: rest.rules.map((rule, i) => ({ ...rule, key: `${id}/${i}` }) as ResidencyRule),
    }));
const somePlaces = fc
  .integer({ min: 0, max: 7 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => aPlace(`p${i}`))));
const someAgreements = fc.array(
  fc.record({
    parties: fc.subarray(towns, { minLength: 2 }),
    validFrom: fc.constantFrom('2026-11-01' as const, '2026-11-25' as const),
    validTo: fc.constantFrom(null, day as typeof day),
  }),
  { maxLength: 1 },
);
const aQuestion: fc.Arbitrary<CoverageQuestion> = fc.record({
  kind: fc.constant('IBASHO' as const),
  role: fc.constantFrom('SELF' as const, 'FAMILY' as const, 'SUPPORTER' as const),
  age: fc.constantFrom(null, ...ageBandNames),
  frequency: fc.constantFrom(null, 'WEEKLY' as const, 'MONTHLY' as const),
  way: fc.constantFrom('CAR' as const, 'WALK' as const),
  withinMinutes: fc.constantFrom(15, 45, 90),
});
const someMeasured = fc.option(
  fc
    .array(
      fc.tuple(fc.constantFrom(...towns), fc.constantFrom('p0', 'p1', 'p2'), fc.integer({ min: 1, max: 99 })),
    )
    .map((rows) => {
      const measured = new Map<string, Map<string, number>>();
      for (const [home, id, minutes] of rows)
        measured.set(home, new Map([...(measured.get(home) ?? []), [id, minutes]]));
      return measured;
    }),
  { nil: undefined },
);
const aWorld = fc.record({
  places: somePlaces,
  agreements: someAgreements,
  question: aQuestion,
  layer: fc.constantFrom('PUBLIC' as const, 'SUPPORTERS' as const),
  measured: someMeasured,
});
const groundsOfWorld = (world: {
  places: readonly CoveragePlace[];
  agreements: readonly Pick<Agreement, 'parties' | 'validFrom' | 'validTo'>[];
  layer: CoverageGrounds['layer'];
  measured: CoverageGrounds['measured'];
}): CoverageGrounds => {
  const agreements = world.agreements.map((one) => ({
    key: 'a',
    name: 'a',
    sharedKinds: ['IBASHO' as const],
    ...one,
  }));
  const { layer, measured } = world;
  return {
    ...groundsOf(
      world.places.flatMap(({ rules }) => rules),
      agreements,
    ),
    layer,
    ...(measured && { measured }),
  };
};

describe('for every world of places, rules and agreements', () => {
  test('the quick value is the one that is explained place by place', () => {
    fc.assert(
      fc.property(aWorld, (world) => {
        const grounds = groundsOfWorld(world);
        const quick = coverMunicipalities(homes, world.places, world.question, grounds);
        for (const [i, home] of homes.entries()) {
          const explained = explainCoverage(home, world.places, world.question, grounds);
          expect(quick[i]).toEqual(explained.coverage);
          const last = explained.onTheWay.at(-1);
          expect(explained.coverage.usable).toEqual(last?.badge === 'USABLE' ? last.reached : null);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('the order of places never matters', () => {
    fc.assert(
      fc.property(aWorld, fc.func(fc.integer()), (world, rankOf) => {
        const grounds = groundsOfWorld(world);
        const mixed = [...world.places].sort((one, other) => rankOf(one.id) - rankOf(other.id));
        expect(coverMunicipalities(homes, mixed, world.question, grounds)).toEqual(
          coverMunicipalities(homes, world.places, world.question, grounds),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('one place more never worsens what a municipality has', () => {
    fc.assert(
      fc.property(aWorld, aPlace('q'), (world, more) => {
        const grounds = groundsOfWorld({ ...world, places: [...world.places, more] });
        const before = coverMunicipalities(homes, world.places, world.question, grounds);
        const after = coverMunicipalities(homes, [...world.places, more], world.question, grounds);
        for (const [i, was] of before.entries()) {
          const is = after[i]!;
          expect(coverageReaches.indexOf(is.reach)).toBeLessThanOrEqual(coverageReaches.indexOf(was.reach));
          if (was.usable) expect(compareReached(is.usable!, was.usable)).toBeLessThanOrEqual(0);
          // With measured minutes the quickest place may be the one that lies farther.
          if (!world.measured)
            expect(coverageClasses.indexOf(is.class)).toBeLessThanOrEqual(coverageClasses.indexOf(was.class));
          if (was.withoutTravel) expect(is.withoutTravel).not.toBeNull();
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('an age band fits where each of its ages fits, fits not where none does, and else is asked', () => {
    fc.assert(
      fc.property(aPlace('p'), aQuestion, (one, asked) => {
        if (asked.age === null) return;
        const { from, to } = ageBands[asked.age];
        const verdicts = new Set<string>();
        for (let ageYears = from; ageYears <= to; ageYears += 1)
          verdicts.add(checkEligibility(one.criteria, { role: asked.role, ageYears }, one.life).verdict);
        const [only] = verdicts;
        const { verdict } = suitOf(one, { ...asked, frequency: null });
        expect(verdict).toBe(verdicts.size === 1 ? only : 'ASK');
      }),
      { numRuns: 2_000 },
    );
  });
});

test('what nobody has said is asked and never "nothing": rules, rhythm, and whom it is for', () => {
  for (const unsaid of [
    { rules: [] },
    { frequency: 'UNKNOWN' as const },
    { criteria: { audiences: [] } },
    { life: { status: 'PAUSED' as const } },
    { criteria: { audiences: ['SELF' as const], age: { maxYears: 44, of: 'PERSON' as const } } },
  ])
    expect(of('20303', cover([place(unsaid)]))).toMatchObject({
      usable: null,
      ask: { placeId: 'p' },
      class: 'ASK_ONLY',
      reach: 'ASK',
    });
  expect(of('20303', cover([]))).toMatchObject({ class: 'NOTHING', reach: 'BEYOND' });
});

test('an agreement covers its members from its first to its last day, and no entry is changed', () => {
  const own = place({ rules: [residentsOf('20303')] });
  const agreement: Agreement = {
    key: 'a',
    name: 'a',
    parties: ['20303', '20304'],
    sharedKinds: ['IBASHO'],
    validFrom: '2026-11-24',
    validTo: '2027-03-31',
  };
  const on = (today: CoverageGrounds['day']) =>
    of('20304', cover([own], { ...groundsOf([], [agreement]), day: today })).usable?.placeId ?? null;
  expect(
    ['2026-11-23', '2026-11-24', '2027-03-31', '2027-04-01'].map((one) => on(one as typeof day)),
  ).toEqual([null, 'p', 'p', null]);
});

test('a place nearer by that must be asked is told beside the usable one, and what needs no travel apart', () => {
  const places = [
    place({ id: 'far', position: { lng: 138.2, lat: 36 } }),
    place({ id: 'near', rules: [] }),
    place({ id: 'online', position: null }),
  ];
  const [koumi] = cover(places);
  expect(koumi).toMatchObject({
    usable: { placeId: 'far', minutesFrom: 'ESTIMATE' },
    ask: { placeId: 'near', meters: 0 },
    withoutTravel: 'USABLE',
    class: 'TO_20',
    // Farther than one would travel, and nearer there is one that may be asked.
    reach: 'ASK',
  });
  const { onTheWay, counts } = explainCoverage(homes[0]!, places, question, groundsOf([]));
  expect(onTheWay.map(({ placeId, badge }) => [placeId, badge])).toEqual([
    ['near', 'ASK'],
    ['far', 'USABLE'],
  ]);
  expect(counts).toEqual({ USABLE: 2, ASK: 1, NOT_ELIGIBLE: 0 });
});

test('minutes that were measured outdo the estimate, and with them what is nearest', () => {
  const places = [place({ id: 'lake' }), place({ id: 'road', position: { lng: 138.2, lat: 36 } })];
  const measured = new Map([['20303', new Map([['lake', 55]])]]);
  expect(cover(places, { ...groundsOf([]), measured })[0]).toMatchObject({
    usable: { placeId: 'road', minutes: 50, minutesFrom: 'ESTIMATE' },
  });
});

test('ages that no place nearby takes are gaps, and the legend counts every municipality once', () => {
  const young = place({
    criteria: { audiences: ['SELF'], age: { minYears: 15, maxYears: 39, of: 'PERSON' } },
  });
  const reaches = ageReaches(homes, [young], question, groundsOf([])).get('20303');
  expect(reaches).toEqual({
    TEENS: 'ASK',
    TWENTIES: 'WITHIN',
    THIRTIES: 'WITHIN',
    FORTIES: 'BEYOND',
    FIFTIES: 'BEYOND',
    FROM_60: 'BEYOND',
  });
  const counts = countClasses(cover([place()]));
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(homes.length);
});

test('at least that often: what is unsaid is unknown', () => {
  expect(
    (['DAILY', 'WEEKLY', 'MONTHLY', 'RARELY', 'UNKNOWN'] as const).map((one) =>
      checkFrequency(one, 'WEEKLY'),
    ),
  ).toEqual(['MEETS', 'MEETS', 'FAILS', 'FAILS', 'UNKNOWN']);
  expect(checkFrequency('UNKNOWN', null)).toBe('MEETS');
});
