import type * as z from 'zod';
import { allow, type Decision, type Refusal, refuse } from '../shared/decision.ts';
import { checkReferences } from './check-references.ts';
import { directorySchema } from './directory-schema.ts';
import { type DirectoryFault, directoryFaults } from './parse-fields.ts';
import type { DirectoryRecord } from './record.ts';

export { type DirectoryFault, directoryFaults } from './parse-fields.ts';

/** More faults than this are not listed: whoever reads them starts over anyway. */
const mostFaults = 100;

/** A directory from outside, or everything that is wrong with it: a code and the field, `resources[3].criteria.age.maxYears`. */
export function parseDirectory(record: unknown): Decision<DirectoryRecord, DirectoryFault> {
  const parsed = directorySchema.safeParse(record);
  if (!parsed.success)
    return refuse(parsed.error.issues.flatMap((issue) => faultsOf(issue, record)).slice(0, mostFaults));
  // The schema and the types are written side by side; the compiler holds the one to the other.
  const directory: DirectoryRecord = parsed.data;
  const faults = checkReferences(directory);
  return faults.length > 0 ? refuse(faults.slice(0, mostFaults)) : allow(directory);
}

const isFault = (message: string): message is DirectoryFault =>
  (directoryFaults as readonly string[]).includes(message);

type Issue = z.core.$ZodIssue;

function faultsOf(issue: Issue, record: unknown): Refusal<DirectoryFault>[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ code: 'UNKNOWN_FIELD', field: fieldOf([...issue.path, key]) }));
  return [{ code: codeOf(issue, record), field: fieldOf(issue.path) }];
}

function codeOf(issue: Issue, record: unknown): DirectoryFault {
  if (isFault(issue.message)) return issue.message;
  if (valueAt(record, issue.path) === undefined) return 'REQUIRED';
  return issue.code === 'invalid_value' || issue.code === 'invalid_union' ? 'NOT_IN_LIST' : 'WRONG_TYPE';
}

const valueAt = (record: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    record,
  );

const fieldOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (field, step) =>
      typeof step === 'number'
        ? `${field}[${step}]`
        : field === ''
          ? String(step)
          : `${field}.${String(step)}`,
    '',
  );
