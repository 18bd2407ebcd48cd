import { findTable } from '../mapping/find-header.ts';
import type { ImportField } from '../mapping/import-fields.ts';
import type { ImportMapping } from '../mapping/mapping.ts';
import type { ImportFault } from '../reading/import-fault.ts';
import type { ReadFile, Table } from '../reading/table.ts';
import { allAtOnce, type InSteps } from '../steps.ts';
import { isHsds } from './hsds-tables.ts';
import type { PlaceBook } from './place-book.ts';
import { understandHsds } from './understand-hsds.ts';
import { type Understood, understandingTable } from './understand-table.ts';

/** The one list of a file that is read: the first sheet with a header; the others are named. */
export function chosenTable(
  file: ReadFile & { ok: true },
  mapping: ImportMapping,
): { table: Table | null; faults: ImportFault[] } {
  const byHand = Object.fromEntries(
    Object.entries(mapping.columns ?? {}).filter((pair): pair is [string, ImportField] => pair[1] !== null),
  );
  let table: Table | null = null;
  const faults: ImportFault[] = [];
  for (const sheet of file.sheets) {
    const found: Table | null = table ? null : findTable(sheet, byHand);
    if (found) table = found;
    else faults.push({ code: 'SHEET_LEFT_OUT', table: sheet.name });
  }
  return { table, faults };
}

/** Everything a file says, as entries; a file without any header is refused as a whole. */
export const understandFile = (
  file: ReadFile & { ok: true },
  mapping: ImportMapping,
  book: PlaceBook,
): Understood => allAtOnce(understandingFile(file, mapping, book));

/** The same in steps. */
export function* understandingFile(
  file: ReadFile & { ok: true },
  mapping: ImportMapping,
  book: PlaceBook,
): InSteps<Understood> {
  if (isHsds(file.sheets)) return understandHsds(file.sheets, mapping, book);
  const { table, faults } = chosenTable(file, mapping);
  if (!table)
    return {
      rows: [],
      faults: [{ code: file.form === 'PACKAGE' ? 'PACKAGE_TABLE_MISSING' : 'HEADER_MISSING' }],
    };
  const understood = yield* understandingTable(table, mapping, book);
  return { rows: understood.rows, faults: [...understood.faults, ...faults] };
}
