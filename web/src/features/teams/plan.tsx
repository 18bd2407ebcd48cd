'use client';

import { type SupportStage, supportStages } from '@tsunagi/domain';
import { teams as texts } from '@tsunagi/texts/ja/staff/teams';
import { useState } from 'react';
import { MoveStepDocument, WriteStepDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Labelled } from '../../ui/labelled.tsx';
import { FaultList, FieldFault } from '../cases/fault-list.tsx';
import { StepRow } from './step-row.tsx';
import { nextStepOf, type StepShown, type TeamPlace, type TeamShown } from './team-facts.ts';
import { useTeamDeed } from './use-team-deed.ts';

/** The plan of a team: small steps, each of which can be taken back. */
export function Plan({ team, place }: { team: TeamShown; place: TeamPlace }) {
  const [isWriting, setWriting] = useState(false);
  return (
    <section aria-labelledby="plan">
      <h2 id="plan" className="section-title">
        {texts.planTitle}
      </h2>
      {team.steps.length === 0 ? (
        <p className="mt-3">{texts.noSteps}</p>
      ) : (
        <ol className="life mt-4">
          {team.steps.map((step) => (
            <TeamStep key={step.id} step={step} isNext={step.id === nextStepOf(team.steps)} place={place} />
          ))}
        </ol>
      )}
      {isWriting ? (
        <WriteForm team={team} place={place} onDone={() => setWriting(false)} />
      ) : (
        <button type="button" className="button button-filled no-print mt-4" onClick={() => setWriting(true)}>
          {texts.write}
        </button>
      )}
    </section>
  );
}

function TeamStep({ step, isNext, place }: { step: StepShown; isNext: boolean; place: TeamPlace }) {
  const { busy, faults, run } = useTeamDeed();
  return (
    <StepRow
      step={step}
      isNext={isNext}
      busy={busy}
      faults={faults}
      onMove={async (action, day) => {
        const input = { ...place, stepId: step.id, action, day };
        return (await run(async () => (await askFromBrowser(MoveStepDocument, { input })).moveStep)) !== null;
      }}
    />
  );
}

function WriteForm({ team, place, onDone }: { team: TeamShown; place: TeamPlace; onDone: () => void }) {
  const { busy, faults, run } = useTeamDeed();
  const save = async (form: FormData) => {
    const said = (name: string) => String(form.get(name) ?? '');
    const input = {
      ...place,
      stage: said('stage') as SupportStage,
      words: said('words'),
      organizationId: said('who'),
      byDay: said('byDay') || null,
    };
    if (await run(async () => (await askFromBrowser(WriteStepDocument, { input })).writeStep)) onDone();
  };
  return (
    <form
      method="post"
      noValidate
      aria-label={texts.write}
      className="sheet mt-4 flex flex-col gap-4 p-5"
      onSubmit={(event) => {
        event.preventDefault();
        void save(new FormData(event.currentTarget));
      }}
    >
      <Labelled id="step-words" label={texts.words}>
        <input id="step-words" name="words" className="field" autoComplete="off" maxLength={200} />
        <p className="mt-1 text-sumi-2">{texts.wordsHint}</p>
        <FieldFault faults={faults} at="words" />
      </Labelled>
      <Labelled id="step-who" label={texts.who}>
        <select id="step-who" name="who" className="field">
          {team.offices.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled id="step-stage" label={texts.stage}>
        <select id="step-stage" name="stage" className="field" defaultValue="CONSULTATION">
          {supportStages.map((stage) => (
            <option key={stage} value={stage}>
              {texts.stages[stage]}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled id="step-day" label={texts.byDay}>
        <input id="step-day" name="byDay" type="date" className="field" />
        <FieldFault faults={faults} at="byDay" />
      </Labelled>
      <FaultList faults={faults} />
      <div className="flex flex-wrap gap-3">
        <button type="submit" disabled={busy} className="button button-filled">
          {texts.writeDo}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {texts.stop}
        </button>
      </div>
    </form>
  );
}
