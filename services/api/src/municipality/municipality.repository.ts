import type { CalendarDay, ChainCondition } from '@tsunagi/domain';
import type { Database } from '../persistence/database.ts';

/** A municipality's profile: which window comes first, and where it leads. */
export interface ProfileRow {
  q1: string | null;
  q2: string | null;
  q3: string | null;
  first_window_id: string | null;
  confirmed_on: CalendarDay | null;
  equal_windows: string[];
  chain: { condition: ChainCondition; note: string | null; resourceId: string | null }[];
}

/** The first window of a municipality; the center of the prefecture where no municipality is named. */
export interface WindowRow {
  prefecture_code: string;
  municipality_code: string | null;
  resource_id: string;
}

/** How many places there are in a prefecture (two digits) or municipality (five), and how many were confirmed of late. */
export interface ConfirmedRow {
  code: string;
  total: number;
  confirmed: number;
}

/** Reads what municipalities say of themselves. */
export class MunicipalityRepository {
  constructor(private readonly db: Database) {}

  async profile(code: string): Promise<ProfileRow | null> {
    const rows = await this.db.rows<ProfileRow>(selectProfile, [code]);
    return rows[0] ?? null;
  }

  /** The first windows in some prefectures, and their centers. */
  windows(prefectures: readonly string[]): Promise<WindowRow[]> {
    return this.db.rows<WindowRow>(selectWindows, [prefectures]);
  }

  /** Places of some prefectures or municipalities, and those of them confirmed on that day or later. */
  confirmed(codes: readonly string[], since: CalendarDay): Promise<ConfirmedRow[]> {
    return this.db.rows<ConfirmedRow>(selectConfirmed, [codes, since]);
  }
}

const selectWindows = `
  select left(municipality_code, 2) as prefecture_code, municipality_code, first_window_id as resource_id
  from municipality_profile
  where first_window_id is not null and left(municipality_code, 2) = any($1::text[])
  union all
  (select distinct on (o.prefecture_code) o.prefecture_code, null, r.id
   from organization o join resource r on r.organization_id = o.id and r.kind = 'WINDOW' and r.status = 'RUNNING'
   where o.kind = 'PREFECTURAL_CENTER' and o.prefecture_code = any($1::text[])
   order by o.prefecture_code, r.id)`;

const selectConfirmed = `
  select asked.code, count(distinct s.resource_id)::int as total,
    (count(distinct s.resource_id) filter (where s.confirmed_on >= $2::date))::int as confirmed
  from unnest($1::text[]) as asked (code)
  join offering_search s on s.place_code between asked.code::int * case length(asked.code) when 2 then 1000 else 1 end
    and asked.code::int * case length(asked.code) when 2 then 1000 else 1 end
      + case length(asked.code) when 2 then 999 else 0 end
  group by asked.code`;

const selectProfile = `
  select p.q1, p.q2, p.q3, p.first_window_id, p.confirmed_on,
    array(select e.resource_id::text from equal_window e where e.municipality_code = p.municipality_code
      order by e.position) as equal_windows,
    coalesce((select json_agg(json_build_object('condition', l.condition, 'note', l.note, 'resourceId', l.resource_id)
      order by l.position) from chain_link l where l.municipality_code = p.municipality_code), '[]') as chain
  from municipality_profile p where p.municipality_code = $1`;
