'use client';

import { entries } from '@tsunagi/texts/ja/staff/entries';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { RestoreVersionDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';

interface RestoreButtonProps {
  id: string;
  number: number;
  /** The revision on which the version is to be put: nothing written meanwhile is overwritten unseen. */
  revision: string;
}

const { history, form } = entries;

/** Brings a version back, after asking once. */
export function RestoreButton({ id, number, revision }: RestoreButtonProps) {
  const router = useRouter();
  const [asks, setAsks] = useState(false);
  const [said, setSaid] = useState('');
  async function restore() {
    const answer = await askFromBrowser(RestoreVersionDocument, { id, number, revision }).catch(() => null);
    setAsks(false);
    if (!answer) return setSaid(form.failedTitle);
    setSaid(answer.restoreVersion.__typename === 'SavedEntry' ? history.restored(number) : history.meanwhile);
    router.refresh();
  }
  return (
    <div className="mt-4">
      {asks ? (
        <div className="flex flex-wrap items-center gap-4">
          <p>{history.restoreSure(number)}</p>
          <button type="button" className="button button-filled" onClick={() => void restore()}>
            {history.restoreYes}
          </button>
          <button type="button" className="button" onClick={() => setAsks(false)}>
            {history.restoreNo}
          </button>
        </div>
      ) : (
        <button type="button" className="button" onClick={() => setAsks(true)}>
          {history.restore}
          <span className="sr-only">{`（${history.version(number)}）`}</span>
        </button>
      )}
      <p role="status" className="font-[650]">
        {said}
      </p>
    </div>
  );
}
