import type { QueryResultRow } from 'pg';
import type { Database } from '../persistence/database.ts';
import type { Card } from '../readmodel/index.ts';
import type { OrderKey, Statement } from './search-statements.ts';

/** A row of a page: its place in the order and its card. */
export interface PageRow extends OrderKey, QueryResultRow {
  card: Card;
}

/** One of the places that are there in any case: whose, which, and why. */
export interface NextStepRow {
  code: string;
  why: 'FIRST_WINDOW' | 'CENTER' | 'AFAR';
  card: Card;
}

/** Asks the read tables. */
export class SearchRepository {
  constructor(private readonly db: Database) {}

  page(statement: Statement): Promise<PageRow[]> {
    return this.rows<PageRow>(statement);
  }

  async ringCounts(statement: Statement): Promise<Map<number, number>> {
    const rows = await this.rows<{ rank: number; count: number }>(statement);
    return new Map(rows.map((row) => [row.rank, row.count]));
  }

  private async rows<Row extends QueryResultRow>({ text, values, recurs }: Statement): Promise<Row[]> {
    if (text === '') return [];
    return recurs ? this.db.rows<Row>(text, values) : (await this.db.query<Row>(text, values)).rows;
  }

  /**
   * Windows and telephones that are there in any case, for each of some municipalities ('' for nowhere): its own first
   * window, the prefecture's center, one from afar.
   */
  nextSteps(codes: readonly string[]): Promise<NextStepRow[]> {
    return this.db.rows<NextStepRow>(selectNextSteps, [codes]);
  }
}

const selectNextSteps = `
  with asked as (select code from unnest($1::text[]) as code),
  own as (
    select a.code, s.offering_id, 0 as rank from asked a
    join municipality_profile p on p.municipality_code = a.code
    join offering_search s on s.resource_id = p.first_window_id
  ), center as (
    select a.code, s.offering_id, 1 as rank from asked a
    join organization o on o.kind = 'PREFECTURAL_CENTER' and o.prefecture_code = left(a.code, 2)
    join resource r on r.organization_id = o.id and r.kind = 'WINDOW' and r.status = 'RUNNING'
    join offering_search s on s.resource_id = r.id
  ), afar as (
    select s.offering_id from offering_search s
    where s.remote and s.is_running and s.yes_keys @> array[0] and s.kind in ('WINDOW', 'COUNSELING')
    order by s.offering_id limit 2
  ), anywhere as (
    select s.offering_id from offering_search s where s.remote order by s.is_running desc, s.offering_id limit 1
  ), every as (
    table own union all table center
    union all select a.code, f.offering_id, 2 from asked a, afar f
    union all select a.code, f.offering_id, 3 from asked a, anywhere f where not exists (table afar)
  ), once as (
    select distinct on (code, offering_id) code, offering_id, rank from every order by code, offering_id, rank
  )
  select once.code, c.card,
    case once.rank when 0 then 'FIRST_WINDOW' when 1 then 'CENTER' else 'AFAR' end as why
  from once join offering_card c using (offering_id)
  order by once.code, once.rank, once.offering_id`;
