import {
  type AskingStage,
  askAheadDays,
  type CalendarDay,
  type ConfirmationMonths,
  confirmationMonths,
  daysOfMonths,
  usualMonths,
} from '@tsunagi/domain';
import type { SqlExecutor } from '../persistence/sql.ts';

/** An entry as confirming sees it: whose it is, how it stands, and what was asked and not answered. */
export interface EntryStanding {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly mail: string | null;
  /** An address of its own, which comes before the organization's. */
  readonly contactMail: string | null;
  readonly contactName: string | null;
  readonly everyMonths: ConfirmationMonths;
  readonly keeperCode: string | null;
  readonly confirmedOn: CalendarDay | null;
  readonly byName: string | null;
  readonly byRole: string | null;
  readonly request: {
    readonly id: string;
    readonly reference: string;
    readonly stage: AskingStage | null;
    readonly stageOn: CalendarDay | null;
  } | null;
}

const lasts = `case coalesce(p.every_months, ${usualMonths}) ${confirmationMonths
  .map((months) => `when ${months} then ${daysOfMonths[months]}`)
  .join(' ')} end`;

/** Days text, since not every pool reads them as such. Aliases: e entry, r resource, g organization, p plan, v last confirmation. */
export const standingFrom = `
  from upkeep.entry e
  join resource r on r.id = e.resource_id and r.status <> 'ENDED' and r.merged_into is null
    and r.id not in (select withheld_resources())
  join organization g on g.id = r.organization_id
  left join upkeep.confirmation_plan p on p.resource_id = r.id
  left join lateral (select confirmed_on, by_name, by_role from verification
    where resource_id = r.id order by confirmed_on desc, id limit 1) v on true`;

/** Whether an entry is due on the day `$1`, or will be soon enough to be asked about. */
export const isDue = `(v.confirmed_on is null or v.confirmed_on + ${lasts} - ${askAheadDays} <= $1::date)`;
/** Whether it is beyond its last day on the day `$1`, or was never confirmed. */
export const isOverdue = `(v.confirmed_on is null or v.confirmed_on + ${lasts} < $1::date)`;

/** Entries by a condition on the aliases of `standingFrom`, those whose confirmation lies furthest back first. */
export async function readStandings(
  client: SqlExecutor,
  condition: string,
  values: readonly unknown[],
  limit: number,
): Promise<EntryStanding[]> {
  const { rows } = await client.query<EntryStanding>(
    `select r.id, r.name, r.kind, r.organization_id as "organizationId", g.name as "organizationName",
       coalesce(p.contact_mail, g.mail, r.mail) as mail, p.contact_mail as "contactMail", p.contact_name as "contactName",
       coalesce(p.every_months, ${usualMonths}) as "everyMonths", e.keeper_code as "keeperCode",
       v.confirmed_on::text as "confirmedOn", v.by_name as "byName", v.by_role as "byRole",
       case when q.id is not null then json_build_object('id', q.id, 'reference', q.reference, 'stage', q.stage,
         'stageOn', q.stage_on) end as request
     ${standingFrom}
     left join upkeep.confirmation_request q on q.resource_id = r.id and q.answer is null
     where ${condition}
     order by v.confirmed_on nulls first, r.id limit ${limit}`,
    values,
  );
  return rows;
}
