import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/**
 * Other systems that are told of changes, what they were told, and what the public doors showed at the last look. Entries
 * are named by id without a foreign key: that something has ended is told when it may be gone.
 */
export class Webhooks extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(policies);
    this.addSql(comments);
  }
}

const tables = `
  create schema webhooks;
  comment on schema webhooks is '外のしくみへの知らせ（連携）';
  create table webhooks.subscription (
    id uuid primary key,
    scope_code text check (scope_code ~ '^[0-9]{2}([0-9]{3})?$'),
    about text not null,
    address text not null,
    events text[] not null check (events <> '{}' and events <@ array['CREATED', 'CHANGED', 'WITHDRAWN', 'MERGED']),
    secret bytea,
    previous_secret bytea,
    previous_until timestamptz,
    state text not null default 'ACTIVE' check (state in ('ACTIVE', 'PAUSED', 'ENDED')),
    state_at timestamptz not null,
    pause_reason text check (pause_reason in ('FAILING', 'GONE')),
    failures_in_row integer not null default 0,
    retry_at timestamptz,
    delivered_at timestamptz,
    made_at timestamptz not null,
    made_by uuid not null,
    made_by_name text not null,
    made_by_role text,
    made_by_office text,
    check ((state = 'PAUSED') = (pause_reason is not null)),
    check ((state = 'ENDED') = (secret is null)),
    check ((previous_secret is null) = (previous_until is null))
  );
  create table webhooks.delivery (
    id uuid primary key default gen_random_uuid(),
    subscription_id uuid not null references webhooks.subscription on delete cascade,
    message text not null check (message in ('CREATED', 'CHANGED', 'WITHDRAWN', 'MERGED', 'MANY_CHANGED', 'TEST')),
    resource_id uuid,
    merged_into uuid,
    happened_at timestamptz not null,
    state text not null default 'WAITING'
      check (state in ('WAITING', 'SENDING', 'DELIVERED', 'GIVEN_UP', 'LEFT_OUT')),
    state_at timestamptz not null,
    attempts integer not null default 0,
    asked boolean not null default false,
    status integer,
    fault text,
    check ((message in ('CREATED', 'CHANGED', 'WITHDRAWN', 'MERGED')) = (resource_id is not null)),
    check ((message = 'MERGED') = (merged_into is not null))
  );
  create index delivery_waiting on webhooks.delivery (subscription_id, attempts, happened_at) where state = 'WAITING';
  create index delivery_of_subscription on webhooks.delivery (subscription_id, happened_at desc);
  create table webhooks.look (
    sole boolean primary key default true check (sole),
    looked_at timestamptz
  );
  insert into webhooks.look default values;
  create table webhooks.listed (
    resource_id uuid primary key,
    modified_at timestamptz not null,
    keeper_code text
  );`;

/** Whose a webhook is: the office that is in charge of what it tells of; the operator looks after all of them. */
const policies = `
  create function webhooks.keeps(scope text) returns boolean language sql stable
    return coalesce(case identity.acting_role()
      when 'OPERATOR' then true
      when 'MUNICIPAL_COORDINATOR' then scope = identity.acting_municipality()
      when 'PREFECTURAL_COORDINATOR' then scope = identity.acting_prefecture() end, false);
  alter table webhooks.subscription enable row level security, force row level security;
  create policy kept on webhooks.subscription using (webhooks.keeps(scope_code));
  create policy jobs on webhooks.subscription using (coalesce(identity.door() = 'jobs', false));
  alter table webhooks.delivery enable row level security, force row level security;
  create policy kept on webhooks.delivery
    using (exists (select from webhooks.subscription s where s.id = subscription_id and webhooks.keeps(s.scope_code)));
  create policy jobs on webhooks.delivery using (coalesce(identity.door() = 'jobs', false));`;

const comments = [
  commentsOn('webhooks.subscription', '変わったことを知らせる先', {
    id: '内部: 識別子',
    scope_code: '内部: どこの受けもちの案内を知らせるか（空は、すべて）',
    about: '内部: 何のしくみか',
    address: '内部: 知らせを送るアドレス',
    events: '内部: 何を知らせるか',
    secret: '内部: 署名の鍵（封をしたもの。終えたら消す）',
    previous_secret: '内部: 前の鍵（封をしたもの。切りかえのあいだだけ）',
    previous_until: '内部: 前の鍵でも署名する終わりの時',
    state: '内部: 送る・自分から止まった・終えた の別',
    state_at: '内部: そうなった時',
    pause_reason: '内部: 止まったわけ',
    failures_in_row: '内部: つづけて届かなかった回数',
    retry_at: '内部: つぎに試してよい時',
    delivered_at: '内部: 最後に届いた時',
    made_at: '内部: 作った時',
    made_by: '個人: 作った人',
    made_by_name: '個人: 作った人の名前',
    made_by_role: '内部: 作った人の役割',
    made_by_office: '内部: 作った人の組織',
  }),
  commentsOn('webhooks.delivery', '知らせの一つ一つと、その行方', {
    id: '内部: 識別子（相手にも伝わる）',
    subscription_id: '内部: 知らせる先',
    message: '内部: 何の知らせか',
    resource_id: '内部: どの案内か',
    merged_into: '内部: どの案内にまとめたか',
    happened_at: '内部: 気づいた時',
    state: '内部: 待つ・渡している・届いた・あきらめた・まとめて伝える の別',
    state_at: '内部: そうなった時',
    attempts: '内部: 渡そうとした回数',
    asked: '内部: 人が、いま送るようにたのんだか',
    status: '内部: 相手の返した番号',
    fault: '内部: しくじりの種類',
  }),
  commentsOn('webhooks.look', '変わったことを最後に調べた時（一行だけ。空は、知らせる先がない）', {
    sole: '内部: 行を一つに限る',
    looked_at: '内部: 調べた時',
  }),
  commentsOn('webhooks.listed', '最後に調べたとき、公開のページに出ていた案内', {
    resource_id: '内部: 案内',
    modified_at: '内部: そのときの、変わった時',
    keeper_code: '内部: 受けもつ市区町村か都道府県のコード',
  }),
].join('\n');
