import {
  type EntryDocument,
  type FresherSide,
  type MergeChoices,
  type MergeDifference,
  type MergeField,
  mergeDifferences,
  mergeEntries,
  mergeFields,
  suggestSurvivor,
} from '@tsunagi/domain';
import { distanceMeters } from '@tsunagi/geo';

/** An entry of a pair, whole, with the day it was confirmed. */
export interface WeighedEntry {
  readonly id: string;
  readonly revision: string;
  readonly document: EntryDocument;
  readonly confirmedOn: string | null;
}

/** Two entries with one of them to be kept: where they differ, and what they become by the choices. */
export interface Weighed {
  readonly kept: WeighedEntry;
  readonly gone: WeighedEntry;
  readonly differences: readonly MergeDifference[];
  /** All there is to choose, also where the two say the same. */
  readonly fields: readonly MergeField[];
  readonly merged: EntryDocument;
}

const fresher = <Side>(one: WeighedEntry, other: WeighedEntry, sides: readonly [Side, Side]): Side | null => {
  const [a, b] = [one.confirmedOn ?? '', other.confirmedOn ?? ''];
  return a === b ? null : a > b ? sides[0] : sides[1];
};

/** The entry that is kept where nobody has chosen. */
export const survivorOf = (one: WeighedEntry, other: WeighedEntry): string =>
  suggestSurvivor(one.document, other.document, fresher(one, other, ['ONE', 'OTHER'] as const)) === 'ONE'
    ? one.id
    : other.id;

/** The same rule as the server's, so that what is shown is what comes out. */
export function weigh(
  one: WeighedEntry,
  other: WeighedEntry,
  keptId: string,
  choices: MergeChoices,
): Weighed {
  const [kept, gone] = keptId === one.id ? [one, other] : [other, one];
  const side: FresherSide = fresher(kept, gone, ['KEPT', 'GONE'] as const);
  const pair = { keptId: kept.id, goneId: gone.id, kept: kept.document, gone: gone.document, fresher: side };
  const differences = mergeDifferences(kept.document, gone.document, side);
  return {
    kept,
    gone,
    differences,
    fields: mergeFields,
    merged: mergeEntries(pair, choices, distanceMeters).document,
  };
}
