import { type StaffRole, worksFor } from '@tsunagi/domain';
import type { Keeps } from '@tsunagi/import';
import { type Author, nobody } from '../entry/index.ts';

/** Who brings a list, as what and where at that time. */
export interface Bringer {
  readonly personId: string;
  readonly personName: string;
  readonly role: StaffRole;
  readonly organizationId: string | null;
  readonly organizationName: string | null;
  readonly municipalityCode: string | null;
  readonly prefectureCode: string | null;
}

/** What a list may write: what is in the charge of the one who brings it. A command is the operator's. */
export const keepsOf = (by: Bringer | null): Keeps => (by ? (code) => worksFor(by, code) : () => true);

/** Whose list it is where no column says it: that of the town, or of the prefecture, of the one who brings it. */
export const ownerCodeOf = (by: Bringer | null): string | undefined => {
  if (by?.role === 'MUNICIPAL_COORDINATOR') return by.municipalityCode ?? undefined;
  if (by?.role === 'PREFECTURAL_COORDINATOR' && by.prefectureCode) return `${by.prefectureCode}000`;
  return undefined;
};

/** Whose versions these are. */
export const authorOf = (by: Bringer | null): Author =>
  by
    ? { personId: by.personId, name: by.personName, role: by.role, organizationName: by.organizationName }
    : nobody;
