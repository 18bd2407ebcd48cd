import { type EntryChange, sameField } from '../upkeep/diff-entries.ts';
import type { EntryDocument } from '../upkeep/entry-document.ts';
import { type EntryField, entryFields, slotOf } from '../upkeep/entry-fields.ts';
import { sameValue } from '../upkeep/same-value.ts';
import { fullness, isUnsaid } from './said.ts';

/** Whose value of a field the merged entry takes: the one that is kept, the one that goes, or both without doubles. */
export const mergeSides = ['KEPT', 'GONE', 'BOTH'] as const;
export type MergeSide = (typeof mergeSides)[number];

/** What is chosen between, in the order in which it is shown. */
export type MergeField = EntryField | 'offerings';
export const mergeFields: readonly MergeField[] = [...entryFields, 'offerings'];

/** What is chosen; where nothing is, the suggestion holds. */
export type MergeChoices = Readonly<Partial<Record<MergeField, MergeSide>>>;

/** Fields of which both values can hold at once. */
const lists: ReadonlySet<MergeField> = new Set([
  'aliases',
  'accessModes',
  'audiences',
  'saidNotNeeded',
  'residencyRules',
  'phones',
  'contactMethods',
  'activities',
  'windowPlaces',
  'windowFunctions',
  'professionals',
  'languages',
  'goesOnTo',
  'offerings',
]);

/** What the entry is, which no length of text makes truer: the fresher says it, else the one that is kept. */
const names: ReadonlySet<MergeField> = new Set([
  'name',
  'kana',
  'kind',
  'status',
  'expectedStart',
  'organization',
  'deliveryForm',
  'sponsorCode',
]);

/** Whether both values of a field can hold at once. */
export const isList = (field: MergeField): boolean => lists.has(field);

/** The sides one may choose for a field. */
export const sidesOf = (field: MergeField): readonly MergeSide[] =>
  isList(field) ? mergeSides : ['KEPT', 'GONE'];

/** The value of a field in a document. */
export const fieldValue = (document: EntryDocument, field: MergeField): unknown =>
  field === 'offerings' ? document.offerings : slotOf[field].read(document);

/** Which of the two was confirmed later; null where that is not known or was the same day. */
export type FresherSide = 'KEPT' | 'GONE' | null;

/** Why a side is suggested. */
export const mergeReasons = ['ONLY_ONE', 'FRESHER', 'FULLER', 'BOTH_HOLD', 'KEPT_FIRST'] as const;
export type MergeReason = (typeof mergeReasons)[number];

/** A field on which the two say different things, with what to take of it if nobody chooses. */
export interface MergeDifference {
  readonly field: MergeField;
  readonly kept: unknown;
  readonly gone: unknown;
  readonly side: MergeSide;
  readonly reason: MergeReason;
}

/** The fields on which two entries differ, each with a suggestion. */
export const mergeDifferences = (
  kept: EntryDocument,
  gone: EntryDocument,
  fresher: FresherSide,
): MergeDifference[] =>
  mergeFields.flatMap((field) => {
    const [one, other] = [fieldValue(kept, field), fieldValue(gone, field)];
    if (isSame(field, one, other)) return [];
    return [{ field, kept: one, gone: other, ...suggestSide(field, one, other, fresher) }];
  });

/** Whether two values of a field say the same; rows are told apart by what they say, not by their ids. */
export function isSame(field: MergeField, one: unknown, other: unknown): boolean {
  if (isUnsaid(one) && isUnsaid(other)) return true;
  if (!isList(field)) return sameField(field, one, other);
  const [first, second] = [asList(one), asList(other)];
  const holds = (list: unknown[], wanted: unknown) => list.some((inner) => sameValue(inner, wanted));
  return (
    first.length === second.length &&
    first.every((inner) => holds(second, inner)) &&
    second.every((inner) => holds(first, inner))
  );
}

const withoutIds = ({ id: _id, key: _key, venue, ...rest }: Record<string, unknown>): unknown =>
  venue ? { ...rest, venue: withoutIds(venue as Record<string, unknown>) } : rest;

/** Ids and keys tell rows apart, not what they say. */
const asList = (value: unknown): unknown[] =>
  ((value ?? []) as unknown[]).map((inner) =>
    typeof inner === 'object' && inner !== null ? withoutIds(inner as Record<string, unknown>) : inner,
  );

/** What to take where nobody has chosen: never an empty answer over a given one, and of two the fresher, else the fuller. */
export function suggestSide(
  field: MergeField,
  kept: unknown,
  gone: unknown,
  fresher: FresherSide,
): Pick<MergeDifference, 'side' | 'reason'> {
  if (isUnsaid(gone)) return { side: 'KEPT', reason: 'ONLY_ONE' };
  if (isUnsaid(kept)) return { side: 'GONE', reason: 'ONLY_ONE' };
  if (isList(field)) return { side: 'BOTH', reason: 'BOTH_HOLD' };
  if (fresher) return { side: fresher, reason: 'FRESHER' };
  const more = fullness(kept) - fullness(gone);
  if (names.has(field) || more === 0) return { side: 'KEPT', reason: 'KEPT_FIRST' };
  return { side: more > 0 ? 'KEPT' : 'GONE', reason: 'FULLER' };
}

/** Which of two entries to keep if nobody chooses: the one that says more, else the fresher, else the first. */
export function suggestSurvivor(
  one: EntryDocument,
  other: EntryDocument,
  fresher: 'ONE' | 'OTHER' | null,
): 'ONE' | 'OTHER' {
  const said = (document: EntryDocument) =>
    mergeFields.filter((field) => !isUnsaid(fieldValue(document, field))).length;
  const more = said(one) - said(other);
  if (more !== 0) return more > 0 ? 'ONE' : 'OTHER';
  return fresher ?? 'ONE';
}

/** The fields, as they are chosen between, in which these changes lie. */
export function changedFields(changes: readonly EntryChange[]): MergeField[] {
  const fields = new Set(
    changes.map(({ field, offeringId, after }) =>
      field === 'offering' || offeringId !== null || after === undefined ? 'offerings' : field,
    ),
  );
  return mergeFields.filter((field) => fields.has(field));
}
