import { createHmac } from 'node:crypto';
import { japaneseDay, lockedUntil, lockMinutes } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { keyFor } from '../identity/index.ts';

/**
 * Keeps who guesses from guessing on, as the sign-in does: after five codes that open nothing a place on the net waits. No
 * address is kept, a keyed print of it that changes each day, and that for a quarter of an hour.
 */
export class SlipTries {
  private readonly key: string;

  constructor(dataKey: string) {
    this.key = keyFor('slip tries', dataKey);
  }

  /** Whether this place has to wait. Those of one place go in one after the other, so that nobody guesses in parallel. */
  async mustWait(client: PoolClient, place: string | null, now: Date): Promise<boolean> {
    const print = this.printOf(place, now);
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 20261124))', [print]);
    await client.query('delete from care.slip_try where at < $1', [
      new Date(now.getTime() - lockMinutes * 60_000),
    ]);
    const { rows } = await client.query<{ at: Date }>('select at from care.slip_try where place_hash = $1', [
      print,
    ]);
    return (
      lockedUntil(
        rows.map(({ at }) => at),
        now,
      ) !== null
    );
  }

  /** Counts a code that opened nothing. */
  async count(client: PoolClient, place: string | null, now: Date): Promise<void> {
    await client.query('insert into care.slip_try (place_hash, at) values ($1, $2)', [
      this.printOf(place, now),
      now,
    ]);
  }

  private printOf(place: string | null, now: Date): string {
    return createHmac('sha256', this.key)
      .update(`${japaneseDay(now)} ${place ?? ''}`)
      .digest('hex');
  }
}
