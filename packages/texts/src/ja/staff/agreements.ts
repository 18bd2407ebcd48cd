import type { AgreementAction, AgreementState, AgreementTime, CostMethod } from '@tsunagi/domain';
import { dayParts } from '../../calendar-days.ts';

const fullDay = (day: string): string => {
  const { year, month, date } = dayParts(day);
  return `${year}年${month}月${date}日`;
};
const yen = (sum: number): string => `${sum.toLocaleString('ja-JP')}円`;
const month = (one: string): string => `${Number(one.slice(0, 4))}年${Number(one.slice(5))}月`;

/** By what costs are shared. */
const methods: Record<CostMethod, string> = {
  EQUAL: '同じ額ずつ',
  POPULATION: '人口に合わせて',
  USE: '使った回数に合わせて',
  LEAD_PAYS: '代表が払う',
  PREFECTURE_PAYS: '都道府県が払う',
};

const states: Record<AgreementState, string> = {
  DRAFT: '案を書いています',
  PROPOSED: '合意を待っています',
  AGREED: '合意しました',
  SETTLED: '精算しました',
  DECLINED: '合意になりませんでした',
  WITHDRAWN: '取り下げました',
};

const times: Record<Exclude<AgreementTime, 'NOT_AGREED'>, string> = {
  NOT_YET: 'まだ始まっていません',
  IN_FORCE: 'いま、効いています',
  OVER: '期間が終わりました',
};

const acts: Record<
  AgreementAction,
  { readonly button: string; readonly done: string; readonly about: string }
> = {
  PROPOSE: {
    button: '加わる町に回す',
    done: '回しました',
    about: '上から順に、一つずつたずねます。みなが合意するまで、だれの使い方も変わりません。',
  },
  AGREE: {
    button: '合意する',
    done: '合意しました',
    about: '最後の町が合意すると、はじめの日から、住民が使えるようになります。',
  },
  ASK_BACK: {
    button: '聞き返す',
    done: '聞き返しました',
    about: '案に戻ります。ほかの町の合意も、やり直しです。',
  },
  DECLINE: { button: '合意しない', done: '合意しませんでした', about: 'この取り決めは、ここで終わります。' },
  TAKE_BACK: { button: '案に戻す', done: '案に戻しました', about: '書き直して、もう一度回せます。' },
  WITHDRAW: { button: '取り下げる', done: '取り下げました', about: 'この取り決めは、ここで終わります。' },
  END: {
    button: '早く終える',
    done: '終わりの日を早めました',
    about: 'その日までは使えます。次の日から、もとの決まりに戻ります。',
  },
  SETTLE: {
    button: '精算する',
    done: '精算しました',
    about: '実際にかかった額を、決めた分け方で分けます。精算のあとは、回数を変えられません。',
  },
};

