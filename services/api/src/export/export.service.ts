import { municipalityKey } from '@tsunagi/domain';
import type { HsdsService } from '../hsds/index.ts';
import type { Redirects } from '../redirect/index.ts';
import type { OfferingRow, ResourceRepository, ResourceRow } from '../resource/index.ts';
import type { AskedAt } from '../search/index.ts';
import type { ExportRepository, Wanted } from './export.repository.ts';

/** An offering with the resource it belongs to. */
export interface Offered {
  row: ResourceRow;
  offering: OfferingRow;
}

const rowsAtOnce = 500;
const firstId = '00000000-0000-0000-0000-000000000000';
const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The most offerings one calendar holds; where there are more it says so. */
export const mostInCalendar = 500;

/** Reads what the files to take away are made of. */
export class ExportService {
  constructor(
    private readonly repository: ExportRepository,
    private readonly resources: ResourceRepository,
    private readonly hsds: HsdsService,
    private readonly redirects: Redirects,
  ) {}

  /** All listed offerings, so many at once, by id. */
  async *offerings(wanted: Wanted = { of: 'all' }): AsyncGenerator<Offered[]> {
    for (let after = firstId; ; ) {
      const found = await this.repository.offerings(wanted, after, rowsAtOnce);
      if (found.length > 0) yield await this.withRows(found);
      if (found.length < rowsAtOnce) return;
      after = found.at(-1)!.offering_id;
    }
  }

  /** Every listed service with everything, so many at once. */
  services(at: AskedAt): AsyncGenerator<unknown[]> {
    return this.hsds.services(at);
  }

  /** What a calendar of one place, a town or a prefecture holds; null where there is no such thing. */
  async calendar(of: Exclude<Wanted['of'], 'all'>, id: string, at: AskedAt): Promise<Calendar | null> {
    const { municipalities, prefectures } = at.reference;
    if (of === 'place') {
      if (!uuid.test(id)) return null;
      const offered = await this.several({ of, resourceId: id.toLowerCase() });
      return offered.length === 0 ? null : { of, name: offered[0]!.row.name, offered };
    }
    const name = of === 'town' ? municipalities.get(id)?.name : prefectures.get(id)?.name;
    if (name === undefined) return null;
    const code = of === 'town' ? municipalityKey(id) : Number(id);
    return { of, name, offered: await this.several({ of, code }) };
  }

  /** The id of the place into which the one with an old id was merged, or null. */
  async movedTo(id: string): Promise<string | null> {
    return uuid.test(id) ? this.redirects.of('RESOURCE', id.toLowerCase()) : null;
  }

  private async several(wanted: Wanted): Promise<Offered[]> {
    return this.withRows(await this.repository.offerings(wanted, firstId, mostInCalendar));
  }

  private async withRows(found: readonly { offering_id: string; resource_id: string }[]): Promise<Offered[]> {
    if (found.length === 0) return [];
    const rows = await this.resources.byIds([...new Set(found.map((one) => one.resource_id))]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return found.flatMap((one) => {
      const row = byId.get(one.resource_id);
      const offering = row?.offerings.find(({ id }) => id === one.offering_id);
      return row && offering ? [{ row, offering }] : [];
    });
  }
}

/** A calendar before its days are worked out. */
export interface Calendar {
  of: 'place' | 'town' | 'prefecture';
  name: string;
  offered: Offered[];
}
