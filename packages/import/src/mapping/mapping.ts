import { type ResourceKind, resourceKinds } from '@tsunagi/domain';
import type { ImportFault } from '../reading/import-fault.ts';
import type { Table } from '../reading/table.ts';
import { foldHeader, type ImportField, importFields, reasonHeader } from './import-fields.ts';
import { guessField } from './known-headers.ts';

/** How the columns of a list are to be read. What it leaves open is guessed from the headers. */
export interface ImportMapping {
  /** The list's own name: the same list brought again meets the same entries. */
  readonly source?: string;
  /** Header as written → what it means, or null to leave the column aside. */
  readonly columns?: Readonly<Record<string, ImportField | null>>;
  /** What every line is, where no column says it. */
  readonly kind?: ResourceKind;
  /** The municipality whose list it is, where no column says it: five or six digits. */
  readonly ownerCode?: string;
  /** Who runs it, where no column says it. */
  readonly organizationName?: string;
}

/** Columns by their place, what each means, and what is to be said about them. */
export interface ReadMapping {
  readonly fields: readonly (ImportField | null)[];
  readonly faults: readonly ImportFault[];
}

/** What each column of a table means: by hand first, then by its header; a second column of one field stays unknown. */
export function readMapping(table: Table, mapping: ImportMapping): ReadMapping {
  const faults: ImportFault[] = [];
  // A header may be called `constructor`: an object would answer for it.
  const byHandIn = new Map(Object.entries(mapping.columns ?? {}));
  const fields = table.header.map((header) => {
    if (header === '') return null;
    const byHand = byHandIn.get(header);
    if (byHand !== undefined) return byHand;
    const guessed = / \(\d+\)$/.test(header) ? null : guessField(header);
    if (guessed === null) faults.push({ code: 'COLUMN_UNKNOWN', table: table.name, column: header });
    return guessed;
  });
  return { fields, faults };
}

/** What a list's header is remembered by: its columns in any order and spelling. */
export const headerKey = (header: readonly string[]): string =>
  [...new Set(header.map(foldHeader))]
    .filter((name) => name !== '' && name !== foldHeader(reasonHeader))
    .sort()
    .join('|');

/** A mapping as somebody wrote it down, or the first path in it that is wrong. */
export function parseMapping(
  given: unknown,
): { ok: true; mapping: ImportMapping } | { ok: false; path: string } {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return { ok: false, path: '' };
  const { source, columns, kind, ownerCode, organizationName, ...others } = given as Record<string, unknown>;
  const [other] = Object.keys(others);
  if (other !== undefined) return { ok: false, path: other };
  for (const [path, value] of Object.entries({ source, ownerCode, organizationName }))
    if (value !== undefined && (typeof value !== 'string' || value === '' || value.length > 100))
      return { ok: false, path };
  if (kind !== undefined && !(resourceKinds as readonly unknown[]).includes(kind))
    return { ok: false, path: 'kind' };
  if (columns !== undefined && (typeof columns !== 'object' || columns === null))
    return { ok: false, path: 'columns' };
  for (const [header, field] of Object.entries(columns ?? {}))
    if (field !== null && !(importFields as readonly unknown[]).includes(field))
      return { ok: false, path: `columns.${header}` };
  return { ok: true, mapping: given as ImportMapping };
}
