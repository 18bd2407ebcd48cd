import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/**
 * Slips: with a code that is kept as a keyed print only, the person sees without an account where things stand and who has
 * read, and takes consent back. The code opens one case, and of it only what the page shows.
 */
export class Slips extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(doors);
    this.addSql(comments);
  }
}

const tables = `
  create table care.slip (
    id uuid primary key default gen_random_uuid(),
    case_id uuid not null references care.case_file,
    code_hash text not null unique,
    made_by uuid not null,
    made_at timestamptz not null,
    valid_until date not null,
    ended_at timestamptz
  );
  create unique index one_slip_of_case on care.slip (case_id) where ended_at is null;
  create table care.slip_try (
    place_hash text not null,
    at timestamptz not null
  );
  create index slip_try_of_place on care.slip_try (place_hash, at);
  alter table care.ground add column withdrawn_way text check (withdrawn_way in ('SLIP'));`;

/** `care.slip_case` runs as the owner for whom the table is open: a policy that asked it itself would ask without end. */
const doors = `
  alter table care.slip enable row level security, force row level security;
  create policy functions on care.slip for select to current_user using (true);
  create policy own on care.slip using (exists (select from care.case_file c where c.id = case_id))
    with check (exists (select from care.case_file c where c.id = case_id));
  create function care.slip_case() returns uuid language sql stable security definer set search_path = pg_catalog
    begin atomic
      select s.case_id from care.slip s where identity.door() = 'slip'
        and s.code_hash = nullif(current_setting('tsunagi.slip', true), '')
        and s.ended_at is null and care.today() <= s.valid_until;
    end;
  alter table care.slip_try enable row level security, force row level security;
  create policy tries on care.slip_try using (coalesce(identity.door() in ('slip', 'jobs', 'command'), false));

  create policy by_slip on care.case_file for select using (id = (select care.slip_case()));
  create policy by_slip on care.ground for select using (case_id = (select care.slip_case()));
  create policy by_slip_withdrawn on care.ground for update using (case_id = (select care.slip_case()))
    with check (case_id = (select care.slip_case()) and withdrawn_at is not null);
  -- What is left of a consent for several, once one of them is taken out: never more than there was.
  create policy rest_of_consent on care.ground to current_user using (true);
  create function care.keep_rest_of_ground(ground uuid, receiver uuid, now timestamptz) returns void
    language sql volatile security definer set search_path = pg_catalog
    begin atomic
      insert into care.ground (case_id, kind, receiver_ids, items, purposes, way, given_on, until, recorded_by,
        recorded_at)
      select g.case_id, g.kind, array_remove(g.receiver_ids, receiver), g.items, g.purposes, g.way, g.given_on, g.until,
        g.recorded_by, now
      from care.ground g where g.id = ground and g.case_id = care.slip_case() and g.withdrawn_at is not null
        and receiver = any (g.receiver_ids) and cardinality(array_remove(g.receiver_ids, receiver)) > 0;
    end;
  create policy by_slip on care.referral for select
    using (state <> 'DRAFT' and case_id = (select care.slip_case()));
  create policy by_slip_withdrawn on care.referral for update
    using (state <> 'DRAFT' and case_id = (select care.slip_case())) with check (state = 'RETURNED');

  create policy slip on audit.act for insert with check (identity.door() = 'slip'
    and person_id is null and organization_id is null and role is null and (select care.slip_case()) is not null);
  -- The person reads who has read: of the own case and its referrals, nothing else.
  create policy by_slip on audit.act for select using (
    (subject_kind = 'CASE' and subject_id = (select care.slip_case())::text)
    or (subject_kind = 'REFERRAL' and (select care.slip_case()) is not null and subject_id in
      (select r.id::text from care.referral r where r.case_id = (select care.slip_case()))));`;

const comments = [
  commentsOn('care.slip', '本人に渡すカード。番号そのものは、どこにも持たない', {
    id: '内部: 識別子',
    case_id: '内部: どのケースの',
    code_hash: '個人: 番号の、鍵つきの指紋（番号には戻せない）',
    made_by: '個人: つくった人',
    made_at: '内部: つくった時',
    valid_until: '内部: 使える最後の日',
    ended_at: '内部: 止めた時（空は、使える）',
  }),
  commentsOn('care.slip_try', '開かなかった番号の数。当てずっぽうを止めるため、しばらくだけ持つ', {
    place_hash: '個人: 試した所の、日ごとに変わる鍵つきの指紋（もとの番号には戻せない）',
    at: '内部: いつ',
  }),
  `comment on column care.ground.withdrawn_way is '内部: 本人がカードで取り消したとき SLIP';`,
].join('\n');
