import { type CalendarDay, decideReferral, hasLostGround } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import { caseRows } from '../cases/index.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import { bothSides } from './both-sides.ts';
import { referralRows } from './referral.repository.ts';
import { factsOf } from './referral.row.ts';
import { momentOf } from './referral-moment.ts';

/**
 * Brings the referrals of a case back to its organization that were taken on and have no ground left (decisions 14, 16).
 * Those that nobody has taken on yet carry the need alone, and wait on.
 */
export async function bringBackWithoutGround(
  client: PoolClient,
  caseId: string,
  viewer: Viewer,
  { now, day }: { readonly now: Date; readonly day: CalendarDay },
): Promise<void> {
  // Held first, then judged: of two who withdraw at the same moment the later one sees that nothing is left.
  const held = await referralRows.ofCase(client, caseId);
  const grounds = await caseRows.grounds(client, [caseId]);
  for (const row of held) {
    const facts = factsOf(row);
    const moment = momentOf({
      facts,
      organizationId: row.case_organization_id,
      grounds,
      chain: [],
      items: [],
      ...(await bothSides(client, row)),
      day,
    });
    if (!hasLostGround(facts, moment.hasGround)) continue;
    const act = { action: 'BRING_BACK', cause: 'GROUND_ENDED' } as const;
    const decided = decideReferral(act, facts, { ...moment, parties: ['CLOCK'], organizationId: null });
    if (!decided.ok) continue;
    await referralRows.move(client, row.id, decided.value, null);
    await referralRows.addEvent(client, row.id, act, {
      organizationId: null,
      organizationName: null,
      personName: null,
      word: null,
      now,
    });
    await recordAct(client, actorOf(viewer), 'REFERRAL_MOVED', 'REFERRAL', row.id);
  }
}
