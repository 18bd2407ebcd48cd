import type { Pool } from 'pg';
import type { MembershipWithPlace, Viewer } from '../identity/viewer.ts';

/** A person of the demo as a signed-in viewer, by the first part of the mail address; `superuser` reads past the policies. */
export async function demoViewer(superuser: Pool, mail: string): Promise<Viewer> {
  const { rows } = await superuser.query(
    `select p.id as "personId", p.name, p.email, m.id, m.role, m.organization_id as "organizationId",
       case when o.id is not null then json_build_object('id', o.id, 'name', o.name,
         'municipalityCode', o.municipality_code, 'prefectureCode', o.prefecture_code) end as organization
     from identity.person p join identity.membership m on m.person_id = p.id
     left join organization o on o.id = m.organization_id where p.email = $1 limit 1`,
    [`${mail}@example.jp`],
  );
  const { personId, name, email, ...membership } = rows[0];
  const working: MembershipWithPlace = {
    ...membership,
    from: '2026-01-01',
    to: null,
    contract: null,
    providerName: null,
  };
  return { personId, name, email, sessionId: '', secondStep: false, memberships: [working], working };
}
