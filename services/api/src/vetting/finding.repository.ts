import type { CalendarDay, OrganizationKind, VettingFinding } from '@tsunagi/domain';
import { isId } from '../persistence/is-id.ts';
import type { SqlExecutor } from '../persistence/sql.ts';

/** An organization that provides something. */
export interface ProviderRow {
  id: string;
  name: string;
  kind: OrganizationKind;
  /** Municipality of its seat, else its prefecture. */
  keeper_code: string | null;
  corporate_number: string | null;
  entries: { id: string; name: string; keeperCode: string | null }[];
}

/** A finding with who made it. */
export interface FindingRow extends VettingFinding {
  id: string;
  word: string | null;
  byName: string;
  byRole: string;
  byOffice: string | null;
}

/** Who writes something down, as it stands beside it for ever. */
export interface Writer {
  personId: string;
  name: string;
  role: string;
  office: string | null;
}

/** A provider with what it offers. */
export async function findProvider(client: SqlExecutor, id: string): Promise<ProviderRow | null> {
  if (!isId(id)) return null;
  const { rows } = await client.query<ProviderRow>(
    `select g.id, g.name, g.kind, coalesce(g.municipality_code, g.prefecture_code) as keeper_code, g.corporate_number,
       coalesce((select json_agg(json_build_object('id', r.id, 'name', r.name, 'keeperCode', upkeep.keeper_of(r.id))
         order by r.name, r.id) from resource r where r.organization_id = g.id), '[]') as entries
     from organization g where g.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** What was found out about a provider, the newest first. */
export async function findingsOf(client: SqlExecutor, organizationId: string): Promise<FindingRow[]> {
  const { rows } = await client.query<FindingRow>(
    `select id, subject, result, word, checked_on::text as "checkedOn", next_check_on::text as "nextCheckOn",
       by_name as "byName", by_role as "byRole", by_office as "byOffice"
     from vetting.finding where organization_id = $1 order by checked_on desc, recorded_at desc`,
    [organizationId],
  );
  return rows;
}

export const insertFinding = (
  client: SqlExecutor,
  finding: VettingFinding & { organizationId: string; word: string | null },
  by: Writer,
) =>
  client.query<{ id: string }>(
    `insert into vetting.finding (organization_id, subject, result, word, checked_on, next_check_on, person_id, by_name,
       by_role, by_office) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [
      finding.organizationId,
      finding.subject,
      finding.result,
      finding.word,
      finding.checkedOn,
      finding.nextCheckOn,
      by.personId,
      by.name,
      by.role,
      by.office,
    ],
  );

/** How many providers the actor keeps have a look that is due, and since which day. */
export async function countDueChecks(
  client: SqlExecutor,
  today: CalendarDay,
): Promise<{ count: number; oldest: CalendarDay | null }> {
  const { rows } = await client.query<{ count: number; oldest: CalendarDay | null }>(
    `select count(distinct f.organization_id)::int as count, min(f.next_check_on)::text as oldest
     from (select distinct on (organization_id, subject) organization_id, next_check_on from vetting.finding
       order by organization_id, subject, checked_on desc, recorded_at desc) f
     join organization g on g.id = f.organization_id
     where f.next_check_on < $1 and upkeep.works_for(coalesce(g.municipality_code, g.prefecture_code))`,
    [today],
  );
  return rows[0]!;
}
