'use client';
import { duplicates as words } from '@tsunagi/texts/ja/staff/duplicates';
import { useRouter } from 'next/navigation';
import { UndoMergeDocument } from '../../gql/graphql.ts';
import { useAct } from './use-act.ts';

/** Makes two of one again. */
export function UndoButton({ mergeId }: { mergeId: string }) {
  const { isBusy, said, send } = useAct();
  const router = useRouter();
  return (
    <div className="max-w-[22rem]">
      <button
        type="button"
        className="button"
        disabled={isBusy}
        onClick={() => void send(UndoMergeDocument, { mergeId }, () => router.refresh())}
      >
        {words.undo}
      </button>
      <p className="mt-2 text-[1rem] leading-[1.6] text-sumi-2">{words.undoHint}</p>
      <p role="alert" className="text-late empty:hidden">
        {said}
      </p>
    </div>
  );
}
