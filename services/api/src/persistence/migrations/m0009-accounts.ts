import { Migration } from '@mikro-orm/migrations';
import { accountComments } from './m0009-accounts-comments.ts';

/**
 * Who signs in. A schema of its own, so that nothing of it is granted along with the public tables. Row-level security
 * is forced: a connection sees these rows only when it says by which door it came, or as whom it acts.
 */
export class Accounts extends Migration {
  override up(): void {
    this.addSql(context);
    this.addSql(people);
    this.addSql(signIn);
    this.addSql(policies);
    this.addSql(accountComments);
  }
}

/** What policies may ask of a connection. A forgotten setting is null and opens nothing. */
const context = `
  create schema identity;
  comment on schema identity is 'サインインする人と、その所属。公開の表とは分けて置く';
  create function identity.door() returns text language sql stable parallel safe
    return nullif(current_setting('tsunagi.door', true), '');
  create function identity.acting_person() returns uuid language sql stable parallel safe
    return nullif(current_setting('tsunagi.person', true), '')::uuid;
  create function identity.acting_organization() returns uuid language sql stable parallel safe
    return nullif(current_setting('tsunagi.organization', true), '')::uuid;
  create function identity.acting_role() returns text language sql stable parallel safe
    return nullif(current_setting('tsunagi.role', true), '');
  create function identity.acting_municipality() returns text language sql stable parallel safe
    return nullif(current_setting('tsunagi.municipality', true), '');
  create function identity.acting_prefecture() returns text language sql stable parallel safe
    return nullif(current_setting('tsunagi.prefecture', true), '');`;

const people = `
  create table identity.person (
    id uuid primary key default gen_random_uuid(),
    name text not null,
    email text not null unique check (email = lower(email)),
    email_verified boolean not null default false,
    image text,
    two_factor_enabled boolean not null default false,
    is_fictional boolean not null default false,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  );
  create table identity.session (
    id uuid primary key default gen_random_uuid(),
    person_id uuid not null references identity.person on delete cascade,
    token text not null unique,
    expires_at timestamptz not null,
    ip_address text,
    user_agent text,
    membership_id uuid,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  );
  create index session_of_person on identity.session (person_id);`;

const signIn = `
  create table identity.credential (
    id uuid primary key default gen_random_uuid(),
    person_id uuid not null references identity.person on delete cascade,
    account_id text not null,
    provider_id text not null,
    password text,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamptz,
    refresh_token_expires_at timestamptz,
    scope text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (provider_id, account_id)
  );
  create index credential_of_person on identity.credential (person_id);
  create table identity.one_time_token (
    id uuid primary key default gen_random_uuid(),
    identifier text not null,
    value text not null,
    expires_at timestamptz not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  );
  create index one_time_token_by_identifier on identity.one_time_token (identifier);
  create table identity.second_factor (
    id uuid primary key default gen_random_uuid(),
    person_id uuid not null unique references identity.person on delete cascade,
    secret text not null,
    backup_codes text not null,
    verified boolean not null default false,
    failed_verification_count integer not null default 0,
    locked_until timestamptz
  );
  create table identity.pace (
    id uuid primary key default gen_random_uuid(),
    key text not null unique,
    count integer not null,
    last_request bigint not null
  );`;

/** What only the sign-in itself touches opens to its door alone; people and sessions also to the person they are of. */
const policies = `
  ${['person', 'session', 'credential', 'one_time_token', 'second_factor', 'pace']
    .map(
      (table) => `
  alter table identity.${table} enable row level security, force row level security;
  create policy sign_in on identity.${table} using (identity.door() = 'sign-in');`,
    )
    .join('')}
  create policy oneself on identity.person for select using (id = identity.acting_person());`;
