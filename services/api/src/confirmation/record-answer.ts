import type { CalendarDay, ConfirmationAnswer, ConfirmationWay } from '@tsunagi/domain';
import type { SqlExecutor } from '../persistence/sql.ts';
import { closeRequest } from './requests.ts';

/** Who answered, as far as said. The organization and the role are shown to everyone; the name never is. */
export interface Answerer {
  readonly personId: string | null;
  readonly name: string | null;
  readonly role: string;
  readonly organizationName: string;
}

export interface GivenAnswer {
  readonly resourceId: string;
  readonly answer: ConfirmationAnswer;
  readonly way: ConfirmationWay;
  /** The day it is true for: today, or the day a fax was written. */
  readonly on: CalendarDay;
  readonly at: Date;
  readonly by: Answerer;
  /** What the answer became in the review queue; approving it confirms the entry. */
  readonly proposalId?: string | null;
}

/**
 * Writes an answer down: "still true" becomes a confirmation that everyone sees, every answer stays on record with who
 * gave it, and whatever was asked about the entry is answered by it.
 */
export async function recordAnswer(client: SqlExecutor, given: GivenAnswer): Promise<void> {
  const { resourceId, answer, way, on, at, by } = given;
  const verificationId =
    answer === 'STILL_TRUE'
      ? (
          await client.query<{ id: string }>('select upkeep.confirm($1, $2, $3, $4, $5) as id', [
            resourceId,
            on,
            by.organizationName,
            by.role,
            way,
          ])
        ).rows[0]!.id
      : null;
  const requestId = await closeRequest(client, resourceId, answer, on);
  await client.query(
    `insert into upkeep.confirmation (resource_id, request_id, verification_id, answer, way, confirmed_on, at,
       person_id, by_name, by_role, by_organization, proposal_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      resourceId,
      requestId,
      verificationId,
      answer,
      way,
      on,
      at,
      by.personId,
      by.name,
      by.role,
      by.organizationName,
      given.proposalId ?? null,
    ],
  );
}
