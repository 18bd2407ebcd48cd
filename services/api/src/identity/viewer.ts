import type { CalendarDay, Membership, StaffRole } from '@tsunagi/domain';
import type { Actor } from '../persistence/personal-database.ts';

/** An organization as the one who works there sees it. */
export interface WorkPlace {
  readonly id: string;
  readonly name: string;
  readonly municipalityCode: string | null;
  readonly prefectureCode: string | null;
}

/** A membership with what is needed to show it. */
export interface MembershipWithPlace extends Membership {
  readonly organization: WorkPlace | null;
  readonly providerName: string | null;
}

/** Who asks, as far as signed in: the person, and as what this person works now. */
export interface Viewer {
  readonly personId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly email: string;
  readonly secondStep: boolean;
  readonly memberships: readonly MembershipWithPlace[];
  /** The one membership in force under which the person works; null where there is none. */
  readonly working: MembershipWithPlace | null;
}

/** The role in force, or null. */
export const roleOf = (viewer: Viewer | null): StaffRole | null => viewer?.working?.role ?? null;

/** The viewer as row-level security knows an actor: without a membership in force, a person and nothing more. */
export const actorOf = ({ personId, working }: Viewer): Actor => ({
  personId,
  organizationId: working?.organizationId ?? null,
  role: working?.role ?? null,
  municipalityCode: working?.organization?.municipalityCode ?? null,
  prefectureCode: working?.organization?.prefectureCode ?? null,
});

/** One sign-in of the person that is still open. */
export interface OpenSession {
  readonly id: string;
  readonly userAgent: string;
  readonly ipAddress: string;
  readonly since: Date;
  readonly until: Date;
  readonly isThis: boolean;
}

/** A day from the database, which is one already. */
export const asDay = (text: string): CalendarDay => text as CalendarDay;
