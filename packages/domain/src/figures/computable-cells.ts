import type { Sum } from './hide-small-cells.ts';

/**
 * For tests: the hidden cells that somebody can compute who knows no rule, but every sum. Found by trying: a cell is safe
 * once another table, with another value in it, fits all that is shown.
 */
export const computableCells = (
  values: ReadonlyMap<string, number>,
  hidden: ReadonlySet<string>,
  sums: readonly Sum[],
  most: number,
): string[] => [...hidden].filter((cell) => !mayBeOtherwise(cell, values, hidden, sums, most));

function mayBeOtherwise(
  cell: string,
  values: ReadonlyMap<string, number>,
  hidden: ReadonlySet<string>,
  sums: readonly Sum[],
  most: number,
): boolean {
  const open = [cell, ...[...hidden].filter((one) => one !== cell)];
  const places = new Map(open.map((one, at) => [one, at]));
  const guess = new Map(values);
  const isPossible = (known: number) =>
    sums.every(({ total, parts }) => {
      const unknown = (one: string) => (places.get(one) ?? -1) >= known;
      const least = parts.reduce((sum, part) => sum + (unknown(part) ? 0 : guess.get(part)!), 0);
      if (unknown(total)) return true;
      return parts.some(unknown) ? least <= guess.get(total)! : least === guess.get(total)!;
    });
  const fits = (at: number): boolean => {
    if (at === open.length) return isPossible(at);
    const one = open[at]!;
    for (let value = 0; value <= most; value += 1) {
      if (at === 0 && value === values.get(one)) continue;
      guess.set(one, value);
      if (isPossible(at + 1) && fits(at + 1)) return true;
    }
    return false;
  };
  return fits(0);
}
