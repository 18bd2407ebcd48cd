import type { CalendarDay, DuplicateReason, ResourceKind } from '@tsunagi/domain';
import type { SqlExecutor } from '../persistence/sql.ts';

/** What has become of a pair. */
export const pairStates = ['PROPOSED', 'DECLINED', 'MERGED'] as const;
export type PairState = (typeof pairStates)[number];

/** One of the two, as far as anybody may know it. */
export interface PairedEntry {
  id: string;
  name: string;
  kind: ResourceKind;
  organizationName: string;
  code: string | null;
  keeper: string | null;
  phones: string[];
  confirmedOn: CalendarDay | null;
}

/** A pair with its two entries; only those whose care it is in see the row at all. */
export interface PairRow {
  id: string;
  state: PairState;
  score: number;
  reasons: DuplicateReason[];
  found_at: Date;
  word: string | null;
  decided_at: Date | null;
  decided_by_name: string | null;
  decided_by_role: string | null;
  decided_by_office: string | null;
  one: PairedEntry;
  other: PairedEntry;
}

const entryOf = (
  alias: string,
  keeper: string,
) => `json_build_object('id', ${alias}.id, 'name', ${alias}.name,
  'kind', ${alias}.kind, 'organizationName', g_${alias}.name, 'keeper', ${keeper},
  'code', coalesce((select v.municipality_code from offering o join venue v on v.id = o.venue_id
    where o.resource_id = ${alias}.id order by o.position limit 1), g_${alias}.municipality_code),
  'phones', array(select p.number from phone p where p.resource_id = ${alias}.id order by p.position),
  'confirmedOn', (select max(c.confirmed_on) from verification c where c.resource_id = ${alias}.id))`;

/** An entry that was merged away or removed is seen by nobody: its pairs are passed by. */
const selectPairs = `
  select d.id, d.state, d.score, d.reasons, d.found_at, d.word, d.decided_at, d.decided_by_name, d.decided_by_role,
    d.decided_by_office, ${entryOf('one', 'd.one_keeper')} as one, ${entryOf('other', 'd.other_keeper')} as other
  from upkeep.duplicate_pair d
  join resource one on one.id = d.one_id join organization g_one on g_one.id = one.organization_id
  join resource other on other.id = d.other_id join organization g_other on g_other.id = other.organization_id`;

/** A page of the pairs of a state, surest first, and how many there are. */
export async function pairsOf(
  sql: SqlExecutor,
  state: PairState,
  cut: { limit: number; offset: number },
): Promise<{ total: number; rows: PairRow[] }> {
  const counted = await sql.query<{ total: number }>(
    `select count(*)::int as total from upkeep.duplicate_pair d
     where d.state = $1 and exists (select from resource r where r.id = d.one_id)
       and exists (select from resource r where r.id = d.other_id)`,
    [state],
  );
  const found = await sql.query<PairRow>(
    `${selectPairs} where d.state = $1 order by d.score desc, d.id limit $2 offset $3`,
    [state, cut.limit, cut.offset],
  );
  return { total: counted.rows[0]!.total, rows: found.rows };
}

/** One pair, or null. */
export async function pairById(sql: SqlExecutor, id: string): Promise<PairRow | null> {
  return (await sql.query<PairRow>(`${selectPairs} where d.id = $1`, [id])).rows[0] ?? null;
}

/** Who decided, with the names of that day: person, name, role, office. */
export type Decider = readonly [string | null, string | null, string | null, string | null];

/** Notes what was decided of a pair; null by nobody opens it again. */
export async function decidePair(
  sql: SqlExecutor,
  id: string,
  state: PairState,
  by: { at: Date; by: Decider; word: string | null } | null,
): Promise<void> {
  await sql.query(
    `update upkeep.duplicate_pair set state = $2, word = $3, decided_at = $4, decided_by = $5, decided_by_name = $6,
       decided_by_role = $7, decided_by_office = $8 where id = $1`,
    [id, state, by?.word ?? null, by?.at ?? null, ...(by?.by ?? [null, null, null, null])],
  );
}
