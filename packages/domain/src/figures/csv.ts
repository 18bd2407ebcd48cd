/** One cell of a file for spreadsheets: one that would be read as a formula is text, and quotes cannot break out. */
export function csvCell(value: string | number): string {
  const text = String(value);
  const plain = typeof value === 'string' && /^[\s=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n']/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** A file for spreadsheets, with the mark by which they know that it is UTF-8. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
