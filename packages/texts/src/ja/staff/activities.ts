import type {
  ActivityGroup,
  ActivityKind,
  ActivityPartner,
  MilestoneKind,
  SupportStage,
} from '@tsunagi/domain';
import { dayParts } from '../../calendar-days.ts';

const weekdays = { SU: '日', MO: '月', TU: '火', WE: '水', TH: '木', FR: '金', SA: '土' } as const;
const shortDay = (day: string): string => {
  const { month, date, weekday } = dayParts(day);
  return `${month}月${date}日（${weekdays[weekday]}）`;
};
const fullDay = (day: string): string => `${dayParts(day).year}年${shortDay(day)}`;

const kinds: Record<ActivityKind, string> = {
  TELEPHONE: '電話',
  OFFICE_VISIT: '来所',
  HOME_VISIT: '訪問',
  LETTER: '手紙',
  MAIL: 'メール',
  SNS: 'LINEなどのSNS',
  WEB_MEETING: 'ビデオ通話',
  ACCOMPANIED: '同行',
  EVENT: '行事の見守り・参加',
  PARTNER_CONTACT: '関係機関とのやり取り',
  CASE_MEETING: '会議',
};
const groups: Record<ActivityGroup, string> = {
  CONSULTATION: '相談',
  ALONGSIDE: 'いっしょに',
  PARTNERS: '関係機関と',
  ATTEMPT: '会えなかった・届かなかった',
};
const partners: Record<ActivityPartner, string> = {
  PERSON: '本人',
  FAMILY: '家族',
  PERSON_AND_FAMILY: '本人と家族',
  OTHER: 'ほかの人',
  PARTNER: '関係機関',
};
const stages: Record<SupportStage, string> = {
  FIRST_CONTACT: '出会うまで',
  CONSULTATION: '相談',
  SUPPORT: '支援',
  INDEPENDENCE: '自立へ',
};
const milestones: Record<MilestoneKind, string> = {
  SCHOOL_ENDS: '学校が終わる',
  ASSISTANCE_STARTS: '生活保護などがはじまる',
  OTHER_CHANGE: 'そのほかの変わり目',
};

/** Words of what is done for a case, and of what comes next. For staff, in Japanese alone. */
export const activities = {
  kinds,
  groups,
  partners,
  stages,
  milestones,
  shortDay,
  fullDay,
  title: 'したことを書く',
  lead: 'きょうのことなら、えらんで「書きとめる」だけ。数は、ここから自動で出ます。',
  kind: '何を',
  partner: 'だれと',
  reached: '会えましたか',
  reachedYes: '会えた・話せた',
  reachedNo: '会えなかった・届かなかった',
  more: '日・段階・おぼえ書きなど',
  onDay: '日',
  stage: 'いまの段階',
  noStage: '前と同じ・書かない',
  note: 'おぼえ書き（この所だけで見ます）',
  next: '次に連絡する日',
  nextNone: '決めない',
  nexts: { 7: '1週間あと', 14: '2週間あと', 30: '1か月あと', 90: '3か月あと' } as Readonly<
    Record<number, string>
  >,
  home: '住んでいる町（よその町の方のとき）',
  place: 'した所（よその町のとき）',
  search: '探す',
  town: (name: string) => `えらんだ町：${name}`,
  townNone: '見つかりませんでした。',
  townForget: '消す',
  save: '書きとめる',
  saved: (kind: ActivityKind) => `${kinds[kind]}を書きとめました。`,
  undone: '取り消しました。',
  undo: '取り消す',
  undoOf: (day: string, kind: ActivityKind) => `取り消す：${shortDay(day)}の${kinds[kind]}`,
  listTitle: 'これまでにしたこと',
  none: 'まだ、書かれていません。',
  count: (n: number) => `${n}件`,
  older: (n: number) => `前の${n}件も見る`,
  line: (kind: ActivityKind, partner: ActivityPartner, isReached: boolean) =>
    `${kinds[kind]}・${partners[partner]}${isReached ? '' : '（会えなかった・届かなかった）'}`,
  nextTitle: '次の連絡',
  nextOn: (day: string) => `${fullDay(day)}に連絡する`,
  nextUnset: 'まだ決めていません。',
  pushed: (n: number) => `急ぎの仕事で、${n}回あとにしました`,
  pushBack: '急ぎの仕事で、あとにする',
  plan: '日を決める',
  planOn: '連絡する日',
  planDo: 'この日にする',
  aheadTitle: 'これからの節目',
  aheadNone: '決まっている節目は、ありません。年齢の節目は、生まれた年から自動で出ます。',
  aheadAdd: '節目を足す',
  aheadKind: '何が変わるか',
  aheadOn: 'いつ',
  aheadSave: '足す',
  aheadRemove: (kind: MilestoneKind) => `消す：${milestones[kind]}`,
  remove: '消す',
  stop: 'やめる',
  fields: {
    onDay: '日',
    note: 'おぼえ書き',
    partner: 'だれと',
    nextContactOn: '次に連絡する日',
    homeCode: '住んでいる町',
    placeCode: 'した所',
  } as Readonly<Record<string, string>>,
};
