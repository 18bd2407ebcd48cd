import fc from 'fast-check';
import { coverageClasses } from '../coverage/municipality-coverage.ts';
import {
  type FollowUpFacts,
  type FollowUpSignal,
  followUpSignals,
  fullStrength,
  strengthOf,
} from './follow-up-signals.ts';
import {
  decideOverride,
  type FollowUpOverride,
  type FollowUpWeights,
  mostWeight,
  rankMunicipalities,
  readWeights,
  usualWeights,
} from './rank-municipalities.ts';
import { lengthOf, mostStopsTried, nearestFirst, visitRoute } from './visit-route.ts';

const day = '2026-11-24';
const unsaid: FollowUpFacts = {
  code: '20602',
  hasFirstWindow: null,
  schemes: null,
  consultations: null,
  minutesToCenter: null,
  unansweredReferrals: null,
  coverage: null,
  entries: null,
  challenges: null,
  hasAnswered: null,
};
const codes = ['20202', '20303', '20304', '20602'];
const someFacts = (code: string): fc.Arbitrary<FollowUpFacts> =>
  fc.record({
    code: fc.constant(code),
    hasFirstWindow: fc.option(fc.boolean()),
    schemes: fc.option(fc.record({ asked: fc.constant(3), running: fc.nat(3) })),
    consultations: fc.option(fc.constantFrom('NONE' as const, 'FEW' as const, 'SOME' as const)),
    minutesToCenter: fc.option(fc.nat(200)),
    unansweredReferrals: fc.option(fc.nat(9)),
    coverage: fc.option(fc.constantFrom(...coverageClasses)),
    entries: fc.option(fc.record({ listed: fc.constant(8), overdue: fc.nat(8) })),
    challenges: fc.option(fc.nat(15)),
    hasAnswered: fc.option(fc.boolean()),
  });
const allFacts = fc.tuple(...codes.map(someFacts));
const someWeights = fc.record(
  Object.fromEntries(followUpSignals.map((one) => [one, fc.integer({ min: 0, max: mostWeight })])) as Record<
    FollowUpSignal,
    fc.Arbitrary<number>
  >,
) as fc.Arbitrary<FollowUpWeights>;
const order = (ranks: readonly { code: string }[]) => ranks.map(({ code }) => code);

describe('for every municipality, weight and signal', () => {
  test('the points are the sum of their parts, and each part is strength times weight', () => {
    fc.assert(
      fc.property(allFacts, someWeights, (facts, weights) => {
        for (const { points, parts } of rankMunicipalities(facts, weights, [], day)) {
          expect(parts.map(({ signal }) => signal)).toEqual([...followUpSignals]);
          expect(points).toBe(parts.reduce((sum, part) => sum + part.points, 0));
          for (const part of parts) expect(part.points).toBe((part.strength ?? 0) * part.weight);
        }
      }),
    );
  });

  test('a signal of weight zero has no influence, whatever it says', () => {
    fc.assert(
      fc.property(
        allFacts,
        allFacts,
        someWeights,
        fc.constantFrom(...followUpSignals),
        (facts, others, weights, signal) => {
          const without = { ...weights, [signal]: 0 };
          const changed = facts.map((one, i) => ({ ...one, ...factOf(signal, others[i]!) }));
          const [before, after] = [facts, changed].map((all) => rankMunicipalities(all, without, [], day));
          expect(after!.map(({ code, points }) => [code, points])).toEqual(
            before!.map(({ code, points }) => [code, points]),
          );
        },
      ),
    );
  });

  test('a stronger signal never puts a municipality farther back, and all other parts stay as they are', () => {
    fc.assert(
      fc.property(
        allFacts,
        allFacts,
        someWeights,
        fc.constantFrom(...followUpSignals),
        (facts, others, weights, signal) => {
          const changed = { ...facts[0]!, ...factOf(signal, others[0]!) };
          if ((strengthOf(signal, changed) ?? 0) < (strengthOf(signal, facts[0]!) ?? 0)) return;
          const find = (first: FollowUpFacts) =>
            rankMunicipalities([first, ...facts.slice(1)], weights, [], day).find(
              ({ code }) => code === first.code,
            )!;
          const [before, after] = [find(facts[0]!), find(changed)];
          expect(after.rank).toBeLessThanOrEqual(before.rank);
          expect(after.parts.filter((part) => part.signal !== signal)).toEqual(
            before.parts.filter((part) => part.signal !== signal),
          );
        },
      ),
    );
  });

  test('what nobody has said adds nothing and says so; the order of the list never matters', () => {
    fc.assert(
      fc.property(allFacts, someWeights, fc.func(fc.integer()), (facts, weights, mix) => {
        const ranked = rankMunicipalities(facts, weights, [], day);
        const mixed = [...facts].sort((one, other) => mix(one.code) - mix(other.code));
        expect(rankMunicipalities(mixed, weights, [], day)).toEqual(ranked);
      }),
    );
    const [only] = rankMunicipalities([unsaid], usualWeights, [], day);
    expect(only).toMatchObject({ points: 0, rank: 1 });
    expect(only!.parts.every(({ strength }) => strength === null)).toBe(true);
  });
});

