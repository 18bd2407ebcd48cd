import type { PoolClient } from 'pg';
import type { Viewer } from '../../identity/index.ts';
import { type Draft, type DraftRow, draftColumns, type RowFilter, stuckMilliseconds } from './draft.ts';

const fitting: Readonly<Record<string, string>> = {
  DOUBTFUL: 'doubtful',
  FAULTY: `verdict <> 'REFUSED' and faults <> '[]'`,
};

/** Opens a draft for a file that begins to come in; returns its id. */
export async function openDraft(client: PoolClient, { personId, name, working }: Viewer, fileName: string) {
  const made = await client.query<{ id: string }>(
    `insert into imports.draft (person_id, person_name, role, organization_id, organization_name, municipality_code,
       prefecture_code, file_name) values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      personId,
      name,
      working?.role,
      working?.organizationId,
      working?.organization?.name,
      working?.organization?.municipalityCode,
      working?.organization?.prefectureCode,
      fileName,
    ],
  );
  return made.rows[0]!.id;
}

/** Keeps the next piece of a file. */
export const keepPiece = (client: PoolClient, draftId: string, position: number, bytes: Buffer) =>
  client.query('insert into imports.draft_piece (draft_id, position, bytes) values ($1, $2, $3)', [
    draftId,
    position,
    bytes,
  ]);

/** Marks a file as received whole. */
export const closeDraft = (client: PoolClient, draftId: string, byteCount: number) =>
  client.query(
    `update imports.draft set byte_count = $2, state = 'READING', progress_at = now() where id = $1`,
    [draftId, byteCount],
  );

export const deleteDraft = (client: PoolClient, draftId: string) =>
  client.query('delete from imports.draft where id = $1', [draftId]);

/** A draft by its id, as far as the one who acts may see it. */
export async function findDraft(client: PoolClient, draftId: string): Promise<Draft | null> {
  const found = await client.query<Draft>(`select ${draftColumns} from imports.draft where id = $1`, [
    draftId,
  ]);
  return found.rows[0] ?? null;
}

/** Lists one has brought and not decided on, the last first. */
export async function openDrafts(client: PoolClient): Promise<Draft[]> {
  const found = await client.query<Draft>(
    `select ${draftColumns} from imports.draft where state not in ('RECEIVING', 'DONE')
     order by created_at desc limit 20`,
  );
  return found.rows;
}

/** Lines of a dry run from a position on. */
export async function draftRows(
  client: PoolClient,
  draftId: string,
  { only, after, first }: { only: RowFilter; after: number; first: number },
): Promise<DraftRow[]> {
  const found = await client.query<DraftRow>(
    `select position, source_row as row, name, verdict, changes, faults, duplicates from imports.draft_row
     where draft_id = $1 and ${fitting[only] ?? 'verdict = $4'} and position > $2
     order by position limit $3`,
    fitting[only] ? [draftId, after, first] : [draftId, after, first, only],
  );
  return found.rows;
}

/** Refused lines as they stood in the file, with what is wrong. */
export async function refusedRows(
  client: PoolClient,
  draftId: string,
): Promise<(Pick<DraftRow, 'row' | 'faults'> & { cells: string[] | null })[]> {
  const found = await client.query<{ row: number; faults: DraftRow['faults']; cells: string[] | null }>(
    `select source_row as row, faults, cells from imports.draft_row where draft_id = $1 and verdict = 'REFUSED'
     order by position`,
    [draftId],
  );
  return found.rows;
}

/** Sets a draft to work again if it waits in one of these states; false where it does not. */
export async function setToWork(
  client: PoolClient,
  draftId: string,
  from: readonly string[],
  to: { readonly state: string; readonly values?: Readonly<Record<string, unknown>> },
): Promise<boolean> {
  const values = Object.entries(to.values ?? {});
  const more = values.map(([column], at) => `, ${column} = $${at + 4}`).join('');
  const done = await client.query(
    `update imports.draft set state = $3, stage = null, stage_done = 0, stage_of = 0, outcome = null,
       progress_at = now()${more}
     where id = $1 and (state = any($2) or (state = $3 and progress_at < now() - interval '${stuckMilliseconds} milliseconds'))`,
    [draftId, from, to.state, ...values.map(([, value]) => value)],
  );
  return done.rowCount === 1;
}
