import type { SupportStage } from '../directory/codes.ts';

/** How an organization stands in a stage (Q11): it leads, or it works beside the lead. */
export const seatRoles = ['LEAD', 'COLLABORATOR'] as const;
export type SeatRole = (typeof seatRoles)[number];

/** A place in the team: in which stage, whose, and on which referral it rests. The keeper's own rests on none. */
export interface TeamSeat {
  readonly stage: SupportStage;
  readonly role: SeatRole;
  readonly organizationId: string;
  readonly referralId: string | null;
}

/** Somebody who has taken on a need of the case, and has not given it back. */
export interface TeamMember {
  readonly organizationId: string;
  readonly referralId: string;
}

/** The team of a case: who keeps the case, who has taken on a need of it, and who sits where. */
export interface TeamFacts {
  readonly keeperId: string;
  readonly members: readonly TeamMember[];
  readonly seats: readonly TeamSeat[];
}

/** Whether an organization belongs to a team now. */
export const isInTeam = (organizationId: string, { keeperId, members }: TeamFacts): boolean =>
  organizationId === keeperId || members.some((member) => member.organizationId === organizationId);

/**
 * Whether a seat is held. It ends with the referral it rests on, without anybody's doing; a later referral to the same
 * organization does not bring it back.
 */
export const isSeatHeld = (
  { organizationId, referralId }: TeamSeat,
  { keeperId, members }: TeamFacts,
): boolean =>
  organizationId === keeperId ||
  members.some((one) => one.organizationId === organizationId && one.referralId === referralId);

/** Who leads a stage: exactly one at every moment. Where nobody else holds the lead, the keeper of the case does. */
export const leadOf = (team: TeamFacts, stage: SupportStage): string =>
  team.seats.find((seat) => seat.stage === stage && seat.role === 'LEAD' && isSeatHeld(seat, team))
    ?.organizationId ?? team.keeperId;

/** Who works beside the lead in a stage; the lead is not among them. */
export function collaboratorsOf(team: TeamFacts, stage: SupportStage): readonly string[] {
  const lead = leadOf(team, stage);
  const beside = team.seats
    .filter((seat) => seat.stage === stage && seat.role === 'COLLABORATOR' && isSeatHeld(seat, team))
    .map(({ organizationId }) => organizationId);
  return [...new Set(beside)].filter((id) => id !== lead);
}
