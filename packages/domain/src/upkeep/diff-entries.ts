import type { EntryDocument, EntryOffering } from './entry-document.ts';
import { type EntryField, entryFields, type OfferingField, offeringFields, slotOf } from './entry-fields.ts';
import { sameValue } from './same-value.ts';

/** One field that differs, with both values; null where there is none. */
export interface EntryChange {
  readonly field: EntryField | OfferingField | 'offering';
  /** The offering it belongs to; null for the entry itself and for an offering that is new. */
  readonly offeringId: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

/** What differs from one state of an entry to another, field by field, in the order in which fields are shown. */
export function diffEntries(before: EntryDocument | null, after: EntryDocument | null): EntryChange[] {
  return [...diffFields(before, after), ...diffOfferings(before?.offerings ?? [], after?.offerings ?? [])];
}

function diffFields(before: EntryDocument | null, after: EntryDocument | null): EntryChange[] {
  return entryFields.flatMap((field) => {
    const [was, is] = [before, after].map((one) => (one ? (slotOf[field].read(one) ?? null) : null));
    return sameField(field, was, is) ? [] : [{ field, offeringId: null, before: was, after: is }];
  });
}

/** An organization is the same by its id, whatever it is called by now. */
export function sameField(field: string, one: unknown, other: unknown): boolean {
  if (field !== 'organization') return sameValue(one, other);
  const [was, is] = [one, other] as ({ id: string | null } | null)[];
  return was?.id && is?.id ? was.id === is.id : sameValue(one, other);
}

function diffOfferings(before: readonly EntryOffering[], after: readonly EntryOffering[]): EntryChange[] {
  const changed = before.flatMap((was): EntryChange[] => {
    const is = after.find((one) => isSameOffering(was, one));
    if (!is) return [{ field: 'offering', offeringId: was.id, before: was, after: null }];
    return offeringFields.flatMap((field) =>
      sameValue(was[field], is[field])
        ? []
        : [{ field, offeringId: was.id, before: was[field] ?? null, after: is[field] ?? null }],
    );
  });
  const added = after.filter((is) => !before.some((was) => isSameOffering(was, is)));
  return [
    ...changed,
    ...added.map((is): EntryChange => ({ field: 'offering', offeringId: is.id, before: null, after: is })),
  ];
}

/** Offerings are the same by their id; new ones only by what they say. */
const isSameOffering = (one: EntryOffering, other: EntryOffering): boolean =>
  one.id === null || other.id === null ? one.id === other.id && sameValue(one, other) : one.id === other.id;
