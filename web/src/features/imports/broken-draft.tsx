import { importDesk } from '@tsunagi/texts/ja/staff/imports';
import Link from 'next/link';
import type { ImportDraftFactsFragment } from '../../gql/graphql.ts';
import { DecideAgain } from './decide.tsx';
import { FaultList } from './fault-list.tsx';

/** A file that cannot be read, or work that broke off: what is wrong, and the way on. */
export function BrokenDraft({ draft }: { draft: ImportDraftFactsFragment }) {
  const brokeOff = draft.outcome === 'BROKEN_OFF';
  return (
    <section className="sheet max-w-[44rem] p-6" aria-labelledby="broken">
      <h2 id="broken" className="text-[1.25rem] leading-[1.5]">
        {brokeOff ? importDesk.outcome('BROKEN_OFF') : importDesk.brokenTitle}
      </h2>
      {!brokeOff && <FaultList faults={draft.faults} />}
      <div className="mt-5 flex flex-wrap gap-3">
        <Link href="/desk/imports/new" className="button button-filled">
          {importDesk.another}
        </Link>
        <DecideAgain draft={draft} canTryAgain={brokeOff} />
      </div>
    </section>
  );
}
