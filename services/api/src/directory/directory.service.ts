import { addDays, agingDays } from '@tsunagi/domain';
import type { Database } from '../persistence/database.ts';
import type { AskedAt } from '../search/search.service.ts';
import type { Directory } from './directory.types.ts';

/** Tells what the directory holds. */
export class DirectoryService {
  private counted: { key: string; counts: Promise<Counts> } | undefined;

  constructor(private readonly db: Database) {}

  async about({ reference, day }: AskedAt): Promise<Directory> {
    const counts = await this.counts(`${reference.revision} ${day}`, day);
    return {
      resourceCount: counts.resources,
      municipalityCount: reference.municipalities.size,
      fiction: reference.fiction,
      confirmedShare: counts.resources === 0 ? 0 : counts.confirmed / counts.resources,
      day,
      boundariesOrigin: reference.boundariesOrigin,
    };
  }

  /** Every page says these; they are counted once for each revision and day. */
  private counts(key: string, day: AskedAt['day']): Promise<Counts> {
    if (this.counted?.key !== key) {
      const counts = this.db.rows<Counts>(selectCounts, [addDays(day, -agingDays)]).then((rows) => rows[0]!);
      counts.catch(() => {
        this.counted = undefined;
      });
      this.counted = { key, counts };
    }
    return this.counted.counts;
  }
}

interface Counts {
  resources: number;
  confirmed: number;
}

const selectCounts = `
  select count(distinct resource_id)::int as resources,
    (count(distinct resource_id) filter (where confirmed_on >= $1))::int as confirmed
  from offering_search`;
