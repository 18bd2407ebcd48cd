import type {
  ProblemKind,
  ProblemOutcome,
  SuspensionReason,
  VettingResult,
  VettingState,
  VettingSubject,
} from '@tsunagi/domain';

const kinds: Record<ProblemKind, string> = {
  HAS_ENDED: 'もう、やっていない',
  NUMBER_WRONG: '電話番号が違う',
  DAYS_WRONG: '日や時間が違う',
  NOT_WHO_IT_SAYS: '書いてあることと違う',
  TREATED_BADLY: 'いやなことがあった・心配',
  OTHER: 'そのほか',
};

const outcomes: Record<ProblemOutcome, { word: string; after: string }> = {
  SETTLED: { word: '確かめて、終える', after: '案内は、そのままです。' },
  PROPOSED: {
    word: '直しを、審査に出す',
    after: '「もう、やっていない」なら終わりとして、ほかは今の内容のまま、審査の列に入ります。',
  },
  SUSPENDED: { word: '載せるのを、とりやめる', after: '送った瞬間に、どの画面・どの一覧からも消えます。' },
};

const reasons: Record<SuspensionReason, string> = {
  TREATS_PEOPLE_BADLY: '人を傷つけている疑い',
  TAKES_AWAY_BY_FORCE: '無理に連れ出している疑い',
  CHARGES_UNFAIRLY: '不当な料金の疑い',
  NOT_WHO_IT_SAYS: '書いてあることと違う',
  BEING_LOOKED_INTO: '調べているあいだ',
  OTHER: 'そのほか',
};

const subjects: Record<VettingSubject, string> = {
  REGISTRATION: '法人登記・届け出',
  PREMISES: '場所（見た、借りている）',
  RESPONSIBLE_PERSON: '責任者と会った',
  COMPLAINTS: '苦情の窓口',
  FEES: '料金とやめ方の明示',
  FREE_WILL: '本人の意思によらず連れ出さない',
};

const results: Record<VettingResult, string> = {
  FINE: '確かめた',
  DOUBTS: '気になることがある',
  NOT_FOUND_OUT: 'わからなかった',
};

const states: Record<VettingState, string> = {
  NOT_NEEDED: '公の機関です（確認の記録は、いりません）',
  OPEN: 'まだ、全部は確かめていません',
  DOUBTS: '気になることがあります',
  DUE: '確かめ直す時期です',
  VETTED: '全部、確かめました',
};

/** Why an act of the desk was not done. */
const faults: Readonly<Record<string, string>> = {
  NOT_YOURS: 'これは、受けもつ自治体か都道府県のまとめ役、または運営者が決めます。',
  OWN_ORGANIZATION: '自分の組織のことは、ほかの人が決めます。',
  PUBLIC_BODY: '公の機関は、まとめて止められません。場所を一つずつ止めてください。',
  ALREADY_SUSPENDED: 'もう、とりやめてあります。',
  NOT_SUSPENDED: 'もう、戻してあります。',
  ANSWERED_ALREADY: 'ほかの人が、先に答えました。画面を読み直してください。',
  REASON_MISSING: '理由を書いてください。',
  WORDS_MISSING: 'ひとこと書いてください。',
  TEXT_TOO_LONG: '長すぎます。1000文字までで書いてください。',
  DAY_PASSED: '見直す日は、きょうよりあとにしてください。',
  DAY_WRONG: '日にちを確かめてください。',
  EDITED_MEANWHILE: 'この案内には、ほかの直しが先に出ています。審査の画面を見てください。',
  NOT_FOUND: '見つかりませんでした。一覧から、選び直してください。',
};

/** Words of reports, of the vetting record and of suspensions. For staff, in Japanese alone. */
export const problemDesk = {
  title: 'お知らせと停止',
  openTitle: (count: number) =>
    count === 0 ? '読んでいない知らせは、ありません' : `待っている知らせ ${count}件`,
  closedTitle: '終えた知らせ',
  showClosed: '終えた知らせを見る',
  showOpen: '待っている知らせにもどる',
  serious: '人の安全にかかわる',
  received: (day: string) => `${day}に受けつけ`,
  reference: '受けつけ番号',
  keeper: '受けもち',
  provider: '運営',
  open: '読んで答える',
  read: '読む',
  listBack: 'お知らせと停止にもどる',
  readRecorded: '開いたことは、記録に残ります。書かれたことは、この画面の外に出さないでください。',
  wordsTitle: '書かれたこと',
  noWords: '言葉は、書かれていません。',
  forgotten: '言葉と連絡先は、決めた日に消しました。',
  contactTitle: '返事の宛先',
  noContact: '返事は、いらないとのことです。',
  forgetting: (day: string) => `言葉と連絡先は、${day}に消えます。`,
  toPlace: '公開のページを見る',
  toEntry: '案内を直す',
  toProvider: '団体の確認の記録',
  answerTitle: 'どうしますか',
  answerWord: 'ひとこと（どう確かめたか）',
  answerSend: '決める',
  answered: (outcome: string, who: string, day: string) => `${day}、${who}が「${outcome}」にしました。`,
  kinds,
  outcomes,
  suspendTitle: '載せるのを、とりやめる',
  suspendLead: 'ひとりでに戻ることはありません。見直す日が来たら、机に出ます。',
  suspendWhat: '何を',
  whole: '団体のすべて',
  one: (name: string) => `「${name}」だけ`,
  reason: '理由',
  reasons,
  word: 'くわしい理由（職員だけが読みます）',
  reviewOn: '見直す日',
  suspend: 'いますぐ、とりやめる',
  inForceTitle: 'いま載せていないもの',
  inForceNone: 'いま、とりやめているものはありません。',
  suspendedBy: (day: string, who: string) => `${day} ${who}`,
  review: (day: string) => `見直す日 ${day}`,
  liftWord: '戻す理由',
  lift: '載せるのを、戻す',
  lifted: (day: string, who: string, word: string) => `${day}、${who}が戻しました：${word}`,
  providerTitle: '団体の確認の記録',
  corporateNumber: '法人番号',
  entriesTitle: 'この団体の場所',
  states,
  findingsTitle: '確かめたこと',
  noFindings: 'まだ、記録がありません。',
  recordTitle: '確かめたことを書く',
  subject: '何を',
  subjects,
  result: 'どうでしたか',
  results,
  checkedOn: '確かめた日',
  nextCheckOn: 'つぎに確かめる日（あれば）',
  next: (day: string) => `つぎは ${day}`,
  findingWord: 'どう確かめたか、何を見たか',
  record: '記録する',
  historyTitle: 'とりやめの記録',
  faults,
  silent: 'いま、つながりませんでした。書いた内容は、この画面に残っています。',
};

export type ProblemDeskTexts = typeof problemDesk;
