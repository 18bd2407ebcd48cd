import type { PoolClient } from 'pg';

const caseworkers = [
  'PROVIDER_CASEWORKER',
  'MUNICIPAL_WORKER',
  'MUNICIPAL_COORDINATOR',
  'PREFECTURAL_COORDINATOR',
  'VISITING_SUPPORTER',
];

/** The addresses of those who work with cases in some organizations on a day. Asked at the door of the jobs. */
export async function caseworkerMails(
  client: PoolClient,
  organizationIds: readonly (string | null)[],
  day: string,
): Promise<string[]> {
  const { rows } = await client.query<{ mail: string }>(
    `select distinct p.email as mail from identity.membership m join identity.person p on p.id = m.person_id
     where m.organization_id = any ($1) and m.role = any ($2)
       and m.valid_from <= $3 and coalesce(m.valid_to >= $3, true) order by 1 limit 40`,
    [organizationIds, caseworkers, day],
  );
  return rows.map(({ mail }) => mail);
}
