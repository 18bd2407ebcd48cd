import type {
  ActivityKind,
  DeskList,
  DeskReason,
  HouseholdRole,
  MilestoneKind,
  TurningAge,
  TurningPrecision,
} from '@tsunagi/domain';
import { dayParts, daysApart } from '../../calendar-days.ts';
import { activities } from './activities.ts';
import { cases } from './cases.ts';

interface Told {
  readonly isSender: boolean;
  /** The other side; null where a desk of a prefecture is to find one. */
  readonly other: string | null;
}
const named = (other: string | null) => other ?? '県の机';
const ofReferral = ({ isSender, other }: Told) =>
  isSender ? `${named(other)}へ送った紹介` : `${named(other)}からの紹介`;

/** Why a referral lies here, as a sentence, and the word on its button. */
const reasons: Record<DeskReason, { title: (told: Told) => string; act: string }> = {
  TO_ANSWER: { title: ({ other }) => `${named(other)}からの紹介を、受けるか答える`, act: '読んで答える' },
  TO_FIND: { title: ({ other }) => `${named(other)}からの紹介の、行き先をさがす`, act: '行き先をさがす' },
  ASKED_BACK: { title: ({ other }) => `${named(other)}から、たずねられています`, act: '読んで答える' },
  CANCEL_ASKED: {
    title: ({ other }) => `${named(other)}から、取りやめの相談が来ています`,
    act: '読んで答える',
  },
  MEETING_OVER: { title: ({ other }) => `${named(other)}との同席は、どうでしたか`, act: '書きとめる' },
  NO_ANSWER: {
    title: (told) =>
      told.isSender ? `${ofReferral(told)}に、返事がありません` : `${ofReferral(told)}で、返事を待っています`,
    act: 'ようすを聞く',
  },
  MEETING_SOON: { title: ({ other }) => `${named(other)}との同席`, act: '日程を見る' },
  GOES_ON: { title: ofReferral, act: '開く' },
  OVER: { title: ofReferral, act: '開く' },
};

interface ListWords {
  readonly name: string;
  /** Where there is nothing: what that means, and the next step with where it leads. */
  readonly none: string;
  readonly next: string;
  readonly act: string;
  readonly href: string;
}
const refer = {
  next: 'ケースを開いて「つなぐ」を押すと、ほかの窓口や居場所へ紹介を送れます。',
  act: 'ケースの一覧へ',
  href: '/desk/cases',
};
const all = {
  next: '終わった紹介も、一覧で見られます。',
  act: '紹介の一覧へ',
  href: '/desk/referrals',
};
const lists: Record<DeskList, ListWords> = {
  FIRST: {
    name: '先に見る',
    none: 'いま、先に見るものはありません。',
    next: '静かなケースに、手紙や電話をする日にもできます。',
    act: 'ケースの一覧へ',
    href: '/desk/cases',
  },
  RECEIVED: { name: '受けた紹介', none: '続いている、受けた紹介はありません。', ...all },
  SENT: { name: '送った紹介', none: '続いている、送った紹介はありません。', ...refer },
  LATE: { name: '期限すぎ', none: '期限をすぎたものは、ありません。', ...all },
  WAITED_FOR: { name: '待たれている', none: '返事を待たれているものは、ありません。', ...all },
};

/** What is good to do before an age at which other rules begin. */
const beforeAge: Record<TurningAge, string> = {
  18: '子どもの窓口の次を、いまから話す',
  20: '未成年のための所の次を、いまから話す',
  40: '39歳までの所は使えなくなります。次をさがす',
  50: '49歳までの所は使えなくなります。次をさがす',
  65: '担当が変わる前に、地域包括支援センターへ声をかける',
};
const beforeMilestone: Record<MilestoneKind, string> = {
  SCHOOL_ENDS: '学校のあとに、つながる先をさがす',
  ASSISTANCE_STARTS: '担当がふえても、つながりを切らさない',
  OTHER_CHANGE: '変わる前に、連絡する',
};

const monthOf = (day: string) => {
  const { year, month } = dayParts(day);
  return `${year}年${month}月`;
};
/** When an age is reached, no more closely than the birth is known. */
const when = (day: string, precision: TurningPrecision | null, today: string): string => {
  if (precision === null) return activities.fullDay(day);
  if (precision === 'MONTH') return monthOf(day);
  const { year } = dayParts(day);
  if (precision === 'YEAR') return `${year}年のうち`;
  return day <= today ? 'もうすぐ（もうなったかもしれません）' : `${monthOf(day)}から1年のあいだ`;
};

