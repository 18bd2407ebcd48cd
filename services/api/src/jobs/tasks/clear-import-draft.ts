import type { JobHandler } from '../job-context.ts';

/** Throws a list away a day after it was brought: what was decided on stands in the record of imports. */
export const clearImportDraftTask: JobHandler<'clear-import-draft'> = async ({ draftId }, { pool }) => {
  await pool.query('delete from imports.draft where id = $1', [draftId]);
};
