import type { Period, Tally } from '@tsunagi/domain';
import type { PoolClient } from 'pg';

/** A tally with the place it is counted for. */
export interface PlacedTally extends Tally {
  readonly place: string;
}

export interface WindowRow {
  readonly organizationId: string;
  readonly name: string;
  readonly cases: number;
  readonly inCare: number;
}

const tally = `case_number as "caseNumber", is_new as "isNew", came_by as "cameBy", stage,
  is_from_elsewhere as "isFromElsewhere", is_elsewhere as "isElsewhere", kind, partner, is_reached as "isReached", count`;

/** What was done, counted case by case without a case's id. */
export const figureRows = {
  /** By the own organization, as it is known now. */
  async own(client: PoolClient, { from, to }: Period): Promise<Tally[]> {
    const found = await client.query<Tally>(
      `select ${tally} from care.tallies($1, $2, 'infinity')
       where organization_id = identity.acting_organization()`,
      [from, to],
    );
    return found.rows;
  },

  /** By others, as far as the role of the one who asks reaches; only of quarters that are over for good. */
  async area(client: PoolClient, { from }: Period): Promise<PlacedTally[]> {
    return (await client.query<PlacedTally>(`select place, ${tally} from care.area_tallies($1)`, [from]))
      .rows;
  },

  /** How much lies with the windows of the own municipality or prefecture. */
  async windows(client: PoolClient): Promise<WindowRow[]> {
    const sql = `select organization_id as "organizationId", name, cases, in_care as "inCare" from care.load_of_windows()`;
    return (await client.query<WindowRow>(sql)).rows;
  },
};
