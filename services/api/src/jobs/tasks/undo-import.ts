import { undoAsked } from '../../import/undo-asked.ts';
import type { JobHandler } from '../job-context.ts';

/** Undoes an import as a whole, or notes why not. */
export const undoImportTask: JobHandler<'undo-import'> = ({ batchId }, { pool }) => undoAsked(pool, batchId);
