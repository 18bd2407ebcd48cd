/** From the bytes of a list to what it would change in the directory: no database, no clock, no screen. */

export * from './mapping/describe-columns.ts';
export { possibleHeaders } from './mapping/find-header.ts';
export * from './mapping/import-fields.ts';
export * from './mapping/mapping.ts';
export * from './meaning/entry.ts';
export { isHsds } from './meaning/hsds-tables.ts';
export * from './meaning/place-book.ts';
export * from './meaning/read-known-places.ts';
export { chosenTable, understandFile, understandingFile } from './meaning/understand-file.ts';
export { type Understood, understandTable } from './meaning/understand-table.ts';
export * from './plan/held.ts';
export type { FieldChange } from './plan/merge-record.ts';
export * from './plan/plan-import.ts';
export * from './reading/import-fault.ts';
export * from './reading/limits.ts';
export * from './reading/read-file.ts';
export * from './reading/table.ts';
export type { InSteps } from './steps.ts';
