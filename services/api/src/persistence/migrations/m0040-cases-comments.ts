import { commentsOn } from './column-comments.ts';

const caseFile = commentsOn('care.case_file', 'ケース。受けもつ組織だけが見る', {
  id: '内部: 識別子',
  reference: '内部: 読み上げられる番号',
  organization_id: '内部: 受けもつ組織',
  municipality_code: '内部: 受けもつ市区町村',
  pseudonym: '内部: 呼び名（名前ではない）',
  came_by: '内部: どこから相談が来たか',
  key_sealed: '要配慮: この方の文を開く鍵（封じたもの。消すと、だれにも読めない）',
  opened_on: '内部: 受けた日',
  opened_by: '個人: 受けた人',
  last_contact_on: '内部: 最後に関わった日',
  version: '内部: 同時の書きかえを知る数',
});

const member = commentsOn('care.member', '世帯のひとり', {
  id: '内部: 識別子',
  case_id: '内部: ケース',
  position: '内部: 順番',
  role: '個人: 続柄',
  is_client: '個人: 相談している人か',
  age_years: '個人: 聞いた年齢',
  age_told_on: '個人: 年齢を聞いた日',
  birth_year: '個人: 生まれた年',
  birth_month: '個人: 生まれた月',
  needs_care: '要配慮: 介護が要るか（空は、わからない）',
  raises_child: '個人: 子育て中か（空は、わからない）',
});

const caseItem = commentsOn('care.case_item', 'ケースについて分かっていること、項目ごと', {
  case_id: '内部: ケース',
  item: '内部: 項目',
  text_sealed: '要配慮: 文（封じたもの）',
  coarse_sealed: '個人: あらい書き方（封じたもの）',
  stays_in_office: '内部: 役所の外に出さない',
});

const ground = commentsOn('care.ground', '見てよい根拠。取り消しても、記録は残る', {
  id: '内部: 識別子',
  case_id: '内部: ケース',
  kind: '要配慮: 根拠の種類',
  receiver_ids: '内部: 見てよい組織',
  items: '内部: 見てよい項目',
  purposes: '内部: 何のために',
  way: '内部: どのように（口頭・書面など）',
  given_on: '内部: はじめの日',
  until: '内部: 終わりの日（空は、取り消すまで）',
  recorded_by: '個人: 記した人',
  recorded_at: '内部: 記した時',
  withdrawn_at: '内部: 取り消した時',
});

const unmasking = commentsOn('care.unmasking', '伏せた項目を、だれが、なぜ見たか', {
  id: '内部: 識別子',
  case_id: '内部: ケース',
  item: '内部: 項目',
  reason_sealed: '要配慮: 理由（封じたもの）',
  person_id: '個人: 見た人',
  at: '内部: 時',
});

const referral = commentsOn('care.referral', '紹介（つなぎ）。ひとつの困りごとに、受ける所がひとつ', {
  id: '内部: 識別子',
  reference: '内部: 読み上げられる番号',
  case_id: '内部: ケース',
  chain_id: '内部: 同じ困りごとの紹介のつながり',
  hop: '内部: 何回まわされたか',
  state: '内部: いまどこか',
  state_before: '内部: 休む前・取りやめを相談する前',
  case_organization_id: '内部: ケースの組織',
  sender_id: '内部: 送り元',
  sender_name: '内部: 送り元の、そのときの名前',
  sender_municipality_code: '内部: 送り元の市区町村',
  receiver_id: '内部: 受ける側（空は、まだ決まらない）',
  receiver_name: '内部: 受ける側の、そのときの名前',
  is_receiver_outside: '内部: この仕組みの外（手紙・ファクス）か',
  desk_ids: '内部: 都道府県の机',
  taken_by_desk_id: '内部: 引き取った机',
  meetings_required: '内部: 決めた同席の回数',
  meetings_proven: '内部: 行われた同席の回数',
  meeting_booked_on: '内部: 次の同席の日',
  is_named: '内部: 名前を伝えたか',
  is_followed: '内部: 送り元がまだ見守っているか',
  pseudonym: '内部: 呼び名（名前ではない）',
  title: '内部: 何を頼むか、ひとこと（人のことは書かない）',
  key_sealed: '要配慮: この方の文を開く鍵（封じたもの）',
  sent_on: '内部: 送った日',
  due_on: '内部: 返事の期限',
  waiting_step: '内部: 返事がないときにした最後のこと',
  waiting_step_on: '内部: それをした日',
  is_open_again: '内部: 断った所が、事情が変わったと記したか',
  made_by: '個人: 書いた人',
  made_at: '内部: 書いた時',
  version: '内部: 同時の書きかえを知る数',
});

const item = commentsOn('care.referral_item', '紹介に書いたこと、項目ごと', {
  referral_id: '内部: 紹介',
  item: '内部: 項目',
  form: '内部: くわしく・あらく',
  text_sealed: '要配慮: 文（封じたもの）',
  stays_in_office: '内部: 役所の外に出さない',
});

const event = commentsOn('care.referral_event', '紹介にしたこと。足すだけで、変えない', {
  id: '内部: 識別子',
  referral_id: '内部: 紹介',
  at: '内部: 時',
  action: '内部: したこと',
  organization_id: '内部: した組織',
  organization_name: '内部: した組織の、そのときの名前',
  person_name: '個人: した人の、そのときの名前',
  day: '内部: 決めた日',
  decline_reason: '内部: 引き受けられない理由',
  decline_next: '内部: その次',
  outcome: '内部: どう終わったか',
  cause: '内部: もどったわけ',
  word_sealed: '要配慮: ことば（封じたもの）',
});

/** The data dictionary of cases. */
export const comments = [caseFile, member, caseItem, ground, unmasking, referral, item, event].join('\n');
