'use client';

import { importDesk } from '@tsunagi/texts/ja/staff/imports';
import { useRouter } from 'next/navigation';
import {
  CommitImportDocument,
  DiscardImportDocument,
  type ImportDraftFactsFragment,
  ReadImportDocument,
} from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';

interface DecideProps {
  draft: ImportDraftFactsFragment;
}

/** Brings the list in, or throws it away. */
export function Decide({ draft }: DecideProps) {
  const router = useRouter();
  const counts = draft.counts;
  const written = (counts?.NEW ?? 0) + (counts?.CHANGED ?? 0);
  const refused = counts?.REFUSED ?? 0;
  const commit = async () => {
    await askFromBrowser(CommitImportDocument, { id: draft.id, withoutRefused: refused > 0 });
    router.refresh();
  };
  return (
    <div>
      {written > 0 && (
        <button type="button" className="button button-filled w-full" onClick={() => void commit()}>
          {refused > 0 ? importDesk.commitWithout(refused, written) : importDesk.commit(written)}
        </button>
      )}
      <p className="small-print mt-2">
        {written > 0 && importDesk.commitNote}
        {refused > 0 && importDesk.refusedFirst}
      </p>
      <Discard id={draft.id} />
    </div>
  );
}

function Discard({ id }: { id: string }) {
  const router = useRouter();
  const discard = async () => {
    await askFromBrowser(DiscardImportDocument, { id });
    router.push('/desk/imports');
  };
  return (
    <button
      type="button"
      className="link mt-2 inline-flex min-h-12 items-center"
      onClick={() => void discard()}
    >
      {importDesk.discard}
    </button>
  );
}

/** After the work broke off: to have it read once more, or to throw it away. */
export function DecideAgain({ draft, canTryAgain }: DecideProps & { canTryAgain: boolean }) {
  const router = useRouter();
  const again = async () => {
    const { id, sheet, kind, organizationName } = draft;
    const columns = draft.columns.map(({ header, field }) => ({ header, field }));
    await askFromBrowser(ReadImportDocument, { id, reading: { sheet, kind, organizationName, columns } });
    router.refresh();
  };
  return (
    <>
      {canTryAgain && (
        <button type="button" className="button" onClick={() => void again()}>
          {importDesk.again}
        </button>
      )}
      <Discard id={draft.id} />
    </>
  );
}
