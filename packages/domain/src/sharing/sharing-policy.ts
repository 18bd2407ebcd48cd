import { type GroundKind, isMeetingGround } from './ground.ts';

/** What an office lets a family's consent carry, the strictest first. */
export const familyRules = ['NOTHING', 'WITH_SECRECY', 'ENOUGH'] as const;
export type FamilyRule = (typeof familyRules)[number];

/** What an office lets a meeting under secrecy carry without consent, the strictest first. */
export const meetingRules = ['NOTHING', 'WITHOUT_NAME', 'WITH_NAME'] as const;
export type MeetingRule = (typeof meetingRules)[number];

/** How strictly an organization shares (R104). The person's own consent and danger to life always carry. */
export interface SharingPolicy {
  readonly family: FamilyRule;
  readonly meeting: MeetingRule;
  /** Whether sensitive items may leave the own town hall at all (R112). */
  readonly sensitiveLeaves: boolean;
}

/** What those who have made no rule of their own adopt (R113): the person decides, meetings are as the law has them. */
export const usualPolicy: SharingPolicy = { family: 'NOTHING', meeting: 'WITH_NAME', sensitiveLeaves: true };

const stricter = <Rule extends string>(order: readonly Rule[], one: Rule, other: Rule): Rule =>
  order[Math.min(order.indexOf(one), order.indexOf(other))]!;

/** The policy across a border: of each rule the stricter one. */
export const strictest = (one: SharingPolicy, other: SharingPolicy): SharingPolicy => ({
  family: stricter(familyRules, one.family, other.family),
  meeting: stricter(meetingRules, one.meeting, other.meeting),
  sensitiveLeaves: one.sensitiveLeaves && other.sensitiveLeaves,
});

/** What a ground carries under a policy: nothing, everything but the name, or the name too. */
export const groundReaches = ['NOTHING', 'WITHOUT_NAME', 'WITH_NAME'] as const;
export type GroundReach = (typeof groundReaches)[number];

/** How far a ground reaches. `isUnderSecrecy`: the receiver has acknowledged a duty of secrecy. */
export function reachOf(kind: GroundKind, policy: SharingPolicy, isUnderSecrecy: boolean): GroundReach {
  if (kind === 'PERSON_CONSENT' || kind === 'DANGER_TO_LIFE') return 'WITH_NAME';
  if (isMeetingGround(kind)) return isUnderSecrecy ? policy.meeting : 'NOTHING';
  if (policy.family === 'ENOUGH') return 'WITH_NAME';
  return policy.family === 'WITH_SECRECY' && isUnderSecrecy ? 'WITH_NAME' : 'NOTHING';
}
