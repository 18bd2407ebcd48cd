import type { KeyBook } from '@tsunagi/domain';
import type { AdjacencyOrigin, Municipality, Prefecture, SuggestionIndex, Ward } from '@tsunagi/geo';
import type { KeyLists } from '../readmodel/index.ts';

/** What changes seldom and is asked always, held in memory as of one revision of the database. */
export interface Reference {
  readonly revision: string;
  readonly geographyHash: string | null;
  readonly fiction: string | null;
  readonly boundariesOrigin: AdjacencyOrigin;
  readonly municipalities: ReadonlyMap<string, Municipality>;
  readonly prefectures: ReadonlyMap<string, Prefecture>;
  readonly municipalitiesOf: ReadonlyMap<string, readonly Municipality[]>;
  readonly wards: ReadonlyMap<string, Ward>;
  readonly wardsOf: ReadonlyMap<string, readonly Ward[]>;
  /** Every code known today or once, and every spelling of a place's name. */
  readonly suggestions: SuggestionIndex;
  readonly adjacent: ReadonlyMap<string, readonly string[]>;
  readonly adjacencyOrigins: ReadonlyMap<string, AdjacencyOrigin>;
  readonly nextPrefectures: ReadonlyMap<string, readonly string[]>;
  readonly groups: KeyLists['areaGroups'];
  readonly book: KeyBook;
}

/** A list as shelves by a key. */
export function shelved<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const shelves = new Map<K, T[]>();
  for (const item of items) {
    const shelf = shelves.get(keyOf(item));
    if (shelf) shelf.push(item);
    else shelves.set(keyOf(item), [item]);
  }
  return shelves;
}
