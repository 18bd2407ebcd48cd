import { Migration } from '@mikro-orm/migrations';
import { meetingComments } from './m0050-meetings-comments.ts';
import { meetingPolicies } from './m0050-meetings-policies.ts';

/**
 * Support meetings: the body a municipality has by law, the meeting with its seats, the cases put before it with the texts
 * that are told there, what was decided. Tasks are steps of the plan that carry the meeting they come from.
 */
export class SupportMeetings extends Migration {
  override up(): void {
    this.addSql(kinds);
    this.addSql(tables);
    this.addSql(meetingPolicies);
    this.addSql(meetingComments);
  }
}

const bases = `('SUPPORT_MEETING', 'HARDSHIP_MEETING', 'COUNCIL', 'CHILD_COUNCIL', 'YOUTH_COUNCIL')`;
const kinds = `
  alter table care.ground drop constraint ground_kind_check;
  alter table care.ground add constraint ground_kind_check check (kind in ('PERSON_CONSENT', 'FAMILY_CONSENT',
    'SUPPORT_MEETING', 'HARDSHIP_MEETING', 'COUNCIL', 'CHILD_COUNCIL', 'YOUTH_COUNCIL', 'DANGER_TO_LIFE'));`;

const tables = `
  create table care.meeting_body (
    id uuid primary key default gen_random_uuid(),
    organization_id uuid not null,
    basis text not null check (basis in ${bases}),
    name text not null,
    since date not null,
    made_by uuid not null,
    made_at timestamptz not null
  );
  create index meeting_body_of on care.meeting_body (organization_id);
  create table care.meeting (
    id uuid primary key default gen_random_uuid(),
    organization_id uuid not null,
    organization_name text not null,
    body_name text not null,
    basis text not null check (basis in ${bases}),
    state text not null check (state in ('PREPARED', 'RUNNING', 'ENDED', 'CALLED_OFF')),
    held_on date not null,
    place text,
    made_by uuid not null,
    made_at timestamptz not null,
    began_at timestamptz,
    ended_at timestamptz
  );
  create index meeting_of on care.meeting (organization_id, held_on);
  create table care.meeting_seat (
    id uuid primary key default gen_random_uuid(),
    meeting_id uuid not null references care.meeting,
    organization_id uuid not null,
    organization_name text not null,
    duty text not null check (duty in ('CHAIR', 'SECRETARIAT', 'MEMBER', 'ADVISER')),
    title text,
    person_id uuid,
    person_name text,
    acknowledged_at timestamptz,
    check ((person_id is null) = (acknowledged_at is null)),
    unique (meeting_id, person_id)
  );
  create index meeting_seat_of on care.meeting_seat (meeting_id);
  create index meeting_seat_office on care.meeting_seat (organization_id);
  create table care.meeting_case (
    id uuid primary key default gen_random_uuid(),
    meeting_id uuid not null references care.meeting,
    case_id uuid not null references care.case_file,
    organization_id uuid not null,
    organization_name text not null,
    pseudonym text not null,
    key_sealed bytea,
    ask_sealed bytea,
    items text[] not null,
    is_named boolean not null default false,
    naming_sealed bytea,
    taken_off_at timestamptz,
    put_at timestamptz not null,
    unique (meeting_id, case_id)
  );
  create index meeting_case_of_case on care.meeting_case (case_id);
  create table care.meeting_item (
    meeting_case_id uuid not null references care.meeting_case,
    item text not null,
    form text not null check (form in ('FULL', 'COARSE')),
    text_sealed bytea not null,
    primary key (meeting_case_id, item, form)
  );
  create table care.meeting_decision (
    id uuid primary key default gen_random_uuid(),
    meeting_case_id uuid not null references care.meeting_case,
    words_sealed bytea,
    person_name text not null,
    at timestamptz not null
  );
  create index meeting_decision_of on care.meeting_decision (meeting_case_id, at);
  alter table care.plan_step add column meeting_id uuid references care.meeting;`;
