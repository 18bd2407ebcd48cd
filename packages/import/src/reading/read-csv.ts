import Papa from 'papaparse';
import { decodeText, type TextEncoding } from './decode-text.ts';
import type { ImportFault } from './import-fault.ts';
import type { ReadingLimits } from './limits.ts';
import { type Sheet, unreadable } from './table.ts';

/** The one sheet of a CSV file. Cells stay the text they are: a formula is words, never a sum. */
export function readCsv(
  bytes: Uint8Array,
  name: string,
  limits: ReadingLimits,
): { ok: true; encoding: TextEncoding; sheet: Sheet } | { ok: false; faults: ImportFault[] } {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return unreadable({ code: 'ENCODING_UNKNOWN', table: name, row: decoded.row });
  if (decoded.text.includes('\0')) return unreadable({ code: 'FILE_KIND_UNKNOWN', table: name });
  const parsed = Papa.parse<string[]>(decoded.text, {
    delimiter: delimiterOf(decoded.text),
    skipEmptyLines: false,
    preview: limits.rows + 2,
  });
  if (parsed.data.length > limits.rows + 1) return unreadable({ code: 'TOO_MANY_ROWS', table: name });
  const wide = parsed.data.findIndex((row) => row.length > limits.columns);
  if (wide >= 0) return unreadable({ code: 'TOO_MANY_COLUMNS', table: name, row: wide + 1 });
  const quotes = parsed.errors.find((error) => error.type === 'Quotes');
  return {
    ok: true,
    encoding: decoded.encoding,
    sheet: {
      name,
      rows: parsed.data,
      faults: quotes ? [{ code: 'QUOTES_BROKEN', table: name, row: (quotes.row ?? 0) + 1 }] : [],
    },
  };
}

const delimiters = [',', '\t', ';'] as const;
const enoughLines = 20;

/** The sign that stands most often in the first lines; quotes around it do not matter for a majority. */
function delimiterOf(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r\n|\n|\r/, enoughLines);
  const counts = delimiters.map((sign) =>
    lines.reduce((sum, line) => sum + Math.min(line.split(sign).length - 1, 100), 0),
  );
  // Several values in one cell are parted by semicolons, so a comma wins wherever there is one for each line.
  if (counts[0]! >= lines.filter((line) => line.trim() !== '').length - 1 && counts[0]! >= counts[1]!)
    return ',';
  return delimiters[counts.indexOf(Math.max(...counts))]!;
}
