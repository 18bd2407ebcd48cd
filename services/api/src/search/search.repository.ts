import type { QueryResultRow } from 'pg';
import type { Database } from '../persistence/database.ts';
import type { Card } from '../readmodel/index.ts';
import type { OrderKey, Statement } from './search-statements.ts';

/** A row of a page: its place in the order and its card. */
export interface PageRow extends OrderKey, QueryResultRow {
  card: Card;
}

/** Asks the read tables. */
export class SearchRepository {
  constructor(private readonly db: Database) {}

  page(statement: Statement): Promise<PageRow[]> {
    return statement.text === ''
      ? Promise.resolve([])
      : this.db.rows<PageRow>(statement.text, statement.values);
  }

  async ringCounts(statement: Statement): Promise<Map<number, number>> {
    const rows = await this.db.rows<{ rank: number; count: number }>(statement.text, statement.values);
    return new Map(rows.map((row) => [row.rank, row.count]));
  }

  /** Windows and telephones that are there in any case: the home's own, the prefecture's center, one from afar. */
  nextSteps(municipalityCode: string | null): Promise<{ card: Card }[]> {
    return this.db.rows<{ card: Card }>(selectNextSteps, [
      municipalityCode,
      municipalityCode?.slice(0, 2) ?? null,
    ]);
  }
}

const selectNextSteps = `
  with own as (
    select s.offering_id, 0 as rank, 0 as part from municipality_profile p
    join offering_search s on s.resource_id = p.first_window_id where p.municipality_code = $1
  ), center as (
    select s.offering_id, 1 as rank, 0 as part from organization o
    join resource r on r.organization_id = o.id and r.kind = 'WINDOW' and r.status = 'RUNNING'
    join offering_search s on s.resource_id = r.id
    where o.kind = 'PREFECTURAL_CENTER' and o.prefecture_code = $2
  ), afar as (
    select s.offering_id, 2 as rank, 0 as part from offering_search s
    where s.remote and s.is_running and s.yes_keys @> array[0] and s.kind in ('WINDOW', 'COUNSELING')
    order by s.offering_id limit 2
  ), anywhere as (
    select s.offering_id, 3 as rank, 0 as part from offering_search s
    where s.remote order by s.is_running desc, s.offering_id limit 1
  ), chosen as (
    select distinct on (offering_id) offering_id, rank from (
      table own union all table center union all table afar
      union all select * from anywhere where not exists (table afar)
    ) every order by offering_id, rank
  )
  select c.card from chosen join offering_card c using (offering_id) order by chosen.rank, chosen.offering_id limit 4`;
