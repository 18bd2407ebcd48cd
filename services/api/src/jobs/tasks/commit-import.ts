import { commitDraft, noteBroken } from '../../import/draft/work-on-draft.ts';
import type { JobHandler } from '../job-context.ts';

/** Brings a list in, all of it or nothing. What breaks off is said to the one who waits, not tried for ever. */
export const commitImportTask: JobHandler<'commit-import'> = async ({ draftId }, { pool }) => {
  try {
    await commitDraft(pool, draftId);
  } catch (fault) {
    await noteBroken(pool, draftId);
    throw fault;
  }
};
