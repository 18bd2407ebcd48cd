'use client';

import { importDesk } from '@tsunagi/texts/ja/staff/imports';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import {
  CommitImportDocument,
  type ImportDraftFactsFragment,
  ImportProgressDocument,
  ReadImportDocument,
} from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';

type Progress = Pick<ImportDraftFactsFragment, 'state' | 'stage' | 'done' | 'of' | 'isStuck'>;

const lookAgainMilliseconds = 700;

/** How far the work on a list is; the page follows by itself when it is done. */
export function DraftProgress({ draft }: { draft: ImportDraftFactsFragment }) {
  const now = useProgress(draft);
  const { stage, done, of } = now;
  return (
    <section className="sheet max-w-[44rem] p-6" aria-labelledby="progress">
      <div role="status">
        <h2 id="progress" className="text-[1.25rem] leading-[1.5]">
          {stage ? importDesk.stage(stage) : importDesk.waiting}
        </h2>
      </div>
      <progress
        className="mt-4 h-3 w-full accent-ai"
        aria-labelledby="progress"
        {...(of > 0 && { value: done, max: of })}
      />
      <p className="figures min-h-[1.8em] text-sumi-2">{of > 0 && importDesk.progress(done, of)}</p>
      {now.isStuck && <Stuck draft={draft} />}
    </section>
  );
}

function useProgress(draft: ImportDraftFactsFragment): Progress {
  const router = useRouter();
  const [now, setNow] = useState<Progress>(draft);
  useEffect(() => {
    const timer = setInterval(async () => {
      const answer = await askFromBrowser(ImportProgressDocument, { id: draft.id }).catch(() => null);
      if (!answer) return;
      const next = answer.importDraft;
      if (next && next.state === draft.state) setNow(next);
      else router.refresh();
    }, lookAgainMilliseconds);
    return () => clearInterval(timer);
  }, [draft.id, draft.state, router]);
  return now;
}

/** Where the work broke off without a word, it may be begun again: nothing has changed. */
function Stuck({ draft }: { draft: ImportDraftFactsFragment }) {
  const router = useRouter();
  const again = async () => {
    const { id, sheet, kind, organizationName, columns } = draft;
    if (draft.state === 'COMMITTING')
      await askFromBrowser(CommitImportDocument, { id, withoutRefused: draft.withoutRefused });
    else
      await askFromBrowser(ReadImportDocument, {
        id,
        reading: {
          sheet,
          kind,
          organizationName,
          columns: columns.map(({ header, field }) => ({ header, field })),
        },
      });
    router.refresh();
  };
  return (
    <div className="mt-4">
      <p>{importDesk.stuck}</p>
      <button type="button" className="button mt-3" onClick={() => void again()}>
        {importDesk.again}
      </button>
    </div>
  );
}
