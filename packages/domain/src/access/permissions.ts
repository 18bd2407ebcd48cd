import type { StaffRole } from './roles.ts';

/**
 * What an operation may ask of the one who calls it. `public` asks nothing, `sign-in` a person, the others a role in
 * force. They say what one may do at all; on whose rows is asked apart, by the scope of the rows.
 */
export const permissions = [
  'public',
  'sign-in',
  'read-supporters-layer',
  'record-resources',
  'edit-resources',
  'approve-resources',
  'confirm-resources',
  'import-resources',
  'merge-resources',
  'ask-sections',
  'answer-problems',
  'suspend-providers',
  'offer-resources',
  'connect-systems',
  'work-cases',
  'set-routing',
  'join-meetings',
  'decide-sharing',
  'make-agreements',
  'read-figures',
  'invite-people',
  'read-record',
  'run-system',
] as const;
export type Permission = (typeof permissions)[number];

/** The permissions that hang on a role. */
export type RolePermission = Exclude<Permission, 'public' | 'sign-in'>;

const provider: readonly RolePermission[] = ['edit-resources', 'confirm-resources', 'offer-resources'];
/** Who works with cases reads what comes of them; the figures of others are another question. */
const supporter: readonly RolePermission[] = [
  'read-supporters-layer',
  'work-cases',
  'join-meetings',
  'read-figures',
];
const municipal: readonly RolePermission[] = [
  ...supporter,
  'record-resources',
  'edit-resources',
  'confirm-resources',
  'answer-problems',
  'offer-resources',
];
const coordinator: readonly RolePermission[] = [
  ...municipal,
  'approve-resources',
  'import-resources',
  'merge-resources',
  'ask-sections',
  'suspend-providers',
  'connect-systems',
  'decide-sharing',
  'make-agreements',
  'invite-people',
  'read-record',
];

/** Which role may do what. The operator runs the system and has no access to cases. */
export const permissionsOf: Readonly<Record<StaffRole, readonly RolePermission[]>> = {
  PROVIDER_EDITOR: provider,
  PROVIDER_CASEWORKER: [...provider, ...supporter, 'decide-sharing'],
  MUNICIPAL_WORKER: municipal,
  MUNICIPAL_COORDINATOR: [...coordinator, 'set-routing'],
  PREFECTURAL_COORDINATOR: coordinator,
  VISITING_SUPPORTER: [...supporter, 'record-resources'],
  MEETING_MEMBER: ['read-supporters-layer', 'join-meetings'],
  NATIONAL_VIEWER: ['read-figures'],
  OPERATOR: [
    'invite-people',
    'read-record',
    'import-resources',
    'merge-resources',
    'answer-problems',
    'suspend-providers',
    'connect-systems',
    'run-system',
  ],
};

/** What stands in the way of an operation: nothing, no sign-in, or no right. */
export type Entry = 'OPEN' | 'UNAUTHENTICATED' | 'FORBIDDEN';

/** Whether someone may call an operation: `signedIn` says that there is a person, `role` as what this person works. */
export function mayEnter(
  permission: Permission,
  caller: { readonly signedIn: boolean; readonly role: StaffRole | null },
): Entry {
  if (permission === 'public') return 'OPEN';
  if (!caller.signedIn) return 'UNAUTHENTICATED';
  if (permission === 'sign-in') return 'OPEN';
  return caller.role && permissionsOf[caller.role].includes(permission) ? 'OPEN' : 'FORBIDDEN';
}