/** The facts one signal is made of, taken from another municipality. */
function factOf(signal: FollowUpSignal, from: FollowUpFacts): Partial<FollowUpFacts> {
  const facts: Record<FollowUpSignal, Partial<FollowUpFacts>> = {
    NO_WINDOW: { hasFirstWindow: from.hasFirstWindow },
    NO_SCHEME: { schemes: from.schemes },
    NO_CONSULTATIONS: { consultations: from.consultations },
    FAR_FROM_CENTER: { minutesToCenter: from.minutesToCenter },
    UNANSWERED_REFERRALS: { unansweredReferrals: from.unansweredReferrals },
    THIN_COVERAGE: { coverage: from.coverage },
    STALE_ENTRIES: { entries: from.entries },
    CHALLENGES: { challenges: from.challenges },
    NOT_ANSWERED: { hasAnswered: from.hasAnswered },
  };
  return facts[signal];
}

test('farther, more, longer unanswered is stronger, up to ten', () => {
  const along = <T>(
    values: readonly T[],
    signal: FollowUpSignal,
    facts: (value: T) => Partial<FollowUpFacts>,
  ) => values.map((value) => strengthOf(signal, { ...unsaid, ...facts(value) }));
  expect(
    along([10, 30, 75, 120, 300], 'FAR_FROM_CENTER', (minutesToCenter) => ({ minutesToCenter })),
  ).toEqual([0, 0, 5, 10, 10]);
  expect(
    along([0, 1, 5, 9], 'UNANSWERED_REFERRALS', (unansweredReferrals) => ({ unansweredReferrals })),
  ).toEqual([0, 2, 10, 10]);
  expect(along(coverageClasses, 'THIN_COVERAGE', (coverage) => ({ coverage }))).toEqual([
    0, 2, 4, 6, 8, 9, 10,
  ]);
  expect(along([3, 2, 0], 'NO_SCHEME', (running) => ({ schemes: { asked: 3, running } }))).toEqual([
    0, 3, 10,
  ]);
  expect(along([0, 4, 8], 'STALE_ENTRIES', (overdue) => ({ entries: { listed: 8, overdue } }))).toEqual([
    0, 5, 10,
  ]);
  expect(
    along(['SOME', 'FEW', 'NONE'] as const, 'NO_CONSULTATIONS', (consultations) => ({ consultations })),
  ).toEqual([0, 5, 10]);
  expect(strengthOf('NO_WINDOW', { ...unsaid, hasFirstWindow: false })).toBe(fullStrength);
});

