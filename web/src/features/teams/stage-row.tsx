'use client';

import type { TeamAction } from '@tsunagi/domain';
import { teams as texts } from '@tsunagi/texts/ja/staff/teams';
import { useState } from 'react';
import { ChangeTeamDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Labelled } from '../../ui/labelled.tsx';
import { FaultList } from '../cases/fault-list.tsx';
import type { StageShown, TeamPlace, TeamShown } from './team-facts.ts';
import { useTeamDeed } from './use-team-deed.ts';

interface StageRowProps {
  stage: StageShown;
  team: TeamShown;
  place: TeamPlace;
}

/** One stage: its one lead, who works beside, and the way to change that. */
export function StageRow({ stage, team, place }: StageRowProps) {
  const [isOpen, setOpen] = useState(false);
  const name = texts.stages[stage.stage];
  return (
    <li className="border-b border-hair py-4">
      <div className="grid items-center gap-x-6 gap-y-2 md:grid-cols-[9rem_minmax(0,1fr)_auto]">
        <h3 className="text-[1.0625rem]">{name}</h3>
        <div className="leading-[1.65]">
          <p className="flex flex-wrap items-center gap-x-2">
            <span className={`held-dot ${stage.isLedHere ? 'is-here' : ''}`} aria-hidden="true" />
            <span className="text-sumi-2">{texts.lead}</span>
            <b className={stage.isLedHere ? 'text-shu-ink' : ''}>
              {stage.lead ? stage.lead.name : texts.hiddenLead}
              {stage.isLedHere && texts.here}
            </b>
          </p>
          {(stage.collaborators.length > 0 || stage.hiddenCollaborators > 0) && (
            <p>
              <span className="text-sumi-2">{texts.beside}：</span>
              {[
                ...stage.collaborators.map((one) => one.name),
                ...(stage.hiddenCollaborators > 0 ? [texts.hidden(stage.hiddenCollaborators)] : []),
              ].join('、')}
            </p>
          )}
        </div>
        {stage.mayChange && !isOpen && (
          <button
            type="button"
            className="button no-print"
            aria-label={texts.changeOf(name)}
            onClick={() => setOpen(true)}
          >
            {texts.change}
          </button>
        )}
      </div>
      {isOpen && <ChangeForm stage={stage} team={team} place={place} onDone={() => setOpen(false)} />}
    </li>
  );
}

function ChangeForm({ stage, team, place, onDone }: StageRowProps & { onDone: () => void }) {
  const { busy, faults, run } = useTeamDeed();
  const others = team.offices.filter(({ id }) => id !== stage.lead?.id);
  const act = async (action: TeamAction, organizationId: string, word: string | null) => {
    const input = { ...place, version: team.version, action, stage: stage.stage, organizationId, word };
    if (await run(async () => (await askFromBrowser(ChangeTeamDocument, { input })).changeTeam)) onDone();
  };
  if (others.length === 0)
    return (
      <p className="mt-3" role="status">
        {texts.alone}
      </p>
    );
  const id = `team-${stage.stage}`;
  return (
    <div className="sheet mt-4 flex flex-col gap-5 p-5">
      <form
        method="post"
        noValidate
        aria-label={texts.leadForm}
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          void act('CHANGE_LEAD', String(form.get('whom') ?? ''), String(form.get('word') ?? ''));
        }}
      >
        <Labelled id={`${id}-whom`} label={texts.newLead}>
          <OfficeSelect id={`${id}-whom`} name="whom" offices={others} />
          <p className="mt-1 text-sumi-2">{texts.onlyAccepted}</p>
        </Labelled>
        <Labelled id={`${id}-word`} label={texts.word}>
          <textarea id={`${id}-word`} name="word" rows={2} className="field" />
        </Labelled>
        <FaultList faults={faults} />
        <div className="flex flex-wrap gap-3">
          <button type="submit" disabled={busy} className="button button-filled">
            {texts.save}
          </button>
          <button type="button" className="button" onClick={onDone}>
            {texts.stop}
          </button>
        </div>
      </form>
      <BesideForm
        stage={stage}
        others={others}
        busy={busy}
        onAct={(action, whom) => void act(action, whom, null)}
      />
    </div>
  );
}

interface BesideFormProps {
  stage: StageShown;
  others: TeamShown['offices'];
  busy: boolean;
  onAct: (action: TeamAction, organizationId: string) => void;
}

/** Who works beside the lead: one more, or one less. */
function BesideForm({ stage, others, busy, onAct }: BesideFormProps) {
  const beside = stage.collaborators.map(({ id }) => id);
  const free = others.filter(({ id }) => !beside.includes(id));
  const id = `beside-${stage.stage}`;
  return (
    <form
      method="post"
      noValidate
      aria-label={texts.besideForm}
      className="flex flex-col gap-2 border-t border-hair pt-5"
      onSubmit={(event) => {
        event.preventDefault();
        onAct('ADD_COLLABORATOR', String(new FormData(event.currentTarget).get('whom') ?? ''));
      }}
    >
      {free.length > 0 && (
        <Labelled id={id} label={texts.add}>
          <div className="flex gap-3">
            <OfficeSelect id={id} name="whom" offices={free} />
            <button type="submit" disabled={busy} className="button shrink-0">
              {texts.addDo}
            </button>
          </div>
        </Labelled>
      )}
      {stage.collaborators.map((one) => (
        <button
          key={one.id}
          type="button"
          disabled={busy}
          className="link min-h-12 self-start text-left"
          onClick={() => onAct('END_COLLABORATION', one.id)}
        >
          {texts.end(one.name)}
        </button>
      ))}
    </form>
  );
}

function OfficeSelect({ id, name, offices }: { id: string; name: string; offices: TeamShown['offices'] }) {
  return (
    <select id={id} name={name} className="field min-w-0">
      {offices.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </select>
  );
}