/** Words of agreements between municipalities. For staff, in Japanese alone. */
export const agreements = {
  title: '取り決め',
  lead: '近くの町どうしで、場所や集まりを分け合う約束です。みなが合意すると、はじめの日から終わりの日まで、住民が使えるようになります。',
  write: '新しい取り決めの案を書く',
  groups: {
    turn: 'あなたの町の番です',
    open: '案と、合意を待つもの',
    agreed: '合意したもの',
    over: '終わったもの',
  },
  none: 'まだ、ありません。足りないものがあれば、近くの町と分け合う案を書けます。',
  toCoverage: '足りない所を、地図で見る',
  states,
  times,
  methods,
  acts,
  yen,
  month,
  fullDay,
  period: (from: string, to: string | null): string =>
    to ? `${fullDay(from)}から${fullDay(to)}まで` : `${fullDay(from)}から（終わりは決めていません）`,
  with: (names: readonly string[]): string => names.join('・'),
  turnOf: (name: string): string => `いま、${name}が読む番です`,
  moves: (title: string): string => `${title}の表（横に動かせます）`,
  back: '取り決めの一覧へもどる',
  print: '印刷する',
  change: '案を直す',
  what: '分け合うもの',
  whom: '使える人',
  whomAll: '加わる町に住む人みな。年齢など、場所ごとの決まりは変わりません。',
  when: '期間',
  drafter: '案を書いた所',
  members: {
    title: '加わる町',
    name: '町',
    role: '役わり',
    noRole: '—',
    agreed: '合意',
    lead: '代表',
    agreedOn: (day: string, by: string | null): string => `${fullDay(day)}${by ? `（${by}）` : ''}`,
    inTurn: 'いま、読む番です',
    waits: 'これからです',
    notAsked: '回していません',
  },
  costs: {
    title: '費用',
    plan: (sum: number): string => `はじめから終わりまでの見こみは${yen(sum)}です。`,
    settled: (sum: number): string => `実際にかかったのは${yen(sum)}でした。精算した額です。`,
    none: 'お金は分け合いません。',
    rule: (parts: readonly { method: CostMethod; percent: number }[]): string =>
      `分け方：${parts.map(({ method, percent }) => (parts.length === 1 ? methods[method] : `${methods[method]} ${percent}％`)).join('、')}`,
    payer: '払う所',
    amount: '額',
    prefecture: '都道府県',
    how: 'どうしてこの額になったか',
    line: (line: {
      method: CostMethod;
      partYen: number;
      weight: number;
      weights: number;
      yen: number;
      remainderYen: number;
      isEqualInstead: boolean;
    }): string =>
      line.method === 'LEAD_PAYS' || line.method === 'PREFECTURE_PAYS'
        ? `${methods[line.method]}分：${yen(line.partYen)}`
        : `${line.isEqualInstead ? 'だれも使わなかったので、同じ額ずつ' : methods[line.method]}：${yen(line.partYen)}×${line.weight.toLocaleString('ja-JP')}÷${line.weights.toLocaleString('ja-JP')}＝${yen(line.yen)}${
            line.remainderYen > 0 ? `、割りきれない${yen(line.remainderYen)}は代表が払います` : ''
          }`,
    population: (asOf: string, source: string): string =>
      `人口は、${fullDay(asOf)}の「${source}」によります。`,
  },
  uses: {
    title: '使った回数',
    lead: '名前は書きません。どの町の人が、のべ何回使ったかだけを、月ごとに数えます。',
    none: 'まだ、数えていません。',
    all: '合わせて',
    month: '月',
    of: (name: string): string => `${name}の人`,
    times: (count: number): string => `${count}回`,
    save: '回数を書きとめる',
    saved: '回数を書きとめました。',
    notYet: 'はじめの日が来たら、ここで数えます。',
  },
  history: 'これまでのこと',
  now: {
    title: 'ここでできること',
    nothing: 'いま、こちらですることはありません。',
    word: 'ひとこと',
    day: '終わりの日',
    yen: '実際にかかった額（円）',
  },
  effect: {
    NOT_YET: (day: string): string =>
      `${fullDay(day)}から、加わる町に住む人が使えます。案内を直す必要は、ありません。`,
    IN_FORCE: '加わる町に住む人は、「使えます」と出ます。案内を直す必要は、ありません。',
    OVER: '期間が終わったので、もとの決まりに戻りました。',
  },
  seePlaces: '使えるようになる場所をさがす',
  form: {
    newTitle: '取り決めの案を書く',
    changeTitle: '取り決めの案を直す',
    lead: 'ここに書いたことは、「加わる町に回す」を押すまで、ほかの町には見えません。',
    name: '取り決めの名前',
    namePlaceholder: '例：川上三町の家族会',
    aim: '何のために（加わる町が読みます）',
    kinds: '分け合うもの',
    members: '加わる町',
    membersLead: '上から順に、合意するかをたずねます。',
    add: '加える町の名前',
    addDo: '加える',
    remove: (name: string): string => `${name}をはずす`,
    lead1: '代表',
    role: (name: string): string => `${name}の役わり（会場、送迎など。なくてもかまいません）`,
    up: (name: string): string => `${name}を一つ上へ`,
    from: 'はじめの日',
    to: '終わりの日（決めていなければ空のまま）',
    yen: 'かかりそうな額（円。分け合わないときは空のまま）',
    parts: '費用の分け方',
    percent: (method: CostMethod): string => `${methods[method]}（％）`,
    partsLead: '合わせて100にします。使わない分け方は、空のままです。',
    sum: (all: number): string => `いま、合わせて${all}％`,
    save: '案を書きとめる',
    unknown: 'その名前の市区町村が見つかりません。書き直してください。',
  },
  fields: {
    name: '取り決めの名前',
    aim: '何のために',
    sharedKinds: '分け合うもの',
    members: '加わる町',
    role: '役わり',
    leadCode: '代表',
    from: 'はじめの日',
    to: '終わりの日',
    yen: '額',
    parts: '費用の分け方',
    word: 'ひとこと',
    day: '終わりの日',
    month: '月',
    uses: '回数',
  } as Readonly<Record<string, string>>,
};
