import type { CalendarDay, SuspensionReason } from '@tsunagi/domain';
import { isId } from '../persistence/is-id.ts';
import type { SqlExecutor } from '../persistence/sql.ts';
import type { Writer } from './finding.repository.ts';

/** A suspension as staff read it: who, when and why, and how it ended. */
export interface SuspensionRow {
  id: string;
  organization_id: string;
  resource_id: string | null;
  subject_name: string;
  provider_name: string | null;
  keeper_code: string | null;
  reason: SuspensionReason;
  word: string;
  review_on: CalendarDay;
  suspended_at: Date;
  by_name: string;
  by_role: string;
  by_office: string | null;
  lifted_at: Date | null;
  lift_word: string | null;
  lifted_by_name: string | null;
  lifted_by_office: string | null;
}

export interface NewSuspension {
  id: string;
  organizationId: string;
  resourceId: string | null;
  subjectName: string;
  keeperCode: string | null;
  reason: SuspensionReason;
  word: string;
  reviewOn: CalendarDay;
  at: Date;
}

const columns = `s.id, s.organization_id, s.resource_id, s.subject_name, g.name as provider_name, s.keeper_code, s.reason,
  s.word, s.review_on::text as review_on, s.suspended_at, s.by_name, s.by_role, s.by_office, s.lifted_at, s.lift_word,
  s.lifted_by_name, s.lifted_by_office`;
const from = 'from vetting.suspension s left join organization g on g.id = s.organization_id';

/** Suspensions in force, the one to be looked at soonest first. */
export async function listSuspensions(client: SqlExecutor, limit: number): Promise<SuspensionRow[]> {
  const { rows } = await client.query<SuspensionRow>(
    `select ${columns} ${from} where s.lifted_at is null order by s.review_on, s.suspended_at limit $1`,
    [limit],
  );
  return rows;
}

/** Every suspension of a provider and its entries, also those that were lifted; the newest first. */
export async function suspensionsOf(client: SqlExecutor, organizationId: string): Promise<SuspensionRow[]> {
  const { rows } = await client.query<SuspensionRow>(
    `select ${columns} ${from} where s.organization_id = $1 order by s.suspended_at desc`,
    [organizationId],
  );
  return rows;
}

export async function findSuspension(client: SqlExecutor, id: string): Promise<SuspensionRow | null> {
  if (!isId(id)) return null;
  const { rows } = await client.query<SuspensionRow>(`select ${columns} ${from} where s.id = $1`, [id]);
  return rows[0] ?? null;
}

/** Writes a suspension; from this statement on what it is about is withheld. */
export const insertSuspension = (client: SqlExecutor, one: NewSuspension, by: Writer) =>
  client.query(
    `insert into vetting.suspension (id, organization_id, resource_id, subject_name, keeper_code, reason, word, review_on,
       suspended_at, person_id, by_name, by_role, by_office)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      one.id,
      one.organizationId,
      one.resourceId,
      one.subjectName,
      one.keeperCode,
      one.reason,
      one.word,
      one.reviewOn,
      one.at,
      by.personId,
      by.name,
      by.role,
      by.office,
    ],
  );

/** Ends a suspension; false where it had ended already. */
export async function endSuspension(
  client: SqlExecutor,
  id: string,
  { word, at, by }: { word: string; at: Date; by: Writer },
): Promise<boolean> {
  const { rowCount } = await client.query(
    `update vetting.suspension set lifted_at = $2, lift_word = $3, lifted_by = $4, lifted_by_name = $5,
       lifted_by_role = $6, lifted_by_office = $7 where id = $1 and lifted_at is null`,
    [id, at, word, by.personId, by.name, by.role, by.office],
  );
  return rowCount === 1;
}

/** The entries of a provider. */
export async function entriesOf(client: SqlExecutor, organizationId: string): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>('select id from resource where organization_id = $1', [
    organizationId,
  ]);
  return rows.map(({ id }) => id);
}

/** Which of some entries are withheld now, by whatever suspension. */
export async function withheldAmong(client: SqlExecutor, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await client.query<{ id: string }>(
    'select w as id from withheld_resources() w where w = any($1::uuid[])',
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** How many suspensions the actor may lift have reached the day of review. */
export async function countReviews(
  client: SqlExecutor,
  today: CalendarDay,
): Promise<{ count: number; oldest: CalendarDay | null }> {
  const { rows } = await client.query<{ count: number; oldest: CalendarDay | null }>(
    `select count(*)::int as count, min(review_on)::text as oldest from vetting.suspension
     where lifted_at is null and review_on <= $1 and upkeep.works_for(keeper_code)`,
    [today],
  );
  return rows[0]!;
}
