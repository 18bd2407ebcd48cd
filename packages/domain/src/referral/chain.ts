import { openStates, type ReferralState } from './referral.ts';

/** One referral of a chain: whom it asked, and what became of it. */
export interface ChainLink {
  readonly receiverId: string | null;
  readonly state: ReferralState;
  /** How many times it was handed on before: 0 for the first. */
  readonly hop: number;
  /** Whether the one who declined has itself recorded since that its circumstances changed (decisions 15). */
  readonly isOpenAgain: boolean;
}

/** All referrals of one need, the first one first. */
export type ChainFacts = readonly ChainLink[];

/** How many times a need may be handed on before the coordinator is told: then it is being passed around (R071). */
export const alarmingHops = 3;

/** Whether an organization may be asked in this chain, and if not, why. */
export type AskAnswer = 'YES' | 'DECLINED_BEFORE' | 'ALREADY_ASKED';

/**
 * Whether somebody may be asked: never one who has declined in this chain, unless that organization itself has recorded
 * that its circumstances changed; and nobody twice at once. The bar binds the organization, not its municipality.
 */
export function mayBeAsked(organizationId: string, chain: ChainFacts): AskAnswer {
  const asked = chain.filter(({ receiverId }) => receiverId === organizationId);
  if (asked.some(({ state }) => state !== 'DRAFT' && openStates.includes(state))) return 'ALREADY_ASKED';
  const hasDeclined = asked.some(({ state, isOpenAgain }) => state === 'DECLINED' && !isOpenAgain);
  return hasDeclined ? 'DECLINED_BEFORE' : 'YES';
}

/** How often it has been handed on: the hop of its last link. */
export const hopsOf = (chain: ChainFacts): number => Math.max(0, ...chain.map(({ hop }) => hop));

/** Whether a chain has been passed around so often that a coordinator must look. */
export const isPassedAround = (chain: ChainFacts): boolean => hopsOf(chain) >= alarmingHops;
