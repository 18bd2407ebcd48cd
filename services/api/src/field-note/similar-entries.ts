import { compareEntries, preparedEntry, type ResourceKind } from '@tsunagi/domain';
import { distanceMeters } from '@tsunagi/geo';
import type { SqlExecutor } from '../persistence/sql.ts';
import type { FieldNoteRow } from './field-note.row.ts';
import type { SimilarEntry } from './field-note.types.ts';

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly kana: string;
  readonly kind: ResourceKind;
  readonly municipality_code: string;
  readonly lat: number | null;
  readonly lng: number | null;
}

/** What is listed of the same municipality, or within about two kilometers of the point. */
const candidates = `
  select distinct on (r.id) r.id, r.name, r.kana, r.kind, v.municipality_code, v.public_lat as lat, v.public_lng as lng
  from venue v join offering o on o.venue_id = v.id join resource r on r.id = o.resource_id
  where r.status <> 'ENDED' and (v.municipality_code = $1
    or (v.public_lat between $2::float8 - 0.02 and $2::float8 + 0.02
      and v.public_lng between $3::float8 - 0.025 and $3::float8 + 0.025))
  order by r.id limit 2000`;

const mostShown = 5;

/** Public entries that may be the same place as a note, likeliest first. */
export async function similarEntries(sql: SqlExecutor, note: FieldNoteRow): Promise<SimilarEntry[]> {
  const { rows } = await sql.query<Candidate>(candidates, [note.keeper_code, note.lat, note.lng]);
  const point = note.lat !== null && note.lng !== null ? { lat: note.lat, lng: note.lng } : null;
  const said = { id: note.id, name: note.name, phones: [], municipalityCode: note.keeper_code, point };
  return rows
    .map((row) => {
      // Nobody has said yet what kind of place it is: that speaks neither for nor against.
      const one = preparedEntry({ ...said, kind: row.kind });
      const at = row.lat !== null && row.lng !== null ? { lat: row.lat, lng: row.lng } : null;
      const other = preparedEntry({
        id: row.id,
        name: row.name,
        kana: row.kana,
        kind: row.kind,
        phones: [],
        municipalityCode: row.municipality_code,
        point: at,
      });
      return { row, ...compareEntries(one, other, distanceMeters) };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, mostShown)
    .map(({ row, reasons }) => ({ resourceId: row.id, name: row.name, kind: row.kind, reasons }));
}
