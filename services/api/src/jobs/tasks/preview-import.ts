import { noteBroken, previewDraft } from '../../import/draft/work-on-draft.ts';
import type { JobHandler } from '../job-context.ts';

/** Says line by line what a list would change. What breaks off is said to the one who waits, not tried for ever. */
export const previewImportTask: JobHandler<'preview-import'> = async ({ draftId }, { pool }) => {
  try {
    await previewDraft(pool, draftId);
  } catch (fault) {
    await noteBroken(pool, draftId);
    throw fault;
  }
};
