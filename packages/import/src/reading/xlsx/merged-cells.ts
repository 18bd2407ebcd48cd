/** Whatever a sheet claims to have merged, no more than this is filled. */
const mostFilled = 200_000;
const mostNoted = 20;

/**
 * Gives every line of cells merged downwards the value written once at their top: that is what the sheet shows. Cells
 * merged sideways stay empty, or a title would become every column's header. Returns the first lines concerned.
 */
export function fillMerged(rows: string[][], references: readonly string[]): number[] {
  const noted: number[] = [];
  let filled = 0;
  for (const reference of references) {
    const area = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference);
    if (!area) continue;
    const column = [...area[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const top = Number(area[2]) - 1;
    const bottom = Math.min(Number(area[4]) - 1, rows.length - 1);
    const value = rows[top]?.[column];
    if (!value || bottom <= top) continue;
    for (let at = top + 1; at <= bottom && filled < mostFilled; at += 1, filled += 1)
      if (!rows[at]![column]) put(rows[at]!, column, value);
    if (noted.length < mostNoted) noted.push(top + 1);
  }
  return noted;
}

function put(row: string[], column: number, value: string): void {
  while (row.length < column) row.push('');
  row[column] = value;
}
