/** Where the knowledge that two municipalities are neighbors comes from. */
export const adjacencyOrigins = ['APPROXIMATE', 'OFFICIAL', 'STAFF'] as const;
export type AdjacencyOrigin = (typeof adjacencyOrigins)[number];

/** Two municipalities that are neighbors, the smaller code first. */
export type AdjacentPair = {
  readonly codes: readonly [string, string];
  readonly origin: AdjacencyOrigin;
  /** A common border on land, or a bridge, tunnel or ferry that people know by heart. */
  readonly over: 'LAND' | 'SEA';
};

/** Who is next to whom. Symmetric; a municipality nobody is next to has no neighbors, which is an answer. */
export type AdjacencyGraph = {
  /** Codes of the neighbors in order; empty for an island, and for an unknown code. */
  neighborsOf(code: string): readonly string[];
  areNeighbors(one: string, other: string): boolean;
  /** Codes within so many steps with the steps it takes, nearest first, without the code itself. */
  within(code: string, steps: number): ReadonlyMap<string, number>;
};

/** The graph of these pairs, whichever way round each is given. */
export function adjacencyGraph(
  pairs: Iterable<{ readonly codes: readonly [string, string] }>,
): AdjacencyGraph {
  const sets = new Map<string, Set<string>>();
  const link = (from: string, to: string) => sets.set(from, (sets.get(from) ?? new Set()).add(to));
  for (const { codes } of pairs)
    if (codes[0] !== codes[1]) {
      link(codes[0], codes[1]);
      link(codes[1], codes[0]);
    }
  const sorted = new Map([...sets].map(([code, set]) => [code, [...set].sort()] as const));
  const neighborsOf = (code: string): readonly string[] => sorted.get(code) ?? [];
  return {
    neighborsOf,
    areNeighbors: (one, other) => sets.get(one)?.has(other) ?? false,
    within: (code, steps) => stepsFrom(code, steps, neighborsOf),
  };
}

function stepsFrom(
  code: string,
  steps: number,
  neighborsOf: (code: string) => readonly string[],
): ReadonlyMap<string, number> {
  const reached = new Map([[code, 0]]);
  let edge = [code];
  for (let step = 1; step <= steps && edge.length > 0; step += 1) {
    const next = new Set(edge.flatMap(neighborsOf).filter((one) => !reached.has(one)));
    edge = [...next].sort();
    for (const one of edge) reached.set(one, step);
  }
  reached.delete(code);
  return reached;
}
