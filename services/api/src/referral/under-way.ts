import { openStates } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import type { CaseKey } from '../cases/index.ts';

/**
 * Whether a need of a case already goes to the organization that is asked: who presses twice sends once. Needs of one case
 * differ by their titles, and titles lie sealed, so that they are opened to be compared.
 */
export async function isUnderWay(
  client: PoolClient,
  need: { readonly caseId: string; readonly title: string; readonly askedId: string },
  key: CaseKey | null,
): Promise<boolean> {
  const { rows } = await client.query<{ title_sealed: Buffer | null }>(
    `select title_sealed from care.referral where case_id = $1 and state = any ($2)
       and (receiver_id = $3 or (receiver_id is null and $3 = any (desk_ids)))`,
    [need.caseId, openStates, need.askedId],
  );
  return rows.some((row) => key?.texts.open(row.title_sealed, 'title') === need.title);
}