interface CaseTold {
  readonly decade: number | null;
  readonly lastKind: ActivityKind | null;
  readonly lastReached: boolean | null;
}

/** Words of the page a working day with cases begins on. For staff, in Japanese alone. */
export const morning = {
  urgent: (count: number) => `きょう先に見るのは、${count}件です`,
  noneUrgent: 'きょう急ぐものは、ありません',
  others: (count: number) => `ほかの${count}件は、急ぎません。`,
  waiting: (count: number) => `待っている${count}件は、急ぎません。`,
  listsTitle: 'どの一覧を見るか',
  count: (count: number) => `${count}件`,
  lists,
  reasons,
  moreRows: (count: number) => `急がない${count}件も見る`,
  shownOf: (shown: number, of: number) => `${of}件のうち、はじめの${shown}件です。`,
  unreadable: '紹介とケースを、読めませんでした',
  unreadableNext: '書いたものは、なくなっていません。少し待って、もう一度ひらいてください。',
  again: 'もう一度ひらく',
  print: 'この一覧を印刷する',
  contact: {
    title: (pseudonym: string) => `${pseudonym}さんに、連絡する日です`,
    act: 'ケースを開く',
    planned: (day: string) => `${activities.shortDay(day)}の予定`,
  },
  room: {
    title: (asker: string) => `${asker}から、空きをたずねられています`,
    act: '答える',
    days: (days: number) => (days <= 0 ? 'きょう届いた' : `${days}日 待っています`),
    since: (day: string) => `${activities.shortDay(day)}から`,
  },
  caseLine: ({ decade, lastKind, lastReached }: CaseTold) =>
    [
      decade === null ? null : `${decade}代`,
      lastKind === null
        ? 'まだ何も書かれていない'
        : `さいごは${activities.kinds[lastKind]}${lastReached === false ? '（会えなかった）' : ''}`,
    ]
      .filter(Boolean)
      .join('　'),
  openCase: (pseudonym: string) => `ケースを開く：${pseudonym}`,
  quiet: {
    title: '静かなケース',
    about: '連絡がない長さ',
    none: 'ひと月のあいだ連絡がないケースは、ありません。',
    neverEnds: '自動で終わりにはなりません。',
    next: '手紙や電話をしたら、ケースに書きとめてください。',
    more: (count: number) => `ほかの${count}件も、ケースの一覧で見る`,
  },
  pushed: {
    title: '急ぎの仕事で、あとにした方',
    none: '急ぎの仕事で、あとにした方はいません。',
    lead: 'あとにしても、ここから消えません。会えたとき、または日を決めなおしたときに、下がります。',
    times: (count: number) => `${count}回あとにした`,
    nextOn: (day: string, today: string) =>
      day < today
        ? `${activities.shortDay(day)}の予定を${daysApart(day, today)}日すぎた`
        : day === today
          ? 'きょうの予定'
          : `次は${activities.shortDay(day)}`,
    act: '連絡する',
    actOf: (pseudonym: string) => `連絡する：${pseudonym}`,
  },
  ahead: {
    title: 'これからの節目',
    none: 'この半年に、知らされている節目はありません。卒業や制度のはじまりは、ケースのページで足せます。',
    what: ({
      age,
      role,
      milestone,
    }: {
      readonly age: number | null;
      readonly role: HouseholdRole | null;
      readonly milestone: MilestoneKind | null;
    }): string =>
      age !== null
        ? `${role === null || role === 'PERSON' ? '' : `${cases.roles[role]}が`}${age}歳になる`
        : activities.milestones[milestone ?? 'OTHER_CHANGE'],
    before: (age: number | null, milestone: MilestoneKind | null): string =>
      age !== null ? (beforeAge[age as TurningAge] ?? '') : beforeMilestone[milestone ?? 'OTHER_CHANGE'],
    when,
  },
  loads: {
    title: '窓口ごとの手持ち',
    window: '窓口',
    cases: 'ケース',
    inCare: '引き受けている紹介',
    own: (name: string) => `${name}（あなたの所）`,
    few: 'ごく少ない',
    fewNote: (fewest: number) =>
      `ほかの窓口の、${fewest}件に足りない数は「ごく少ない」とだけ出します。だれのことか、わからないようにするためです。`,
    none: 'いま、受け持ちのある窓口はありません。',
    next: '手がいっぱいの窓口には、先に「空き」をたずねると、断られにくくなります。空きは、ケースの「つぎの場所をさがす」からたずねます。',
  },
};
