import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/**
 * Why a case was taken off a table, and why a meeting was called off, stays with those at the table; and a meeting is a
 * ground by itself, never by a line that somebody wrote.
 */
export class ReasonsAtTheTable extends Migration {
  override up(): void {
    this.addSql(reasons);
    this.addSql(comments);
    this.addSql(grounds);
  }
}

/** A case that was taken off is read as a case no longer: past the policies goes only that, and why, it was taken off. */
const reasons = `
  alter table care.meeting add column called_off_sealed bytea;
  alter table care.meeting_case add column taken_off_sealed bytea, add column taken_off_by_name text;
  create function care.cases_taken_off(asked uuid)
    returns table (id uuid, case_id uuid, organization_id uuid, organization_name text, pseudonym text,
      taken_off_at timestamptz, taken_off_by_name text, taken_off_sealed bytea, key_sealed bytea)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
      select c.id, c.case_id, c.organization_id, c.organization_name, c.pseudonym, c.taken_off_at, c.taken_off_by_name,
        c.taken_off_sealed, c.key_sealed
      from care.meeting_case c
      where c.meeting_id = asked and c.taken_off_at is not null and care.is_bound(asked)
        and (c.organization_id = identity.acting_organization() or care.meeting_is(asked, '{PREPARED,RUNNING}')
          or (care.convenes(asked) and care.meeting_is(asked, '{ENDED}')))
      order by c.taken_off_at, c.id;
    end;`;

const comments = [
  commentsOn('care.meeting', '支援会議。呼ばれた所だけが、あることを知る', {
    called_off_sealed: '要配慮: とりやめたわけ（封じたもの）',
  }),
  commentsOn('care.meeting_case', '会議にかけた方', {
    taken_off_sealed: '要配慮: 取り下げたわけ（封じたもの）',
    taken_off_by_name: '個人: 取り下げた人',
  }),
].join('\n');

/**
 * What is told at a table rests on its seats, its secrecy and its day, which lie with the meeting. A line among the grounds
 * would outlive all three: those that were written by hand end here, and the database takes none any more.
 */
const grounds = `
  update care.ground set withdrawn_at = now()
    where kind not in ('PERSON_CONSENT', 'FAMILY_CONSENT', 'DANGER_TO_LIFE') and withdrawn_at is null;
  create policy no_meeting_by_hand on care.ground as restrictive for insert
    with check (kind in ('PERSON_CONSENT', 'FAMILY_CONSENT', 'DANGER_TO_LIFE'));
  create policy no_meeting_by_change on care.ground as restrictive for update using (true)
    with check (kind in ('PERSON_CONSENT', 'FAMILY_CONSENT', 'DANGER_TO_LIFE'));`;
