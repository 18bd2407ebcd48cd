import { asWritten, isBlank, isNone } from '../cells/plain.ts';
import { gatheringFields, type ImportField } from '../mapping/import-fields.ts';
import { type ImportFault, type ImportFaultCode, shortened } from '../reading/import-fault.ts';
import type { Table, TableRow } from '../reading/table.ts';

/** Where "none" is an answer and not a blank. */
const saysNone: ReadonlySet<ImportField> = new Set(['parking', 'accessibility', 'feeYen', 'application']);

interface Found {
  readonly text: string;
  readonly column: string;
}

/** The cells of one line by what they mean, and what is wrong with them. */
export class RowCells {
  readonly faults: ImportFault[] = [];
  private readonly unknown: [column: string, text: string][] = [];
  private readonly found = new Map<ImportField, Found[]>();

  constructor(
    private readonly table: Table,
    private readonly line: TableRow,
    fields: readonly (ImportField | null)[],
  ) {
    for (const [at, cell] of line.cells.entries()) {
      const text = asWritten(cell);
      const column = table.header[at] ?? '';
      const field = fields[at];
      if (isBlank(text)) continue;
      if (!field) {
        if (column !== '') this.unknown.push([column, text]);
        continue;
      }
      if (isNone(text) && !saysNone.has(field)) continue;
      const known = this.found.get(field) ?? [];
      if (known.length === 0 || gatheringFields.has(field))
        this.found.set(field, [...known, { text, column }]);
    }
  }

  /** Columns nobody knows, with what stood in them. */
  get leftOver(): Record<string, string> {
    return Object.fromEntries(this.unknown);
  }

  /** What stands under a field, or undefined. */
  text(field: ImportField): string | undefined {
    return this.found.get(field)?.[0]?.text;
  }

  texts(field: ImportField): readonly string[] {
    return (this.found.get(field) ?? []).map((one) => one.text);
  }

  /** What stands under a field, read by a rule; where the rule cannot, the cell is left aside and said so. */
  read<T>(field: ImportField, code: ImportFaultCode, rule: (text: string) => T | null): T | undefined {
    const found = this.found.get(field)?.[0];
    if (!found) return undefined;
    const value = rule(found.text);
    if (value !== null) return value;
    this.say(code, field, found.text);
    return undefined;
  }

  say(code: ImportFaultCode, field?: ImportField, value?: string): void {
    const column = field === undefined ? undefined : this.found.get(field)?.[0]?.column;
    this.faults.push({
      code,
      table: this.table.name,
      row: this.line.row,
      ...(column && { column }),
      ...(value !== undefined && { value: shortened(value) }),
    });
  }
}
