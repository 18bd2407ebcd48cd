'use client';

import { activities as texts } from '@tsunagi/texts/ja/staff/activities';
import { useRouter } from 'next/navigation';
import { type CaseWorkOfQuery, UndoActivityDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { FaultList } from '../cases/fault-list.tsx';
import { useCaseDeed } from '../cases/use-case-deed.ts';

export type WorkFacts = NonNullable<CaseWorkOfQuery['caseWork']>;

const shownFirst = 4;

/** What was done, the latest first; a slip of the finger is taken back beside it. */
export function ActivityList({ work }: { work: WorkFacts }) {
  const router = useRouter();
  const { busy, faults, run } = useCaseDeed(texts.fields);
  const undo = async (id: string) => {
    if (await run(async () => (await askFromBrowser(UndoActivityDocument, { id })).undoActivity))
      router.refresh();
  };
  const line = (one: WorkFacts['activities'][number]) => (
    <li key={one.id} className="flex flex-wrap items-baseline gap-x-4 border-b border-hair py-2">
      <span className="w-36 text-sumi-2">{texts.shortDay(one.onDay)}</span>
      <span className="min-w-0 flex-1 basis-56">
        {texts.line(one.kind, one.partner, one.isReached)}
        {one.note && <span className="block whitespace-pre-wrap text-sumi-2">{one.note}</span>}
      </span>
      <button
        type="button"
        disabled={busy}
        className="link min-h-12"
        aria-label={texts.undoOf(one.onDay, one.kind)}
        onClick={() => void undo(one.id)}
      >
        {texts.undo}
      </button>
    </li>
  );
  const older = work.activities.slice(shownFirst);
  return (
    <div className="mt-6">
      <h3 className="text-[1.125rem]">
        {texts.listTitle} <span className="font-normal text-sumi-2">{texts.count(work.activityCount)}</span>
      </h3>
      <FaultList faults={faults} />
      {work.activities.length === 0 && <p className="mt-2">{texts.none}</p>}
      <ul>{work.activities.slice(0, shownFirst).map(line)}</ul>
      {older.length > 0 && (
        <details>
          <summary className="link inline-flex min-h-12 cursor-pointer items-center">
            {texts.older(older.length)}
          </summary>
          <ul>{older.map(line)}</ul>
        </details>
      )}
    </div>
  );
}
