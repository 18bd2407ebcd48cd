import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/** What happened at the door, which nobody may change afterwards, and the mails that wait to be sent. */
export class SignInRecord extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(comments);
  }
}

const tables = `
  create table identity.sign_in_event (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    kind text not null check (kind in ('SIGNED_IN', 'WRONG_ANSWER', 'TURNED_AWAY', 'SIGNED_OUT', 'SESSION_ENDED',
      'PASSWORD_SET', 'SECOND_STEP_ON', 'SECOND_STEP_OFF', 'SWITCHED', 'INVITED')),
    address_hash text,
    person_id uuid
  );
  create index sign_in_event_of_address on identity.sign_in_event (address_hash, at desc);
  create index sign_in_event_of_person on identity.sign_in_event (person_id, at desc);
  create table identity.outbox_mail (
    id uuid primary key default gen_random_uuid(),
    to_address text not null,
    subject text not null,
    body text not null,
    created_at timestamptz not null default now(),
    sent_at timestamptz
  );
  alter table identity.sign_in_event enable row level security, force row level security;
  create policy sign_in on identity.sign_in_event using (identity.door() = 'sign-in');
  create policy oneself on identity.sign_in_event for select using (person_id = identity.acting_person());
  alter table identity.outbox_mail enable row level security, force row level security;
  create policy sign_in on identity.outbox_mail using (identity.door() = 'sign-in');
  create policy operator on identity.outbox_mail for select using (identity.acting_role() = 'OPERATOR');`;

const comments = [
  commentsOn('identity.sign_in_event', 'サインインの記録（あとから変えない）', {
    id: '内部: 番号',
    at: '内部: いつ',
    kind: '内部: 何があったか',
    address_hash: '個人: 入れられた電子メールの、鍵つきの照合値',
    person_id: '個人: だれか（わかるとき）',
  }),
  commentsOn('identity.outbox_mail', '送るのを待つ手紙', {
    id: '内部: 識別子',
    to_address: '個人: 宛先',
    subject: '個人: 件名',
    body: '個人: 本文',
    created_at: '内部: 書かれた時',
    sent_at: '内部: 送られた時（空は、まだ）',
  }),
].join('\n');
