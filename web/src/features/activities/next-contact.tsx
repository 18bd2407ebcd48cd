'use client';

import { addDays, type CalendarDay } from '@tsunagi/domain';
import { activities as texts } from '@tsunagi/texts/ja/staff/activities';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { PlanContactDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Labelled } from '../../ui/labelled.tsx';
import { FaultList } from '../cases/fault-list.tsx';
import { useCaseDeed } from '../cases/use-case-deed.ts';
import type { WorkFacts } from './activity-list.tsx';

interface NextContactProps {
  caseId: string;
  today: CalendarDay;
  work: Pick<WorkFacts, 'nextContactOn' | 'timesPushedBack'>;
}

/** The day of the next contact; pushed back it stays in sight, and is counted. */
export function NextContact({ caseId, today, work: { nextContactOn, timesPushedBack } }: NextContactProps) {
  const router = useRouter();
  const { busy, faults, run } = useCaseDeed(texts.fields);
  const [isPushing, setPushing] = useState<boolean | null>(null);
  const plan = async (onDay: string) => {
    const variables = { caseId, onDay, isPushedBack: isPushing === true };
    if (!(await run(async () => (await askFromBrowser(PlanContactDocument, variables)).planContact))) return;
    setPushing(null);
    router.refresh();
  };
  return (
    <div className="mt-6">
      <h3 className="text-[1.125rem]">{texts.nextTitle}</h3>
      <p>{nextContactOn ? texts.nextOn(nextContactOn) : texts.nextUnset}</p>
      {timesPushedBack > 0 && <p className="text-sumi-2">{texts.pushed(timesPushedBack)}</p>}
      {isPushing === null ? (
        <div className="mt-2 flex flex-wrap gap-3">
          <button type="button" className="button" onClick={() => setPushing(false)}>
            {texts.plan}
          </button>
          {nextContactOn && (
            <button type="button" className="button" onClick={() => setPushing(true)}>
              {texts.pushBack}
            </button>
          )}
        </div>
      ) : (
        <form
          method="post"
          noValidate
          className="mt-2 flex flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void plan(String(new FormData(event.currentTarget).get('day') ?? ''));
          }}
        >
          <Labelled id="next-day" label={texts.planOn}>
            <input
              id="next-day"
              name="day"
              type="date"
              className="field max-w-64"
              defaultValue={addDays(today, 7)}
            />
          </Labelled>
          <FaultList faults={faults} />
          <div className="flex flex-wrap gap-3">
            <button type="submit" disabled={busy} className="button button-filled">
              {texts.planDo}
            </button>
            <button type="button" className="button" onClick={() => setPushing(null)}>
              {texts.stop}
            </button>
          </div>
        </form>
      )}
    </div>
  );
}
