import { countVerdicts, type FieldChange, isNote, type PlannedRow } from '@tsunagi/import';
import { importing } from '@tsunagi/texts/ja/import';
import type { ImportPreview } from './import.service.ts';

/** More lines of one kind are counted, not printed: whoever mends a list begins with these. */
const mostShown = 30;

/** The dry run in words: the file as a whole, each line that needs a look, and the sum. */
export function reportLines({ plan, faults }: ImportPreview): string[] {
  const shown = plan.rows.filter(
    (row) =>
      row.verdict === 'CHANGED' || row.duplicates.length > 0 || row.faults.some(({ code }) => !isNote(code)),
  );
  const rest = shown.length - mostShown;
  return [
    ...faults.map((fault) => importing.fault(fault)),
    ...shown.slice(0, mostShown).flatMap(rowLines),
    ...(rest > 0 ? [importing.more(rest)] : []),
    importing.counts(countVerdicts(plan)),
  ];
}

const rowLines = (row: PlannedRow): string[] => [
  importing.rowTitle(row.row, row.name, row.verdict),
  ...row.faults.map((fault) => `  ${importing.fault(fault)}`),
  ...row.changes.map(changeLine),
  ...row.duplicates.slice(0, 3).map(({ name }) => importing.duplicate(name)),
];

const changeLine = ({ record, field, before, after }: FieldChange): string =>
  importing.change(`${record}.${field}`, wordOf(before), wordOf(after));

const longestWord = 80;

function wordOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  const word = typeof value === 'string' ? value : JSON.stringify(value);
  return word.length > longestWord ? `${word.slice(0, longestWord)}…` : word;
}
