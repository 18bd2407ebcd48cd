import type { Database } from '../persistence/database.ts';

/** Which offerings a file holds: all, one place's, or the meetings of a town or prefecture. */
export type Wanted =
  | { of: 'all' }
  | { of: 'place'; resourceId: string }
  | { of: 'town'; code: number }
  | { of: 'prefecture'; code: number };

/** An offering that is listed, with its resource. */
export interface ListedOffering {
  offering_id: string;
  resource_id: string;
}

/** Finds what files hold: rows of offering_search, and so only what is listed. */
export class ExportRepository {
  constructor(private readonly db: Database) {}

  /** The next offerings by id. */
  offerings(wanted: Wanted, after: string, limit: number): Promise<ListedOffering[]> {
    const { condition, values } = conditionOf(wanted);
    return this.db.rows<ListedOffering>(
      `select s.offering_id, s.resource_id from offering_search s
       where s.offering_id > $1::uuid and ${condition} order by s.offering_id limit $2::int`,
      [after, limit, ...values],
    );
  }
}

function conditionOf(wanted: Wanted): { condition: string; values: unknown[] } {
  switch (wanted.of) {
    case 'all':
      return { condition: 'true', values: [] };
    case 'place':
      return { condition: 's.resource_id = $3::uuid', values: [wanted.resourceId] };
    case 'town':
      return { condition: 's.gathers and s.place_code = $3::int', values: [wanted.code] };
    case 'prefecture':
      return {
        condition: 's.gathers and s.place_code between $3::int * 1000 and $3::int * 1000 + 999',
        values: [wanted.code],
      };
  }
}
