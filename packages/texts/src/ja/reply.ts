import type { DeclineNext, DeclineReason, LinkAction } from '@tsunagi/domain';

const answers: Record<LinkAction, { word: string; hint: string }> = {
  ACCEPT: { word: '引き受ける', hint: 'このあと、送り元から電話があります。' },
  ASK_BACK: {
    word: 'たずねたいことがある',
    hint: '聞きたいことを書きます。決めるのは、そのあとでかまいません。',
  },
  DECLINE: {
    word: '引き受けられない',
    hint: '理由と、ほかに合いそうな所を書きます。この方が、ここで止まることはありません。',
  },
};
const declineReasons: Record<DeclineReason, string> = {
  NO_ROOM: 'いま受けられる人数をこえている',
  OUT_OF_AREA: '住んでいる所が合わない',
  NOT_FOR_THIS_NEED: 'この困りごとは受けていない',
  AGE_DOES_NOT_FIT: '年齢が合わない',
  CLOSER_HELP_EXISTS: 'ほかの所のほうが合うと思う',
  TOO_LITTLE_KNOWN: 'わかっていることが少なくて、決められない',
  OTHER: 'そのほか（下に書きます）',
};
const declineNexts: Record<DeclineNext, string> = {
  ALTERNATIVE: 'ほかの行き先を伝える（名前を下に書きます）',
  BACK_TO_SENDER: '送り元に返す（次は、送り元が考えます）',
};

/** Words of the page on which a receiver answers a letter by its link. */
export const reply = {
  pageTitle: '手紙への返事',
  title: (sender: string) => `${sender}からの手紙への返事`,
  lead: (receiver: string) => `${receiver}の方に、お聞きしています。登録はいりません。`,
  number: (reference: string) => `番号 ${reference}`,
  need: '頼みたいこと',
  noPerson: 'どなたのことかは、ここには出ません。',
  due: (day: string) => `お返事は${day}まで`,
  question: 'どう答えますか',
  nothingYet: '選んだだけでは、まだ送られません。次の画面で確かめてから送ります。',
  answers,
  byName: 'お名前（送り元に伝わります）',
  ask: '聞きたいこと',
  askHint: '本人の名前や住所は、書かないでください。',
  acceptWord: 'ひとこと（書かなくてもかまいません）',
  reason: '引き受けられない理由',
  declineReasons,
  next: '次にどうするか',
  declineNexts,
  word: '行き先の名前や、伝えたいこと',
  send: 'この内容で返事をする',
  back: '前の画面にもどる',
  sentTitle: '返事を受けとりました',
  sent: (sender: string) =>
    `ありがとうございました。${sender}に伝わります。直したいときは、電話してください。`,
  usedTitle: 'この手紙の返事は、もう受けとっています',
  used: (day: string, answer: LinkAction) =>
    `${day}に「${answers[answer].word}」と返事をいただきました。直したいときは、電話してください。`,
  closedTitle: 'この手紙には、ここからは答えられません',
  closed: '送り元がリンクを止めたか、ほかの方法で返事が届いています。お手数ですが、電話してください。',
  lateTitle: '返事のできる日が、すぎました',
  late: 'ここからは答えられませんが、電話ではいつでも聞いています。お手数ですが、電話してください。',
  foreignTitle: 'このページは、開けませんでした',
  foreign: '印がうまく読み取れなかったようです。もう一度読み取るか、手紙にある番号に電話してください。',
  silentTitle: 'いま、つながりませんでした',
  silent: '返事は、まだ送られていません。少し待って、もう一度ためすか、手紙にある番号に電話してください。',
  call: (sender: string) => `${sender}に電話する`,
  callWithout: '電話番号は、手紙に書いてあります。',
  faults: {
    byName: 'お名前を書いてください。',
    word: '言葉を書いてください。',
    declineReason: '理由を選んでください。',
    declineNext: '次にどうするかを選んでください。',
    other: '書いた内容を確かめてください。',
  },
};

/** The shape every language of this page must have. */
export type ReplyTexts = typeof reply;
