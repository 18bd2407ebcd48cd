import { Migration } from '@mikro-orm/migrations';
import { directoryComments } from './m0003-directory-comments.ts';

/**
 * The directory: who provides (organization), what (resource), where (venue), when (offering). The true position and
 * address of a venue lie in a table of their own, which the public role may not read.
 */
export class Directory extends Migration {
  override up(): void {
    this.addSql(whoAndWhere);
    this.addSql(what);
    this.addSql(directoryComments);
  }
}

const whoAndWhere = `
  create table organization (
    id uuid primary key default gen_random_uuid(),
    record_key text unique,
    name text not null,
    kana text not null,
    kind text not null,
    municipality_code text references municipality,
    prefecture_code text references prefecture,
    aliases text[] not null default '{}',
    corporate_number text check (corporate_number ~ '^[0-9]{13}$'),
    url text,
    mail text
  );
  create table venue (
    id uuid primary key default gen_random_uuid(),
    record_key text unique,
    name text not null,
    kana text,
    municipality_code text not null references municipality,
    precision text not null check (precision in ('EXACT', 'AREA', 'MUNICIPALITY', 'NONE')),
    public_lat float8,
    public_lng float8,
    public_radius_meters integer check (public_radius_meters > 0),
    public_address text,
    transit text not null check (transit in ('YES', 'NO', 'UNKNOWN')),
    transit_note text,
    parking text not null default 'UNKNOWN' check (parking in ('YES', 'NO', 'UNKNOWN')),
    step_free text not null default 'UNKNOWN' check (step_free in ('YES', 'NO', 'UNKNOWN')),
    check ((public_lat is null) = (public_lng is null)),
    check (precision not in ('EXACT', 'AREA') or public_lat is not null),
    check (precision <> 'AREA' or public_radius_meters is not null),
    check (precision <> 'NONE' or public_lat is null)
  );
  create table venue_exact (
    venue_id uuid primary key references venue on delete cascade,
    lat float8,
    lng float8,
    address text
  );`;

const what = `
  create table resource (
    id uuid primary key default gen_random_uuid(),
    record_key text unique,
    organization_id uuid not null references organization,
    name text not null,
    kana text not null,
    kind text not null,
    status text not null check (status in ('PLANNED', 'PREPARING', 'RUNNING', 'PAUSED', 'ENDED')),
    expected_start text,
    delivery_form text not null,
    sponsor_code text,
    access_modes text[] not null,
    summary text not null,
    summary_easy text,
    summary_en text,
    description text,
    audiences text[] not null,
    age_min integer check (age_min between 0 and 130),
    age_max integer check (age_max between 0 and 130),
    age_min_soft boolean not null default false,
    age_max_soft boolean not null default false,
    age_of text check (age_of in ('PERSON', 'VISITOR')),
    circumstances jsonb not null default '{}',
    said_not_needed text[] not null default '{}',
    mail text,
    url text,
    contact_methods text[] not null default '{}',
    fee_type text not null check (fee_type in ('FREE', 'PAID', 'UNKNOWN')),
    fee_amount_yen integer check (fee_amount_yen >= 0),
    fee_note text,
    usual_min integer,
    usual_max integer,
    activities text[] not null default '{}',
    facilitated boolean,
    peer_run boolean,
    atmosphere text not null,
    window_places text[] not null default '{}',
    window_functions text[] not null default '{}',
    stages jsonb not null default '{}',
    professionals text[] not null default '{}',
    visits_home boolean,
    accompanies boolean,
    languages text[] not null default '{}',
    first_visit jsonb,
    say_this text,
    aliases text[] not null default '{}',
    check ((age_min is null and age_max is null) or age_of is not null)
  );
  create index resource_organization on resource (organization_id);
  create table resource_onward (
    resource_id uuid not null references resource on delete cascade,
    onward_id uuid not null references resource on delete cascade,
    position integer not null,
    primary key (resource_id, position)
  );
  create index resource_onward_target on resource_onward (onward_id);
  create table offering (
    id uuid primary key default gen_random_uuid(),
    resource_id uuid not null references resource on delete cascade,
    venue_id uuid references venue,
    position integer not null,
    schedule jsonb,
    note text,
    unique (resource_id, position)
  );
  create index offering_venue on offering (venue_id);
  create table phone (
    id uuid primary key default gen_random_uuid(),
    resource_id uuid not null references resource on delete cascade,
    position integer not null,
    number text not null,
    label text,
    answered_by text,
    hours jsonb,
    unique (resource_id, position)
  );`;
