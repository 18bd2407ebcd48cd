import type * as z from 'zod';
import type { Refusal } from '../shared/decision.ts';
import { type DirectoryFault, directoryFaults } from './parse-fields.ts';

/** Everything that is wrong with a record from outside: a code, and the field it is about. */
export const faultsIn = (error: z.ZodError, record: unknown): Refusal<DirectoryFault>[] =>
  error.issues.flatMap((issue) => faultsOf(issue, record));

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
