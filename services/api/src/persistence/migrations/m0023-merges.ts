import { Migration } from '@mikro-orm/migrations';
import { mergeActs } from './m0023-merge-acts.ts';
import { mergeComments } from './m0023-merge-comments.ts';

/**
 * Two entries of one place made one. The one that goes stays as it is, so that it can come back whole, but no door shows
 * it: row-level security hides it from the app in every statement, and the read tables are compiled without it. Entries
 * are named by id without a foreign key, so that what was decided outlives a loading of the demo.
 */
export class Merges extends Migration {
  override up(): void {
    this.addSql(hiding);
    this.addSql(tables);
    this.addSql(policies);
    this.addSql(functions);
    this.addSql(mergeActs);
    this.addSql(mergeComments);
  }
}

const hiding = `
  alter table resource add column merged_into uuid references resource on delete set null;
  comment on column resource.merged_into is '内部: 一つにまとめた先（まとめていなければ空）';
  create index resource_merged on resource (merged_into) where merged_into is not null;
  create policy merged_away on resource as restrictive for select using (merged_into is null);`;

const decidedBy = (act: string) => `
    ${act}_at timestamptz,
    ${act}_by uuid,
    ${act}_by_name text,
    ${act}_by_role text,
    ${act}_by_office text`;

const tables = `
  create table upkeep.duplicate_pair (
    id uuid primary key default gen_random_uuid(),
    one_id uuid not null,
    other_id uuid not null,
    one_keeper text,
    other_keeper text,
    score real not null,
    reasons text[] not null,
    state text not null default 'PROPOSED' check (state in ('PROPOSED', 'DECLINED', 'MERGED')),
    found_at timestamptz not null default now(),
    word text,
    ${decidedBy('decided').trim()},
    unique (one_id, other_id),
    check (one_id < other_id)
  );
  create index duplicate_pair_other on upkeep.duplicate_pair (other_id);
  create table upkeep.duplicate_look (
    sole boolean primary key default true check (sole),
    looked_at timestamptz
  );
  insert into upkeep.duplicate_look default values;
  create table upkeep.duplicate_seen (
    resource_id uuid primary key,
    modified_at timestamptz not null
  );
  create table upkeep.merge (
    id uuid primary key default gen_random_uuid(),
    pair_id uuid references upkeep.duplicate_pair on delete set null,
    kept_id uuid not null,
    gone_id uuid not null,
    kept_keeper text,
    gone_keeper text,
    kept_name text not null,
    gone_name text not null,
    choices jsonb not null,
    kept_before jsonb not null,
    gone_before jsonb not null,
    merged jsonb not null,
    moved_links jsonb not null default '[]',
    later_edits text[] not null default '{}',
    ${decidedBy('merged').trim()},
    ${decidedBy('undone').trim()}
  );
  create index merge_of_kept on upkeep.merge (kept_id);
  create index merge_of_gone on upkeep.merge (gone_id);
  create table upkeep.redirect (
    kind text not null check (kind in ('RESOURCE', 'OFFERING', 'ORGANIZATION')),
    old_id uuid not null,
    kept_id uuid not null,
    merge_id uuid not null,
    primary key (kind, old_id),
    check (old_id <> kept_id)
  );
  create index redirect_of_merge on upkeep.redirect (merge_id);`;

/** Whose care an entry is in: its own office, its prefecture's center, or the operator. */
const policies = `
  create function upkeep.cares_for(keeper text) returns boolean language sql stable parallel safe
    return case identity.acting_role()
      when 'OPERATOR' then true
      when 'MUNICIPAL_COORDINATOR' then coalesce(keeper = identity.acting_municipality(), false)
      when 'PREFECTURAL_COORDINATOR' then coalesce(left(keeper, 2) = identity.acting_prefecture(), false)
      else false end;
  alter table upkeep.duplicate_pair enable row level security, force row level security;
  alter table upkeep.merge enable row level security, force row level security;
  create policy looking on upkeep.duplicate_pair using (identity.door() = 'jobs');
  create policy concerned on upkeep.duplicate_pair
    using (upkeep.cares_for(one_keeper) or upkeep.cares_for(other_keeper));
  create policy concerned on upkeep.merge for select
    using (upkeep.cares_for(kept_keeper) or upkeep.cares_for(gone_keeper));
  create policy caring on upkeep.merge for insert
    with check (upkeep.cares_for(kept_keeper) and upkeep.cares_for(gone_keeper));
  create policy caring_again on upkeep.merge for update
    using (upkeep.cares_for(kept_keeper) and upkeep.cares_for(gone_keeper));`;

const functions = `
  create function upkeep.kept_instead(of_kind text, asked uuid) returns uuid language sql stable parallel safe as $$
    with recursive way (id, steps) as (
      select kept_id, 1 from upkeep.redirect where kind = of_kind and old_id = asked
      union all
      select r.kept_id, way.steps + 1 from way join upkeep.redirect r on r.kind = of_kind and r.old_id = way.id
      where way.steps < 100)
    select id from way order by steps desc limit 1
  $$;`;
