import type { CalendarDay, ConfirmationAnswer } from '@tsunagi/domain';
import type { SqlExecutor } from '../persistence/sql.ts';

/** What a link leads to: what was asked, and whether it was answered. */
export interface LinkedRequest {
  readonly id: string;
  readonly resourceId: string;
  readonly resourceName: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly answer: ConfirmationAnswer | null;
  readonly answeredOn: CalendarDay | null;
  /** False where the entry is gone or has ended since. */
  readonly isListed: boolean;
  /** Taken off every list for the time being. */
  readonly isWithheld: boolean;
  /** Which office is in charge of it. */
  readonly keeperCode: string | null;
}

/** The request of the link this transaction acts by; locked where it is about to be answered. */
export async function readLinkedRequest(
  client: SqlExecutor,
  lock: 'for update' | '' = '',
): Promise<LinkedRequest | null> {
  const { rows } = await client.query<LinkedRequest>(
    `select q.id, q.resource_id as "resourceId", q.resource_name as "resourceName",
       q.organization_id as "organizationId", q.organization_name as "organizationName",
       q.answer, q.answered_on::text as "answeredOn",
       exists (select from resource r where r.id = q.resource_id and r.status <> 'ENDED'
         and r.merged_into is null) as "isListed",
       q.resource_id in (select withheld_resources()) as "isWithheld",
       (select e.keeper_code from upkeep.entry e where e.resource_id = q.resource_id) as "keeperCode"
     from upkeep.confirmation_request q where q.id = upkeep.linked_request() ${lock}`,
  );
  return rows[0] ?? null;
}
