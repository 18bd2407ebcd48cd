import fc from 'fast-check';
import { computableCells } from './computable-cells.ts';
import { fewestShown, hiddenCells } from './hide-small-cells.ts';

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const parts = (name: string, values: readonly number[]) =>
  values.map((value, at) => [`${name}${at}`, value] as const);

test('no hidden cell of a table can be computed from what is shown, by whatever subtraction', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 3 }),
      (counts, cut) => {
        const all = total(counts);
        // The same people counted two ways, as new and continuing, and as who came by whom.
        const other = [Math.floor(all / cut), all - Math.floor(all / cut)];
        const values = new Map([['all', all], ...parts('a', counts), ...parts('b', other)]);
        const sums = [
          { total: 'all', parts: counts.map((_, at) => `a${at}`) },
          { total: 'all', parts: ['b0', 'b1'] },
        ];
        const hidden = hiddenCells(values, sums);
        for (const [cell, value] of values)
          if (value > 0 && value < fewestShown) expect(hidden.has(cell)).toBe(true);
        expect(computableCells(values, hidden, sums, all + 2)).toEqual([]);
      },
    ),
    { numRuns: 30 },
  );
});

test('nor in a tree: municipalities with their own sums under the sum of a prefecture', () => {
  const town = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
  fc.assert(
    fc.property(fc.array(town, { minLength: 1, maxLength: 3 }), fc.boolean(), (towns, givesUpTotal) => {
      const people = towns.map(total);
      const values = new Map([
        ['all', total(people)],
        ...parts('t', people),
        ...towns.flatMap((cells, at) => parts(`t${at}/`, cells)),
      ]);
      const sums = [
        { total: 'all', parts: towns.map((_, at) => `t${at}`), givesUpTotal },
        ...towns.map((cells, at) => ({ total: `t${at}`, parts: cells.map((_, cell) => `t${at}/${cell}`) })),
      ];
      const hidden = hiddenCells(values, sums);
      expect(computableCells(values, hidden, sums, total(people) + 1)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('also not by one who knows this rule: every table of three that looks alike from outside is tried', () => {
  const sums = [{ total: 'all', parts: ['a0', 'a1', 'a2'] }];
  const alike = new Map<string, Map<string, number>[]>();
  for (let all = 0; all <= 24; all += 1)
    for (let a = 0; a <= all; a += 1)
      for (let b = 0; a + b <= all; b += 1) {
        const c = all - a - b;
        const values = new Map([['all', a + b + c], ...parts('a', [a, b, c])]);
        const hidden = hiddenCells(values, sums);
        const seen = [...values]
          .map(([cell, value]) => (hidden.has(cell) ? `${cell}×` : `${cell}=${value}`))
          .join();
        alike.set(seen, [
          ...(alike.get(seen) ?? []),
          new Map([...values].filter(([cell]) => hidden.has(cell))),
        ]);
      }
  const known = [...alike].flatMap(([seen, tables]) =>
    [...tables[0]!.keys()]
      .filter((cell) => new Set(tables.map((one) => one.get(cell))).size === 1)
      .map((cell) => `${cell}: ${seen}`),
  );
  expect(known).toEqual([]);
});

test('one small cell takes the last other with it, and zeros and the rest stay', () => {
  const values = new Map([['all', 30], ...parts('a', [2, 8, 20, 0])]);
  const sums = [{ total: 'all', parts: ['a0', 'a1', 'a2', 'a3'] }];
  expect([...hiddenCells(values, sums)]).toEqual(['a0', 'a2']);
});

test('of a small sum no part is shown, not even that it is zero', () => {
  const values = new Map([['all', 3], ...parts('a', [3, 0])]);
  const large = new Map([['all', 9], ...parts('a', [0, 4, 5, 0])]);
  const sums = [{ total: 'all', parts: ['a0', 'a1', 'a2', 'a3'] }];
  expect([...hiddenCells(values, [{ total: 'all', parts: ['a0', 'a1'] }])].sort()).toEqual([
    'a0',
    'a1',
    'all',
  ]);
  expect([...hiddenCells(large, sums)].sort()).toEqual(['a1', 'a2']);
});
