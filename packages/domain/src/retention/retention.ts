import { openStates, type ReferralState } from '../referral/referral.ts';
import type { CalendarDay } from '../shared/calendar.ts';
import { type Ground, isGroundInForce } from '../sharing/ground.ts';

/** How long something is kept, in years that begin in April, counted from the end of the year of the last contact. */
export interface RetentionRule {
  readonly kind: 'CASE';
  readonly years: number;
}

/** What offices adopt who have made no rule of their own: five years, as for records of consultations. */
export const usualRetention: RetentionRule = { kind: 'CASE', years: 5 };

/** Why something is kept although years have passed, or because they have not. */
export const keepReasons = [
  'YEARS_NOT_OVER', // 決めた年数がすぎていない
  'REFERRAL_OPEN', // 紹介が続いている
  'GROUND_IN_FORCE', // 見てよい根拠が生きている
] as const;
export type KeepReason = (typeof keepReasons)[number];

/** What the rule must know of a case. */
export interface RetentionFacts {
  readonly lastContactOn: CalendarDay;
  readonly referrals: readonly ReferralState[];
  readonly grounds: readonly Ground[];
}

/** What the rule says of a case. Nothing goes by it alone: where `isDue`, somebody is asked. */
export interface Retention {
  /** The last day on which it is kept in any case. */
  readonly keptUntil: CalendarDay;
  readonly because: readonly KeepReason[];
  readonly isDue: boolean;
}

/** The last day of the year, from April to March, in which a day lies. */
const endOfYear = (day: CalendarDay): number => Number(day.slice(0, 4)) + (day.slice(5) >= '04-01' ? 1 : 0);

/**
 * Whether a case may be proposed for being forgotten, and every reason why not. Years without contact alone never end it:
 * as long as anybody holds it, or may read it, it stays (nothing closes by itself).
 */
export function retentionOf(facts: RetentionFacts, rule: RetentionRule, today: CalendarDay): Retention {
  const keptUntil = `${endOfYear(facts.lastContactOn) + rule.years}-03-31` as CalendarDay;
  const because: KeepReason[] = [];
  if (today <= keptUntil) because.push('YEARS_NOT_OVER');
  if (facts.referrals.some((state) => openStates.includes(state))) because.push('REFERRAL_OPEN');
  if (facts.grounds.some((ground) => isGroundInForce(ground, today))) because.push('GROUND_IN_FORCE');
  return { keptUntil, because, isDue: because.length === 0 };
}
