import type { DuplicateReason } from '@tsunagi/domain';
import { dayParts } from '../../calendar-days.ts';

/** `11月3日 10時05分`, by the clock of Japan. */
const shortTime = (instant: string): string => {
  const japan = new Date(new Date(instant).getTime() + 9 * 3_600_000).toISOString();
  const { month, date } = dayParts(japan.slice(0, 10));
  return `${month}月${date}日 ${Number(japan.slice(11, 13))}時${japan.slice(14, 16)}分`;
};

/** What hinders the position, by what the phone says. */
const noPosition = {
  DENIED: '位置を使うことが、許されていません。地図で選ぶか、ことばで書いてください。',
  SILENT: '位置がわかりませんでした。地図で選ぶか、ことばで書いてください。',
  ABROAD: '日本の外の位置でした。地図で選ぶか、ことばで書いてください。',
} as const;
export type PositionTrouble = keyof typeof noPosition;

/** How a note on the phone stands. */
const states = {
  WAITING: '送るのを待っています',
  REFUSED: '受け取れませんでした',
  PHOTO_REFUSED: 'メモは届きました。写真は、写真として読めませんでした',
} as const;
export type QueueWord = keyof typeof states;

/** Words of the screen on which somebody out walking writes a place down. For staff, in Japanese alone. */
export const fieldEntry = {
  title: '現地メモを書く',
  lead: '名前だけでも、書きとめられます。つづきは、机で仕上げます。',
  visible: '仕上げるまで、自分の市区町村だけが見ます。',
  name: '場所の呼び名',
  nameExample: '例：橋のそばの「みんなの家」',
  where: 'どこですか',
  here: 'いまいる場所',
  finding: '位置を調べています',
  hereSet: (meters: number | null) =>
    meters === null ? '位置を入れました' : `位置を入れました（ずれは、およそ${meters}メートル）`,
  mapSet: '地図の場所を入れました',
  noPosition,
  map: '場所を選ぶ地図',
  mapHelp: '地図を押すと、そこに印がつきます。',
  takeCenter: '地図のまんなかに印をつける',
  clearPosition: '位置を消す',
  placeWords: 'ことばで書く（なくてもかまいません）',
  placeExample: '例：橋をわたって左、郵便局のとなり',
  toldBy: 'だれから聞きましたか',
  toldByExample: '例：民生委員の見本さん',
  photo: '写真（なくてもかまいません）',
  choosePhoto: '写真をえらぶ・とる',
  photoSet: (kilobytes: number) => `写真 1枚（${kilobytes}kB）。とった場所の情報は、消してあります。`,
  removePhoto: '写真をやめる',
  readingPhoto: '写真を小さくしています',
  notAPhoto: '写真として読めませんでした。ほかの写真をえらぶか、写真なしで書きとめてください。',
  save: '書きとめる',
  saved: (name: string) => `「${name}」を書きとめました。`,
  sentNow: '机に届きました。',
  waitsHere: 'この電話にあります。電波がもどると、ひとりでに送ります。',
  nameMissing: '場所の呼び名を書いてください。',
  notSaved:
    'この電話に、しまえませんでした。空きを作って、もう一度押してください。書いた内容は、残っています。',
  waitingTitle: '送るのを待っているメモ',
  states,
  at: (instant: string) => `${shortTime(instant)}に書きました`,
  withPhoto: '写真あり',
  sendNow: 'いま送る',
  writeAgain: '書き直す',
  throwAway: '消す',
  understood: 'わかりました',
  ofOthers: (count: number) =>
    `ほかの所属や、ほかの方が書いたメモが、${count}件あります。封をしてあるので、ここでは読めません。書いた方が、もう一度入ると送られます。`,
  offline: '電波が届いていません。書きとめたメモは、この電話にしまいます。',
  signedOut:
    'サインインが終わっています。書いたメモは、封をしてこの電話に残っています。もう一度入ると、送ります。',
  signIn: 'もう一度入る',
  noRight: 'いまの立場では、現地メモを送れません。所属を切り替えるか、まとめ役に聞いてください。',
  account: '所属を見る',
  firstOnline:
    'はじめに一度、電波の届くところで、サインインしてこの画面を開いてください。そのあとは、電波がなくても書けます。',
  opening: '用意しています',
  insecure: 'この入口では、メモを電話にしまえません。https ではじまる入口から開いてください。',
  needsScript: 'この画面は、JavaScript が使える設定で開いてください。',
  toNotes: '現地メモの一覧',
};
export type FieldEntryTexts = typeof fieldEntry;

