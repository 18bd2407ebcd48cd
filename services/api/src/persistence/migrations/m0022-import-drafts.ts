import { Migration } from '@mikro-orm/migrations';
import { importDraftComments } from './m0022-import-drafts-comments.ts';

/**
 * Lists that somebody has brought and not decided on: the file in pieces, its dry run, and how far the work on it is.
 * A batch names who brought it; what a header means is remembered for each organization apart.
 */
export class ImportDrafts extends Migration {
  override up(): void {
    this.addSql(drafts);
    this.addSql(batches);
    this.addSql(policies);
    this.addSql(importDraftComments);
  }
}

const drafts = `
  create table imports.draft (
    id uuid primary key default gen_random_uuid(),
    person_id uuid not null,
    person_name text not null,
    role text not null,
    organization_id uuid,
    organization_name text,
    municipality_code text,
    prefecture_code text,
    file_name text not null,
    byte_count integer not null default 0,
    form text,
    encoding text,
    sheets text[] not null default '{}',
    sheet text,
    columns jsonb not null default '[]',
    mapping jsonb,
    mapping_remembered boolean not null default false,
    state text not null default 'RECEIVING'
      check (state in ('RECEIVING', 'READING', 'MAPPING', 'PLANNED', 'COMMITTING', 'DONE', 'BROKEN')),
    stage text,
    stage_done integer not null default 0,
    stage_of integer not null default 0,
    progress_at timestamptz not null default now(),
    faults jsonb not null default '[]',
    counts jsonb,
    without_refused boolean not null default false,
    outcome text,
    batch_id uuid references imports.batch on delete set null,
    created_at timestamptz not null default now()
  );
  create index draft_of_person on imports.draft (person_id, created_at desc);
  create table imports.draft_piece (
    draft_id uuid not null references imports.draft on delete cascade,
    position integer not null,
    bytes bytea not null,
    primary key (draft_id, position)
  );
  create table imports.draft_row (
    draft_id uuid not null references imports.draft on delete cascade,
    position integer not null,
    source_row integer not null,
    name text,
    verdict text not null,
    doubtful boolean not null,
    changes jsonb not null,
    faults jsonb not null,
    duplicates jsonb not null,
    cells jsonb,
    primary key (draft_id, position)
  );
  create index draft_row_of_verdict on imports.draft_row (draft_id, verdict, position);`;

const batches = `
  alter table imports.batch
    add column person_id uuid,
    add column person_name text,
    add column role text,
    add column organization_id uuid,
    add column organization_name text,
    add column undo_state text check (undo_state in ('ASKED', 'REFUSED')),
    add column undo_code text,
    add column undo_names text[] not null default '{}',
    add column undo_asked_at timestamptz;
  create index batch_of_organization on imports.batch (organization_id, committed_at desc);
  alter table imports.mapping drop constraint mapping_pkey;
  alter table imports.mapping add column id uuid primary key default gen_random_uuid();
  alter table imports.mapping add column organization_id uuid;
  create unique index mapping_of_header on imports.mapping (header_hash, organization_id) nulls not distinct;`;

const brings = `identity.acting_role() in ('MUNICIPAL_COORDINATOR', 'PREFECTURAL_COORDINATOR', 'OPERATOR')`;
const ofOwnOffice = `${brings} and organization_id is not distinct from identity.acting_organization()`;
const ofOwnDraft = 'exists (select from imports.draft d where d.id = draft_id)';
const bound = ['draft', 'draft_piece', 'draft_row', 'batch', 'mapping'];

/**
 * A draft is seen by the one who brought it, and as long as this one works for the same office. Batches are seen by the
 * whole office, and all of them by the operator. The owner's jobs read and write everything, said by name.
 */
const policies = [
  ...bound.map(
    (table) => `alter table imports.${table} enable row level security, force row level security;
      create policy jobs on imports.${table} to current_user using (true);`,
  ),
  `create policy mine on imports.draft using (person_id = identity.acting_person() and ${ofOwnOffice});
  create policy mine on imports.draft_piece using (${ofOwnDraft});
  create policy mine on imports.draft_row for select using (${ofOwnDraft});
  create policy office on imports.batch using (
    (${ofOwnOffice}) or identity.acting_role() = 'OPERATOR');
  create policy office on imports.mapping using (${ofOwnOffice});`,
].join('\n');
