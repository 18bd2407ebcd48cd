import type { EntryDocument, EntryOffering } from '../upkeep/entry-document.ts';
import { slotOf } from '../upkeep/entry-fields.ts';
import { sameValue } from '../upkeep/same-value.ts';
import { foldText } from '../words/fold-text.ts';
import type { MetersBetween } from './compare-entries.ts';
import {
  type FresherSide,
  fieldValue,
  isList,
  type MergeChoices,
  type MergeField,
  type MergeSide,
  mergeFields,
  suggestSide,
} from './merge-fields.ts';
import { unite, uniteOfferings, unitePhones, uniteRules } from './unite.ts';

/** Two entries about to become one. */
export interface MergePair {
  readonly keptId: string;
  readonly goneId: string;
  readonly kept: EntryDocument;
  readonly gone: EntryDocument;
  readonly fresher: FresherSide;
}

/** What two entries have become. */
export interface MergedEntry {
  readonly document: EntryDocument;
  /** For each offering of the entry that goes, its place in the list of the merged one. */
  readonly offeringsOfGone: readonly number[];
}

/** One entry of two, field by field as chosen; both stay findable by both names. */
export function mergeEntries(
  pair: MergePair,
  choices: MergeChoices,
  metersBetween: MetersBetween,
): MergedEntry {
  let document = pair.kept;
  for (const field of mergeFields)
    if (field !== 'offerings')
      document = slotOf[field].put(document, taken(field, sideOf(pair, choices, field), pair) as never);
  const offerings = takenOfferings(sideOf(pair, choices, 'offerings'), pair, metersBetween);
  return {
    document: consistent({ ...document, offerings: offerings.list }, pair, choices.aliases ?? 'BOTH'),
    offeringsOfGone: offerings.at,
  };
}

/** Whose value a field takes: as chosen, else as suggested. */
export const sideOf = (
  { kept, gone, fresher }: Pick<MergePair, 'kept' | 'gone' | 'fresher'>,
  choices: MergeChoices,
  field: MergeField,
): MergeSide =>
  choices[field] ?? suggestSide(field, fieldValue(kept, field), fieldValue(gone, field), fresher).side;

function taken(field: MergeField, side: MergeSide, { keptId, kept, gone }: MergePair): unknown {
  const [one, other] = [fieldValue(kept, field), fieldValue(gone, field)];
  if (field === 'residencyRules') {
    const keyOf = (key: string) => `${key}@${keptId.slice(0, 8)}`;
    if (side === 'KEPT') return one;
    return uniteRules(side === 'GONE' ? [] : kept.residencyRules, gone.residencyRules, keyOf);
  }
  if (side === 'KEPT') return one;
  if (side === 'GONE' || !isList(field)) return other;
  if (field === 'phones') return unitePhones(kept.phones, gone.phones);
  return unite((one ?? []) as unknown[], (other ?? []) as unknown[], sameValue).list;
}

/** What comes over is a row of its own: the entry that goes keeps its own, for the day it comes back. */
const copied = ({ venue, ...offering }: EntryOffering): EntryOffering => ({
  ...offering,
  id: null,
  venue: venue && { ...venue, id: null },
});

function takenOfferings(
  side: MergeSide,
  { kept, gone }: MergePair,
  metersBetween: MetersBetween,
): { list: EntryOffering[]; at: number[] } {
  const united = uniteOfferings(kept.offerings, gone.offerings.map(copied), metersBetween);
  if (side === 'BOTH') return united;
  if (side === 'KEPT') {
    const last = kept.offerings.length;
    return { list: [...kept.offerings], at: united.at.map((at) => (at < last ? at : 0)) };
  }
  // A place both have keeps its id: its address leads on.
  const places = [...new Set(united.at)];
  return {
    list: places.map((at) => ({
      ...copied(gone.offerings[united.at.indexOf(at)]!),
      id: united.list[at]!.id,
    })),
    at: united.at.map((at) => places.indexOf(at)),
  };
}

const folded = (name: string) => foldText(name).replaceAll(' ', '');

/** What follows from the choices: the other name is remembered, no way leads to itself, nothing contradicts itself. */
function consistent(
  document: EntryDocument,
  { keptId, goneId, kept, gone }: MergePair,
  aliasSide: MergeSide,
): EntryDocument {
  const { criteria, name } = document;
  const known = new Set([name, ...(document.aliases ?? [])].map(folded));
  const other = [kept.name, gone.name].filter((one) => aliasSide === 'BOTH' && !known.has(folded(one)));
  const circumstances = criteria.circumstances ?? {};
  return {
    ...document,
    aliases: [...(document.aliases ?? []), ...other],
    goesOnTo: (document.goesOnTo ?? []).filter((id) => id !== keptId && id !== goneId),
    criteria: {
      ...criteria,
      saidNotNeeded: criteria.saidNotNeeded?.filter((one) => !Object.hasOwn(circumstances, one)) ?? [],
    },
  };
}
