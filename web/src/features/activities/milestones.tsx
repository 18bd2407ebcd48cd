'use client';

import { type MilestoneKind, milestoneKinds } from '@tsunagi/domain';
import { activities as texts } from '@tsunagi/texts/ja/staff/activities';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { AddMilestoneDocument, RemoveMilestoneDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Labelled } from '../../ui/labelled.tsx';
import { FaultList } from '../cases/fault-list.tsx';
import { useCaseDeed } from '../cases/use-case-deed.ts';
import { freshId } from '../shell/fresh-id.ts';
import type { WorkFacts } from './activity-list.tsx';

/** Changes of which one must know ahead: the end of school, the start of assistance. Ages come by themselves. */
export function Milestones({ caseId, milestones }: { caseId: string; milestones: WorkFacts['milestones'] }) {
  const router = useRouter();
  const { busy, faults, run } = useCaseDeed(texts.fields);
  const [isAdding, setAdding] = useState(false);
  const add = async (form: FormData) => {
    const variables = {
      id: freshId(),
      caseId,
      kind: String(form.get('kind')) as MilestoneKind,
      onDay: String(form.get('day') ?? ''),
    };
    if (!(await run(async () => (await askFromBrowser(AddMilestoneDocument, variables)).addMilestone)))
      return;
    setAdding(false);
    router.refresh();
  };
  const remove = async (id: string) => {
    if (await run(async () => (await askFromBrowser(RemoveMilestoneDocument, { id })).removeMilestone))
      router.refresh();
  };
  return (
    <div className="mt-6">
      <h3 className="text-[1.125rem]">{texts.aheadTitle}</h3>
      {milestones.length === 0 && <p>{texts.aheadNone}</p>}
      <ul>
        {milestones.map(({ id, kind, onDay }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-4 border-b border-hair py-2">
            <span className="flex-1">
              {texts.fullDay(onDay)}　<b>{texts.milestones[kind]}</b>
            </span>
            <button
              type="button"
              disabled={busy}
              className="link min-h-12"
              aria-label={texts.aheadRemove(kind)}
              onClick={() => void remove(id)}
            >
              {texts.remove}
            </button>
          </li>
        ))}
      </ul>
      <FaultList faults={faults} />
      {isAdding ? (
        <form
          method="post"
          noValidate
          className="mt-2 flex flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void add(new FormData(event.currentTarget));
          }}
        >
          <Labelled id="milestone-kind" label={texts.aheadKind}>
            <select id="milestone-kind" name="kind" className="field">
              {milestoneKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {texts.milestones[kind]}
                </option>
              ))}
            </select>
          </Labelled>
          <Labelled id="milestone-day" label={texts.aheadOn}>
            <input id="milestone-day" name="day" type="date" className="field max-w-64" />
          </Labelled>
          <div className="flex flex-wrap gap-3">
            <button type="submit" disabled={busy} className="button button-filled">
              {texts.aheadSave}
            </button>
            <button type="button" className="button" onClick={() => setAdding(false)}>
              {texts.stop}
            </button>
          </div>
        </form>
      ) : (
        <button type="button" className="button mt-2" onClick={() => setAdding(true)}>
          {texts.aheadAdd}
        </button>
      )}
    </div>
  );
}
