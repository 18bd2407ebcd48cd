import type { CalendarDay, ConfirmationMonths } from '@tsunagi/domain';
import type { SqlExecutor } from '../persistence/sql.ts';
import { ownEntries } from './confirmation.scope.ts';
import { type EntryStanding, isDue, isOverdue, readStandings, standingFrom } from './due-entries.ts';

/** How many entries a desk lists at once. */
export const mostListed = 200;

/** Entries that are due or soon will be, of those that are one's business. */
export const dueEntries = (client: SqlExecutor, day: CalendarDay): Promise<EntryStanding[]> =>
  readStandings(client, `${ownEntries} and ${isDue}`, [day], mostListed);

/** Some entries of those that are one's business, due or not. */
export const ownEntriesOf = (client: SqlExecutor, ids: readonly string[]): Promise<EntryStanding[]> =>
  readStandings(client, `${ownEntries} and r.id = any($1::uuid[])`, [ids], Math.max(ids.length, 1));

/** Entries of an organization that are due, of those that are one's business. */
export const dueEntriesOf = (
  client: SqlExecutor,
  organizationId: string,
  day: CalendarDay,
): Promise<EntryStanding[]> =>
  readStandings(client, `${ownEntries} and ${isDue} and r.organization_id = $2`, [day, organizationId], 60);

/** Entries of an organization that were asked about and not answered, of those that are one's business. */
export const openEntriesOf = (client: SqlExecutor, organizationId: string): Promise<EntryStanding[]> =>
  readStandings(
    client,
    `${ownEntries} and q.id is not null and r.organization_id = $1`,
    [organizationId],
    60,
  );

/** How entries stand by who keeps them. */
export interface TownStanding {
  readonly keeperCode: string | null;
  readonly total: number;
  readonly overdue: number;
  readonly due: number;
}

/** The same per keeper, for those who look over several. */
export async function standingByKeeper(client: SqlExecutor, day: CalendarDay): Promise<TownStanding[]> {
  const { rows } = await client.query<TownStanding>(
    `select e.keeper_code as "keeperCode", count(*)::int as total,
       (count(*) filter (where ${isOverdue}))::int as overdue, (count(*) filter (where ${isDue}))::int as due
     ${standingFrom} where ${ownEntries} group by 1 order by 3 desc, 1`,
    [day],
  );
  return rows;
}

/** How many are beyond their last day, and since when the first of them is. */
export async function overdueCount(client: SqlExecutor, day: CalendarDay) {
  const { rows } = await client.query<{ count: number; oldest: CalendarDay | null }>(
    `select count(*)::int as count, min(v.confirmed_on)::text as oldest
     ${standingFrom} where ${ownEntries} and ${isOverdue}`,
    [day],
  );
  return rows[0]!;
}

/** The organization that a sheet with this reference was made for; null for none of those one sees. */
export async function ownerOfReference(client: SqlExecutor, reference: string): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    'select organization_id as id from upkeep.confirmation_request where reference = $1',
    [reference],
  );
  return rows[0]?.id ?? null;
}

/** What an owner has agreed to for an entry. */
export interface ConfirmationPlan {
  readonly resourceId: string;
  readonly everyMonths: ConfirmationMonths;
  readonly contactMail: string | null;
  readonly contactName: string | null;
}

export async function keepPlan(client: SqlExecutor, plan: ConfirmationPlan): Promise<void> {
  await client.query(
    `insert into upkeep.confirmation_plan (resource_id, every_months, contact_mail, contact_name)
     values ($1, $2, $3, $4)
     on conflict (resource_id) do update set every_months = excluded.every_months,
       contact_mail = excluded.contact_mail, contact_name = excluded.contact_name`,
    [plan.resourceId, plan.everyMonths, plan.contactMail, plan.contactName],
  );
}

/** One answer on record. */
export interface PastAnswer {
  readonly id: string;
  readonly answer: string;
  readonly way: string;
  readonly confirmedOn: CalendarDay;
  readonly byName: string | null;
  readonly byRole: string | null;
  readonly byOrganization: string | null;
}

/** What was answered about an entry, newest first. */
export async function pastAnswers(client: SqlExecutor, resourceId: string): Promise<PastAnswer[]> {
  const { rows } = await client.query<PastAnswer>(
    `select id, answer, way, confirmed_on::text as "confirmedOn", by_name as "byName", by_role as "byRole",
       by_organization as "byOrganization",
       answer = 'CHANGED' and way in ('FAX', 'TELEPHONE') and verification_id is null as "waitsToBePutIn"
     from upkeep.confirmation where resource_id = $1 order by confirmed_on desc, at desc limit 50`,
    [resourceId],
  );
  return rows;
}
