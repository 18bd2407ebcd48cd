import type { Grade } from './question-file.ts';

const gain = (grade: Grade, at: number) => (2 ** grade - 1) / Math.log2(at + 2);
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

/** nDCG at 10: how near the first ten come to the best first ten there could be. */
export function ndcgAt10(shown: readonly Grade[], all: readonly Grade[]): number {
  const best = [...all].sort((left, right) => right - left).slice(0, 10);
  const ideal = sum(best.map(gain));
  return ideal === 0 ? 0 : sum(shown.slice(0, 10).map(gain)) / ideal;
}
