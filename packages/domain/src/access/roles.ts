/**
 * What a person is in an organization. A visitor has no role: whoever is not signed in, or whose memberships have all
 * ended, is one.
 */
export const staffRoles = [
  'PROVIDER_EDITOR',
  'PROVIDER_CASEWORKER',
  'MUNICIPAL_WORKER',
  'MUNICIPAL_COORDINATOR',
  'PREFECTURAL_COORDINATOR',
  'VISITING_SUPPORTER',
  'MEETING_MEMBER',
  'NATIONAL_VIEWER',
  'OPERATOR',
] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Roles that belong to the whole system and need no organization. */
export const rolesWithoutOrganization: readonly StaffRole[] = ['NATIONAL_VIEWER', 'OPERATOR'];
