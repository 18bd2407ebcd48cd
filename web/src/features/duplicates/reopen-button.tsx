'use client';
import { duplicates as words } from '@tsunagi/texts/ja/staff/duplicates';
import { useRouter } from 'next/navigation';
import { ReopenDuplicateDocument } from '../../gql/graphql.ts';
import { useAct } from './use-act.ts';

/** Takes back that two are two. */
export function ReopenButton({ pairId }: { pairId: string }) {
  const { isBusy, said, send } = useAct();
  const router = useRouter();
  return (
    <div>
      <button
        type="button"
        className="button"
        disabled={isBusy}
        onClick={() => void send(ReopenDuplicateDocument, { pairId }, () => router.refresh())}
      >
        {words.reopen}
      </button>
      <p role="alert" className="text-late empty:hidden">
        {said}
      </p>
    </div>
  );
}
