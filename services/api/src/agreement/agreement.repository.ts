import type {
  AgreementAction,
  AgreementDraft,
  AgreementFacts,
  CalendarDay,
  CostShares,
  SaidUses,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import type {
  AgreementEventRow,
  AgreementMemberRow,
  AgreementRow,
  AgreementUseRow,
} from './agreement.row.ts';

const columns = `id, drafter_id, drafter_name, name, aim, shared_kinds, member_codes, lead_code, valid_from::text,
  valid_to::text, yen::float8 as yen, parts, state, version,
  settled`;
const mostListed = 200;

/** Agreements as far as the one who acts takes part in them; row-level security says which. */
export const agreementRows = {
  async list(client: PoolClient): Promise<AgreementRow[]> {
    const sql = `select ${columns} from cooperation.agreement order by valid_from desc, name, id limit ${mostListed}`;
    return (await client.query<AgreementRow>(sql)).rows;
  },

  async one(client: PoolClient, id: string): Promise<AgreementRow | null> {
    const sql = `select ${columns} from cooperation.agreement where id = $1`;
    return (await client.query<AgreementRow>(sql, [id])).rows[0] ?? null;
  },

  /** The same, and nobody else changes it until this transaction is over. */
  async held(client: PoolClient, id: string): Promise<AgreementRow | null> {
    const sql = `select ${columns} from cooperation.agreement where id = $1 for update`;
    return (await client.query<AgreementRow>(sql, [id])).rows[0] ?? null;
  },

  async members(client: PoolClient, ids: readonly string[]): Promise<AgreementMemberRow[]> {
    const found = await client.query<AgreementMemberRow>(
      `select m.agreement_id, m.municipality_code, m.agreed_on::text, m.agreed_by_name, m.role, t.name,
         p.population, p.as_of::text as population_as_of, p.source as population_source
       from cooperation.agreement_member m join public.municipality t on t.code = m.municipality_code
       left join public.municipality_population p on p.code = m.municipality_code
       where m.agreement_id = any ($1)`,
      [ids],
    );
    return found.rows;
  },

  async uses(client: PoolClient, ids: readonly string[]): Promise<AgreementUseRow[]> {
    const found = await client.query<AgreementUseRow>(
      `select agreement_id, municipality_code, to_char(month, 'YYYY-MM') as month, uses from cooperation.agreement_use
       where agreement_id = any ($1) order by month`,
      [ids],
    );
    return found.rows;
  },

  async events(client: PoolClient, id: string): Promise<AgreementEventRow[]> {
    const found = await client.query<AgreementEventRow>(
      `select id, at, action, organization_name, person_name, word, day::text from cooperation.agreement_event
       where agreement_id = $1 order by number`,
      [id],
    );
    return found.rows;
  },

  /** How many of the codes are municipalities. */
  async known(client: PoolClient, codes: readonly string[]): Promise<number> {
    const found = await client.query<{ count: number }>(
      'select count(*)::int as count from public.municipality where code = any ($1)',
      [codes],
    );
    return found.rows[0]!.count;
  },

  async insert(
    client: PoolClient,
    draft: AgreementDraft,
    by: { readonly organizationId: string; readonly organizationName: string; readonly now: Date },
  ): Promise<string> {
    const { rows } = await client.query<{ id: string }>(
      `insert into cooperation.agreement (drafter_id, drafter_name, name, aim, shared_kinds, member_codes, lead_code,
         valid_from, valid_to, yen, parts, state, made_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'DRAFT', $12) returning id`,
      [by.organizationId, by.organizationName, ...draftColumns(draft), by.now],
    );
    const id = rows[0]!.id;
    await this.writeMembers(client, id, draft);
    return id;
  },

  async rewrite(client: PoolClient, id: string, draft: AgreementDraft): Promise<void> {
    await client.query(
      `update cooperation.agreement set name = $2, aim = $3, shared_kinds = $4, member_codes = $5, lead_code = $6,
         valid_from = $7, valid_to = $8, yen = $9, parts = $10, version = version + 1 where id = $1`,
      [id, ...draftColumns(draft)],
    );
    await client.query('delete from cooperation.agreement_member where agreement_id = $1', [id]);
    await this.writeMembers(client, id, draft);
  },

  async writeMembers(client: PoolClient, id: string, { members }: AgreementDraft): Promise<void> {
    await client.query(
      `insert into cooperation.agreement_member (agreement_id, municipality_code, role)
       select $1, code, role from unnest($2::text[], $3::text[]) as said (code, role)`,
      [id, members.map(({ code }) => code), members.map(({ role }) => role)],
    );
  },

  /** What an act has made of it. */
  async move(
    client: PoolClient,
    id: string,
    facts: AgreementFacts,
    { agreedBy, now }: { readonly agreedBy: string; readonly now: Date },
  ): Promise<void> {
    for (const { code, agreedOn } of facts.members)
      await client.query(
        `update cooperation.agreement_member set agreed_on = $3,
           agreed_by_name = case when $3::date is null then null else coalesce(agreed_by_name, $4) end
         where agreement_id = $1 and municipality_code = $2 and agreed_on is distinct from $3::date`,
        [id, code, agreedOn, agreedBy],
      );
    await client.query(
      `update cooperation.agreement set state = $2, valid_to = $3, version = version + 1,
         proposed_at = case when $2 = 'PROPOSED' then coalesce(proposed_at, $4) else proposed_at end where id = $1`,
      [id, facts.state, facts.to, now],
    );
  },

  async addEvent(
    client: PoolClient,
    id: string,
    event: {
      readonly action: AgreementAction;
      readonly organizationId: string;
      readonly organizationName: string;
      readonly personName: string;
      readonly word: string | null;
      readonly day: CalendarDay | null;
      readonly now: Date;
    },
  ): Promise<void> {
    await client.query(
      `insert into cooperation.agreement_event (agreement_id, at, action, organization_id, organization_name, person_name,
         word, day) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        id,
        event.now,
        event.action,
        event.organizationId,
        event.organizationName,
        event.personName,
        event.word,
        event.day,
      ],
    );
  },

  /** Counted again, the later number stands. */
  async countUses(client: PoolClient, id: string, { month, counts }: SaidUses): Promise<void> {
    await client.query(
      `insert into cooperation.agreement_use (agreement_id, municipality_code, month, uses)
       select $1, code, ($2 || '-01')::date, uses from unnest($3::text[], $4::int[]) as said (code, uses)
       on conflict (agreement_id, municipality_code, month) do update set uses = excluded.uses`,
      [id, month, counts.map(({ code }) => code), counts.map(({ uses }) => uses)],
    );
  },

  /** Keeps who pays what, as it was settled. */
  async settle(client: PoolClient, id: string, shares: CostShares): Promise<void> {
    await client.query('update cooperation.agreement set settled = $2 where id = $1', [
      id,
      JSON.stringify(shares),
    ]);
  },
};

const draftColumns = (draft: AgreementDraft): readonly unknown[] => [
  draft.name,
  draft.aim,
  draft.sharedKinds,
  draft.members.map(({ code }) => code),
  draft.leadCode,
  draft.from,
  draft.to,
  draft.yen,
  JSON.stringify(draft.parts),
];