test('who is put first or last stands there with the reason, from the day to the last day, and points alone stay readable', () => {
  const facts = codes.map((code, i) => ({ ...unsaid, code, unansweredReferrals: i }));
  const put = (
    code: string,
    where: 'FIRST' | 'LAST',
    until: FollowUpOverride['until'] = null,
  ): FollowUpOverride => ({
    code,
    put: where,
    reason: '町から相談があった',
    by: 'p1',
    since: '2026-11-01',
    until,
  });
  const rank = (overrides: FollowUpOverride[], on = day as typeof day | '2026-12-01') =>
    rankMunicipalities(facts, usualWeights, overrides, on);
  expect(order(rank([]))).toEqual(['20602', '20304', '20303', '20202']);
  const ranked = rank([put('20202', 'FIRST'), put('20602', 'LAST', '2026-11-30')]);
  expect(order(ranked)).toEqual(['20202', '20304', '20303', '20602']);
  expect(ranked[0]).toMatchObject({ rank: 1, rankByPoints: 4, override: { reason: '町から相談があった' } });
  expect(order(rank([put('20602', 'LAST', '2026-11-30')], '2026-12-01'))[0]).toBe('20602');
  expect(
    decideOverride({ code: '20602', put: 'FIRST', reason: ' ', until: null, by: 'p1' }, day),
  ).toMatchObject({
    refusals: [{ code: 'REASON_MISSING', field: 'reason' }],
  });
  expect(
    decideOverride({ code: '20602', put: 'FIRST', reason: 'x', until: '2026-11-23', by: 'p1' }, day),
  ).toMatchObject({
    refusals: [{ code: 'DAY_PASSED' }],
  });
  expect(readWeights({ NO_WINDOW: 11, CHALLENGES: 1.5 })).toMatchObject({
    refusals: [{ field: 'NO_WINDOW' }, { field: 'CHALLENGES' }],
  });
  expect(readWeights({ NO_WINDOW: 0 })).toMatchObject({ ok: true, value: { ...usualWeights, NO_WINDOW: 0 } });
});

const points = (most: number) =>
  fc.array(fc.record({ x: fc.nat(60), y: fc.nat(60) }), { minLength: 1, maxLength: most });
const minutesAmong =
  (all: readonly { x: number; y: number }[]) =>
  (from: string, to: string): number =>
    Math.abs(all[Number(from)]!.x - all[Number(to)]!.x) + Math.abs(all[Number(from)]!.y - all[Number(to)]!.y);
const stopsOf = (all: readonly unknown[]) => all.slice(1).map((_, i) => String(i + 1));
const permutations = (list: readonly string[]): string[][] =>
  list.length <= 1
    ? [[...list]]
    : list.flatMap((one) =>
        permutations(list.filter((other) => other !== one)).map((rest) => [one, ...rest]),
      );

test('few visits are put in an order that none is shorter than', () => {
  fc.assert(
    fc.property(points(7), (all) => {
      const minutes = minutesAmong(all);
      const route = visitRoute('0', stopsOf(all), minutes);
      const best = Math.min(...permutations(stopsOf(all)).map((one) => lengthOf('0', one, minutes)));
      expect([route.minutes, route.method]).toEqual([best, 'EXACT']);
      expect([...route.stops].sort()).toEqual(stopsOf(all).sort());
    }),
    { numRuns: 40 },
  );
});

test('many visits: everyone once, never longer than nearest first, and no stretch is better turned around', () => {
  fc.assert(
    fc.property(points(26), (all) => {
      const minutes = minutesAmong(all);
      const stops = stopsOf(all);
      const route = visitRoute('0', stops, minutes);
      expect([...route.stops].sort()).toEqual([...stops].sort());
      expect(route.minutes).toBe(lengthOf('0', route.stops, minutes));
      expect(route.minutes).toBeLessThanOrEqual(lengthOf('0', nearestFirst('0', stops, minutes), minutes));
      expect(route.method).toBe(stops.length <= mostStopsTried ? 'EXACT' : 'IMPROVED');
      for (let from = 0; from < stops.length; from += 1)
        for (let to = from + 1; to < stops.length; to += 1) {
          const turned = [
            ...route.stops.slice(0, from),
            ...route.stops.slice(from, to + 1).reverse(),
            ...route.stops.slice(to + 1),
          ];
          expect(lengthOf('0', turned, minutes)).toBeGreaterThanOrEqual(route.minutes);
        }
      expect(visitRoute('0', [...stops].reverse(), minutes)).toEqual(route);
    }),
    { numRuns: 40 },
  );
});
