import type { ConfirmationAnswer } from '@tsunagi/domain';

/** Why a link in a letter does not lead to a question. */
export const confirmFaults = ['FOREIGN', 'EXPIRED', 'GONE', 'SILENT'] as const;
export type ConfirmFault = (typeof confirmFaults)[number];

const answered: Record<ConfirmationAnswer, { title: string; text: string }> = {
  STILL_TRUE: {
    title: '「今も同じです」と うけとりました',
    text: 'ありがとうございます。案内に「きょう確認」と出ます。つぎは、時期が来たら手紙でおたずねします。',
  },
  CHANGED: {
    title: '変わったところを うけとりました',
    text: 'ありがとうございます。町の担当が見てから、案内を直します。それまでは、前のまま出ています。',
  },
  ENDED: {
    title: '終わったことを うけとりました',
    text: 'これまで、ありがとうございました。町の担当が見てから、案内を下げます。',
  },
};

const faults: Record<ConfirmFault, { title: string; text: string }> = {
  FOREIGN: {
    title: 'この住所では、開けませんでした',
    text: '手紙の住所が、途中で切れているのかもしれません。手紙にもどって、住所をおわりまで選んで開いてください。',
  },
  EXPIRED: {
    title: 'この手紙の期間は、終わりました',
    text: '案内が古いままのときは、新しい手紙が届きます。急ぐときは、町の窓口に電話で知らせてください。',
  },
  GONE: {
    title: 'この案内は、もう載っていません',
    text: '終わったか、ほかの案内と一つになりました。していただくことは、ありません。',
  },
  SILENT: {
    title: '送れませんでした',
    text: '少し待って、手紙の住所をもう一度開いてください。まだ何も変わっていません。',
  },
};

/** Words of the page behind the link of a letter: is this still true? */
export const confirm = {
  title: (name: string) => `「${name}」は、今も同じですか`,
  pageTitle: '案内の確認',
  lead: (organization: string) => `${organization}の方へ。いま、このように載っています。`,
  facts: {
    name: '名前',
    phone: '電話',
    when: '日時',
    where: '場所',
    age: '年齢',
    money: 'お金',
    mail: 'メール',
    summary: '説明',
  },
  notSaid: '書かれていません',
  years: (min: number | null, max: number | null): string =>
    [min !== null && `${min}歳から`, max !== null && `${max}歳まで`].filter(Boolean).join(''),
  yen: (amount: number): string => `${amount}円`,
  lastConfirmed: (day: string | null) => (day ? `前に確かめた日：${day}` : 'まだ一度も確かめていません'),
  who: '答える方',
  whoHint: '書かなくても答えられます。役割は案内に出ます。お名前は出ません。',
  byName: 'お名前',
  byRole: '役割（代表、担当など）',
  stillTrue: '今も同じです',
  stillTrueHint: '押すと、きょう確かめたことになります。',
  changed: '変わったところがあります',
  changedHint: '次の画面で、変わったところだけを書きます。',
  ended: 'もう終わりました',
  endedHint: '次の画面で、たしかめてから送ります。',
  nothingYet: '押すまでは、何も変わりません。',
  changeTitle: '変わったところだけ、直してください',
  changeLead: '書いたことは、町の担当が見てから案内に出ます。',
  whenNow: (now: string) => `いまの案内：${now}`,
  other: 'そのほか、変わったこと',
  send: '送る',
  endTitle: (name: string) => `「${name}」は、終わったのですね`,
  endLead: '送ると、町の担当が見てから案内を下げます。',
  endWord: 'いつ終わったか、かわりの場所など（書かなくてもかまいません）',
  endSend: '終わったことを送る',
  back: '前の画面にもどる',
  invalid: '書き方を直してください。電話は数字とハイフン、メールは @ のある形です。',
  answered,
  /** What a link says that was used before. */
  usedLead: (day: string) => `この手紙には、${day}に答えていただきました。もう一度押す必要は、ありません。`,
  withheld: {
    title: 'いまは、確認していただくことはありません',
    text: (name: string, office: string | null) =>
      `「${name}」は、いま、案内に載せるのを止めています。止めているあいだは、お答えはいりません。わけや、これからのことは、${office ?? '受けもつ役所'}に聞いてください。また載ったあとは、この手紙か、新しい手紙から答えられます。`,
    office: (office: string) => `${office}の窓口を見る`,
  },
  toPlace: '載っている案内を見る',
  toStart: 'つなぎのはじめのページ',
  faults,
};

/** The shape every language of this page must have. */
export type ConfirmTexts = typeof confirm;
