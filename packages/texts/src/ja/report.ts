import type { ProblemKind } from '@tsunagi/domain';

/** Why a report cannot be taken. */
export type ReportFault = 'TEXT_TOO_LONG' | 'WORDS_MISSING' | 'TOO_MANY_REPORTS' | 'NOT_FOUND';

const kinds: Record<ProblemKind, { word: string; example: string }> = {
  HAS_ENDED: { word: 'もう、やっていない', example: '閉まっていた、なくなっていた' },
  NUMBER_WRONG: { word: '電話番号が違う', example: 'つながらない、別の所につながる' },
  DAYS_WRONG: { word: '日や時間が違う', example: '行ったら、開いていなかった' },
  NOT_WHO_IT_SAYS: { word: '書いてあることと違う', example: '別の団体だった、有料だった' },
  TREATED_BADLY: {
    word: 'いやなことがあった、心配なことがある',
    example: 'こわい思いをした、無理に連れて行かれそう',
  },
  OTHER: { word: 'そのほか', example: '言葉で書いてください' },
};

/** Words of telling what is wrong with an entry, of the receipt, and of a place that is not shown. */
export const report = {
  link: 'この情報の まちがいを知らせる',
  title: 'まちがいや、心配を知らせる',
  about: (place: string) => `「${place}」について`,
  lead: 'お名前も、登録も、いりません。受けもつ自治体の職員が読みます。',
  kindTitle: '何が違いますか',
  kinds,
  seriousNote:
    '「いやなことがあった、心配なことがある」は、都道府県の担当も読みます。その団体には、知らせません。',
  wordsTitle: 'くわしいこと',
  wordsHint: '書かなくてもかまいません。400文字まで。名前や住所は、書かないでください。',
  contactTitle: '返事がほしいとき',
  contactHint: '電話番号かメール。書かなくてもかまいません。返事にだけ使います。',
  keeping: '書いた言葉と連絡先は、終わってから90日、長くても1年で消します。',
  optional: '書かなくてもよい',
  leaveEmpty: 'ここは、空のままにしてください',
  send: '知らせる',
  back: 'この場所のページにもどる',
  urgent: '命の危険があるときは、110番か119番に電話してください。',
  faultTitle: '送れませんでした。書いた内容は、この画面に残っています。',
  chooseKind: '何が違うか、一つ選んでください。',
  silent: 'いま、つながりませんでした。少し待って、もう一度送ってください。',
  faults: {
    TEXT_TOO_LONG: '長すぎます。短くしてください。',
    WORDS_MISSING: '「そのほか」のときは、言葉で書いてください。',
    TOO_MANY_REPORTS: '続けて届いたので、いまは受けつけられません。1時間ほど待って、もう一度送ってください。',
    NOT_FOUND: 'この場所が見つかりませんでした。',
  } as Record<ReportFault, string>,
  doneTitle: '受けとりました',
  done: (keeper: string | null) =>
    keeper
      ? `${keeper}の担当が読みます。ありがとうございました。`
      : '担当が読みます。ありがとうございました。',
  doneSerious: '都道府県の担当も読みます。この団体には、知らせません。',
  referenceTitle: '受けつけ番号',
  referenceUse: 'そのあとのことを聞くときは、この番号を言ってください。紙に書いておくと安心です。',
  askAtTitle: 'たずねる先',
  withheldTitle: 'この場所は、いま載せていません',
  withheldText: '確かめていることがあるため、しばらく案内をやめています。ほかに相談できる所があります。',
  withheldNext: 'いま相談できる所',
  withheldTell: 'この場所のことで、知らせたいことがある',
  searchAgain: 'さがしなおす',
};

/** The shape every language of it must have. */
export type ReportTexts = typeof report;
