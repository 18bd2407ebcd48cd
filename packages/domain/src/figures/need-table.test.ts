import fc from 'fast-check';
import { computableCells } from './computable-cells.ts';
import type { Sum } from './hide-small-cells.ts';
import { fewestWaiting, leastOf, type NeedCell, needTable } from './need-table.ts';

const blockOf = (code: string) => `block ${code[0]}`;
/** The table as somebody sees it who knows every sum. */
function seen(table: readonly NeedCell[], truth: ReadonlyMap<string, number>) {
  const name = ({ need, place }: NeedCell) => `${need}/${place}`;
  const cells = new Map(table.map((cell) => [name(cell), cell.people ?? truth.get(name(cell))!]));
  const hidden = new Set(table.filter(({ people }) => people === null).map(name));
  const codes = table.flatMap(({ place, need }) =>
    place === null || place.startsWith('block') ? [] : [{ place, need }],
  );
  const needs = [...new Set(table.map(({ need }) => need))];
  const sums: Sum[] = needs.flatMap((need) => {
    const towns = codes.filter((one) => one.need === need).map(({ place }) => place);
    const blocks = [...new Set(towns.map(blockOf))];
    return [
      { total: `${need}/null`, parts: blocks.map((block) => `${need}/${block}`) },
      ...blocks.map((block) => ({
        total: `${need}/${block}`,
        parts: towns.filter((code) => blockOf(code) === block).map((code) => `${need}/${code}`),
      })),
    ];
  });
  return { cells, hidden, sums };
}
/** The true values of a table, summed here otherwise. */
function truthOf(tallies: readonly { code: string; need: string; people: number }[]): Map<string, number> {
  const truth = new Map<string, number>();
  for (const { code, need, people } of tallies)
    for (const place of [null, blockOf(code), code])
      truth.set(`${need}/${place}`, (truth.get(`${need}/${place}`) ?? 0) + people);
  return truth;
}

const some = fc
  .array(fc.record({ code: fc.constantFrom('11', '12', '21'), people: fc.integer({ min: 0, max: 13 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((tallies) => tallies.map((one) => ({ ...one, need: 'IBASHO' })));

test('nobody computes a hidden cell from the shown ones, and none of few people is shown', () => {
  fc.assert(
    fc.property(some, (tallies) => {
      const truth = truthOf(tallies);
      const { cells, hidden, sums } = seen(needTable(tallies, blockOf), truth);
      expect(cells).toEqual(truth);
      for (const [cell, people] of truth)
        if (people > 0 && people < fewestWaiting) expect(hidden).toContain(cell);
      expect(computableCells(truth, hidden, sums, (truth.get('IBASHO/null') ?? 0) + fewestWaiting)).toEqual(
        [],
      );
    }),
    { numRuns: 40 },
  );
});

test('nor does a municipality that takes its own people away', () => {
  fc.assert(
    fc.property(some, (tallies) => {
      const others = tallies.filter(({ code }) => code !== '11');
      const truth = truthOf(others);
      const table = needTable(tallies, blockOf, '11');
      expect(table).toEqual(needTable(others, blockOf));
      const { hidden, sums } = seen(table, truth);
      expect(computableCells(truth, hidden, sums, (truth.get('IBASHO/null') ?? 0) + fewestWaiting)).toEqual(
        [],
      );
    }),
    { numRuns: 30 },
  );
});

test('three villages too small to be named are one number together; the order they came in tells nothing', () => {
  const villages = ['11', '12', '13'].map((code, i) => ({ code, need: 'IBASHO', people: 3 + i }));
  const town = { code: '21', need: 'IBASHO', people: 30 };
  const table = needTable([...villages, town], blockOf);
  const told = (cells: readonly NeedCell[]) => cells.map(({ place, people }) => [place, people]);
  expect(told(table)).toEqual([
    [null, 42],
    ['block 1', 12],
    ['11', null],
    ['12', null],
    ['13', null],
    ['block 2', 30],
    ['21', 30],
  ]);
  expect(needTable([town, ...villages.toReversed()], blockOf)).toEqual(table);
  expect(leastOf(table, 'IBASHO', new Set(['11', '21']))).toBe(30);
});
