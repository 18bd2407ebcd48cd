import type { EligibilityCriteria, OfferingRecord, Phone, ResourceRecord } from '@tsunagi/domain';

/** One field that would change. */
export interface FieldChange {
  readonly record: 'resource' | 'organization' | 'venue' | 'offering';
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Whether two values say the same: absent, null and an empty list all say nothing. */
export const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

const canonical = (value: unknown): string => JSON.stringify(bare(value)) ?? 'null';

function bare(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(bare);
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([key, one]) => [key, bare(one)] as const)
    .filter(([, one]) => one !== null && one !== false)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries);
}

/** A record with what was said laid over it, and the fields that differ. What was not said stays. */
export function mergeRecord<T extends object>(
  held: T,
  said: { readonly [K in keyof T]?: T[K] | undefined },
): { after: T; fields: (keyof T & string)[] } {
  const fields = (Object.keys(said) as (keyof T & string)[]).filter(
    (field) => field !== 'key' && said[field] !== undefined && !isSame(held[field], said[field]),
  );
  const after = { ...held };
  for (const field of fields) after[field] = said[field] as T[typeof field];
  return { after, fields };
}

/** A list's telephone takes the place of the first one unless it is held already; numbers added by hand stay. */
export function mergedPhones(held: readonly Phone[], said: readonly Phone[]): Phone[] {
  const known = new Map(held.map((phone) => [phone.number, phone]));
  if (said.every((phone) => known.has(phone.number)))
    return held.map((phone) => {
      const label = said.find((one) => one.number === phone.number)?.label;
      return label ? { ...phone, label } : phone;
    });
  const kept = said.map((phone) => ({ ...known.get(phone.number), ...phone }));
  return [
    ...kept,
    ...held.slice(said.length).filter((phone) => !kept.some((one) => one.number === phone.number)),
  ];
}

/** Circumstances and audiences that a list does not speak of stay. */
const mergedCriteria = (held: EligibilityCriteria, said: EligibilityCriteria): EligibilityCriteria => ({
  ...held,
  ...(said.audiences.length > 0 && { audiences: said.audiences }),
  ...(said.age && { age: { ...(held.age && { of: held.age.of }), ...said.age } }),
});

/** "Unknown" with words adds the words; it takes back neither "free" nor an amount. */
const mergedFee = (held: ResourceRecord['fee'], said: ResourceRecord['fee']): ResourceRecord['fee'] =>
  said.type === 'UNKNOWN' ? { ...held, note: said.note ?? held.note } : { note: held.note, ...said };

/** What was said of a resource, with its lists and groups joined to those that are held. */
export function saidOver(held: ResourceRecord, said: Partial<ResourceRecord>): Partial<ResourceRecord> {
  return {
    ...said,
    ...(said.phones && { phones: mergedPhones(held.phones, said.phones) }),
    ...(said.criteria && { criteria: mergedCriteria(held.criteria, said.criteria) }),
    ...(said.fee && { fee: mergedFee(held.fee, said.fee) }),
    ...(said.aliases && { aliases: [...new Set([...(held.aliases ?? []), ...said.aliases])] }),
  };
}

/** Offerings with what was said of them by their place in the list; those beyond it stay. */
export function mergedOfferings(
  held: readonly OfferingRecord[],
  said: readonly Partial<OfferingRecord>[],
): OfferingRecord[] {
  const merged = said.map((one, at) => {
    const before = held[at];
    return {
      ...before,
      venueKey: before?.venueKey ?? one.venueKey ?? null,
      ...(one.schedule && { schedule: { ...keptOf(before), ...one.schedule } }),
      ...(one.note && { note: one.note }),
    };
  });
  return [...merged, ...held.slice(said.length)];
}

/** Holidays, breaks and reservation are said by hand; a list says days and hours. */
const keptOf = (before: OfferingRecord | undefined) => {
  const { recurrence: _, ...kept } = before?.schedule ?? { recurrence: undefined };
  return kept;
};
