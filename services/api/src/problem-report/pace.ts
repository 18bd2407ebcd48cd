import { createHmac } from 'node:crypto';
import { japaneseDay } from '@tsunagi/domain';
import { keyFor } from '../identity/index.ts';
import type { SqlExecutor } from '../persistence/sql.ts';

/** How many reports one place on the net may send in an hour, and all together. */
export const reportsPerHour = 6;
const reportsPerHourTogether = 600;

/** Keeps who tells from telling without end. No address is kept: a keyed print of it that changes each day. */
export class ReportPace {
  private readonly key: string;

  constructor(dataKey: string) {
    this.key = keyFor('report pace', dataKey);
  }

  /** Counts one report; false when it is one too many. Old counts go with each new one. */
  async allows(client: SqlExecutor, place: string | null, now: Date): Promise<boolean> {
    const hour = new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000);
    await client.query('delete from problems.pace where hour < $1', [hour]);
    const counts: number[] = [];
    for (const hash of [this.printOf(place ?? '', now), 'all']) {
      const { rows } = await client.query<{ count: number }>(
        `insert into problems.pace as held (place_hash, hour, count) values ($1, $2, 1)
         on conflict (place_hash, hour) do update set count = held.count + 1 returning count`,
        [hash, hour],
      );
      counts.push(rows[0]!.count);
    }
    return counts[0]! <= reportsPerHour && counts[1]! <= reportsPerHourTogether;
  }

  private printOf(place: string, now: Date): string {
    return createHmac('sha256', this.key)
      .update(`${japaneseDay(now)} ${place}`)
      .digest('hex');
  }
}
