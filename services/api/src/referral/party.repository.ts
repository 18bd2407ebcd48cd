import type { OrganizationKind } from '@tsunagi/domain';
import type { PoolClient } from 'pg';

/** An organization that can be a party to a referral. */
export interface PartyRow {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly municipality_code: string | null;
  readonly prefecture_code: string | null;
  /** Somebody there works with cases in this system; else it is asked by letter. */
  readonly works_here: boolean;
  readonly is_suspended: boolean;
}

const columns = `o.id, o.name, o.kind, o.municipality_code, o.prefecture_code, care.works_here(o.id) as works_here,
  exists (select from withheld w where w.organization_id = o.id) as is_suspended`;

/** Organizations as parties: who can be asked, and whose desk a prefecture has. */
export const partyRows = {
  async one(client: PoolClient, id: string): Promise<PartyRow | null> {
    const sql = `select ${columns} from public.organization o where o.id = $1`;
    return (await client.query<PartyRow>(sql, [id])).rows[0] ?? null;
  },

  /** Those whose name has the words, then those of a town or prefecture that begins so; who works here comes first. */
  async named(client: PoolClient, words: string, first: number): Promise<PartyRow[]> {
    const found = await client.query<PartyRow>(
      `select * from (select ${columns}, position($1 in o.name) > 0 or position($1 in o.kana) > 0 as by_name
         from public.organization o
           left join public.municipality m on m.code = o.municipality_code
           left join public.prefecture p on p.code = coalesce(o.prefecture_code, m.prefecture_code)
         where position($1 in o.name) > 0 or position($1 in o.kana) > 0
           or starts_with(m.name, $1) or starts_with(m.kana, $1) or starts_with(p.name, $1) or starts_with(p.kana, $1)
       ) found
       where not is_suspended order by by_name desc, works_here desc, length(name), name, id limit $2`,
      [words, first],
    );
    return found.rows;
  },

  async many(client: PoolClient, ids: readonly string[]): Promise<PartyRow[]> {
    if (ids.length === 0) return [];
    const sql = `select ${columns} from public.organization o where o.id = any ($1)`;
    return (await client.query<PartyRow>(sql, [ids])).rows;
  },

  /** Those of a kind for the people of a town: in the town, else for the prefecture; who works here comes first. */
  async ofKind(
    client: PoolClient,
    kind: OrganizationKind,
    at: { readonly municipalityCode: string | null; readonly first: number },
  ): Promise<PartyRow[]> {
    const found = await client.query<PartyRow>(
      `select * from (select ${columns} from public.organization o where o.kind = $1
         and (o.municipality_code = $2 or (o.municipality_code is null and o.prefecture_code = left($2, 2)))) found
       where not is_suspended order by municipality_code nulls last, works_here desc, name, id limit $3`,
      [kind, at.municipalityCode, at.first],
    );
    return found.rows;
  },

  /** The desk of a prefecture: its center, one where somebody works here before others. */
  async deskOf(client: PoolClient, prefectureCode: string): Promise<PartyRow | null> {
    const found = await client.query<PartyRow>(
      `select * from (select ${columns} from public.organization o
         where o.kind = 'PREFECTURAL_CENTER' and o.prefecture_code = $1) found
       order by works_here desc, name, id limit 1`,
      [prefectureCode],
    );
    return found.rows[0] ?? null;
  },
};
