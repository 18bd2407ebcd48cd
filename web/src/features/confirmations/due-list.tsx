'use client';

import type { CalendarDay } from '@tsunagi/domain';
import { confirmations as texts } from '@tsunagi/texts/ja/staff/confirmations';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import {
  AskForConfirmationsDocument,
  type ConfirmationsCountedFragment,
  type EntryStandingFactsFragment,
  RecordConfirmationsDocument,
} from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { DueRow } from './due-row.tsx';

interface DueListProps {
  entries: readonly EntryStandingFactsFragment[];
  today: CalendarDay;
}

/** The entries that are due, to be confirmed one by one or many at once. */
export function DueList({ entries, today }: DueListProps) {
  const router = useRouter();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState<string | null>(null);
  const choose = (ids: readonly string[], isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, ...ids] : [...chosen].filter((id) => !ids.includes(id))));
  const report = (done: ConfirmationsCountedFragment, words: (count: number) => string) => {
    setSaid(done.__typename === 'ConfirmationsDone' ? words(done.count) : texts.failed);
    setChosen(new Set());
    router.refresh();
  };
  const confirm = async (ids: readonly string[]) => {
    const input = { ids: [...ids], answer: 'STILL_TRUE' as const, way: 'DESK' as const };
    report((await askFromBrowser(RecordConfirmationsDocument, { input })).recordConfirmations, texts.saved);
  };
  const write = async (ids: readonly string[]) =>
    report(
      (await askFromBrowser(AskForConfirmationsDocument, { ids: [...ids] })).askForConfirmations,
      texts.sent,
    );
  const failed = () => setSaid(texts.failed);
  const all = entries.map(({ id }) => id);
  return (
    <div>
      <p role="status" className={said ? 'mb-4 rounded-[8px] bg-fits-wash px-5 py-3 text-fits' : ''}>
        {said}
      </p>
      {entries.length > 0 && (
        <Many
          isAll={chosen.size === entries.length}
          count={chosen.size}
          onAll={(isAll) => choose(all, isAll)}
          onConfirm={() => void confirm([...chosen]).catch(failed)}
          onWrite={() => void write([...chosen]).catch(failed)}
        />
      )}
      <ul className="sheet !border-edge empty:hidden">
        {entries.map((entry) => (
          <DueRow
            key={entry.id}
            entry={entry}
            today={today}
            isChosen={chosen.has(entry.id)}
            onChoose={(isChosen) => choose([entry.id], isChosen)}
            onConfirm={() => void confirm([entry.id]).catch(failed)}
            onWrite={() => void write([entry.id]).catch(failed)}
          />
        ))}
      </ul>
    </div>
  );
}

interface ManyProps {
  isAll: boolean;
  count: number;
  onAll(isAll: boolean): void;
  onConfirm(): void;
  onWrite(): void;
}

function Many({ isAll, count, onAll, onConfirm, onWrite }: ManyProps) {
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-5 gap-y-2">
      <label className="inline-flex min-h-12 items-center gap-3">
        <input
          type="checkbox"
          className="size-6"
          checked={isAll}
          onChange={(event) => onAll(event.target.checked)}
        />
        {texts.selectAll}
      </label>
      <span className="text-sumi-2">{texts.chosen(count)}</span>
      {count > 0 && (
        <>
          <button type="button" className="button" onClick={onConfirm}>
            {texts.stillTrueAll}
          </button>
          <button type="button" className="button" onClick={onWrite}>
            {texts.ask}
          </button>
        </>
      )}
    </div>
  );
}
