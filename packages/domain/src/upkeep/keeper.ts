import type { StaffRole } from '../access/roles.ts';
import { prefectureOf } from '../shared/japanese-code.ts';

/** What decides who is in charge of an entry. */
export interface KeeperFacts {
  /** Whose it is when commissioned, joint or run by a prefecture. */
  readonly sponsorCode?: string | null;
  /** Where it takes place, in order; null for what has no place. */
  readonly venueCodes: readonly (string | null | undefined)[];
  readonly organization: { readonly municipalityCode: string | null; readonly prefectureCode: string | null };
}

/**
 * The code in charge of an entry, which has exactly one: its sponsor's, else that of the first place, else that of the
 * seat of the organization, else its prefecture's two digits. Null where nothing is known: the operator is in charge.
 */
export const keeperOf = ({ sponsorCode, venueCodes, organization }: KeeperFacts): string | null =>
  sponsorCode ??
  venueCodes.find((code) => code != null) ??
  organization.municipalityCode ??
  organization.prefectureCode;

/** As what somebody acts, as far as it decides what they keep. */
export interface KeepingActor {
  readonly role: StaffRole | null;
  readonly municipalityCode: string | null;
  readonly prefectureCode: string | null;
}

/** Whether somebody may write what is in the charge of a code: the municipality itself, its prefecture, the operator. */
export function worksFor(
  { role, municipalityCode, prefectureCode }: KeepingActor,
  keeperCode: string | null,
): boolean {
  if (role === 'OPERATOR') return true;
  if (keeperCode === null) return false;
  if (role === 'MUNICIPAL_WORKER' || role === 'MUNICIPAL_COORDINATOR') return keeperCode === municipalityCode;
  return role === 'PREFECTURAL_COORDINATOR' && prefectureOf(keeperCode) === prefectureCode;
}
