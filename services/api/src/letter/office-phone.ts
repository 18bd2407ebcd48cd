import type { PoolClient } from 'pg';

/**
 * The telephones by which offices are reached, by the id of the office: its town's first window, else a window or place of
 * its own that is listed. One of which none is listed is left out; then the paper leaves room to write one.
 */
export async function officePhones(
  client: PoolClient,
  organizationIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ id: string; number: string }>(
    `select distinct on (o.id) o.id, p.number from organization o
     left join municipality_profile m on m.municipality_code = o.municipality_code
     join resource r on r.organization_id = o.id and r.status <> 'ENDED'
     join phone p on p.resource_id = r.id
     where o.id = any ($1)
     order by o.id, coalesce(r.id = m.first_window_id, false) desc, r.kind = 'WINDOW' desc, r.id, p.position`,
    [organizationIds],
  );
  return new Map(rows.map(({ id, number }) => [id, number]));
}

/** The telephone by which one office is reached; null where none is listed. */
export const officePhone = async (client: PoolClient, organizationId: string): Promise<string | null> =>
  (await officePhones(client, [organizationId])).get(organizationId) ?? null;
