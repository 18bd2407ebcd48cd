import type { MergeField } from '@tsunagi/domain';
import { duplicates as words } from '@tsunagi/texts/ja/staff/duplicates';
import { fieldNames, type NameOf, valueLines } from '@tsunagi/texts/ja/staff/entry-words';

/** What a field is called where two entries are made one. */
export const fieldName = (field: MergeField): string =>
  field === 'offerings' ? words.offerings : fieldNames[field];

/** The value of a field in words. */
export const fieldLines = (field: MergeField, value: unknown, nameOf: NameOf): string[] =>
  field === 'offerings'
    ? ((value ?? []) as unknown[]).flatMap((one) => valueLines('offering', one, nameOf))
    : valueLines(field, value, nameOf);
