import type { SupportStage } from '../directory/codes.ts';
import { mostReferralWords } from '../referral/decide-referral.ts';
import { allow, type Decision, type Refusal, refuse } from '../shared/decision.ts';
import { collaboratorsOf, isInTeam, isSeatHeld, leadOf, type TeamFacts, type TeamSeat } from './team.ts';

/** As what an organization stands to a stage of a team. */
export const teamSides = ['KEEPER', 'LEAD', 'COLLABORATOR', 'MEMBER', 'STRANGER'] as const;
export type TeamSide = (typeof teamSides)[number];

interface TeamActionRule {
  readonly by: readonly TeamSide[];
  /** Whether one may do it for oneself, whatever else one is. */
  readonly byOneself?: true;
  readonly needsWord?: true;
}

/** What can be done to a team. Who leads changes by a word that is kept; nobody is made lead who took nothing on. */
export const teamActions = {
  CHANGE_LEAD: { by: ['KEEPER', 'LEAD'], needsWord: true },
  ADD_COLLABORATOR: { by: ['KEEPER', 'LEAD'] },
  END_COLLABORATION: { by: ['KEEPER', 'LEAD'], byOneself: true },
} as const satisfies Record<string, TeamActionRule>;
export type TeamAction = keyof typeof teamActions;
export const teamActionNames = Object.keys(teamActions) as readonly TeamAction[];

/** What is said with an act on a team. */
export interface TeamAct {
  readonly action: TeamAction;
  readonly stage: SupportStage;
  /** Whom it is about: the new lead, or the one who works beside it. */
  readonly organizationId: string;
  readonly word?: string | null;
}

/** Why an act on a team is refused. */
export const teamRefusals = [
  'NOT_YOUR_TURN',
  'FIELD_MISSING',
  'TEXT_TOO_LONG',
  'NOT_IN_TEAM',
  'ALREADY_LEAD',
  'ALREADY_BESIDE',
  'NOT_BESIDE',
] as const;
export type TeamRefusal = (typeof teamRefusals)[number];

/** As what somebody stands to a stage, the keeper first. */
export function teamSidesOf(
  organizationId: string,
  team: TeamFacts,
  stage: SupportStage,
): readonly TeamSide[] {
  if (!isInTeam(organizationId, team)) return ['STRANGER'];
  const sides: TeamSide[] = [];
  if (organizationId === team.keeperId) sides.push('KEEPER');
  if (leadOf(team, stage) === organizationId) sides.push('LEAD');
  if (collaboratorsOf(team, stage).includes(organizationId)) sides.push('COLLABORATOR');
  return [...sides, 'MEMBER'];
}

/** The team after an act of an organization, or every reason why it may not be. */
export function decideTeam(
  act: TeamAct,
  team: TeamFacts,
  actingId: string,
): Decision<TeamFacts, TeamRefusal> {
  const rule: TeamActionRule = teamActions[act.action];
  const sides = teamSidesOf(actingId, team, act.stage);
  const isOneself = rule.byOneself === true && actingId === act.organizationId;
  if (!isOneself && !rule.by.some((side) => sides.includes(side))) return refuse([{ code: 'NOT_YOUR_TURN' }]);
  const faults: Refusal<TeamRefusal>[] = [...wordFaults(rule, act), ...whomFaults(act, team)];
  return faults.length > 0 ? refuse(faults) : allow({ ...team, seats: seatsAfter(act, team) });
}

function wordFaults({ needsWord }: TeamActionRule, { word }: TeamAct): readonly Refusal<TeamRefusal>[] {
  if ((word ?? '').length > mostReferralWords) return [{ code: 'TEXT_TOO_LONG', field: 'word' }];
  return needsWord && !word?.trim() ? [{ code: 'FIELD_MISSING', field: 'word' }] : [];
}

function whomFaults(act: TeamAct, team: TeamFacts): readonly Refusal<TeamRefusal>[] {
  const { action, stage, organizationId } = act;
  const because = (code: TeamRefusal) => [{ code, field: 'organizationId' }];
  if (!isInTeam(organizationId, team)) return because('NOT_IN_TEAM');
  const isBeside = collaboratorsOf(team, stage).includes(organizationId);
  if (action === 'END_COLLABORATION') return isBeside ? [] : because('NOT_BESIDE');
  if (leadOf(team, stage) === organizationId) return because('ALREADY_LEAD');
  return action === 'ADD_COLLABORATOR' && isBeside ? because('ALREADY_BESIDE') : [];
}

/** Who led goes on beside the new lead: a change of lead lets nobody go. */
function seatsAfter({ action, stage, organizationId }: TeamAct, team: TeamFacts): readonly TeamSeat[] {
  const elsewhere = team.seats.filter((seat) => seat.stage !== stage);
  const beside = collaboratorsOf(team, stage).filter((id) => id !== organizationId);
  const lead = leadOf(team, stage);
  const seat = (role: TeamSeat['role']) => (id: string) => seatFor(id, stage, role, team);
  if (action === 'CHANGE_LEAD')
    return [...elsewhere, seat('LEAD')(organizationId), ...[...beside, lead].map(seat('COLLABORATOR'))];
  const others = action === 'ADD_COLLABORATOR' ? [...beside, organizationId] : beside;
  return [...elsewhere, seat('LEAD')(lead), ...others.map(seat('COLLABORATOR'))];
}

function seatFor(id: string, stage: SupportStage, role: TeamSeat['role'], team: TeamFacts): TeamSeat {
  const held = team.seats.find(
    (one) => one.stage === stage && one.organizationId === id && isSeatHeld(one, team),
  );
  const member = team.members.find(({ organizationId }) => organizationId === id);
  const restsOn = id === team.keeperId ? null : (held?.referralId ?? member?.referralId ?? null);
  return { stage, role, organizationId: id, referralId: restsOn };
}
