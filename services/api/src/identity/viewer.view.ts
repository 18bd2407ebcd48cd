import { lastDayOf, permissionsOf } from '@tsunagi/domain';
import { municipalityRef, type Reference } from '../geography/index.ts';
import type { MembershipWithPlace, OpenSession, Viewer } from './viewer.ts';
import type * as types from './viewer.types.ts';

/** The signed-in person as the account page shows it. */
export const viewerView = (
  viewer: Viewer,
  sessions: readonly OpenSession[],
  reference: Reference,
): types.Viewer => ({
  id: viewer.personId,
  name: viewer.name,
  email: viewer.email,
  secondStep: viewer.secondStep,
  working: viewer.working && membershipView(viewer.working, reference),
  permissions: viewer.working ? permissionsOf[viewer.working.role] : [],
  memberships: viewer.memberships.map((membership) => membershipView(membership, reference)),
  sessions: sessions.map((session) => ({
    ...session,
    since: session.since.toISOString(),
    until: session.until.toISOString(),
  })),
});

function membershipView(membership: MembershipWithPlace, reference: Reference): types.Membership {
  const { organization } = membership;
  const prefecture = organization?.prefectureCode && reference.prefectures.get(organization.prefectureCode);
  return {
    id: membership.id,
    role: membership.role,
    organizationId: membership.organizationId,
    organizationName: organization?.name ?? null,
    municipality: municipalityRef(organization?.municipalityCode, reference),
    prefecture: prefecture ? { code: prefecture.code, name: prefecture.name, kana: prefecture.kana } : null,
    providerName: membership.providerName,
    until: lastDayOf(membership),
  };
}
