import type { Database } from '../persistence/database.ts';
import { type OrganizationRow, organizationObject } from '../resource/index.ts';
import { SqlText } from '../search/index.ts';

/** What a list counts: each is one column of offering_search. */
export type Listed = 'resource_id' | 'offering_id' | 'organization_id';

/** A row of a list, with the resource it belongs to. */
export interface ListedRow {
  id: string;
  resourceId: string;
}

/** The little that `minimal` asks for. */
export interface MinimalRow {
  id: string;
  name: string;
  status: string;
  modified_at: Date;
}

/** An organization with what it offers that is listed. */
export interface ListedOrganization {
  organization: OrganizationRow;
  resource_ids: string[];
}

/** Conditions of a list, written into the statement that is being made. */
export type Conditions = (sql: SqlText) => string[];

/** Finds the rows of lists; what hangs on them is read by the resource slice. */
export class HsdsRepository {
  constructor(private readonly db: Database) {}

  /** The ids of a page, and how many rows there are in all; one statement. */
  async page(
    listed: Listed,
    conditions: Conditions,
    cut: { offset: number; limit: number },
  ): Promise<{ total: number; rows: ListedRow[] }> {
    const sql = new SqlText();
    // Twice rather than kept: counting sorts nothing, and the page stops where it is full.
    const found = listStatement(listed, conditions(sql));
    const shown = `${found} order by id limit ${sql.param(cut.limit)}::int offset ${sql.param(cut.offset)}::bigint`;
    const main = `select (select count(*) from (${found}) c)::int as total,
      coalesce((select json_agg(json_build_object('id', p.id, 'resourceId', p.resource_id) order by p.id)
        from (${shown}) p), '[]') as rows`;
    const answer = await this.db.query<{ total: number; rows: ListedRow[] }>(sql.whole(main), sql.values);
    return answer.rows[0]!;
  }

  /** The ids behind a row, uncounted: what a stream reads again and again must not look at the whole each time. */
  async next(
    listed: Listed,
    conditions: Conditions,
    cut: { after: string; limit: number },
  ): Promise<ListedRow[]> {
    const sql = new SqlText();
    const behind = `s.${listed} > ${sql.param(cut.after)}::uuid`;
    const main = `${listStatement(listed, [behind, ...conditions(sql)])} order by id limit ${sql.param(cut.limit)}::int`;
    const answer = await this.db.query<{ id: string; resource_id: string }>(sql.whole(main), sql.values);
    return answer.rows.map((row) => ({ id: row.id, resourceId: row.resource_id }));
  }

  /** Name, status and time of the last change of some resources. */
  minimal(ids: readonly string[]): Promise<MinimalRow[]> {
    return this.db.rows<MinimalRow>(
      'select id, name, status, modified_at from resource where id = any($1::uuid[]) order by id',
      [ids],
    );
  }

  /** Organizations with the ids of their listed resources, in the order of their ids. */
  organizations(ids: readonly string[]): Promise<ListedOrganization[]> {
    return this.db.rows<ListedOrganization>(selectOrganizations, [ids]);
  }
}

const joins: readonly [alias: RegExp, join: string][] = [
  [/\br\./, 'join resource r on r.id = s.resource_id'],
  [/\bg\./, 'join organization g on g.id = s.organization_id'],
  [/\b[ov]\./, 'join offering o on o.id = s.offering_id'],
  [/\bv\./, 'left join venue v on v.id = o.venue_id'],
];

/** Only what the conditions speak of is joined: a list of everything reads one table. */
function listStatement(listed: Listed, conditions: readonly string[]): string {
  const asked = conditions.join(' and ');
  const joined = joins.flatMap(([alias, join]) => (alias.test(asked) ? [join] : []));
  const resource = listed === 'organization_id' ? 'null' : 's.resource_id';
  const group = listed === 'offering_id' ? 's.offering_id, s.resource_id' : `s.${listed}`;
  return `select s.${listed} as id, ${resource} as resource_id from offering_search s ${joined.join(' ')}
    ${asked === '' ? '' : `where ${asked}`} group by ${group}`;
}

const selectOrganizations = `
  select ${organizationObject} as organization,
    array(select r.id::text from resource r where r.organization_id = g.id
      and exists (select 1 from offering_search s where s.resource_id = r.id) order by r.id) as resource_ids
  from organization g where g.id = any($1::uuid[]) order by g.id`;
