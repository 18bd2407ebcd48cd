import type { ResourceKind } from '@tsunagi/domain';
import type { Database } from '../persistence/database.ts';
import { gramsOfWord } from '../readmodel/index.ts';

/** A place whose name holds what was typed. */
export interface NamedPlace {
  resource_id: string;
  name: string;
  kind: ResourceKind;
}

/** As many activities as are kept for suggesting. */
const mostActivities = 2_000;

/** Reads what can be suggested while typing. */
export class SuggestionRepository {
  constructor(private readonly db: Database) {}

  /** What places do, in their own words, the most usual first. */
  async activities(): Promise<string[]> {
    const rows = await this.db.rows<{ activity: string }>(
      `select activity from resource, unnest(activities) as activity where status <> 'ENDED'
       group by activity order by count(*) desc, activity limit $1`,
      [mostActivities],
    );
    return rows.map((row) => row.activity);
  }

  /** Places by name: those that begin with the folded text, then those that hold it. */
  async places(folded: string, limit: number): Promise<NamedPlace[]> {
    const like = folded.replace(/[\\%_]/g, '\\$&');
    const found = await this.db.query<NamedPlace>(selectPlaces, [
      gramsOfWord(folded, 'name'),
      // Names are kept with a space before each part.
      `% ${like}%`,
      `%${like}%`,
      limit,
    ]);
    return found.rows;
  }
}

const selectPlaces = `
  with found as (
    (select w.offering_id, 0 as rank from offering_words w where w.grams @@ $1::tsquery and w.name like $2 limit $4)
    union all
    (select w.offering_id, 1 as rank from offering_words w where w.grams @@ $1::tsquery and w.name like $3 limit $4)
  )
  select s.resource_id, c.card ->> 'name' as name, s.kind, min(found.rank) as rank
  from found join offering_search s using (offering_id) join offering_card c using (offering_id)
  group by 1, 2, 3 order by rank, name, s.resource_id limit $4`;
