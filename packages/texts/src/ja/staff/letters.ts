import type { ActWay, GroundKind, LinkAction, TypedInWay } from '@tsunagi/domain';
import { dayParts } from '../../calendar-days.ts';

const weekdays = { SU: '日', MO: '月', TU: '火', WE: '水', TH: '木', FR: '金', SA: '土' } as const;
const fullDay = (day: string): string => {
  const { month, date, weekday } = dayParts(day);
  return `${day.slice(0, 4)}年${month}月${date}日（${weekdays[weekday]}）`;
};

const ways: Record<ActWay, string> = {
  FAX: 'ファクスで届いた返事',
  TELEPHONE: '電話で聞いた返事',
  POST: '郵便で届いた返事',
  TYPED_IN: '送り元が書きとめた返事',
  LINK: '手紙のリンクから',
  SLIP: '本人が、渡してあるカードで',
};
const typedInWays: Record<TypedInWay, string> = {
  FAX: 'ファクス',
  TELEPHONE: '電話',
  POST: '郵便',
  TYPED_IN: 'そのほか',
};
const answers: Record<LinkAction, string> = {
  ACCEPT: '引き受ける',
  ASK_BACK: 'たずねたいことがある',
  DECLINE: '引き受けられない',
};
const grounds: Record<GroundKind, string> = {
  PERSON_CONSENT: '本人の同意',
  FAMILY_CONSENT: '家族の同意（本人のものではありません）',
  SUPPORT_MEETING: '支援会議（社会福祉法 第106条の6）',
  HARDSHIP_MEETING: '支援会議（生活困窮者自立支援法 第9条）',
  COUNCIL: '協議会（孤独・孤立対策推進法 第15条）',
  CHILD_COUNCIL: '要保護児童対策地域協議会（児童福祉法 第25条の2）',
  YOUTH_COUNCIL: '子ども・若者支援地域協議会（子ども・若者育成支援推進法 第19条）',
  DANGER_TO_LIFE: '命の危険',
};

/** Words of letters to receivers outside the system: the panel of a referral, and the page of paper. In Japanese alone. */
export const letters = {
  ways,
  typedInWays,
  answers,
  fullDay,
  panel: {
    title: '手紙',
    lead: '相手は、つなぎの外で働いています。一枚の手紙を印刷して、郵便かファクスで送ります。',
    make: '手紙をつくる',
    open: '手紙を開いて印刷する',
    again: '新しい手紙をつくる',
    made: (day: string) => `${fullDay(day)}につくりました。`,
    waits: (day: string) => `リンクからの返事は、${fullDay(day)}まで受けられます。`,
    answered: (day: string, answer: LinkAction) =>
      `${fullDay(day)}に、リンクから返事がありました：${answers[answer]}`,
    voided: 'この手紙のリンクは、止めてあります。',
    late: 'この手紙のリンクは、期限がすぎました。',
    void: '手紙のリンクを止める',
    voidHint:
      '番号ちがいのファクスなど、別の所へ届いたときに。紙は取りもどせませんが、リンクはもう開きません。',
  },
  typeIn: {
    title: '返事を書きとめる',
    lead: 'ファクスや電話で返事が来たら、ここに書きます。',
    open: '返事を書きとめる',
    way: 'どうやって届きましたか',
    answer: '返事',
    reason: '引き受けられない理由',
    next: '次にどうするか',
    word: 'だれが、何と言ったか',
    save: 'この返事を残す',
    stop: 'やめる',
  },
  page: {
    title: '紹介の手紙',
    print: '印刷する',
    hint: 'A4の紙、一枚です。送る前に、宛先の番号を二人で見くらべてください。',
    back: '紹介へもどる',
    none: 'この紹介には、まだ手紙がありません。',
  },
  paper: {
    to: (name: string) => `${name}　御中`,
    from: (name: string) => `${name}より`,
    heading: 'お引き受けいただけるかどうか、お返事をください',
    reference: '番号',
    holder: 'いま、この方を支えているのは',
    holderStays: (name: string) =>
      `お返事がどうであっても、引き受ける所が決まるまで、${name}が支えつづけます。`,
    ground: '伝えてよい根拠',
    groundNone: 'まだありません。この紙には、頼みたいことだけを、どなたのことか分からない形で書いています。',
    groundIs: (kinds: readonly GroundKind[]) =>
      `${kinds.map((kind) => grounds[kind]).join('、')}。お名前は、書いていません。`,
    title: '頼みたいこと',
    word: 'ひとこと',
    meetings: (count: number) => `はじめの${count}回は、こちらの者がいっしょに行きます。`,
    more: '…（つづきは、電話でお話しします）',
    due: (day: string) => `お返事は ${fullDay(day)}まで`,
    dueNone: 'お返事をお待ちしています',
    answerHow: 'お返事のしかた（どれか一つ）',
    byPhone: '電話で',
    byPhoneEmpty: '（　　　　　　　　　　　　）',
    say: (reference: string) => `「${reference} の件」とだけ、言ってください。`,
    byCode: '携帯電話で',
    byCodeHow: (day: string) =>
      `右の印を読み取ると、返事のページが開きます。登録はいりません。返事ができるのは一度だけ、${fullDay(day)}までです。`,
    codeName: '返事のページへの印',
    byFax: 'この紙をファクスで返す',
    faxBack: '返し先のファクス番号：',
    boxes: {
      ACCEPT: '引き受けます',
      ASK_BACK: 'たずねたいことがあります',
      DECLINE: '引き受けられません',
    } satisfies Record<LinkAction, string>,
    reason: '引き受けられないときは、その理由と、ほかに合いそうな所',
    who: 'ご記入の方',
    closed: 'この手紙のリンクは、もう使えません。新しい手紙をつくってください。',
    printed: (day: string) => `${fullDay(day)} 作成`,
    privacy: 'お名前や住所は、この紙に書かないでください。',
  },
};
