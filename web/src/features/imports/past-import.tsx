'use client';

import { importDesk } from '@tsunagi/texts/ja/staff/imports';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { type ImportsOfOfficeQuery, UndoImportDocument, UndoProgressDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { instantWords } from './instants.ts';

type Batch = ImportsOfOfficeQuery['importBatches'][number];

const lookAgainMilliseconds = 1_200;

/** An import that was committed: who, when, how much, and its undoing as a whole after one question back. */
export function PastImport({ batch: told }: { batch: Batch }) {
  const batch = useWhileUndoing(told);
  const [isAsking, setAsking] = useState(false);
  const router = useRouter();
  const undo = async () => {
    await askFromBrowser(UndoImportDocument, { batchId: batch.id });
    setAsking(false);
    router.refresh();
  };
  const isUndoing = batch.undoneAt === null && batch.undoState === 'ASKED';
  const canUndo = batch.undoneAt === null && (!isUndoing || batch.undoIsStuck);
  return (
    <li className="border-b border-hair py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 md:flex-nowrap">
        <div>
          <b className="block">{batch.fileName}</b>
          <span className="block">{importDesk.counts(batch.added, batch.changed)}</span>
          <span className="small-print figures block">
            {instantWords(batch.committedAt)}　{batch.personName ?? importDesk.byCommand}
            {batch.organizationName && `（${batch.organizationName}）`}
          </span>
        </div>
        {canUndo && !isAsking && (
          <button
            type="button"
            className="button shrink-0"
            aria-label={importDesk.undoOf(batch.fileName)}
            onClick={() => setAsking(true)}
          >
            {importDesk.undo}
          </button>
        )}
      </div>
      {isAsking && (
        <div className="sheet mt-3 p-5">
          <p>{importDesk.undoSure}</p>
          <div className="mt-4 flex flex-wrap gap-3">
            <button type="button" className="button button-filled" onClick={() => void undo()}>
              {importDesk.undoYes}
            </button>
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {importDesk.undoNo}
            </button>
          </div>
        </div>
      )}
      <p role="status">{stateWords(batch)}</p>
      {isUndoing && (
        <progress
          className="mt-2 h-3 w-full max-w-[44rem] accent-ai"
          aria-label={importDesk.undoing(null)}
          {...(batch.undoOf > 0 && { value: batch.undoDone, max: batch.undoOf })}
        />
      )}
    </li>
  );
}

function stateWords(batch: Batch): string {
  const { undoneAt, undoState, undoCode, undoNames, undoDone, undoOf, undoIsStuck } = batch;
  if (undoneAt) return importDesk.undone(instantWords(undoneAt));
  if (undoIsStuck) return importDesk.undoStuck;
  if (undoState === 'ASKED')
    return importDesk.undoing(undoOf > 0 ? Math.floor((undoDone / undoOf) * 100) : null);
  return undoState === 'REFUSED' && undoCode
    ? (importDesk.undoRefused[undoCode]?.(undoNames.join('、')) ?? '')
    : '';
}

/** The import as it is by now, while it is being undone. */
function useWhileUndoing(batch: Batch): Batch {
  const { id, undoState, undoneAt } = batch;
  const router = useRouter();
  const [now, setNow] = useState<Partial<Batch>>({});
  const isUndoing = undoState === 'ASKED' && undoneAt === null;
  useEffect(() => {
    if (!isUndoing) return;
    const timer = setInterval(async () => {
      const { importBatches } = await askFromBrowser(UndoProgressDocument, {}).catch(() => ({
        importBatches: [],
      }));
      const next = importBatches.find((one) => one.id === id);
      if (next && next.undoState !== 'ASKED') router.refresh();
      else if (next) setNow(next);
    }, lookAgainMilliseconds);
    return () => clearInterval(timer);
  }, [id, isUndoing, router]);
  return isUndoing ? { ...batch, ...now } : batch;
}
