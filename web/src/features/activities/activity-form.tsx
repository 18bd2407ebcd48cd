'use client';

import {
  type ActivityKind,
  type ActivityPartner,
  activityGroupOf,
  activityKindsOf,
  activityPartners,
  addDays,
  type CalendarDay,
  type SupportStage,
  supportStages,
} from '@tsunagi/domain';
import { activities as texts } from '@tsunagi/texts/ja/staff/activities';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { RecordActivityDocument, UndoActivityDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Labelled } from '../../ui/labelled.tsx';
import { FaultList } from '../cases/fault-list.tsx';
import { useCaseDeed } from '../cases/use-case-deed.ts';
import './activities.css';
import { freshId } from '../shell/fresh-id.ts';
import { ChoiceRow } from './choice-row.tsx';
import { TownPick } from './town-pick.tsx';

interface ActivityFormProps {
  caseId: string;
  today: CalendarDay;
  /** With whom it was last: the same again is one tap less. */
  usualPartner: ActivityPartner;
  /** Where the person lives, where that was said before. */
  homeCode: string | null;
}

const shownGroups = ['CONSULTATION', 'ALONGSIDE', 'PARTNERS'] as const;

/** What was done, in two taps: what, and 「書きとめる」. All else is as usual until somebody says otherwise. */
export function ActivityForm({ caseId, today, usualPartner, homeCode }: ActivityFormProps) {
  const router = useRouter();
  const { busy, faults, run } = useCaseDeed(texts.fields);
  const [kind, setKind] = useState<ActivityKind | null>(null);
  const [partner, setPartner] = useState(usualPartner);
  const [reached, setReached] = useState<'YES' | 'NO'>('YES');
  const [id, setId] = useState(() => freshId());
  const [saved, setSaved] = useState<{ id: string; kind: ActivityKind } | null>(null);
  const [said, setSaid] = useState('');
  const save = async (form: FormData) => {
    if (kind === null) return;
    const of = (name: string) => String(form.get(name) ?? '') || null;
    const days = of('next');
    const input = {
      id,
      caseId,
      kind,
      partner: activityGroupOf(kind, true) === 'PARTNERS' ? null : partner,
      isReached: reached === 'YES',
      onDay: of('onDay'),
      stage: of('stage') as SupportStage | null,
      homeCode: of('homeCode') ?? homeCode,
      placeCode: of('placeCode'),
      note: of('note'),
      nextContactOn: days === null ? null : addDays(today, Number(days)),
    };
    const done = await run(
      async () => (await askFromBrowser(RecordActivityDocument, { input })).recordActivity,
    );
    if (!done) return;
    setSaved({ id, kind });
    setSaid(texts.saved(kind));
    setId(freshId());
    setKind(null);
    setReached('YES');
    router.refresh();
  };
  const undo = async () => {
    if (!saved) return;
    const done = await run(
      async () => (await askFromBrowser(UndoActivityDocument, { id: saved.id })).undoActivity,
    );
    if (!done) return;
    setSaved(null);
    setSaid(texts.undone);
    router.refresh();
  };
  return (
    <form
      method="post"
      noValidate
      aria-label={texts.title}
      className="mt-4 flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save(new FormData(event.currentTarget));
      }}
    >
      {shownGroups.map((group) => (
        <ChoiceRow
          key={group}
          name="kind"
          legend={texts.groups[group]}
          choices={activityKindsOf(group).map((code) => [code, texts.kinds[code]] as const)}
          chosen={kind}
          onChoose={setKind}
        />
      ))}
      {kind !== null && (
        <>
          {activityGroupOf(kind, true) !== 'PARTNERS' && (
            <ChoiceRow
              name="partner"
              legend={texts.partner}
              choices={activityPartners
                .filter((one) => one !== 'PARTNER')
                .map((code) => [code, texts.partners[code]] as const)}
              chosen={partner}
              onChoose={setPartner}
            />
          )}
          <ChoiceRow
            name="reached"
            legend={texts.reached}
            choices={[
              ['YES', texts.reachedYes],
              ['NO', texts.reachedNo],
            ]}
            chosen={reached}
            onChoose={setReached}
          />
          <More today={today} />
          <button type="submit" disabled={busy} className="button button-filled self-start">
            {texts.save}
          </button>
        </>
      )}
      <FaultList faults={faults} />
      <div role="status" className="flex flex-wrap items-center gap-x-5">
        {said !== '' && <b>{said}</b>}
        {saved && (
          <button type="button" disabled={busy} className="link min-h-12" onClick={() => void undo()}>
            {texts.undo}
          </button>
        )}
      </div>
    </form>
  );
}

function More({ today }: { today: CalendarDay }) {
  return (
    <details>
      <summary className="link inline-flex min-h-12 cursor-pointer items-center">{texts.more}</summary>
      <div className="mt-2 grid gap-4 sm:grid-cols-2">
        <Labelled id="activity-day" label={texts.onDay}>
          <input
            id="activity-day"
            name="onDay"
            type="date"
            className="field"
            defaultValue={today}
            max={today}
          />
        </Labelled>
        <Labelled id="activity-next" label={texts.next}>
          <select id="activity-next" name="next" className="field" defaultValue="">
            <option value="">{texts.nextNone}</option>
            {Object.entries(texts.nexts).map(([days, word]) => (
              <option key={days} value={days}>
                {word}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled id="activity-stage" label={texts.stage}>
          <select id="activity-stage" name="stage" className="field" defaultValue="">
            <option value="">{texts.noStage}</option>
            {supportStages.map((stage) => (
              <option key={stage} value={stage}>
                {texts.stages[stage]}
              </option>
            ))}
          </select>
        </Labelled>
        <div className="sm:col-span-2">
          <Labelled id="activity-note" label={texts.note}>
            <textarea id="activity-note" name="note" rows={2} className="field" />
          </Labelled>
        </div>
        <TownPick id="activity-place" name="placeCode" label={texts.place} />
        <TownPick id="activity-home" name="homeCode" label={texts.home} />
      </div>
    </details>
  );
}
