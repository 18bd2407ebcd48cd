import type { OfferKind, OfferReach } from '@tsunagi/domain';
import { dayParts } from '../../calendar-days.ts';

const fullDay = (day: string): string => {
  const { year, month, date } = dayParts(day);
  return `${year}年${month}月${date}日`;
};

/** What is lent. */
const kinds: Record<OfferKind, string> = {
  PLACE: '場所',
  LECTURER: '講師',
  VISITING_SESSION: '出張の居場所・相談会',
  EXPERT: '専門職',
  STAFF: '職員の応援',
  OTHER: 'そのほか',
};

/** To whom it is offered. */
const reaches: Record<OfferReach, string> = {
  AREA: '同じ圏域の市区町村に',
  PREFECTURE: '同じ都道府県の市区町村に',
  ANYONE: 'どの市区町村にも',
};

/** Words of lending between municipalities. For staff, in Japanese alone. */
export const offers = {
  title: '貸し出し',
  lead: 'ほかの町に貸せるものを載せ、借りられるものを近い順に見ます。職員と団体だけが見ます。',
  ownTitle: '貸しているもの',
  noOwn: 'まだ、ありません。場所や講師、出張できる日を載せると、ほかの町から声がかかります。',
  othersTitle: '借りられるもの（近い順）',
  noOthers: 'いま、こちらに向けて貸し出されているものは、ありません。',
  kinds,
  reaches,
  from: (name: string, town: string | null) => (town ? `${name}（${town}）` : name),
  distance: (meters: number) => `${Math.round(meters / 1000)}キロ`,
  term: (from: string, to: string | null) =>
    to ? `${fullDay(from)}から${fullDay(to)}まで` : `${fullDay(from)}から`,
  dates: (dates: readonly { day: string; places: number | null }[]) =>
    `行ける日：${dates.map(({ day, places }) => `${fullDay(day)}${places === null ? '' : `（${places}人まで）`}`).join('、')}`,
  conditions: (words: string) => `条件：${words}`,
  ask: (name: string) => `相談する先：${name}`,
  aboutPlace: '載せている場所：',
  placeField: '載せている場所のことなら、そのページの住所（URL）',
  take: {
    title: (name: string) => `「${name}」をたのむ`,
    open: 'たのむ',
    day: 'どの日に',
    noDay: '日は決めずに、相談したい',
    option: (day: string, places: number | null) =>
      `${fullDay(day)}${places === null ? '' : `（${places}人まで）`}`,
    word: 'ひとこと（場所、人数、来てほしいわけなど）',
    send: 'たのむ',
  },
  asked: (day: string | null) => (day ? `${fullDay(day)}を、たのみました` : '日を決めずに、たのみました'),
  hostAsks: (host: string, who: string, day: string | null) =>
    `${host}（${who}）から：${day ? fullDay(day) : '日は決めずに相談'}`,
  answers: { waiting: '返事を待っています', accepted: '引き受けました', declined: 'ことわりました' },
  heard: {
    waiting: '返事を待っています',
    accepted: '引き受けてもらえました',
    declined: '今回は、できないそうです',
  },
  answerWord: '返事の言葉',
  accept: '引き受ける',
  decline: 'ことわる',
  change: '直す',
  end: 'やめる',
  makeTitle: '貸せるものを載せる',
  changeTitle: '貸し出しを直す',
  kind: '何を貸しますか',
  name: '呼び名',
  about: '説明',
  conditionsField: '条件（費用、送り迎え、人数など）',
  reach: 'だれに貸しますか',
  fromField: 'はじめの日（空なら、きょうから）',
  toField: '終わりの日（空なら、定めなし）',
  datesField: '行ける日（1行に1日。例：2026-12-05 8人）',
  contactName: '相談する先の名前（窓口や係）',
  contactPhone: '電話',
  contactMail: '電子メール',
  save: '載せる',
  notSent: '送れませんでした。書いた内容は、この画面に残っています。',
  fields: {
    title: '呼び名',
    about: '説明',
    conditions: '条件',
    from: 'はじめの日',
    to: '終わりの日',
    dates: '行ける日',
    contactName: '相談する先の名前',
    contactPhone: '電話か電子メール',
    contactMail: '電子メール',
    resourceId: '載せている場所の住所',
    day: '日',
    word: '言葉',
  } as Readonly<Record<string, string>>,
};