/** Why an entry may be the same place; what speaks against it is not said here. */
const reasons: Partial<Record<DuplicateReason, string>> = {
  SAME_NAME: '同じ名前',
  SIMILAR_NAME: '似た名前',
  SAME_READING: '同じよみ',
  NEAR: 'すぐ近く',
  SAME_TOWN: '同じ市区町村',
};

/** Words of the list of notes at the desk, and of completing one. */
export const fieldNotes = {
  title: '現地メモ',
  lead: '歩いて知った場所です。仕上げるまで、自分の市区町村だけが見ます。',
  write: '現地メモを書く',
  open: '未確認',
  completed: '載せました',
  dropped: '載せません',
  states: { OPEN: '未確認', COMPLETED: '仕上げた', DROPPED: '載せない' },
  none: '未確認のメモは、ありません。歩いて知った場所は、電話で書きとめられます。',
  by: (name: string, instant: string) => `${name}・${shortTime(instant)}`,
  toldBy: (who: string) => `教えてくれた人：${who}`,
  noTeller: '教えてくれた人：書いてありません',
  noPlace: '場所は、書いてありません',
  onMap: '地図の上の場所があります',
  accuracy: (meters: number) => `位置のずれは、およそ${meters}メートル`,
  photoOf: (name: string) => `「${name}」の写真`,
  read: '開いて仕上げる',
  look: '開く',
  mapTitle: 'メモの場所',
  back: '現地メモの一覧',
  similarTitle: 'もう載っているかもしれません',
  similarLead: '同じ場所なら、新しく載せずに、そちらを直してください。',
  completeTitle: '仕上げる',
  completeLead: 'わかるところだけで、かまいません。載せたあとで、くわしく直せます。',
  name: '名前',
  kana: 'よみ（ひらがな）',
  kind: '何の場所ですか',
  organization: 'だれが開いていますか（団体や部署の名前）',
  organizationKind: '団体の種類',
  audiences: 'だれのための場所ですか（いくつでも）',
  summary: 'どんなところか（ひとことか、ふたこと）',
  precision: '場所を、どこまで公開しますか',
  precisions: {
    EXACT: '地図の場所をそのまま',
    AREA: '「このあたり」とだけ（500メートルほどの円）',
    MUNICIPALITY: '町の名前だけ',
  },
  notSent: '送れませんでした。書いた内容は、この画面に残っています。',
  reasons,
  address: '住所（公開してよいとき）',
  phone: '電話',
  complete: '載せる',
  completeNote: '「まだ確認していない」という印がついて、公開のページに載ります。',
  dropTitle: '載せない',
  dropLead: 'ひとことを残します。写真と、教えてくれた人は、消えます。',
  word: 'なぜ載せないか',
  drop: '載せない',
  wordSaid: (word: string) => `ひとこと：${word}`,
  closedBy: (name: string) => `決めた人：${name}`,
  toEntry: '載せた案内を見る',
  gone: 'このメモは、見つかりませんでした。',
  done: {
    COMPLETED: '載せました。くわしいことは、「載せている場所」で直せます。',
    PROPOSED: '審査に送りました。まとめ役が認めると、載ります。',
    DROPPED: '載せないことにしました。',
  },
  fields: {
    name: '名前',
    kana: 'よみ',
    kind: '何の場所か',
    'criteria.audiences': 'だれのための場所か',
    municipalityCode: '市区町村',
    'phones[0].number': '電話番号',
    organizationName: '開いている団体',
    summary: 'どんなところか',
    phone: '電話',
    word: 'ひとこと',
  } as Readonly<Record<string, string>>,
};
export type FieldNotesTexts = typeof fieldNotes;
