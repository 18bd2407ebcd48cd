import {
  chosenTable,
  countVerdicts,
  describeColumns,
  type ImportFault,
  isHsds,
  likelyTable,
  type ReadFile,
  readFile,
  type Table,
} from '@tsunagi/import';
import type { Pool } from 'pg';
import { recordAct } from '../../audit/index.ts';
import { inTransaction } from '../../persistence/in-transaction.ts';
import { commitImport, type ImportPreview, previewImport } from '../import.service.ts';
import type { BroughtDraft, DraftCounts } from './draft.ts';
import { type Known, noteDraft, progressOf, readDraft, replaceRows } from './draft-work.repository.ts';

type Readable = ReadFile & { ok: true };

/** Reads a draft and says line by line what it would change, or asks what its columns mean. */
export async function previewDraft(pool: Pool, draftId: string): Promise<void> {
  const found = await readDraft(pool, draftId);
  if (found?.draft.state !== 'READING') return;
  const { draft, bytes } = found;
  const onProgress = progressOf(pool, draftId);
  await onProgress('READING', 0, 0);
  const whole = readFile(bytes, draft.fileName);
  if (!whole.ok) return noteDraft(pool, draftId, { state: 'BROKEN', faults: whole.faults });
  const file = onlySheet(whole, draft.sheet);
  const preview = await previewImport(pool, { ...requestOf(draft, file), onProgress });
  const known = { ...knownOf(whole, preview), ...columnsOf(file, preview) };
  if (asksForColumns(draft, preview, file)) return noteDraft(pool, draftId, { ...known, state: 'MAPPING' });
  if (preview.plan.rows.length === 0)
    return noteDraft(pool, draftId, { ...known, state: 'BROKEN', faults: emptyOf(preview) });
  await inTransaction(pool, async (client) => {
    await replaceRows(client, draftId, preview.plan, cellsIn(file, preview.table));
    await noteDraft(client, draftId, { ...known, state: 'PLANNED', counts: countsOf(preview) });
  });
}

/** Brings a draft in. The directory, the record of it and the draft's end stand or fall together. */
export async function commitDraft(pool: Pool, draftId: string): Promise<void> {
  const found = await readDraft(pool, draftId);
  if (found?.draft.state !== 'COMMITTING') return;
  const { draft, bytes } = found;
  const whole = readFile(bytes, draft.fileName);
  if (!whole.ok) return noteDraft(pool, draftId, { state: 'BROKEN', faults: whole.faults });
  const result = await commitImport(pool, {
    ...requestOf(draft, onlySheet(whole, draft.sheet)),
    withoutRefused: draft.withoutRefused,
    withDuplicates: false,
    onProgress: progressOf(pool, draftId),
    onWritten: async (client, batchId) => {
      await client.query(`select set_config('tsunagi.door', 'jobs', true)`);
      await recordAct(client, draft.by, 'IMPORT_COMMITTED', 'IMPORT', batchId);
      await noteDraft(client, draftId, {
        state: 'DONE',
        batch_id: batchId,
        outcome: null,
        faults: [],
      });
      await client.query('delete from imports.draft_piece where draft_id = $1', [draftId]);
    },
  });
  // Whoever asked a second time while the first was still at work finds it done.
  if (!result.done)
    await pool.query(
      `update imports.draft set state = 'PLANNED', outcome = $2 where id = $1 and state = 'COMMITTING'`,
      [draftId, result.reason],
    );
}

/** Notes that the work broke off: nothing has changed, and it may be tried again. */
export const noteBroken = (pool: Pool, draftId: string): Promise<void> =>
  noteDraft(pool, draftId, { state: 'BROKEN', outcome: 'BROKEN_OFF' });

const requestOf = (draft: BroughtDraft, file: Readable) => ({
  fileName: draft.fileName,
  file,
  by: draft.by,
  ...(draft.mapping && { mapping: draft.mapping }),
});

const onlySheet = (file: Readable, name: string | null): Readable =>
  name === null || isHsds(file.sheets)
    ? file
    : { ...file, sheets: file.sheets.filter((sheet) => sheet.name === name) };

const knownOf = (file: Readable, { mapping, isRemembered, faults }: ImportPreview): Known => ({
  form: isHsds(file.sheets) ? 'HSDS' : file.form,
  encoding: file.encoding,
  sheets: file.sheets.map((sheet) => sheet.name),
  mapping,
  mapping_remembered: isRemembered,
  faults,
});

function columnsOf(file: Readable, { table, mapping }: ImportPreview): Known {
  if (isHsds(file.sheets)) return { columns: [] };
  const shown = table ?? chosenTable(file, mapping).table ?? likelyTable(file);
  return { columns: shown ? describeColumns(shown, mapping) : [] };
}

/** What nobody has said by hand and no header tells is asked, once. */
const asksForColumns = (draft: BroughtDraft, preview: ImportPreview, file: Readable): boolean => {
  if (isHsds(file.sheets) || preview.isRemembered) return false;
  if (!preview.table) return likelyTable(file) !== null;
  return draft.mapping === null && preview.faults.some(({ code }) => code === 'COLUMN_UNKNOWN');
};

const emptyOf = ({ faults }: ImportPreview): readonly ImportFault[] =>
  faults.length > 0 ? faults : [{ code: 'FILE_EMPTY' }];

const countsOf = ({ plan }: ImportPreview): DraftCounts => ({
  ...countVerdicts(plan),
  DOUBTFUL: plan.rows.filter((row) => row.duplicates.length > 0).length,
  FAULTY: plan.rows.filter((row) => row.verdict !== 'REFUSED' && row.faults.length > 0).length,
});

/** A line as it stood in the file: whoever mends it needs all of it. */
function cellsIn(file: Readable, table: Table | null): (row: number) => readonly string[] | null {
  const name = table?.name ?? file.sheets.find((sheet) => /^services?$/i.test(sheet.name))?.name;
  const sheet = file.sheets.find((one) => one.name === name);
  return (row) => sheet?.rows[row - 1] ?? null;
}
