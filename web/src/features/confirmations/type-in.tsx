'use client';

import type { CalendarDay } from '@tsunagi/domain';
import { confirmations } from '@tsunagi/texts/ja/staff/confirmations';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import {
  type ConfirmationAnswer,
  type EntryStandingFactsFragment,
  RecordConfirmationsDocument,
} from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';

const texts = confirmations.sheet;
const answers = ['STILL_TRUE', 'CHANGED', 'ENDED'] as const;

interface TypeInProps {
  entries: readonly EntryStandingFactsFragment[];
  today: CalendarDay;
}

/** What a sheet that came back says: who, when, and for each entry which box was ticked. */
export function TypeIn({ entries, today }: TypeInProps) {
  const router = useRouter();
  const [who, setWho] = useState({ byRole: '', byName: '', on: today as string });
  const [way, setWay] = useState<'FAX' | 'TELEPHONE'>('FAX');
  const [said, setSaid] = useState<string | null>(null);
  const [toMend, setToMend] = useState<EntryStandingFactsFragment | null>(null);
  const record = async (entry: EntryStandingFactsFragment, answer: ConfirmationAnswer) => {
    if (!who.byRole.trim()) return setSaid(texts.roleMissing);
    const { recordConfirmations: done } = await askFromBrowser(RecordConfirmationsDocument, {
      input: { ids: [entry.id], answer, way, ...who },
    });
    const isDone = done.__typename === 'ConfirmationsDone';
    setSaid(isDone ? texts.done(entry.name) : confirmations.failed);
    setToMend(isDone && answer === 'CHANGED' ? entry : null);
    router.refresh();
  };
  const field = (name: keyof typeof who, label: string, type = 'text') => (
    <label className="block">
      <span className="mb-1 block">{label}</span>
      <input
        className="field"
        type={type}
        value={who[name]}
        maxLength={60}
        onChange={(event) => setWho({ ...who, [name]: event.target.value })}
      />
    </label>
  );
  return (
    <section className="no-print mt-10 max-w-[48rem]" aria-labelledby="type-in">
      <h2 id="type-in" className="section-title">
        {texts.typeIn}
      </h2>
      <p className="mt-3">{texts.typeInLead}</p>
      <fieldset className="mt-4 flex flex-wrap gap-x-6">
        <legend className="mb-1">{texts.way}</legend>
        {(['FAX', 'TELEPHONE'] as const).map((one) => (
          <label key={one} className="inline-flex min-h-12 items-center gap-3">
            <input
              type="radio"
              name="way"
              className="size-6 accent-ai"
              checked={way === one}
              onChange={() => setWay(one)}
            />
            {texts.ways[one]}
          </label>
        ))}
      </fieldset>
      <div className="mt-4 grid gap-4 md:grid-cols-3">
        {field('byRole', texts.role)}
        {field('byName', texts.name)}
        {field('on', texts.day, 'date')}
      </div>
      <p role="status" className="mt-3 min-h-8 font-[650]">
        {said}
        {toMend && (
          <a className="link ml-4 inline-flex min-h-12 items-center" href={`/desk/entries/${toMend.id}`}>
            {texts.mendNow(toMend.name)}
          </a>
        )}
      </p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id} className="flex flex-wrap items-center gap-3 border-t border-hair py-3">
            <span className="min-w-[14rem] flex-1">
              <b className="block">{entry.name}</b>
              <span className="figures text-[1rem]">{entry.reference}</span>
            </span>
            {answers.map((answer) => (
              <button
                key={answer}
                type="button"
                className="button"
                aria-label={`${entry.name}：${texts.boxes[answer]}`}
                onClick={() => void record(entry, answer).catch(() => setSaid(confirmations.failed))}
              >
                {texts.boxes[answer]}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
