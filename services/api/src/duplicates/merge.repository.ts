import type { EntryDocument, FieldSource, MergeChoices, MergeField } from '@tsunagi/domain';
import { json } from '../persistence/copy-rows.ts';
import type { SqlExecutor } from '../persistence/sql.ts';
import type { Redirected } from '../redirect/index.ts';
import type { Decider } from './duplicates.repository.ts';

/** A merge as it was done, with what is needed to take it back. */
export interface MergeRow {
  id: string;
  pair_id: string | null;
  kept_id: string;
  gone_id: string;
  kept_keeper: string | null;
  gone_keeper: string | null;
  kept_name: string;
  gone_name: string;
  kept_before: EntryDocument;
  merged: EntryDocument;
  kept_sources: FieldSource[];
  taken_sources: FieldSource[];
  later_edits: MergeField[];
  merged_at: Date;
  merged_by_name: string | null;
  merged_by_role: string | null;
  merged_by_office: string | null;
  undone_at: Date | null;
  undone_by_name: string | null;
}

/** What is noted of a merge before it is done. */
export interface MergeNote {
  readonly pairId: string;
  readonly kept: { id: string; keeperCode: string | null; document: EntryDocument };
  readonly gone: { id: string; keeperCode: string | null; document: EntryDocument };
  readonly choices: MergeChoices;
  readonly merged: EntryDocument;
  /** Where the kept one came from before, and where the fields that came over do. */
  readonly keptSources: readonly FieldSource[];
  readonly takenSources: readonly FieldSource[];
  readonly at: Date;
  readonly by: Decider;
}

/** Notes a merge; returns its id. */
export async function noteMerge(sql: SqlExecutor, note: MergeNote): Promise<string> {
  const { kept, gone } = note;
  const made = await sql.query<{ id: string }>(
    `insert into upkeep.merge (pair_id, kept_id, gone_id, kept_keeper, gone_keeper, kept_name, gone_name, choices,
       kept_before, gone_before, merged, kept_sources, taken_sources, merged_at, merged_by, merged_by_name, merged_by_role, merged_by_office)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) returning id`,
    [
      note.pairId,
      kept.id,
      gone.id,
      kept.keeperCode,
      gone.keeperCode,
      kept.document.name,
      gone.document.name,
      json(note.choices),
      json(kept.document),
      json(gone.document),
      json(note.merged),
      json(note.keptSources),
      json(note.takenSources),
      note.at,
      ...note.by,
    ],
  );
  return made.rows[0]!.id;
}

/** Hides the entry that goes, turns the ways that led to it over, and notes which these were. */
export async function mergeAway(
  sql: SqlExecutor,
  mergeId: string,
  { goneId, keptId }: { goneId: string; keptId: string },
): Promise<void> {
  await sql.query(
    'update upkeep.merge set moved_links = upkeep.merge_away($2::uuid, $3::uuid) where id = $1',
    [mergeId, goneId, keptId],
  );
}

/** Where an old id leads on to. */
export interface Redirection {
  readonly kind: Redirected;
  readonly old: string;
  readonly kept: string;
}

/** Lays the ways from old ids; one that is there already is laid anew. */
export async function leadOn(sql: SqlExecutor, mergeId: string, ways: readonly Redirection[]): Promise<void> {
  await sql.query(
    `insert into upkeep.redirect (kind, old_id, kept_id, merge_id)
     select w.kind, w.old, w.kept, $1 from jsonb_to_recordset($2::jsonb) as w (kind text, old uuid, kept uuid)
     where w.old <> w.kept on conflict (kind, old_id) do nothing`,
    [mergeId, JSON.stringify(ways)],
  );
}

/** Organizations of these two that offer nothing any more once `goneId` is gone. */
export async function organizationsLeftEmpty(
  sql: SqlExecutor,
  organizationIds: readonly string[],
): Promise<string[]> {
  const found = await sql.query<{ id: string }>(
    `select id from unnest($1::uuid[]) as o (id)
     where not exists (select from resource r where r.organization_id = o.id)`,
    [organizationIds],
  );
  return found.rows.map((row) => row.id);
}

const mergeColumns = `id, pair_id, kept_id, gone_id, kept_keeper, gone_keeper, kept_name, gone_name, taken_sources, later_edits,
  merged_at, merged_by_name, merged_by_role, merged_by_office, undone_at, undone_by_name`;

/** What was merged last, newest first. */
export async function latestMerges(sql: SqlExecutor, limit: number): Promise<MergeRow[]> {
  const found = await sql.query<MergeRow>(
    `select ${mergeColumns} from upkeep.merge order by merged_at desc, id limit $1`,
    [limit],
  );
  return found.rows;
}

/** A merge, held until the transaction ends; null where there is none. */
export async function lockedMerge(sql: SqlExecutor, id: string): Promise<MergeRow | null> {
  const found = await sql.query<MergeRow>(
    `select ${mergeColumns}, kept_before, merged, kept_sources from upkeep.merge where id = $1 for update`,
    [id],
  );
  return found.rows[0] ?? null;
}

/** Says which merge this transaction takes back: until that is noted, either side may write the entry that was kept. */
export async function nameMerge(sql: SqlExecutor, mergeId: string): Promise<void> {
  await sql.query(`select set_config('tsunagi.merge', $1, true)`, [mergeId]);
}

/** Brings the entry that was merged away back, with the ways that led to it; the old ids lead nowhere any more. */
export async function bringBack(sql: SqlExecutor, mergeId: string): Promise<void> {
  await sql.query('select upkeep.bring_back($1::uuid)', [mergeId]);
}

/** Notes that a merge was taken back, and which later edits stayed. */
export async function noteUndone(
  sql: SqlExecutor,
  id: string,
  { at, by, laterEdits }: { at: Date; by: Decider; laterEdits: readonly string[] },
): Promise<void> {
  await sql.query(
    `update upkeep.merge set undone_at = $2, undone_by = $3, undone_by_name = $4, undone_by_role = $5,
       undone_by_office = $6, later_edits = $7 where id = $1`,
    [id, at, ...by, laterEdits],
  );
}
