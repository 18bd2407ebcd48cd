import {
  type ComparedEntry,
  type Comparison,
  compareEntries,
  type MetersBetween,
  type PreparedEntry,
  preparing,
} from './compare-entries.ts';
import { shelvesOf } from './shelves.ts';

/** Two entries that may be one. */
export interface DuplicatePair extends Comparison {
  readonly one: string;
  readonly other: string;
}

/** Left out, every pair is looked for; else those of which at least one entry is meant. */
export type Concerns = (id: string) => boolean;

/** Pairs among the entries that may be the same place, surest first. */
export function findDuplicates(
  entries: readonly ComparedEntry[],
  metersBetween: MetersBetween,
  concerns: Concerns = () => true,
): DuplicatePair[] {
  const steps = findingDuplicates(entries, metersBetween, concerns);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** So many entries are prepared, and so many pairs compared, in one step. */
const entriesPerStep = 500;
const pairsPerStep = 5_000;

/**
 * The same in steps, each of which says how many entries are done. Only entries that could come to a score above 0 are
 * compared: linear in the number of entries, not square.
 */
export function* findingDuplicates(
  entries: readonly ComparedEntry[],
  metersBetween: MetersBetween,
  concerns: Concerns = () => true,
): Generator<number, DuplicatePair[], void> {
  const prepare = preparing();
  const prepared: PreparedEntry[] = [];
  for (const [at, entry] of entries.entries()) {
    if (at % entriesPerStep === 0) yield at;
    prepared.push(prepare(entry));
  }
  const isMeant = entries.map(({ id }) => concerns(id));
  const seen = new Set<number>();
  const pairs: DuplicatePair[] = [];
  for (const shelf of shelvesOf(prepared))
    for (const [position, first] of shelf.entries())
      for (const second of shelf.slice(position + 1)) {
        if (!isMeant[first] && !isMeant[second]) continue;
        const key = first * entries.length + second;
        if (seen.has(key)) continue;
        seen.add(key);
        if (seen.size % pairsPerStep === 0) yield entries.length;
        const found = compareEntries(prepared[first]!, prepared[second]!, metersBetween);
        if (found.score > 0) pairs.push({ ...found, one: entries[first]!.id, other: entries[second]!.id });
      }
  return pairs.sort((a, b) => b.score - a.score || (a.one + a.other < b.one + b.other ? -1 : 1));
}
