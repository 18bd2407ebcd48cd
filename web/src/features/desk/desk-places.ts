import type { RolePermission } from '@tsunagi/domain';
import type { DeskPlaceKey } from '@tsunagi/texts/ja/staff/desk';

/** A place of the desk: who may go there, and whether its page stands. */
interface DeskPlace {
  readonly key: DeskPlaceKey;
  readonly href: string;
  /** Any of these opens it; none named: everyone who is signed in. */
  readonly permissions: readonly RolePermission[];
  readonly stands: boolean;
}

/** Every place of the desk in the order of the header: one line each. An area says `stands: true` with its page. */
export const deskPlaces: readonly DeskPlace[] = [
  { key: 'desk', href: '/desk', permissions: [], stands: true },
  { key: 'cases', href: '/desk/cases', permissions: ['work-cases'], stands: true },
  { key: 'referrals', href: '/desk/referrals', permissions: ['work-cases'], stands: true },
  { key: 'handover', href: '/desk/handover', permissions: ['work-cases'], stands: true },
  { key: 'meetings', href: '/desk/meetings', permissions: ['join-meetings'], stands: true },
  { key: 'routing', href: '/desk/routing', permissions: ['set-routing'], stands: true },
  { key: 'agreements', href: '/desk/agreements', permissions: ['make-agreements'], stands: true },
  { key: 'coverage', href: '/desk/coverage', permissions: ['read-figures'], stands: true },
  { key: 'figures', href: '/desk/figures', permissions: ['read-figures'], stands: true },
  { key: 'entries', href: '/desk/entries', permissions: ['edit-resources'], stands: true },
  { key: 'review', href: '/desk/review', permissions: ['approve-resources'], stands: true },
  { key: 'confirmations', href: '/desk/confirmations', permissions: ['confirm-resources'], stands: true },
  { key: 'notes', href: '/desk/notes', permissions: ['record-resources'], stands: true },
  { key: 'imports', href: '/desk/imports', permissions: ['import-resources'], stands: true },
  { key: 'duplicates', href: '/desk/duplicates', permissions: ['merge-resources'], stands: true },
  { key: 'rounds', href: '/desk/rounds', permissions: ['ask-sections'], stands: true },
  {
    key: 'problems',
    href: '/desk/problems',
    permissions: ['answer-problems', 'suspend-providers'],
    stands: true,
  },
  { key: 'offers', href: '/desk/offers', permissions: ['offer-resources'], stands: true },
  { key: 'webhooks', href: '/desk/webhooks', permissions: ['connect-systems'], stands: true },
  {
    key: 'sharingPolicy',
    href: '/desk/sharing-policy',
    permissions: ['work-cases'],
    stands: true,
  },
  { key: 'people', href: '/desk/people', permissions: ['invite-people'], stands: true },
  { key: 'record', href: '/desk/record', permissions: ['read-record'], stands: true },
  { key: 'outbox', href: '/desk/outbox', permissions: ['run-system'], stands: true },
];

/** The places whose page stands and which somebody with these permissions may enter. */
export const placesFor = (held: readonly string[]): readonly DeskPlace[] =>
  deskPlaces.filter(
    ({ stands, permissions }) =>
      stands && (permissions.length === 0 || permissions.some((permission) => held.includes(permission))),
  );
