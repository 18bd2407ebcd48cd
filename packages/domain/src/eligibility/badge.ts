import type { Badge, ResidencyAnswer } from '../directory/codes.ts';
import type { EligibilityVerdict } from './check-eligibility.ts';

/** From two answers to one badge: one "no" refuses, only two "yes"es promise, all else is asked by telephone. */
export function badgeOf(residency: ResidencyAnswer, eligibility: EligibilityVerdict): Badge {
  if (residency === 'NO' || eligibility === 'DOES_NOT_FIT') return 'NOT_ELIGIBLE';
  return residency === 'YES' && eligibility === 'FITS' ? 'USABLE' : 'ASK';
}
