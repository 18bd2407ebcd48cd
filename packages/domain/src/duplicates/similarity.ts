const pairsOf = (text: string): Map<string, number> => {
  const characters = [...text];
  const pairs = new Map<string, number>();
  for (let at = 1; at < characters.length; at += 1) {
    const pair = characters[at - 1]! + characters[at]!;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

/** How alike two folded texts are by their pairs of characters (Sørensen–Dice): 0 nothing in common, 1 the same. */
export function likeness(one: string, other: string): number {
  if (one === other) return one === '' ? 0 : 1;
  const [a, b] = [pairsOf(one), pairsOf(other)];
  let common = 0;
  let all = 0;
  for (const [pair, count] of a) {
    common += Math.min(count, b.get(pair) ?? 0);
    all += count;
  }
  for (const count of b.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}

/** One text holds the other, which is long enough to mean something. */
export const holdsOther = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return [...short].length >= 3 && long.includes(short);
};
