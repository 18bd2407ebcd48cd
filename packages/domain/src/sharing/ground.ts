import { type CalendarDay, isWithin } from '../shared/calendar.ts';

/** On what sharing a person's facts may rest, each with its own law (decisions 16). Which texts are shown is the operator's. */
export const groundKinds = [
  'PERSON_CONSENT', // 本人の同意
  'FAMILY_CONSENT', // 家族の同意（本人のものではない）
  'SUPPORT_MEETING', // 社会福祉法106条の6の支援会議
  'HARDSHIP_MEETING', // 生活困窮者自立支援法9条の支援会議
  'COUNCIL', // 孤独・孤立対策推進法15条の協議会
  'CHILD_COUNCIL', // 児童福祉法25条の2の要保護児童対策地域協議会
  'YOUTH_COUNCIL', // 子ども・若者育成支援推進法19条の協議会
  'DANGER_TO_LIFE', // 命の危険
] as const;
export type GroundKind = (typeof groundKinds)[number];

/** The grounds that need no consent, only a body under secrecy. */
export const meetingGrounds = [
  'SUPPORT_MEETING',
  'HARDSHIP_MEETING',
  'COUNCIL',
  'CHILD_COUNCIL',
  'YOUTH_COUNCIL',
] as const satisfies readonly GroundKind[];
export type MeetingGround = (typeof meetingGrounds)[number];

/** Whether a ground is a meeting under secrecy. */
export const isMeetingGround = (kind: GroundKind): kind is MeetingGround =>
  (meetingGrounds as readonly GroundKind[]).includes(kind);

/** How a consent was given. */
export const consentWays = ['BY_WORD', 'ON_PAPER', 'BY_LETTER', 'ONLINE'] as const;
export type ConsentWay = (typeof consentWays)[number];

/** For what a consent was given; one consent may be for several. */
export const sharingPurposes = ['REFERRAL', 'TEAM', 'MEETING', 'ADVICE'] as const;
export type SharingPurpose = (typeof sharingPurposes)[number];

/** The items of a record that are shared one by one: what a receiver's part needs, and no more (R111). */
export const sharedItems = [
  'NEED', // 頼みたいこと
  'WISH', // 本人の望み
  'SITUATION', // 困っていること、暮らし
  'TRIED', // 試したこと
  'AVOID', // してほしくないこと
  'HOUSEHOLD', // 年代・家族
  'IDENTITY', // 名前・住所・連絡先
  'HEALTH', // からだ・こころ、診断
  'MONEY', // お金、滞納
  'ASSISTANCE', // 生活保護などの利用
] as const;
export type SharedItem = (typeof sharedItems)[number];

/** Items that are shown in a coarse form until somebody unmasks them with a reason (R109). */
export const sensitiveItems: readonly SharedItem[] = ['HEALTH', 'MONEY', 'ASSISTANCE'];

/** One ground as it is recorded: for whom, for which items, from when to when, and whether it was taken back. */
export interface Ground {
  readonly kind: GroundKind;
  /** The organizations that may read on it. For a meeting: those whose members have acknowledged the secrecy. */
  readonly receiverIds: readonly string[];
  readonly items: readonly SharedItem[];
  readonly purposes: readonly SharingPurpose[];
  readonly from: CalendarDay;
  /** The last day, which counts. Null only for a consent without an end. */
  readonly until: CalendarDay | null;
  readonly isWithdrawn: boolean;
}

/** Whether a ground carries anything on a day. A withdrawal ends it at once, not with the day. */
export const isGroundInForce = (ground: Ground, day: CalendarDay): boolean =>
  !ground.isWithdrawn && isWithin(day, ground.from, ground.until);

/** The grounds in force on which an organization may read for a purpose. */
export const groundsFor = (
  grounds: readonly Ground[],
  receiverId: string,
  purpose: SharingPurpose,
  day: CalendarDay,
): readonly Ground[] =>
  grounds.filter(
    (ground) =>
      isGroundInForce(ground, day) &&
      ground.receiverIds.includes(receiverId) &&
      ground.purposes.includes(purpose),
  );

/** How long danger to life carries before somebody else must have looked at it, in days. */
export const dangerReviewDays = 7;

/** Whether the person has said yes: family consent never counts as the person's (R103). */
export const hasPersonConsent = (grounds: readonly Ground[], day: CalendarDay): boolean =>
  grounds.some((ground) => ground.kind === 'PERSON_CONSENT' && isGroundInForce(ground, day));
