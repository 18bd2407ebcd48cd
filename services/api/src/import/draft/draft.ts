import type { DescribedColumn, ImportFault, ImportMapping, PlannedRow, RowVerdict } from '@tsunagi/import';
import type { Bringer } from '../bringer.ts';
import type { WorkingStage } from '../in-steps.ts';

/** How far a list is: being received, read, waiting for what its columns mean, waiting to be decided on, … */
export const draftStates = [
  'RECEIVING',
  'READING',
  'MAPPING',
  'PLANNED',
  'COMMITTING',
  'DONE',
  'BROKEN',
] as const;
export type DraftState = (typeof draftStates)[number];

/** Why nothing was changed, or why the work broke off. */
export const draftOutcomes = ['NOTHING_TO_CHANGE', 'ROWS_REFUSED', 'BROKEN_OFF'] as const;
export type DraftOutcome = (typeof draftOutcomes)[number];

/** A list that somebody has brought, and what is known of it so far. */
export interface Draft {
  readonly id: string;
  readonly fileName: string;
  readonly byteCount: number;
  readonly form: string | null;
  readonly encoding: string | null;
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly columns: readonly DescribedColumn[];
  readonly mapping: ImportMapping | null;
  readonly isRemembered: boolean;
  readonly state: DraftState;
  readonly stage: WorkingStage | null;
  readonly stageDone: number;
  readonly stageOf: number;
  readonly progressAt: Date;
  readonly faults: readonly ImportFault[];
  readonly counts: DraftCounts | null;
  readonly withoutRefused: boolean;
  readonly outcome: DraftOutcome | null;
  readonly batchId: string | null;
  readonly createdAt: Date;
}

/** A draft with who brought it, as the jobs read it. */
export interface BroughtDraft extends Draft {
  readonly by: Bringer;
}

/** How many lines meet each fate, how many may stand in the directory already, and of how many something is to be said. */
export type DraftCounts = Record<RowVerdict, number> & { readonly DOUBTFUL: number; readonly FAULTY: number };

/** One line of the dry run as it is kept. */
export interface DraftRow {
  readonly position: number;
  readonly row: number;
  readonly name: string | null;
  readonly verdict: RowVerdict;
  readonly changes: PlannedRow['changes'];
  readonly faults: readonly ImportFault[];
  readonly duplicates: PlannedRow['duplicates'];
}

/** Work that has not moved for so long may be asked for again. */
export const stuckMilliseconds = 3 * 60_000;

/** The columns of a draft by the names of its fields. */
export const draftColumns = `
  id, file_name as "fileName", byte_count as "byteCount", form, encoding, sheets, sheet, columns, mapping,
  mapping_remembered as "isRemembered", state, stage, stage_done as "stageDone", stage_of as "stageOf",
  progress_at as "progressAt", faults, counts, without_refused as "withoutRefused", outcome, batch_id as "batchId",
  created_at as "createdAt"`;

/** What one looks for among the lines of a dry run. */
export type RowFilter = RowVerdict | 'DOUBTFUL' | 'FAULTY';
