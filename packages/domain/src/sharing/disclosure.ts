import type { Party } from '../referral/parties.ts';
import { inCareStates, type ReferralFacts } from '../referral/referral.ts';
import type { CalendarDay } from '../shared/calendar.ts';
import { type Ground, isGroundInForce, type SharedItem, sensitiveItems } from './ground.ts';
import { type GroundReach, groundReaches, reachOf, type SharingPolicy } from './sharing-policy.ts';

/** How much of an item somebody sees. NOTHING: not even that it exists. */
export const shownForms = ['FULL', 'COARSE', 'MASKED', 'NOTHING'] as const;
export type ShownForm = (typeof shownForms)[number];

/** Why something is not shown whole, and so what would allow it. */
export const maskReasons = [
  'AFTER_ACCEPTING', // 引き受けた後に見えます
  'NEEDS_GROUND', // 見てよい根拠がまだない
  'NOT_IN_CONSENT', // 同意した内容に入っていない
  'POLICY_STRICTER', // どちらかのきまりが、そこまで許していない
  'AFTER_NAMING', // 送り元が名前を伝えると見えます
  'UNMASK_WITH_REASON', // 理由を書くと見えます（記録に残ります）
  'STAYS_IN_OFFICE', // この役所の外には出しません
  'NOT_INVOLVED', // この紹介の関係者でない
] as const;
export type MaskReason = (typeof maskReasons)[number];

/** What one party sees of one item. */
export interface Shown {
  readonly form: ShownForm;
  readonly why: MaskReason | null;
}

/** All that decides what a party sees. */
export interface DisclosureFacts {
  readonly referral: Pick<ReferralFacts, 'state' | 'stateBefore' | 'isNamed'>;
  readonly parties: readonly Party[];
  /** The grounds recorded for this receiver and purpose; those not in force carry nothing. */
  readonly grounds: readonly Ground[];
  /** The policy of both sides combined. */
  readonly policy: SharingPolicy;
  readonly isReceiverUnderSecrecy: boolean;
  /** Items somebody of this organization has unmasked with a reason that was recorded. */
  readonly unmasked: readonly SharedItem[];
  /** Items marked as not for outside (R112). */
  readonly staysInOffice: readonly SharedItem[];
  readonly today: CalendarDay;
}

const full: Shown = { form: 'FULL', why: null };
const masked = (why: MaskReason): Shown => ({ form: 'MASKED', why });

/** What tells of the need in words of its own: before there is a ground only in coarse strokes (decisions 16). */
const describing: readonly SharedItem[] = ['WISH', 'SITUATION', 'TRIED', 'AVOID'];
/** Items that are written in a coarse form, too, for eyes that have no ground yet. The need itself is coarse by nature. */
export const coarseFirstItems: readonly SharedItem[] = [...describing, 'HOUSEHOLD'];

/**
 * What a party sees of an item of a referral. The sender sees its own record, sensitive items coarse until unmasked; the
 * receiver and the desk see the need; what describes it opens to the receiver as far as a ground reaches, the person only
 * after it has accepted besides. Whoever is not involved sees nothing.
 */
export function discloseItem(item: SharedItem, facts: DisclosureFacts): Shown {
  if (facts.parties.includes('SENDER') || facts.parties.includes('PERSON')) return ownView(item, facts);
  if (facts.parties.includes('RECEIVER')) return receiverView(item, facts);
  if (facts.parties.includes('DESK')) return deskView(item, facts.referral.state);
  return { form: 'NOTHING', why: 'NOT_INVOLVED' };
}

/**
 * Whether a party reads what is asked for: the need, the few words a referral is called by, and the words that go with
 * acts. `discloseItem` says of the need the same.
 */
export const readsNeed = (parties: readonly Party[], state: ReferralFacts['state']): boolean =>
  parties.includes('SENDER') ||
  parties.includes('PERSON') ||
  ((parties.includes('RECEIVER') || parties.includes('DESK')) && state !== 'DRAFT' && isReading(state));

const ownView = (item: SharedItem, { parties, unmasked }: DisclosureFacts): Shown =>
  !sensitiveItems.includes(item) || unmasked.includes(item) || parties.includes('PERSON')
    ? full
    : { form: 'COARSE', why: 'UNMASK_WITH_REASON' };

/** The desk brokers a place; it needs no name for that (R110). */
const deskView = (item: SharedItem, state: ReferralFacts['state']): Shown => {
  if (!isReading(state)) return masked('NEEDS_GROUND');
  if (item === 'NEED') return full;
  return coarseFirstItems.includes(item) ? { form: 'COARSE', why: 'NEEDS_GROUND' } : masked('NEEDS_GROUND');
};

function receiverView(item: SharedItem, facts: DisclosureFacts): Shown {
  const { state, stateBefore, isNamed } = facts.referral;
  if (state === 'DRAFT') return { form: 'NOTHING', why: 'NOT_INVOLVED' };
  if (item === 'NEED') return isReading(state) ? full : masked('NEEDS_GROUND');
  const isSensitive = sensitiveItems.includes(item);
  if (facts.staysInOffice.includes(item) || (isSensitive && !facts.policy.sensitiveLeaves))
    return masked('STAYS_IN_OFFICE');
  const coarse = (why: MaskReason): Shown =>
    coarseFirstItems.includes(item) && isReading(state) ? { form: 'COARSE', why } : masked(why);
  const isInCare = inCareStates.includes(state === 'CANCEL_ASKED' ? (stateBefore ?? 'ACCEPTED') : state);
  if (!isReading(state)) return masked('NEEDS_GROUND');
  const isDescribed = describing.includes(item) && state !== 'CLOSED';
  if (!isInCare && !isDescribed) return coarse('AFTER_ACCEPTING');
  const inForce = facts.grounds.filter((ground) => isGroundInForce(ground, facts.today));
  if (inForce.length === 0) return coarse('NEEDS_GROUND');
  const naming = inForce.filter(({ items }) => items.includes(item));
  if (naming.length === 0) return coarse('NOT_IN_CONSENT');
  const reach = widest(naming.map(({ kind }) => reachOf(kind, facts.policy, facts.isReceiverUnderSecrecy)));
  if (reach === 'NOTHING' || (item === 'IDENTITY' && reach === 'WITHOUT_NAME'))
    return coarse('POLICY_STRICTER');
  if (item === 'IDENTITY') return isNamed ? full : masked('AFTER_NAMING');
  return isSensitive && !facts.unmasked.includes(item) ? { form: 'COARSE', why: 'UNMASK_WITH_REASON' } : full;
}

/** Ended ways are read no longer: who declined or gave back keeps that it was asked, not what. */
const isReading = (state: ReferralFacts['state']): boolean =>
  !['DECLINED', 'REROUTED', 'RECALLED', 'RETURNED'].includes(state);

const widest = (reaches: readonly GroundReach[]): GroundReach =>
  groundReaches[Math.max(0, ...reaches.map((reach) => groundReaches.indexOf(reach)))]!;

/** Whether any ground lets the receiver know who it is: what naming and beginning to support rest on. */
export const hasCarryingGround = (
  facts: Pick<DisclosureFacts, 'grounds' | 'policy' | 'isReceiverUnderSecrecy' | 'today'>,
): boolean =>
  facts.grounds.some(
    (ground) =>
      isGroundInForce(ground, facts.today) &&
      reachOf(ground.kind, facts.policy, facts.isReceiverUnderSecrecy) === 'WITH_NAME',
  );
