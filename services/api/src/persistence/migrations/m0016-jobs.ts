import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/**
 * What is done later: one function by which the app puts work into the queue, the outbox, and the narrow window through
 * which the worker sees what it has to send. The queue's own tables come and change with its library (`migrate.ts`).
 */
export class Jobs extends Migration {
  override up(): void {
    this.addSql(queue);
    this.addSql(outbox);
    this.addSql(worker);
    this.addSql(comments);
  }
}

/** The body is looked at when it runs: the queue's tables need not be there yet. */
const queue = `
  create schema jobs;
  comment on schema jobs is '仕事を待ち行列に入れる入口';
  create function jobs.enqueue(task text, payload json, run_at timestamptz, job_key text, keep_run_at boolean)
    returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    perform graphile_worker.add_job(task, payload => payload, run_at => run_at, job_key => job_key,
      job_key_mode => case when keep_run_at then 'preserve_run_at' else 'replace' end);
  end $$;
  revoke all on function jobs.enqueue from public;`;

/** Who may see a mail: the operator; in the demo, whose people are invented, whoever is signed in. */
const outbox = `
  create schema mail;
  comment on schema mail is '送る手紙';
  alter table identity.outbox_mail set schema mail;
  alter table mail.outbox_mail rename to outbox;
  alter table mail.outbox
    add column kind text not null default 'OTHER',
    add column about uuid,
    add column state text not null default 'WAITING'
      check (state in ('WAITING', 'SENDING', 'SENT', 'REFUSED', 'UNCERTAIN')),
    add column state_at timestamptz not null default now(),
    add column attempts integer not null default 0,
    add column code text;
  update mail.outbox set state = 'SENT' where sent_at is not null;
  create index outbox_created on mail.outbox (created_at desc);
  create index outbox_about on mail.outbox (about);
  drop policy sign_in on mail.outbox;
  create policy written on mail.outbox for insert with check (
    identity.acting_role() is not null or identity.door() in ('sign-in', 'link', 'jobs'));
  create policy jobs on mail.outbox using (identity.door() in ('jobs', 'worker'));
  create policy again on mail.outbox for update using (identity.acting_role() = 'OPERATOR');
  create policy invented on mail.outbox for select using (
    identity.acting_person() is not null and to_address like '%@example.jp');`;

/**
 * A mail is claimed before it is handed over, and settled after; one that was claimed by a worker that died is never
 * sent again by itself: it may have gone out.
 */
const worker = `
  create schema worker;
  comment on schema worker is '送る係が見てよいものだけの窓';
  create view worker.mail_due as
    select id, kind, attempts, created_at from mail.outbox where state = 'WAITING';
  create function worker.claim_mail(mail uuid)
    returns table (to_address text, subject text, body text)
    language sql security definer set search_path = pg_catalog, pg_temp as $$
    update mail.outbox o set state = 'SENDING', state_at = now(), attempts = o.attempts + 1
    where o.id = mail and o.state = 'WAITING' returning o.to_address, o.subject, o.body $$;
  create function worker.settle_mail(mail uuid, outcome text, reply text) returns void
    language sql security definer set search_path = pg_catalog, pg_temp as $$
    update mail.outbox set state = outcome, state_at = now(), code = reply,
      sent_at = case when outcome = 'SENT' then now() end
    where id = mail and state = 'SENDING' $$;
  create function worker.give_up_lost_mail() returns integer
    language sql security definer set search_path = pg_catalog, pg_temp as $$
    with lost as (update mail.outbox set state = 'UNCERTAIN', state_at = now(), code = 'WORKER_LOST'
      where state = 'SENDING' and state_at < now() - interval '10 minutes' returning 1)
    select count(*)::int from lost $$;
  revoke all on all functions in schema worker from public;`;

const comments = [
  commentsOn('mail.outbox', '送る手紙と、その行方', {
    id: '内部: 識別子',
    to_address: '個人: 宛先',
    subject: '個人: 件名',
    body: '個人: 本文',
    created_at: '内部: 書かれた時',
    sent_at: '内部: 送られた時（空は、まだ）',
    kind: '内部: 何の手紙か',
    about: '内部: 何についてか（識別子）',
    state: '内部: 待つ・渡している・送った・断られた・分からない の別',
    state_at: '内部: そうなった時',
    attempts: '内部: 渡そうとした回数',
    code: '内部: 相手の返した番号や、しくじりの種類',
  }),
  commentsOn(
    'worker.mail_due',
    '送るのを待つ手紙',
    {
      id: '内部: 識別子',
      kind: '内部: 何の手紙か',
      attempts: '内部: 渡そうとした回数',
      created_at: '内部: 書かれた時',
    },
    'view',
  ),
].join('\n');
