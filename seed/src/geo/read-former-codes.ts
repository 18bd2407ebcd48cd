import type { FormerCode } from '@tsunagi/geo';
import { demandNoFaults, readGeoJson } from './data-files.ts';

const path = 'by-hand/former-codes.json';

type Row = FormerCode & { successorNames: string[] };

/** Codes no longer in force with where they lead; the list is no complete history. */
export function readFormerCodes(names: ReadonlyMap<string, string>): FormerCode[] {
  const rows = readGeoJson<Row[]>(path);
  const faults = rows.flatMap((row, at) => {
    const say = (what: string) => `${row.code} ${row.name}: ${what}`;
    const wrong = row.successors.filter((code, which) => names.get(code) !== row.successorNames[which]);
    return [
      ...(names.has(row.code) ? [say('is in force')] : []),
      ...(rows[at + 1]?.code === row.code ? [say('stands twice')] : []),
      ...(/^\d{4}-\d{2}-\d{2}$/.test(row.until) ? [] : [say(`day ${row.until}`)]),
      ...(row.successors.length > 0 ? [] : [say('leads nowhere')]),
      ...wrong.map((code) => say(`successor ${code} has another name`)),
    ];
  });
  demandNoFaults(path, faults);
  return rows.map(({ successorNames, ...row }) => row);
}
