import { hiddenCells, type Sum } from './hide-small-cells.ts';

/** How many people of a municipality need something that is not there: registered, or searched and not found (R049, R162). */
export interface NeedTally {
  readonly code: string;
  /** What they need: a kind, an age band, as the caller names it. One tally a need and municipality, or several that add up. */
  readonly need: string;
  readonly people: number;
}

/** Fewer than this and only "few" is said: towns are small, and who waits for a place is talked about. */
export const fewestWaiting = 10;

/** One cell as it may be shown. null: few, or hidden to cover others; nobody can tell which. */
export interface NeedCell {
  readonly need: string;
  /** A municipality, a block of them, or null for all. */
  readonly place: string | null;
  readonly people: number | null;
}

const cellKey = (need: string, place: string | null): string => `${need}\n${place ?? ''}`;

/**
 * Who needs what, by all, block and municipality, so that no hidden cell can be computed. There is one table: needs first,
 * then blocks, then municipalities. Sums another way (all needs of a town, groups that overlap) would make it computable;
 * those are told from the shown cells alone, by `leastOf`. `own` is a municipality that reads: it knows its own numbers,
 * so that what it is shown of others is counted without them. Decision 0009.
 */
export function needTable(
  tallies: readonly NeedTally[],
  blockOf: (code: string) => string,
  own: string | null = null,
): NeedCell[] {
  const values = new Map<string, number>();
  const sums = new Map<string, Sum & { parts: string[] }>();
  const places = new Map<string, { readonly need: string; readonly place: string | null }>();
  const add = (need: string, place: string | null, people: number) => {
    const key = cellKey(need, place);
    values.set(key, (values.get(key) ?? 0) + people);
    places.set(key, { need, place });
    return key;
  };
  const hold = (total: string, part: string) => {
    const sum = sums.get(total) ?? { total, parts: [] };
    if (!sum.parts.includes(part)) sum.parts.push(part);
    sums.set(total, sum);
  };
  const inOrder = [...tallies].sort(
    (one, other) => compare(one.need, other.need) || compare(one.code, other.code),
  );
  for (const { code, need, people } of inOrder) {
    if (code === own) continue;
    const all = add(need, null, people);
    const block = add(need, blockOf(code), people);
    hold(all, block);
    hold(block, add(need, code, people));
  }
  const hidden = hiddenCells(values, [...sums.values()], fewestWaiting);
  return [...places].map(([key, told]) => ({ ...told, people: hidden.has(key) ? null : values.get(key)! }));
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** At least so many need it in some municipalities: the sum of what is shown, so that it tells nothing new. */
export const leastOf = (table: readonly NeedCell[], need: string, codes: ReadonlySet<string>): number =>
  table.reduce(
    (sum, cell) =>
      cell.need === need && cell.place !== null && codes.has(cell.place) ? sum + (cell.people ?? 0) : sum,
    0,
  );
