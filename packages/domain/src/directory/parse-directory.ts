import { allow, type Decision, refuse } from '../shared/decision.ts';
import { checkReferences } from './check-references.ts';
import { directorySchema } from './directory-schema.ts';
import type { DirectoryFault } from './parse-fields.ts';
import { faultsIn } from './read-issues.ts';
import type { DirectoryRecord } from './record.ts';

export { type DirectoryFault, directoryFaults } from './parse-fields.ts';

/** More faults than this are not listed: whoever reads them starts over anyway. */
const mostFaults = 100;

/** A directory from outside, or everything that is wrong with it: a code and the field, `resources[3].criteria.age.maxYears`. */
export function parseDirectory(record: unknown): Decision<DirectoryRecord, DirectoryFault> {
  const parsed = directorySchema.safeParse(record);
  if (!parsed.success) return refuse(faultsIn(parsed.error, record).slice(0, mostFaults));
  // The schema and the types are written side by side; the compiler holds the one to the other.
  const directory: DirectoryRecord = parsed.data;
  const faults = checkReferences(directory);
  return faults.length > 0 ? refuse(faults.slice(0, mostFaults)) : allow(directory);
}
