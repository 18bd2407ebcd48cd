import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/**
 * Letters to receivers outside the system. A letter is made by the sender's side; whoever follows its one-time link sees
 * the need in coarse strokes and answers once. By which way an act came in stands with the act.
 */
export class Letters extends Migration {
  override up(): void {
    this.addSql(table);
    this.addSql(policies);
    this.addSql(comments);
  }
}

const table = `
  create table care.letter (
    id uuid primary key default gen_random_uuid(),
    referral_id uuid not null references care.referral,
    made_by uuid not null,
    made_at timestamptz not null,
    valid_until date not null,
    answered_at timestamptz,
    answer text check (answer in ('ACCEPT', 'ASK_BACK', 'DECLINE')),
    voided_at timestamptz,
    check ((answered_at is null) = (answer is null))
  );
  create index letter_of_referral on care.letter (referral_id, made_at desc);
  alter table care.referral_event add column way text
    check (way in ('FAX', 'TELEPHONE', 'POST', 'TYPED_IN', 'LINK', 'SLIP'));`;

/**
 * The two functions run as the owner, who alone sees letters past the policies: a policy that asked the table itself would
 * ask without end. `answerable` is narrower: a link that was used, voided or is too late opens nothing but the number.
 */
const policies = `
  alter table care.letter enable row level security, force row level security;
  create policy functions on care.letter for select to current_user using (true);
  create policy own on care.letter using (care.works_cases() and exists (select from care.referral r
      where r.id = referral_id and identity.acting_organization() in (r.sender_id, r.case_organization_id)))
    with check (care.works_cases() and exists (select from care.referral r
      where r.id = referral_id and identity.acting_organization() in (r.sender_id, r.case_organization_id)));
  create function care.linked_referral() returns uuid language sql stable security definer set search_path = pg_catalog
    begin atomic
      select l.referral_id from care.letter l where identity.door() = 'link'
        and l.id = nullif(current_setting('tsunagi.link', true), '')::uuid;
    end;
  create function care.answerable_referral() returns uuid language sql stable security definer
    set search_path = pg_catalog
    begin atomic
      select l.referral_id from care.letter l where identity.door() = 'link'
        and l.id = nullif(current_setting('tsunagi.link', true), '')::uuid
        and l.answered_at is null and l.voided_at is null and care.today() <= l.valid_until;
    end;
  create policy by_link on care.letter for select
    using (identity.door() = 'link' and id = nullif(current_setting('tsunagi.link', true), '')::uuid);
  create policy by_link_answer on care.letter for update
    using (identity.door() = 'link' and id = nullif(current_setting('tsunagi.link', true), '')::uuid
      and answered_at is null and voided_at is null and care.today() <= valid_until)
    with check (identity.door() = 'link' and id = nullif(current_setting('tsunagi.link', true), '')::uuid);
  create policy by_link on care.referral for select using (id = (select care.linked_referral()));
  create policy by_link_answer on care.referral for update using (id = (select care.answerable_referral()));
  create policy by_link on care.referral_item for select
    using ((item = 'NEED' or (form = 'COARSE' and item in ('WISH', 'SITUATION', 'TRIED', 'AVOID', 'HOUSEHOLD')))
      and referral_id = (select care.answerable_referral()));`;

const comments = [
  commentsOn('care.letter', 'このしくみの外の相手への手紙。中身は紹介からその都度つくり、ここには持たない', {
    id: '内部: 識別子（手紙のリンクの元）',
    referral_id: '内部: どの紹介の',
    made_by: '個人: つくった人',
    made_at: '内部: つくった時',
    valid_until: '内部: リンクから答えられる最後の日',
    answered_at: '内部: リンクから答えた時',
    answer: '内部: 答え',
    voided_at: '内部: 送り元がリンクを止めた時',
  }),
  `comment on column care.referral_event.way is '内部: このしくみの外から来たとき、どの方法で（手紙のリンク、電話、カードなど）';`,
].join('\n');
