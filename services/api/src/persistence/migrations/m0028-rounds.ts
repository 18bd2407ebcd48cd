import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/**
 * Rounds in which an office asks sections and givers of grants for the places they know. Who is asked answers by a link
 * of the own, without an account: the link opens the round, the own line, and nothing else.
 */
export class Rounds extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(policies);
    this.addSql(comments);
  }
}

const tables = `
  create schema rounds;
  comment on schema rounds is '部署や助成団体に、知っている場所をたずねる';
  create table rounds.round (
    id uuid primary key default gen_random_uuid(),
    kind text not null check (kind in ('SECTIONS', 'GRANTEES')),
    title text not null,
    words text not null,
    until date not null,
    organization_id uuid not null,
    office_name text not null,
    municipality_code text,
    prefecture_code text,
    made_by uuid not null,
    made_by_name text not null,
    made_at timestamptz not null default now(),
    ended_at timestamptz
  );
  create index round_of_organization on rounds.round (organization_id, made_at);
  create table rounds.recipient (
    id uuid primary key default gen_random_uuid(),
    round_id uuid not null references rounds.round on delete cascade,
    organization_id uuid not null,
    position integer not null,
    name text not null,
    mail text not null,
    asked_at timestamptz not null,
    reminded_at timestamptz,
    finished_at timestamptz,
    unique (round_id, position)
  );
  create table rounds.answer (
    once uuid primary key,
    recipient_id uuid not null references rounds.recipient on delete cascade,
    proposal_id uuid not null,
    place_name text not null,
    answered_at timestamptz not null
  );
  create index answer_of_recipient on rounds.answer (recipient_id);`;

const mine = `identity.acting_role() in ('MUNICIPAL_COORDINATOR', 'PREFECTURAL_COORDINATOR')
    and organization_id = identity.acting_organization()`;
const linked = `nullif(current_setting('tsunagi.link', true), '')::uuid`;
const atLink = `identity.door() = 'link'`;
const policies = `
  alter table rounds.round enable row level security, force row level security;
  alter table rounds.recipient enable row level security, force row level security;
  alter table rounds.answer enable row level security, force row level security;
  create policy own_line on rounds.recipient using (${atLink} and id = ${linked});
  create policy office on rounds.recipient using (${mine});
  create policy office on rounds.round using (${mine});
  create policy own_round on rounds.round for select using (
    ${atLink} and exists (select from rounds.recipient c where c.round_id = round.id and c.id = ${linked}));
  create policy own_answers on rounds.answer using (${atLink} and recipient_id = ${linked});
  create policy office on rounds.answer for select using (
    exists (select from rounds.recipient c where c.id = recipient_id and identity.acting_role() is not null));`;

const comments = [
  commentsOn('rounds.round', '部署や助成団体への、一回のおたずね', {
    id: '内部: 識別子',
    kind: '内部: 部署か、助成団体か',
    title: '内部: 題',
    words: '内部: たずねる言葉',
    until: '内部: 最後の日（この日まで答えられる）',
    organization_id: '内部: たずねた組織',
    office_name: '内部: そのときの名前',
    municipality_code: '内部: その市区町村',
    prefecture_code: '内部: その都道府県',
    made_by: '個人: だれが',
    made_by_name: '個人: そのときの名前',
    made_at: '内部: いつ',
    ended_at: '内部: 早く終えた時',
  }),
  commentsOn('rounds.recipient', 'たずねた先', {
    id: '内部: 識別子（リンクが指す）',
    round_id: '内部: どのおたずねの',
    organization_id: '内部: たずねた組織（決まりが、たがいを呼ばないように）',
    position: '内部: 並び順',
    name: '内部: 部署や団体の名前',
    mail: '個人: 宛先',
    asked_at: '内部: 送った時',
    reminded_at: '内部: 最後に、もう一度お願いした時',
    finished_at: '内部: 「これで全部」と答えた時',
  }),
  commentsOn('rounds.answer', '答え一件。中身は審査の列にある', {
    once: '内部: 送られた用紙の識別子。二度押しても一件にする',
    recipient_id: '内部: どこから',
    proposal_id: '内部: 審査の提案',
    place_name: '内部: 書かれた名前',
    answered_at: '内部: いつ',
  }),
].join('\n');
