import type { AskingStage, ConfirmationAnswer, ConfirmationStanding } from '@tsunagi/domain';
import { dayParts } from '../../calendar-days.ts';

const shortDay = (day: string): string => {
  const { month, date } = dayParts(day);
  return `${month}月${date}日`;
};
const fullDay = (day: string): string => {
  const { year, month, date } = dayParts(day);
  return `${year}年${month}月${date}日`;
};

const stages: Record<AskingStage, string> = {
  FIRST: '手紙を出しました',
  REMINDER: 'もう一度、手紙を出しました',
  LAST: '最後の手紙を出しました',
  COORDINATOR: 'お返事がなく、まとめ役に知らせました',
};

const answers: Record<ConfirmationAnswer, string> = {
  STILL_TRUE: '今も同じ',
  CHANGED: '変わったところがある',
  ENDED: 'もう終わった',
};

/** Words of the desk where entries are confirmed, and of the sheet for the fax. For staff, in Japanese alone. */
export const confirmations = {
  title: '確認',
  heading: (overdue: number) =>
    overdue > 0 ? `確認の時期をすぎた案内が、${overdue}件あります` : '確認の時期をすぎた案内は、ありません',
  lead: (due: number) =>
    due > 0
      ? `これから30日のうちに時期が来るものを入れて、${due}件です。古いものから並べています。`
      : 'これから30日のうちに時期が来る案内も、ありません。',
  most: (shown: number) => `古いほうから${shown}件を出しています。`,
  standing: {
    OVERDUE: (days: number) => `${days}日すぎた`,
    NEVER: () => '一度もない',
    DUE_SOON: (days: number) => (days === 0 ? 'きょうまで' : `あと${days}日`),
    CURRENT: () => 'まだ先',
  } satisfies Record<ConfirmationStanding, (days: number) => string>,
  until: (day: string) => `${shortDay(day)}まで`,
  lastBy: (day: string | null) => (day ? `前に確かめた日：${fullDay(day)}` : 'まだ一度も確かめていません'),
  asked: (stage: AskingStage, day: string) => `${shortDay(day)}に、${stages[stage]}`,
  noMail: 'たずねる先のメールがありません。電話か、用紙で聞いてください。',
  select: (name: string) => `「${name}」を選ぶ`,
  selectAll: 'ここに出ているものを、すべて選ぶ',
  chosen: (count: number) => (count === 0 ? '案内を選ぶと、まとめて残せます。' : `選んだ${count}件を`),
  stillTrue: '今も同じ',
  stillTrueOf: (name: string) => `「${name}」は、今も同じ`,
  stillTrueAll: '今も同じ、と残す',
  ask: '持ち主に手紙を出す',
  changed: '案内を直す',
  saved: (count: number) => `${count}件を、きょう確認した、と残しました。`,
  sent: (count: number) => `${count}件の手紙を、持ち主に出します。`,
  failed: '残せませんでした。ほかの人が先に変えたのかもしれません。画面を読み込み直してください。',
  towns: '町ごとのようす',
  town: '町',
  overdueColumn: '時期をすぎた',
  totalColumn: '全部',
  otherTowns: (count: number) => `ほかの${count}か所`,
  fax: 'ファクスで聞く',
  faxLead: '団体ごとに、A4の用紙をつくります。返ってきた用紙は、参照番号から開いて残します。',
  makeSheet: (organization: string, count: number) => `${organization}（${count}件）の用紙`,
  reference: '返ってきた用紙の参照番号',
  referenceHint: '例：A3C4-67DE-K',
  open: '開く',
  outbox: '出した手紙を見る',
  plan: {
    title: '間隔と、たずねる先',
    every: '確かめる間隔',
    months: (months: number) => `${months}か月ごと`,
    mail: 'たずねる先のメール（空なら、団体か場所のメール）',
    name: 'たずねる相手の名前',
    save: '決める',
    saved: '決めました。',
    wrong: 'メールアドレスの形を確かめてください。',
  },
  sheet: {
    title: '載っている案内の確認のおねがい',
    to: (organization: string) => `${organization} 御中`,
    lead: 'つなぎに、つぎのように載っています。どれか一つに ✓ を入れて、ファクスでお返しください。',
    number: '参照番号',
    boxes: answers,
    changedSpace: '変わったところ（新しい内容）',
    who: '答えた方の役割',
    name: 'お名前（案内には出ません）',
    day: '書いた日',
    returnTo: 'お返しの先',
    fax: 'ファクス番号',
    printed: (day: string) => `${fullDay(day)} 印刷`,
    print: '印刷する',
    back: '確認の一覧にもどる',
    notFound: 'その番号の用紙は、見つかりませんでした。もう答えが残っているか、ほかの町の用紙です。',
    mistyped: '参照番号に、打ちまちがいがあるようです。用紙の番号を確かめてください。',
    typeIn: '返ってきた用紙や、電話で聞いた答えを残す',
    way: 'どうやって聞いたか',
    ways: { FAX: '返ってきた用紙', TELEPHONE: '電話で聞いた' },
    typeInLead:
      '用紙の役割と日付を入れて、案内ごとに押してください。変わったところがあるときは、押したあとで案内を直して保存すると、その日に確かめたことになります。',
    role: '答えた方の役割（案内に出ます）',
    roleMissing: '役割を入れてください。',
    done: (name: string) => `「${name}」を残しました。`,
    mendNow: (name: string) => `「${name}」を直す`,
    facts: { phone: '電話', when: '日時', where: '場所', age: '年齢', money: 'お金', summary: '説明' },
    notSaid: '（書かれていません）',
    years: (min: number | null, max: number | null): string =>
      [min !== null && `${min}歳から`, max !== null && `${max}歳まで`].filter(Boolean).join(''),
    yen: (amount: number): string => `${amount}円`,
  },
};

export type ConfirmationDeskTexts = typeof confirmations;
