import {
  type CalendarDay,
  collaboratorsOf,
  leadOf,
  mayMoveStep,
  openStepActions,
  supportStages,
  teamSidesOf,
} from '@tsunagi/domain';
import { type StepRow, stepOf, type TeamEventRow } from './team.repository.ts';
import type { PlanStep, Team, TeamEvent, TeamOffice, TeamStage } from './team.types.ts';
import type { AroundTeam } from './team-place.ts';

/** Where a sealed word of a team belongs: one that is moved elsewhere does not open. */
export const teamWordPlaces = { step: 'plan step', event: 'team word' } as const;

/** A team as one office sees it: whole, or its own part and who keeps the case. */
export function teamView(
  around: AroundTeam,
  rows: {
    readonly version: number;
    readonly steps: readonly StepRow[];
    readonly events: readonly TeamEventRow[];
  },
  day: CalendarDay,
): Team {
  const isShown = (id: string) => around.isWhole || id === around.organizationId || id === around.keeper.id;
  const names = namesOf(around);
  const office = (id: string): TeamOffice => ({ id, name: names.get(id) ?? '—' });
  const stageOf = (stage: TeamStage['stage']): TeamStage => {
    const lead = leadOf(around.team, stage);
    const beside = collaboratorsOf(around.team, stage);
    const sides = teamSidesOf(around.organizationId, around.team, stage);
    return {
      stage,
      lead: isShown(lead) ? office(lead) : null,
      isLedHere: lead === around.organizationId,
      collaborators: beside.filter(isShown).map(office),
      hiddenCollaborators: beside.filter((id) => !isShown(id)).length,
      mayChange: sides.includes('KEEPER') || sides.includes('LEAD'),
    };
  };
  return {
    id: around.caseId,
    version: rows.version,
    pseudonym: around.pseudonym,
    keeper: around.keeper,
    isKeptHere: around.keeper.id === around.organizationId,
    isWhole: around.isWhole,
    hasPersonConsent: around.hasPersonConsent,
    offices: [...names.keys()].filter(isShown).map(office),
    stages: supportStages.map(stageOf),
    steps: rows.steps
      .filter((row) => around.isWhole || row.organization_id === around.organizationId)
      .map((row) => stepView(row, around, day)),
    events: rows.events
      .filter((row) => around.isWhole || row.organization_id === around.organizationId)
      .map((row) => eventView(row, around)),
  };
}

const namesOf = ({ keeper, members }: AroundTeam): ReadonlyMap<string, string> =>
  new Map([
    [keeper.id, keeper.name],
    ...members.map((row) => [row.organization_id, row.organization_name] as const),
  ]);

function stepView(row: StepRow, around: AroundTeam, day: CalendarDay): PlanStep {
  const isOpen = row.state === 'OPEN' || row.state === 'PUT_OFF';
  return {
    id: row.id,
    stage: row.stage,
    words: around.key?.texts.open(row.words_sealed, teamWordPlaces.step) ?? '—',
    organizationName: row.organization_name,
    isOwn: row.organization_id === around.organizationId,
    state: row.state,
    byDay: row.by_day,
    isLate: isOpen && row.by_day !== null && row.by_day < day,
    isFromMeeting: row.meeting_id !== null,
    openActions: mayMoveStep(stepOf(row), around.team, around.organizationId)
      ? openStepActions(row.state)
      : [],
  };
}

/** An act of one's own may be about another whose name no ground opens any more. */
function eventView(row: TeamEventRow, around: AroundTeam): TeamEvent {
  const isShown = around.isWhole || [around.organizationId, around.keeper.id].includes(row.whom_id);
  return {
    id: row.id,
    at: row.at,
    action: row.action,
    stage: row.stage,
    organizationName: row.organization_name,
    personName: row.person_name,
    whomName: isShown ? row.whom_name : '—',
    word: around.key?.texts.open(row.word_sealed, teamWordPlaces.event) ?? null,
  };
}
