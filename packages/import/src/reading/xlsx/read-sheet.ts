import type { ImportFault, ImportFaultCode } from '../import-fault.ts';
import type { ReadingLimits } from '../limits.ts';
import type { Sheet } from '../table.ts';
import { EnoughRead, readXml } from '../xml-events.ts';
import { textOfSerial } from './date-format.ts';
import { fillMerged } from './merged-cells.ts';
import type { Workbook } from './workbook.ts';

/** A cell while it is read. */
interface OpenCell {
  row: number;
  column: number;
  type: string;
  isDate: boolean;
  text: string;
}

/** One sheet as text. A formula gives the value it was saved with; nothing is ever computed. */
export function readSheet(
  bytes: Uint8Array,
  name: string,
  book: Workbook,
  limits: ReadingLimits,
): { ok: true; sheet: Sheet } | { ok: false; fault: ImportFault } {
  const reader = new SheetReader(name, book, limits);
  try {
    if (!readXml(bytes, reader)) return { ok: false, fault: { code: 'FILE_BROKEN', table: name } };
  } catch (fault) {
    if (fault instanceof EnoughRead)
      return { ok: false, fault: { code: reader.stoppedBy ?? 'FILE_BROKEN', table: name } };
    throw fault;
  }
  return { ok: true, sheet: reader.sheet() };
}

/** Cells and the gaps before them: a sheet may be long or wide, not both. */
const mostArea = 8_000_000;

class SheetReader {
  stoppedBy: ImportFaultCode | null = null;
  private readonly rows: string[][] = [];
  private readonly merges: string[] = [];
  private readonly faults: ImportFault[] = [];
  private row = -1;
  private column = -1;
  private cell: OpenCell | null = null;
  private isValue = false;
  private readings = 0;
  private area = 0;

  constructor(
    private readonly name: string,
    private readonly book: Workbook,
    private readonly limits: ReadingLimits,
  ) {}

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'row') this.openRow(attribute('r'));
    else if (name === 'c') this.openCell(attribute('r'), attribute('t') ?? 'n', attribute('s'));
    else if (name === 'rPh') this.readings += 1;
    else if (name === 'mergeCell') this.merges.push(attribute('ref') ?? '');
    this.isValue = this.readings === 0 && (name === 'v' || name === 't');
  }

  text(piece: string): void {
    if (this.isValue && this.cell) this.cell.text += piece;
  }

  close(name: string): void {
    if (name === 'rPh') this.readings -= 1;
    if (name === 'v' || name === 't') this.isValue = false;
    if (name !== 'c' || !this.cell) return;
    this.put(this.cell);
    this.cell = null;
  }

  sheet(): Sheet {
    const rows = Array.from(this.rows, (row) => Array.from(row ?? [], (text) => text ?? ''));
    const merged = fillMerged(rows, this.merges);
    const noted: ImportFault[] = merged.map((row) => ({ code: 'MERGED_CELLS', table: this.name, row }));
    return { name: this.name, rows, faults: [...this.faults, ...noted] };
  }

  private openRow(number: string | undefined): void {
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0) this.stop('FILE_BROKEN');
  }

  private openCell(reference: string | undefined, type: string, style: string | undefined): void {
    this.column = reference === undefined ? this.column + 1 : columnOf(reference);
    const isDate = this.book.dateStyles[Number(style ?? 0)] ?? false;
    this.cell = { row: this.row, column: this.column, type, isDate, text: '' };
  }

  /** Only a cell that holds something counts: sheets are often coloured down to their last line. */
  private put(cell: OpenCell): void {
    const text = this.textOf(cell);
    if (text === '') return;
    if (cell.row > this.limits.rows) this.stop('TOO_MANY_ROWS');
    if (cell.column < 0 || cell.column >= this.limits.columns) this.stop('TOO_MANY_COLUMNS');
    this.rows[cell.row] ??= [];
    const row = this.rows[cell.row]!;
    this.area += Math.max(cell.column + 1 - row.length, 0);
    if (this.area > mostArea) this.stop('TOO_MANY_COLUMNS');
    row[cell.column] = text;
  }

  private textOf({ type, text, isDate, row }: OpenCell): string {
    if (type === 's') return this.book.strings[Number(text)] ?? '';
    if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
    if (type === 'e') {
      this.faults.push({ code: 'CELL_ERROR', table: this.name, row: row + 1, value: text });
      return '';
    }
    if (type === 'd') return text.replace(/T00:00:00(?:\.0+)?Z?$/, '').replace('T', ' ');
    if (type !== 'n' || text === '') return text;
    const number = Number(text);
    if (!Number.isFinite(number)) return text;
    return (isDate ? textOfSerial(number, this.book.from1904) : null) ?? String(number);
  }

  private stop(code: ImportFaultCode): never {
    this.stoppedBy = code;
    throw new EnoughRead(code);
  }
}

/** `AB12` is in column 27; -1 where the reference names none. */
export function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
