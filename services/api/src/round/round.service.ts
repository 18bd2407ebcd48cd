import { randomUUID } from 'node:crypto';
import { allow, type CalendarDay, decideRound, type RoundWish, refuse } from '@tsunagi/domain';
import { recordAct } from '../audit/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { makerOf } from './maker-of.ts';
import { findRound, insertRound, listRounds, markEnded, type RoundRow } from './round.repository.ts';
import { type LetterWays, remind, silentOf, writeLetters } from './write-letters.ts';

export type { RoundRow } from './round.repository.ts';

const mostListed = 100;
const hourMilliseconds = 3_600_000;

/** When something is done. */
export interface At {
  readonly now: Date;
  readonly day: CalendarDay;
}

/** Asks sections for the places they know, watches who has answered, asks again, ends. */
export class RoundService {
  constructor(
    private readonly personal: PersonalDatabase,
    private readonly ways: LetterWays,
  ) {}

  list(viewer: Viewer): Promise<RoundRow[]> {
    return this.personal.actingAs(actorOf(viewer), (client) => listRounds(client, mostListed));
  }

  one(viewer: Viewer, id: string): Promise<RoundRow | null> {
    return this.personal.actingAs(actorOf(viewer), async (client) => {
      const round = await findRound(client, id);
      if (round) await recordAct(client, actorOf(viewer), 'ANSWERS_READ', 'ROUND', id);
      return round;
    });
  }

  /** Makes a round and writes to everybody it asks, in one transaction. */
  make(viewer: Viewer, wish: RoundWish, { now, day }: At): Promise<Answered<RoundRow>> {
    const decision = decideRound(wish, day);
    if (!decision.ok) return Promise.resolve(decision);
    const maker = makerOf(viewer);
    if (!maker) return Promise.resolve(refuse([{ code: 'NOT_FOUND' }]));
    return this.personal.actingAs(actorOf(viewer), async (client) => {
      const id = randomUUID();
      await insertRound(client, { id, wish: decision.value, maker, at: now });
      const round = (await findRound(client, id))!;
      await writeLetters(client, this.ways, round, { to: round.recipients, again: false });
      await recordAct(client, actorOf(viewer), 'ROUND_SENT', 'ROUND', id);
      return allow(round);
    });
  }

  /** Writes once more to those who have not answered; not twice on one day. */
  remind(viewer: Viewer, id: string, { now, day }: At): Promise<Answered<RoundRow>> {
    return this.personal.actingAs(actorOf(viewer), async (client) => {
      const round = await findRound(client, id, true);
      if (!round) return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
      if (round.ended_at || round.until < day) return refuse([{ code: 'ROUND_OVER' }]);
      const yesterday = now.getTime() - 20 * hourMilliseconds;
      const to = silentOf(round).filter(
        ({ remindedAt }) => !remindedAt || Date.parse(remindedAt) < yesterday,
      );
      await remind(client, this.ways, round, { to, now });
      await recordAct(client, actorOf(viewer), 'ROUND_SENT', 'ROUND', id);
      return allow((await findRound(client, id))!);
    });
  }

  /** Ends a round before its last day; what was answered stays in the review. */
  end(viewer: Viewer, id: string, { now }: At): Promise<Answered<RoundRow>> {
    return this.personal.actingAs(actorOf(viewer), async (client) => {
      const round = await findRound(client, id, true);
      if (!round) return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
      if (round.ended_at) return refuse([{ code: 'ROUND_OVER' }]);
      await markEnded(client, id, now);
      await recordAct(client, actorOf(viewer), 'ROUND_CLOSED', 'ROUND', id);
      return allow((await findRound(client, id))!);
    });
  }
}
