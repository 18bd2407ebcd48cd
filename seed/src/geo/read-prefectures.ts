import type { Prefecture } from '@tsunagi/geo';
import { demandNoFaults, readGeoJson } from './data-files.ts';

const path = 'municipalities/prefectures.json';

/** The 47 prefectures with their neighbors. */
export function readPrefectures(): Prefecture[] {
  const rows = readGeoJson<Prefecture[]>(path);
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const faults = rows.flatMap((row) =>
    (['neighbors', 'seaNeighbors'] as const).flatMap((kind) =>
      row[kind]
        .filter((other) => !byCode.get(other)?.[kind].includes(row.code))
        .map((other) => `${row.code} has ${other} among its ${kind}, but not the other way round`),
    ),
  );
  if (rows.length !== 47) faults.push(`${rows.length} prefectures instead of 47`);
  demandNoFaults(path, faults);
  return rows;
}
