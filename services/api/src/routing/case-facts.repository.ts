import { type HouseholdMember, nothingSaid, type SaidFacts } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { type CaseKey, caseRows, toldAgeOf } from '../cases/index.ts';

/** What was said of a case so that it can be routed: sealed with the key of the case, since it speaks of health and money. */
export const caseFacts = {
  async said(client: PoolClient, caseId: string, key: CaseKey | null): Promise<SaidFacts> {
    const { rows } = await client.query<{ facts_sealed: Buffer }>(
      'select facts_sealed from care.case_fact where case_id = $1',
      [caseId],
    );
    const text = rows[0] && key ? key.texts.open(rows[0].facts_sealed, 'facts') : null;
    return text === null ? nothingSaid : (JSON.parse(text) as SaidFacts);
  },

  async keep(
    client: PoolClient,
    caseId: string,
    { said, key, personId, now }: { said: SaidFacts; key: CaseKey; personId: string; now: Date },
  ): Promise<void> {
    await client.query(
      `insert into care.case_fact (case_id, facts_sealed, said_by, said_at) values ($1, $2, $3, $4)
       on conflict (case_id) do update set facts_sealed = excluded.facts_sealed, said_by = excluded.said_by,
         said_at = excluded.said_at`,
      [caseId, key.texts.seal(JSON.stringify(said), 'facts'), personId, now],
    );
  },

  async members(client: PoolClient, caseId: string): Promise<HouseholdMember[]> {
    return (await caseRows.members(client, [caseId])).map((member) => ({
      role: member.role,
      age: toldAgeOf(member),
      isClient: member.is_client,
      needsCare: member.needs_care,
      raisesChild: member.raises_child,
      needs: member.needs,
    }));
  },
};
