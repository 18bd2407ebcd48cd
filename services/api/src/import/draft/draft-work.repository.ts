import type { ImportPlan } from '@tsunagi/import';
import type { Pool, PoolClient } from 'pg';
import { json } from '../../persistence/copy-rows.ts';
import type { OnProgress } from '../in-steps.ts';
import { type BroughtDraft, draftColumns } from './draft.ts';

/** A draft with its file, for the job that works on it; null where it is gone. */
export async function readDraft(
  pool: Pool,
  draftId: string,
): Promise<{ draft: BroughtDraft; bytes: Uint8Array } | null> {
  const found = await pool.query<BroughtDraft>(
    `select ${draftColumns}, json_build_object('personId', person_id, 'personName', person_name, 'role', role,
       'organizationId', organization_id, 'organizationName', organization_name,
       'municipalityCode', municipality_code, 'prefectureCode', prefecture_code) as by
     from imports.draft where id = $1`,
    [draftId],
  );
  const [draft] = found.rows;
  if (!draft) return null;
  const pieces = await pool.query<{ bytes: Buffer }>(
    'select bytes from imports.draft_piece where draft_id = $1 order by position',
    [draftId],
  );
  return { draft, bytes: new Uint8Array(Buffer.concat(pieces.rows.map((piece) => piece.bytes))) };
}

/** What became known of a draft, by column. */
export type Known = Readonly<Record<string, unknown>>;

const jsonColumns: ReadonlySet<string> = new Set(['columns', 'mapping', 'faults', 'counts']);

/** Notes what became known of a draft. */
export async function noteDraft(
  client: Pick<PoolClient, 'query'>,
  draftId: string,
  known: Known,
): Promise<void> {
  const entries = Object.entries(known);
  const set = entries.map(([column], at) => `${column} = $${at + 2}`).join(', ');
  await client.query(`update imports.draft set ${set}, progress_at = now() where id = $1`, [
    draftId,
    ...entries.map(([column, value]) => (jsonColumns.has(column) ? json(value) : value)),
  ]);
}

/** Writes a dry run in the place of the one before. */
export async function replaceRows(
  client: PoolClient,
  draftId: string,
  plan: ImportPlan,
  cellsOf: (row: number) => readonly string[] | null,
): Promise<void> {
  await client.query('delete from imports.draft_row where draft_id = $1', [draftId]);
  for (let at = 0; at < plan.rows.length; at += rowsAtATime) {
    const rows = plan.rows.slice(at, at + rowsAtATime).map((row, offset) => ({
      draft_id: draftId,
      position: at + offset,
      source_row: row.row,
      name: row.name,
      verdict: row.verdict,
      doubtful: row.duplicates.length > 0,
      changes: row.changes,
      faults: row.faults,
      duplicates: row.duplicates.slice(0, mostDuplicates),
      cells: row.verdict === 'REFUSED' ? cellsOf(row.row) : null,
    }));
    await client.query(
      'insert into imports.draft_row select * from jsonb_populate_recordset(null::imports.draft_row, $1::jsonb)',
      [JSON.stringify(rows)],
    );
  }
}

/** COPY stops at row-level security, so lines go in by so many. */
const rowsAtATime = 1_000;
const mostDuplicates = 5;

const millisecondsBetween = 400;

/** Says how far the work is, beside its transaction, and not more often than somebody looks. */
export function progressOf(pool: Pool, draftId: string, now: () => number = Date.now): OnProgress {
  let last = { stage: '', at: 0 };
  return async (stage, done, of) => {
    if (stage === last.stage && now() - last.at < millisecondsBetween) return;
    last = { stage, at: now() };
    await noteDraft(pool, draftId, { stage, stage_done: done, stage_of: of });
  };
}
