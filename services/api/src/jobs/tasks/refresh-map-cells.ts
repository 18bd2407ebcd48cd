import { inTransaction } from '../../persistence/in-transaction.ts';
import { refreshMapCells } from '../../readmodel/index.ts';
import type { JobHandler } from '../job-context.ts';

/** Counts the unfiltered map anew. */
export const refreshMapCellsTask: JobHandler<'refresh-map-cells'> = async (_payload, { pool }) => {
  await inTransaction(pool, refreshMapCells);
};
