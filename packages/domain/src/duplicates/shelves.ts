import type { PreparedEntry } from './compare-entries.ts';

/**
 * More entries than this under one key say that the key is nobody's own: 相談窓口, a switchboard, a town hall. It also
 * bounds the work: an entry is compared with 59 others at most for each of its keys.
 */
const mostOfKey = 60;

/**
 * Entries by their place in the list, together where they could be one. What the weights of a comparison cannot bring
 * above 0 needs no shelf: across towns a pair needs the same telephone or to be near, and names that are only alike need
 * one of these, too. So there is a shelf for each telephone, for each name and reading within a town, and for each
 * neighborhood; an entry of an unknown town may be anywhere its name is.
 */
export function* shelvesOf(entries: readonly PreparedEntry[]): Generator<readonly number[]> {
  const townless = entries.filter(({ entry }) => !entry.municipalityCode);
  const anywhere = new Set(townless.flatMap(namesOf));
  yield* narrow(gathered(entries, (one) => [...phonesOf(one), ...townNamesOf(one, anywhere)]).values());
  for (const shelf of gathered(entries, neighborhoodsOf).values()) {
    if (shelf.length <= mostOfKey) yield shelf;
    // Where many are at one point, as at that of a town, those whose names have something in common.
    else yield* narrow(apart(shelf, entries));
  }
}

function* narrow(shelves: Iterable<readonly number[]>): Generator<readonly number[]> {
  for (const shelf of shelves) if (shelf.length > 1 && shelf.length <= mostOfKey) yield shelf;
}

const apart = (shelf: readonly number[], entries: readonly PreparedEntry[]): Iterable<number[]> => {
  const some = gathered(
    shelf.map((at) => entries[at]!),
    pairsOfCharacters,
  );
  return [...some.values()].map((places) => places.map((place) => shelf[place]!));
};

function gathered(
  entries: readonly PreparedEntry[],
  keysOf: (entry: PreparedEntry) => readonly string[],
): Map<string, number[]> {
  const shelves = new Map<string, number[]>();
  for (const [at, entry] of entries.entries())
    for (const key of new Set(keysOf(entry))) {
      const shelf = shelves.get(key);
      if (shelf) shelf.push(at);
      else shelves.set(key, [at]);
    }
  return shelves;
}

const phonesOf = ({ phones }: PreparedEntry) => [...phones].map((phone) => `phone ${phone}`);

const namesOf = ({ name, reading }: PreparedEntry) => [
  `name ${name.core}`,
  ...(reading === '' ? [] : [`reading ${reading}`]),
];

function townNamesOf(one: PreparedEntry, anywhere: ReadonlySet<string>): string[] {
  const names = namesOf(one);
  const town = one.entry.municipalityCode;
  return [
    ...(town ? names.map((name) => `${town} ${name}`) : []),
    ...names.filter((name) => anywhere.has(name)),
  ];
}

/**
 * Half a cell of the grid is at least 200 m everywhere in Japan, which lies south of 46° north. Each point lies in two
 * cells each way, shifted by half a cell: two points that are near lie together in one of them.
 */
const half = { lat: 0.0019, lng: 0.0028 };

function neighborhoodsOf({ entry: { point } }: PreparedEntry): string[] {
  if (!point) return [];
  const cellsOf = (value: number, step: number) => {
    const at = Math.floor(value / step);
    return [at, at - 1];
  };
  return cellsOf(point.lat, half.lat).flatMap((row) =>
    cellsOf(point.lng, half.lng).map((column) => `near ${row} ${column}`),
  );
}

function pairsOfCharacters({ name }: PreparedEntry): string[] {
  const characters = [...name.core];
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}
