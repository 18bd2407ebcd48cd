import {
  type Audience,
  type OrganizationKind,
  type ResourceKind,
  type ResourceStatus,
  resourceKinds,
} from '@tsunagi/domain';
import { plain } from './plain.ts';

/** Words by which lists and names say what a thing is; the first that is found decides, so the narrow ones stand first. */
const kindWords: readonly (readonly [ResourceKind, RegExp])[] = [
  ['EXPERT_DISPATCH', /講師派遣|専門家派遣|スーパーバイザー/],
  ['VISITING_SESSION', /出張相談|巡回相談/],
  ['FAMILY_CLASS', /家族教室|家族講座/],
  ['FAMILY_GROUP', /家族会|親の会|家族のつどい|家族の集い/],
  ['CARER_GROUP', /ケアラー|介護者の/],
  ['PEER_GROUP', /当事者会|自助グループ|ピア/],
  ['IBASHO', /居場所|フリースペース|フリースクール|たまり場/],
  ['OPEN_PLACE', /子ども食堂|こども食堂|地域食堂|みんなの食堂|公共施設|図書館|公民館|児童館/],
  ['CAFE', /カフェ|喫茶/],
  ['SALON', /サロン/],
  ['WORK_READINESS', /就労準備|就労支援|サポートステーション|サポステ|就労移行|ハローワーク/],
  ['WORKPLACE', /中間的就労|就労継続|[AB]型|受け入れ企業|作業所/],
  ['OUTREACH', /訪問支援|アウトリーチ/],
  ['COUNSELING', /カウンセリング/],
  ['MEDICAL', /外来|クリニック|病院|診療所|医院/],
  ['EVENT', /講演会|講座|イベント|セミナー|語る会/],
  ['ACTIVITY', /活動|教室|クラブ/],
  ['WINDOW', /相談|窓口|支援センター/],
];

/** The kind a word or a name speaks of, or null. Our own codes are understood, too. */
export function readKind(text: string): ResourceKind | null {
  const written = plain(text);
  const code = resourceKinds.find((kind) => kind === written);
  if (code) return code;
  return kindWords.find(([, words]) => words.test(written))?.[0] ?? null;
}

const statusWords: readonly (readonly [ResourceStatus, RegExp])[] = [
  ['ENDED', /^(終了|廃止|閉所|閉鎖|defunct|ended)/i],
  ['PAUSED', /^(休止|休会|中断|temporarily closed|inactive|paused)/i],
  ['PREPARING', /^(準備)/],
  ['PLANNED', /^(計画|予定|planned)/i],
  ['RUNNING', /^(実施|運営|開設|活動中|継続|active|running)/i],
];

/** Whether it runs, as a list says it. */
export const readStatus = (text: string): ResourceStatus | null =>
  statusWords.find(([, words]) => words.test(plain(text)))?.[0] ?? null;

/** Whom it is for, as far as the words say so; empty where they do not. */
export function readAudiences(text: string): Audience[] {
  const written = plain(text);
  const found: Audience[] = [];
  if (/本人|当事者|若者|青年|ひきこもりの(方|状態)/.test(written)) found.push('SELF');
  if (/家族|保護者|親/.test(written)) found.push('FAMILY');
  if (/支援者|関係者|関係機関|職員/.test(written)) found.push('SUPPORTER');
  if (/どなたでも|誰でも|だれでも|一般|市民|町民|村民|住民|不問|制限なし/.test(written)) found.push('PUBLIC');
  return found;
}

const organizationWords: readonly (readonly [OrganizationKind, RegExp])[] = [
  ['SHAKYO', /社会福祉協議会|社協/],
  ['SOCIAL_WELFARE_CORPORATION', /社会福祉法人|社福/],
  ['NPO', /NPO|特定非営利/i],
  ['HOKENJO', /保健所|保健福祉事務所/],
  ['MENTAL_HEALTH_CENTER', /精神保健福祉センター/],
  ['COMMUNITY_SUPPORT_CENTER', /地域包括/],
  ['SAPOSUTE', /サポートステーション|サポステ/],
  ['MEDICAL', /病院|クリニック|診療所|医療法人|医院/],
  ['EDUCATION', /教育委員会|学校|大学/],
  ['PREFECTURE', /[都道府県]庁?$/],
  ['MUNICIPALITY', /[市区町村](役所|役場)?$|[市区町村].*[課係]$/],
  ['BUSINESS', /株式会社|有限会社|合同会社|\(株\)|\(有\)/],
  ['VOLUNTEER', /ボランティア/],
  ['COMMUNITY', /自治会|町内会|会$/],
];

/** What kind of organization a name speaks of. */
export const readOrganizationKind = (name: string): OrganizationKind =>
  organizationWords.find(([, words]) => words.test(plain(name)))?.[0] ?? 'OTHER';
