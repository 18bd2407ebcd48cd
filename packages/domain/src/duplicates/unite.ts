import type { Phone } from '../directory/record.ts';
import type { ResidencyRule } from '../residency/residency-rule.ts';
import type { EntryOffering, EntryVenue } from '../upkeep/entry-document.ts';
import { sameValue } from '../upkeep/same-value.ts';
import { foldText } from '../words/fold-text.ts';
import type { MetersBetween } from './compare-entries.ts';
import { filledUp } from './said.ts';

/** The first list with what only the second has; what both have is taken once, made whole by `joined`. */
export function unite<T>(
  kept: readonly T[],
  gone: readonly T[],
  isDouble: (one: T, other: T) => boolean,
  joined: (one: T, other: T) => T = (one) => one,
): { list: T[]; at: number[] } {
  const list = [...kept];
  const at = gone.map((other) => {
    const found = list.findIndex((one) => isDouble(one, other));
    if (found < 0) return list.push(other) - 1;
    list[found] = joined(list[found]!, other);
    return found;
  });
  return { list, at };
}

const digits = (number: string) => number.normalize('NFKC').replace(/\D/gu, '');

/** Telephones of both, each number once. */
export const unitePhones = (kept: readonly Phone[], gone: readonly Phone[]): Phone[] =>
  unite(
    kept,
    gone,
    (one, other) => digits(one.number) === digits(other.number),
    (one, other) => filledUp(one, other, ['label', 'hours', 'answeredBy']),
  ).list;

/** Rules of both, each welcome once; a rule that comes over gets a key of its own. */
export function uniteRules(
  kept: readonly ResidencyRule[],
  gone: readonly ResidencyRule[],
  keyOf: (key: string) => string,
): ResidencyRule[] {
  const said = ({ key: _key, source: _source, ...rule }: ResidencyRule) => rule;
  const moved = gone.map((rule) => ({ ...rule, key: keyOf(rule.key) }));
  return unite(
    kept,
    moved,
    (one, other) => sameValue(said(one), said(other)),
    (one, other) => filledUp(one, other, ['source']),
  ).list;
}

const sameHouseMeters = 100;
const folded = (name: string) => foldText(name).replaceAll(' ', '');

function isSameVenue(
  one: EntryVenue | null,
  other: EntryVenue | null,
  metersBetween: MetersBetween,
): boolean {
  if (!one || !other) return one === other;
  if (one.id !== null && one.id === other.id) return true;
  if (one.municipalityCode !== other.municipalityCode) return false;
  if (one.position && other.position) return metersBetween(one.position, other.position) <= sameHouseMeters;
  return folded(one.name) === folded(other.name);
}

/** Offerings of both: the same house at the same time once. Says where each of the second list stands now. */
export function uniteOfferings(
  kept: readonly EntryOffering[],
  gone: readonly EntryOffering[],
  metersBetween: MetersBetween,
): { list: EntryOffering[]; at: number[] } {
  return unite(
    kept,
    gone,
    (one, other) =>
      isSameVenue(one.venue, other.venue, metersBetween) &&
      (!one.schedule || !other.schedule || sameValue(one.schedule, other.schedule)),
    (one, other) => ({
      ...filledUp(one, other, ['schedule', 'note']),
      venue: one.venue && filledUp(one.venue, other.venue!, venueFacts),
    }),
  );
}

/** What may be told of a house by either; where it is and how much of that is public stays one entry's own. */
const venueFacts: readonly (keyof EntryVenue)[] = ['kana', 'transit', 'transitNote', 'parking', 'stepFree'];
