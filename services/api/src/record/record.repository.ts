import type { RecordedSubject } from '@tsunagi/domain';
import type { PoolClient } from 'pg';

/** One act as the record holds it, with the names that its ids have now. */
export interface ActRow {
  readonly chain: string;
  readonly number: string;
  /** As the database writes it: a page begins exactly after it. */
  readonly instant: string;
  readonly act: string;
  readonly role: string | null;
  readonly person_id: string | null;
  readonly person_name: string | null;
  readonly organization_name: string | null;
  readonly subject_kind: RecordedSubject;
  readonly subject_name: string | null;
}

/** Which acts are asked for; null leaves it open. */
export interface RecordAsked {
  readonly from: string | null;
  readonly to: string | null;
  readonly personId: string | null;
  readonly kind: 'CHANGES' | 'READS' | null;
  readonly after: { readonly instant: string; readonly chain: string; readonly number: string } | null;
}

/** Of subjects only entries, offices and those who work here have a name to show; of all else the kind says enough. */
const subjectName = `case a.subject_kind
  when 'ENTRY' then (select r.name from resource r where r.id::text = a.subject_id)
  when 'ORGANIZATION' then (select o.name from organization o where o.id::text = a.subject_id)
  when 'PERSON' then (select p.name from identity.person p where p.id::text = a.subject_id)
  when 'MEMBERSHIP' then (select p.name from identity.membership m join identity.person p on p.id = m.person_id
    where m.id::text = a.subject_id) end`;

const selectActs = `
  with page as materialized (
    select a.* from audit.act a
    where ($1::date is null or a.at >= $1::date::timestamp at time zone 'Asia/Tokyo')
      and ($2::date is null or a.at < ($2::date + 1)::timestamp at time zone 'Asia/Tokyo')
      and ($3::uuid is null or a.person_id = $3)
      and ($4::text is null or (a.act like '%\\_READ') = ($4 = 'READS'))
      and ($5::timestamptz is null or (a.at, a.chain, a.number) < ($5, $6::uuid, $7::bigint))
    order by a.at desc, a.chain desc, a.number desc limit $8)
  select a.chain, a.number::text as number, 
    to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as instant, a.act, a.role, a.person_id, a.subject_kind,
    p.name as person_name, o.name as organization_name, ${subjectName} as subject_name
  from page a left join identity.person p on p.id = a.person_id left join organization o on o.id = a.organization_id
  order by a.at desc, a.chain desc, a.number desc`;

/** The record as far as the one who acts may read it; row-level security says which acts. */
export const recordRows = {
  async acts(client: PoolClient, asked: RecordAsked, limit: number): Promise<ActRow[]> {
    const { from, to, personId, kind, after } = asked;
    const found = await client.query<ActRow>(selectActs, [
      from,
      to,
      personId,
      kind,
      after?.instant ?? null,
      after?.chain ?? null,
      after?.number ?? null,
      limit,
    ]);
    return found.rows;
  },

  /** Those who have done something, to choose one from. */
  async people(client: PoolClient): Promise<{ id: string; name: string }[]> {
    const found = await client.query<{ id: string; name: string }>(
      `select p.id, p.name from identity.person p
       where exists (select from audit.act a where a.person_id = p.id) order by p.name, p.id limit 200`,
    );
    return found.rows;
  },

  /** How many acts there are, and how many do not follow the one before them. */
  async chain(client: PoolClient): Promise<{ acts: number; breaks: number }> {
    const found = await client.query<{ acts: number; breaks: number }>(
      `select (select count(*) from audit.act)::int as acts, (select count(*) from audit.breaks())::int as breaks`,
    );
    return found.rows[0]!;
  },
};
