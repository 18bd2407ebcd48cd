import type { ImportFaultShape } from '@tsunagi/texts/import-shapes';
import { importing } from '@tsunagi/texts/ja/import';
import type { ImportFaultFactsFragment } from '../../gql/graphql.ts';

/** What is wrong, where, and how to mend it: one sentence each. */
export const faultWords = ({ code, table, row, column, value }: ImportFaultFactsFragment): string =>
  importing.fault({
    code: code as ImportFaultShape['code'],
    ...(table && { table }),
    ...(row != null && { row }),
    ...(column && { column }),
    ...(value && { value }),
  });

/** Sentences about a file as a whole. */
export function FaultList({ faults }: { faults: readonly ImportFaultFactsFragment[] }) {
  if (faults.length === 0) return null;
  return (
    <ul className="mt-3 flex flex-col gap-1 text-sumi-2">
      {faults.map((fault) => (
        <li key={`${fault.code} ${fault.table} ${fault.row} ${fault.column} ${fault.value}`}>
          {faultWords(fault)}
        </li>
      ))}
    </ul>
  );
}
