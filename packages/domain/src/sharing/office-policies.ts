import type { Decision } from '../shared/decision.ts';
import { allow, type Refusal, refuse } from '../shared/decision.ts';
import { type DisclosureFacts, discloseItem, shownForms } from './disclosure.ts';
import type { GroundKind, SharedItem } from './ground.ts';
import {
  familyRules,
  type GroundReach,
  groundReaches,
  meetingRules,
  reachOf,
  type SharingPolicy,
  strictest,
} from './sharing-policy.ts';

/** What one office and the other have decided; who has decided nothing shares by the usual policy. */
export interface BothPolicies {
  readonly sender: SharingPolicy;
  readonly receiver: SharingPolicy;
}

/** Whose rule it is that something may not be shared. */
export const policySides = ['SENDER', 'RECEIVER'] as const;
export type PolicySide = (typeof policySides)[number];

/** What would be shared if no office had made it stricter. */
const widestPolicy: SharingPolicy = { family: 'ENOUGH', meeting: 'WITH_NAME', sensitiveLeaves: true };

const policyOf = (side: PolicySide, { sender, receiver }: BothPolicies): SharingPolicy =>
  side === 'SENDER' ? sender : receiver;

/** The policy of both sides together. */
export const bothTogether = ({ sender, receiver }: BothPolicies): SharingPolicy =>
  strictest(sender, receiver);

/** Whose policy keeps an item from being seen: the sides whose rule alone shows less than none would. */
export function whosePolicy(
  item: SharedItem,
  facts: DisclosureFacts,
  policies: BothPolicies,
): readonly PolicySide[] {
  // Not being named yet hides a name, too: whose rule it is shows as if it were.
  const referral = { ...facts.referral, isNamed: true };
  const seen = (policy: SharingPolicy) =>
    shownForms.indexOf(discloseItem(item, { ...facts, referral, policy }).form);
  const widest = seen(widestPolicy);
  return policySides.filter((side) => seen(policyOf(side, policies)) > widest);
}

/** How far a ground carries between two offices, and whose policy it is that it carries no farther. */
export interface GroundLimit {
  readonly reach: GroundReach;
  readonly sides: readonly PolicySide[];
}

/** How far a ground of a kind carries between two offices. */
export function limitOf(kind: GroundKind, policies: BothPolicies, isUnderSecrecy: boolean): GroundLimit {
  const far = (policy: SharingPolicy) => groundReaches.indexOf(reachOf(kind, policy, isUnderSecrecy));
  const reach = reachOf(kind, bothTogether(policies), isUnderSecrecy);
  const sides = policySides.filter((side) => far(policyOf(side, policies)) < far(widestPolicy));
  return { reach, sides };
}

/** A policy as somebody decides on it. */
export interface SaidPolicy extends Omit<SharingPolicy, 'family' | 'meeting'> {
  readonly family: string;
  readonly meeting: string;
}

/** A policy that can be kept, or the rules that were not chosen. */
export function readPolicy(said: SaidPolicy): Decision<SharingPolicy, 'FIELD_MISSING'> {
  const family = familyRules.find((rule) => rule === said.family);
  const meeting = meetingRules.find((rule) => rule === said.meeting);
  const faults: Refusal<'FIELD_MISSING'>[] = [];
  if (!family) faults.push({ code: 'FIELD_MISSING', field: 'family' });
  if (!meeting) faults.push({ code: 'FIELD_MISSING', field: 'meeting' });
  return family && meeting
    ? allow({ family, meeting, sensitiveLeaves: said.sensitiveLeaves })
    : refuse(faults);
}
