import fc from 'fast-check';
import { adjacencyGraph } from './adjacency.ts';

const code = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const pairs = fc.array(fc.record({ codes: fc.tuple(code, code) }), { maxLength: 12 });

test('whoever is my neighbor has me for a neighbor, and nobody is their own', () => {
  fc.assert(
    fc.property(pairs, code, (list, one) => {
      const graph = adjacencyGraph(list);
      for (const other of graph.neighborsOf(one)) {
        expect(graph.neighborsOf(other)).toContain(one);
        expect(graph.areNeighbors(other, one)).toBe(true);
      }
      expect(graph.areNeighbors(one, one)).toBe(false);
    }),
  );
});

test('an island has no neighbors, and that is an answer', () => {
  const graph = adjacencyGraph([{ codes: ['a', 'b'] }]);
  expect(graph.neighborsOf('island')).toEqual([]);
  expect(graph.within('island', 3)).toEqual(new Map());
});

test('steps are counted along the shortest way', () => {
  const graph = adjacencyGraph([
    { codes: ['a', 'b'] },
    { codes: ['c', 'b'] },
    { codes: ['c', 'd'] },
    { codes: ['a', 'c'] },
  ]);
  expect(graph.within('a', 2)).toEqual(
    new Map([
      ['b', 1],
      ['c', 1],
      ['d', 2],
    ]),
  );
  expect(graph.within('a', 1).has('d')).toBe(false);
});
