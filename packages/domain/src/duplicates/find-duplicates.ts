import {
  type ComparedEntry,
  type Comparison,
  compareEntries,
  type MetersBetween,
  type PreparedEntry,
  preparedEntry,
} from './compare-entries.ts';

/** Two entries that may be one. */
export interface DuplicatePair extends Comparison {
  readonly one: string;
  readonly other: string;
}

/** More entries than this under one key say that the key is nobody's own: 相談窓口, a switchboard. */
const mostOfKey = 60;

/**
 * Pairs among the entries that may be the same place, surest first. Only entries that share a telephone, a core of their
 * names, a reading, or two characters of the core in one municipality are compared: linear in practice, not square.
 */
export function findDuplicates(
  entries: readonly ComparedEntry[],
  metersBetween: MetersBetween,
): DuplicatePair[] {
  const prepared = entries.map(preparedEntry);
  const shelves = new Map<string, number[]>();
  for (const [at, entry] of prepared.entries())
    for (const key of new Set(keysOf(entry))) {
      const shelf = shelves.get(key);
      if (shelf) shelf.push(at);
      else shelves.set(key, [at]);
    }
  const pairs = new Map<string, DuplicatePair>();
  for (const shelf of shelves.values()) {
    if (shelf.length > mostOfKey) continue;
    for (const [position, first] of shelf.entries())
      for (const second of shelf.slice(position + 1)) {
        const key = `${first} ${second}`;
        if (pairs.has(key)) continue;
        const found = compareEntries(prepared[first]!, prepared[second]!, metersBetween);
        pairs.set(key, { ...found, one: entries[first]!.id, other: entries[second]!.id });
      }
  }
  return [...pairs.values()]
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.one + a.other < b.one + b.other ? -1 : 1));
}

function keysOf({ entry, name, reading, phones }: PreparedEntry): string[] {
  const characters = [...name.core];
  const town = entry.municipalityCode;
  return [
    ...[...phones].map((phone) => `phone ${phone}`),
    `name ${name.core}`,
    ...(reading === '' ? [] : [`reading ${reading}`]),
    ...(town ? characters.slice(1).map((character, at) => `town ${town} ${characters[at]}${character}`) : []),
  ];
}
