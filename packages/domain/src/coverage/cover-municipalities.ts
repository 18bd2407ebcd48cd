import { badgeOf } from '../eligibility/badge.ts';
import { compileResidency } from '../residency/compile-residency.ts';
import { holderKeys } from '../residency/key-book.ts';
import type { CoverageGrounds, CoverageHome, CoveragePlace, CoverageQuestion } from './coverage-question.ts';
import {
  compareReached,
  type MunicipalityCoverage,
  municipalityCoverage,
  placesOfKind,
  type Reached,
  reached,
  type WithoutTravel,
} from './municipality-coverage.ts';
import { type Placed, PlaceShelf } from './place-shelf.ts';
import { suitOf } from './suits-question.ts';

/**
 * What every municipality's residents have, for one question: the nearest place they may use by residency, agreements in
 * force, eligibility and rhythm. `explainCoverage` is the plain definition of the same; this is the quick way to it, by
 * the scope keys of decision 0001. Decision 0006.
 */
export function coverMunicipalities(
  homes: readonly CoverageHome[],
  places: readonly CoveragePlace[],
  question: CoverageQuestion,
  grounds: CoverageGrounds,
): MunicipalityCoverage[] {
  const shelves = shelve(placesOfKind(places, question), question, grounds);
  return homes.map((home) => coverOne(home, shelves, question, grounds));
}

/** Those who may use or ask, each by the key that lets them. `unclosed` are asked by everybody else. */
interface Shelves {
  readonly usableByKey: ReadonlyMap<number, PlaceShelf>;
  readonly askableByKey: ReadonlyMap<number, PlaceShelf>;
  readonly unclosed: PlaceShelf;
  readonly usableWithoutTravel: ReadonlySet<number>;
  readonly askableWithoutTravel: ReadonlySet<number>;
  readonly isUnclosedWithoutTravel: boolean;
}

function shelve(
  places: readonly CoveragePlace[],
  question: CoverageQuestion,
  { book, layer }: CoverageGrounds,
): Shelves {
  const usable = new Map<number, Placed[]>();
  const askable = new Map<number, Placed[]>();
  const unclosed: Placed[] = [];
  const usableWithoutTravel = new Set<number>();
  const askableWithoutTravel = new Set<number>();
  let isUnclosedWithoutTravel = false;
  for (const place of places) {
    const { verdict } = suitOf(place, question);
    if (verdict === 'DOES_NOT_FIT') continue;
    const { yesKeys, firstKeys, askKeys, noOtherwise } = compileResidency(place, book, layer);
    const usableKeys = badgeOf('YES', verdict) === 'USABLE' ? yesKeys : [];
    const askableKeys = [...yesKeys, ...firstKeys, ...askKeys];
    const { id, position } = place;
    if (position === null) {
      for (const key of usableKeys) usableWithoutTravel.add(key);
      for (const key of askableKeys) askableWithoutTravel.add(key);
      isUnclosedWithoutTravel ||= !noOtherwise;
      continue;
    }
    for (const key of usableKeys) put(usable, key, { id, position });
    // What everybody may ask stands on one shelf, not on one for each who may.
    if (noOtherwise) for (const key of askableKeys) put(askable, key, { id, position });
    else unclosed.push({ id, position });
  }
  return {
    usableByKey: shelved(usable),
    askableByKey: shelved(askable),
    unclosed: new PlaceShelf(unclosed),
    usableWithoutTravel,
    askableWithoutTravel,
    isUnclosedWithoutTravel,
  };
}

function put(shelves: Map<number, Placed[]>, key: number, place: Placed): void {
  const shelf = shelves.get(key);
  if (shelf) shelf.push(place);
  else shelves.set(key, [place]);
}

const shelved = (lists: ReadonlyMap<number, readonly Placed[]>) =>
  new Map([...lists].map(([key, places]) => [key, new PlaceShelf(places)]));

function coverOne(
  home: CoverageHome,
  shelves: Shelves,
  question: CoverageQuestion,
  grounds: CoverageGrounds,
): MunicipalityCoverage {
  const held = holderKeys({ municipalityCode: home.code }, grounds.book, grounds.day);
  const usable = nearestOn(shelvesOf(shelves.usableByKey, held), home, question, grounds, null);
  const askable = [...shelvesOf(shelves.askableByKey, held), shelves.unclosed];
  const ask = nearestOn(askable, home, question, grounds, usable);
  return municipalityCoverage(home, question, { usable, ask, withoutTravel: withoutTravel(shelves, held) });
}

const shelvesOf = (byKey: ReadonlyMap<number, PlaceShelf>, held: readonly number[]): PlaceShelf[] =>
  held.flatMap((key) => byKey.get(key) ?? []);

function withoutTravel(shelves: Shelves, held: readonly number[]): WithoutTravel {
  if (held.some((key) => shelves.usableWithoutTravel.has(key))) return 'USABLE';
  const mayAsk = shelves.isUnclosedWithoutTravel || held.some((key) => shelves.askableWithoutTravel.has(key));
  return mayAsk ? 'ASK' : null;
}

/** The nearest on some shelves that is nearer than `than`. Measured minutes follow no latitude: then all are looked at. */
function nearestOn(
  shelves: readonly PlaceShelf[],
  home: CoverageHome,
  { way }: CoverageQuestion,
  { metersBetween, measured }: CoverageGrounds,
  than: Reached | null,
): Reached | null {
  const minutes = measured?.get(home.code);
  let best = than;
  const limit = () => (minutes || best === null ? Number.POSITIVE_INFINITY : best.meters);
  for (const shelf of shelves)
    shelf.visit(home.position, limit, ({ id, position }) => {
      const meters = metersBetween(home.position, position);
      if (meters > limit()) return;
      const one = reached(id, meters, way, minutes);
      if (best === null || compareReached(one, best) < 0) best = one;
    });
  return best === than ? null : best;
}
