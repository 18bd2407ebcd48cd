import type { ImportFault } from './import-fault.ts';

/** Cells as text, row by row, as they stand in the file: the first line of the file is row 0. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly faults: readonly ImportFault[];
}

/** One line below the header. */
export interface TableRow {
  /** As counted in the file: its first line is 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A sheet whose header was found. */
export interface Table {
  readonly name: string;
  /** As written; a header that stands twice is numbered from the second on: 「電話番号 (2)」. */
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly faults: readonly ImportFault[];
}

/** How a file was understood. */
export const fileForms = ['CSV', 'XLSX', 'PACKAGE'] as const;
export type FileForm = (typeof fileForms)[number];

/** Everything in a file, or why it cannot be read. */
export type ReadFile =
  | {
      readonly ok: true;
      readonly form: FileForm;
      /** Of a CSV: `utf-8`, `shift_jis`, … */
      readonly encoding: string | null;
      readonly sheets: readonly Sheet[];
    }
  | { readonly ok: false; readonly faults: readonly ImportFault[] };

/** The answer that a file cannot be read. */
export const unreadable = (...faults: ImportFault[]): { ok: false; faults: ImportFault[] } => ({
  ok: false,
  faults,
});
