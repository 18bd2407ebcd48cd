import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/**
 * The record of acts: who did what to which row, by ids alone. It is added to and never changed. Each entry carries the
 * hash of the one before it in its organization's chain, so that one changed or taken out behind the program's back is
 * found. A chain for each organization, so that one office at work does not make another wait.
 */
export class Audit extends Migration {
  override up(): void {
    this.addSql(table);
    this.addSql(chaining);
    this.addSql(keeping);
    this.addSql(policies);
    this.addSql(comments);
  }
}

const table = `
  create schema audit;
  comment on schema audit is '行いの記録。足すだけで、変えない';
  create table audit.act (
    chain uuid not null,
    number bigint not null,
    at timestamptz not null,
    person_id uuid,
    organization_id uuid,
    role text,
    act text not null check (act ~ '^[A-Z_]{3,40}$'),
    subject_kind text not null check (subject_kind ~ '^[A-Z_]{3,40}$'),
    subject_id text not null check (subject_id ~ '^[0-9A-Za-z-]{1,64}$'),
    previous_hash text not null,
    hash text not null,
    primary key (chain, number)
  );
  create index act_by_time on audit.act (at desc);`;

/** What one entry's hash is made of. Times as seconds, so that the zone of a connection changes nothing. */
const chaining = `
  create function audit.hash_of(one audit.act) returns text language sql stable as $$
    select encode(sha256(convert_to(concat_ws('|', one.previous_hash, one.chain, one.number,
      extract(epoch from one.at)::text, coalesce(one.person_id::text, '-'), coalesce(one.organization_id::text, '-'),
      coalesce(one.role, '-'), one.act, one.subject_kind, one.subject_id), 'UTF8')), 'hex') $$;
  create function audit.chain_act() returns trigger language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
  declare last audit.act;
  begin
    new.chain := coalesce(new.organization_id, '00000000-0000-0000-0000-000000000000');
    -- Held to the end of the transaction: two at once would both follow the same one.
    perform pg_advisory_xact_lock(hashtextextended(new.chain::text, 20261123));
    perform set_config('tsunagi.audit', 'chaining', true);
    select * into last from audit.act where chain = new.chain order by number desc limit 1;
    perform set_config('tsunagi.audit', '', true);
    new.number := coalesce(last.number, 0) + 1;
    new.at := clock_timestamp();
    new.previous_hash := coalesce(last.hash, '');
    new.hash := audit.hash_of(new);
    return new;
  end $$;
  create trigger chain_act before insert on audit.act for each row execute function audit.chain_act();
  create function audit.breaks() returns table (chain uuid, number bigint) language sql stable as $$
    select one.chain, one.number from (
      select a.*, lag(a.hash, 1, '') over w as hash_before, lag(a.number, 1, 0::bigint) over w as number_before
      from audit.act a window w as (partition by a.chain order by a.number)) one
    where one.previous_hash <> one.hash_before or one.number <> one.number_before + 1
      or one.hash <> audit.hash_of((one.chain, one.number, one.at, one.person_id, one.organization_id, one.role,
        one.act, one.subject_kind, one.subject_id, one.previous_hash, one.hash)::audit.act)
    order by 1, 2 $$;`;

/** Not even the owner changes an entry by mistake. */
const keeping = `
  create function audit.keep_act() returns trigger language plpgsql as $$
  begin raise exception 'the record of acts is added to and never changed' using errcode = '42501'; end $$;
  create trigger keep_act before update or delete on audit.act for each row execute function audit.keep_act();
  create trigger keep_acts before truncate on audit.act for each statement execute function audit.keep_act();`;

/**
 * One writes as who one is; a door (of a link, of the sign-in, of the jobs) writes for somebody. One reads what was
 * done in the own organization as its coordinator, and everything as the operator.
 */
const policies = `
  alter table audit.act enable row level security, force row level security;
  create policy oneself on audit.act for insert with check (
    person_id = identity.acting_person()
    and organization_id is not distinct from identity.acting_organization()
    and role is not distinct from identity.acting_role());
  create policy doors on audit.act for insert with check (identity.door() in ('sign-in', 'link', 'jobs'));
  create policy coordinators on audit.act for select using (
    identity.acting_role() = 'OPERATOR'
    or (identity.acting_role() in ('MUNICIPAL_COORDINATOR', 'PREFECTURAL_COORDINATOR')
      and organization_id = identity.acting_organization()));
  create policy chaining on audit.act for select to current_user
    using (current_setting('tsunagi.audit', true) = 'chaining');`;

const comments = commentsOn('audit.act', '行いの記録（足すだけで、変えない）', {
  chain: '内部: どの組織の続きか（組織のないものは0だけの番号）',
  number: '内部: その中の何番目か',
  at: '内部: いつ',
  person_id: '個人: だれが（識別子だけ。サインインしていない人は空）',
  organization_id: '内部: どの組織の人として',
  role: '内部: どの役割で',
  act: '内部: 何をしたか',
  subject_kind: '内部: 何に',
  subject_id: '内部: どれに（識別子だけ）',
  previous_hash: '内部: 一つ前の照合値',
  hash: '内部: この行の照合値',
});
