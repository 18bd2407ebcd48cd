import fc from 'fast-check';
import { chooseVenues, greedyShare } from './choose-venues.ts';
import { comparePlans, planOf, type SitingTable, sitingTable } from './siting.ts';

/** A plain of one dimension: a kilometer is a hundredth of a degree. */
const metersBetween = (from: { lng: number }, to: { lng: number }) => Math.abs(from.lng - to.lng) * 100_000;
const at = (id: string, lng: number) => ({ id, position: { lng, lat: 36 } });
const question = { venues: 2, way: 'CAR' as const, withinMinutes: 30 };

const aTable: fc.Arbitrary<SitingTable> = fc
  .record({
    people: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 10 }),
    reaches: fc.array(fc.array(fc.nat(9), { maxLength: 6 }), { minLength: 1, maxLength: 9 }),
    served: fc.array(fc.nat(9), { maxLength: 2 }),
  })
  .map(({ people, reaches, served }) => ({
    demand: people.map((count, i) => ({ ...at(`d${i}`, i), people: count })),
    served: new Set(served.map((i) => `d${i}`)),
    candidates: reaches.map((whom, i) => ({
      ...at(`v${i}`, i),
      reaches: new Map(
        whom.filter((one) => one < people.length).map((one) => [`d${one}`, { meters: 1, minutes: 1 }]),
      ),
    })),
  }));

/** The best that any choice wins: every subset, counted by nothing but `planOf`. */
function bestOf(table: SitingTable, venues: number): number {
  let best = 0;
  const ids = table.candidates.map(({ id }) => id);
  for (let mask = 0; mask < 2 ** ids.length; mask += 1) {
    const chosen = ids.filter((_, i) => (mask >> i) & 1);
    if (chosen.length <= venues) best = Math.max(best, planOf(chosen, table).won);
  }
  return best;
}

describe('for every table of who reaches what', () => {
  const someVenues = fc.integer({ min: 1, max: 4 });

  test('the exact choice is the best of all choices, and says so', () => {
    fc.assert(
      fc.property(aTable, someVenues, (table, venues) => {
        const chosen = chooseVenues(table, venues);
        expect([chosen.method, chosen.won, chosen.atMost]).toEqual([
          'EXACT',
          bestOf(table, venues),
          chosen.won,
        ]);
        expect(chosen.venueIds.length).toBeLessThanOrEqual(venues);
      }),
      { numRuns: 300 },
    );
  });

  test('the greedy choice is never below its share of the best, and the best never above its bound', () => {
    fc.assert(
      fc.property(aTable, someVenues, (table, venues) => {
        const greedy = chooseVenues(table, venues, 0);
        const best = bestOf(table, venues);
        expect(greedy.method).toBe('GREEDY');
        expect(greedy.won).toBeGreaterThanOrEqual(greedyShare(venues) * best - 1e-9);
        expect(greedy.won).toBeLessThanOrEqual(best);
        expect(greedy.atMost).toBeGreaterThanOrEqual(best);
      }),
      { numRuns: 300 },
    );
  });

  test('one venue more never wins fewer, by either way', () => {
    fc.assert(
      fc.property(aTable, someVenues, fc.constantFrom(0, 60_000), (table, venues, most) => {
        expect(chooseVenues(table, venues + 1, most).won).toBeGreaterThanOrEqual(
          chooseVenues(table, venues, most).won,
        );
      }),
    );
  });

  test('everybody is counted once: won, served already, or left', () => {
    fc.assert(
      fc.property(aTable, someVenues, (table, venues) => {
        const plan = chooseVenues(table, venues);
        const all = table.demand.reduce((sum, { people }) => sum + people, 0);
        expect(plan.won + plan.servedAlready + plan.left).toBe(all);
        const none = planOf([], table);
        const { both, onlyFirst, onlySecond, neither } = comparePlans(none, plan);
        expect([both, onlyFirst, onlySecond, neither]).toEqual([0, 0, plan.won, plan.left]);
      }),
    );
  });
});

test('the order in which rooms and towns were written down never decides', () => {
  const demand = [at('a', 138), at('b', 138.2), at('c', 138.4)].map((one) => ({ ...one, people: 5 }));
  const rooms = [at('x', 138.1), at('y', 138.1), at('z', 138.3)];
  const choose = (d: typeof demand, r: typeof rooms) =>
    chooseVenues(sitingTable(d, r, question, { metersBetween }), 1);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(demand, { minLength: 3 }),
      fc.shuffledSubarray(rooms, { minLength: 3 }),
      (d, r) => expect(choose(d, r)).toEqual(choose(demand, rooms)),
    ),
  );
  expect(choose(demand, rooms)).toMatchObject({ venueIds: ['x'], won: 10, left: 5, method: 'EXACT' });
});

test('the greedy choice may lose, which is why few rooms are tried out', () => {
  // The middle room wins most alone; the two at the sides win everybody together.
  const table: SitingTable = {
    demand: ['a', 'b', 'c', 'd'].map((id, i) => ({ ...at(id, i), people: 3 + (i % 2) })),
    served: new Set(),
    candidates: [
      { ...at('middle', 0), reaches: reach('b', 'd') },
      { ...at('left', 0), reaches: reach('a', 'b') },
      { ...at('right', 0), reaches: reach('c', 'd') },
    ],
  };
  expect(chooseVenues(table, 2, 0)).toMatchObject({ won: 11, atMost: 14, method: 'GREEDY' });
  expect(chooseVenues(table, 2)).toMatchObject({ venueIds: ['left', 'right'], won: 14, method: 'EXACT' });
});
const reach = (...ids: string[]) => new Map(ids.map((id) => [id, { meters: 1, minutes: 1 }]));

test('sixty rooms for seventy-seven towns are tried out to the end', () => {
  const spread = (count: number, step: number) => Array.from({ length: count }, (_, i) => (i * step) % 1.9);
  const demand = spread(77, 0.377).map((lng, i) => ({ ...at(`t${i}`, 137 + lng), people: 1 + (i % 7) }));
  const rooms = spread(60, 0.611).map((lng, i) => at(`v${i}`, 137 + lng));
  const table = sitingTable(demand, rooms, question, { metersBetween });
  const plans = [1, 2, 3].map((venues) => chooseVenues(table, venues));
  expect(plans.map(({ method }) => method)).toEqual(['EXACT', 'EXACT', 'EXACT']);
  expect(plans[2]!.won).toBeGreaterThan(plans[0]!.won);
});

test('two plans side by side: whom each reaches alone, and the way it spares', () => {
  const demand = [at('a', 138), at('b', 138.3), at('c', 139)].map((one) => ({ ...one, people: 4 }));
  const table = sitingTable(
    demand,
    [at('near', 138), at('between', 138.1)],
    { ...question, withinMinutes: 60 },
    { metersBetween },
  );
  const [first, second] = [planOf(['near'], table), planOf(['between'], table)];
  expect(first.demand[0]).toMatchObject({ venueId: 'near', minutes: 2, meters: 0 });
  const compared = comparePlans(first, second);
  expect(compared).toMatchObject({ both: 4, onlyFirst: 0, onlySecond: 4, neither: 4 });
  expect(compared.minutesSpared).toBeLessThan(0);
  const served = sitingTable(
    demand,
    [at('near', 138)],
    { ...question, served: new Set(['a']) },
    { metersBetween },
  );
  expect(chooseVenues(served, 1)).toMatchObject({ venueIds: [], won: 0, servedAlready: 4, left: 8 });
});
