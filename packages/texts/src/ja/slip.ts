import type { StaffRole, Turn } from '@tsunagi/domain';

interface Standing {
  readonly receiver: string | null;
  readonly holder: string;
  readonly meeting: string | null;
}
const place = ({ receiver }: Standing) => receiver ?? '次の行き先';

const turns: Record<Turn, (at: Standing) => string> = {
  RECEIVER: (at) => `${place(at)}が、引き受けられるかどうかを考えています。`,
  SENDER: (at) => `${place(at)}から質問があり、${at.holder}が答えるところです。`,
  DESK: () => '県の相談の机が、行き先をさがしています。',
  TO_BOOK: (at) => `${place(at)}が引き受けました。はじめに会う日を、決めるところです。`,
  TO_MEET: ({ meeting, ...at }) =>
    `${place({ meeting, ...at })}に、はじめて会う日が決まっています${meeting ? `：${meeting}` : ''}。`,
  IN_SUPPORT: (at) => `${place(at)}が引き受けて、支えています。`,
  RESTS: (at) => `${place(at)}とのことは、いまはお休みです。終わりにはなっていません。`,
  OFFICE: ({ holder }) => `${holder}が、次をいっしょに考えます。`,
};
const next: Record<Turn, string> = {
  RECEIVER: '返事がないときは、こちらからもう一度たずねます。あなたがすることは、ありません。',
  SENDER: '答えたあと、もう一度、返事を待ちます。あなたがすることは、ありません。',
  DESK: '見つかったら、その所にたずねます。あなたがすることは、ありません。',
  TO_BOOK: '日にちの希望があれば、電話で伝えてください。',
  TO_MEET: '行けなくなっても、だいじょうぶです。電話で日を変えられます。',
  IN_SUPPORT: '気になることがあれば、電話してください。',
  RESTS: 'また話したくなったら、電話してください。',
  OFFICE: '電話で、いつでも話せます。',
};
const roles: Partial<Record<StaffRole, string>> = {
  PROVIDER_CASEWORKER: '相談員',
  MUNICIPAL_WORKER: '役所の担当',
  MUNICIPAL_COORDINATOR: '役所のまとめ役',
  PREFECTURAL_COORDINATOR: '県のまとめ役',
  VISITING_SUPPORTER: '訪問する支援員',
  MEETING_MEMBER: '会議の参加者',
};

/** Words of the page that opens with the slip's code: for the person, without an account. */
export const slip = {
  pageTitle: 'カードの番号で見る',
  title: 'カードの番号を入れてください',
  lead: '窓口でもらったカードに、番号が書いてあります。お名前や登録は、いりません。',
  code: 'カードの番号（12文字）',
  codeHint: '例：A3C4-67DE-K9MN。大文字でも小文字でも、線はあってもなくても、だいじょうぶです。',
  open: '見る',
  privacy:
    '番号は、この機械にも、アドレスにも残りません。見おわったら、右上の「すぐ閉じる」を押してください。',
  faults: {
    SLIP_MISTYPED: '番号が違うようです。カードと、一文字ずつ見くらべてください。',
    SLIP_FOREIGN:
      'この番号では開けません。カードが新しくなったか、期限がすぎているかもしれません。カードの電話番号に、電話してください。',
    TOO_MANY_TRIES:
      '違う番号が続いたので、15分ほど休んでいます。お急ぎのときは、カードの電話番号に、電話してください。',
    silent: 'いま、つながりませんでした。少し待って、もう一度ためしてください。',
  },
  viewTitle: 'いまのようす',
  office: (name: string) => `${name}が、あなたのそばにいます`,
  call: '電話する',
  none: 'ほかの所へお願いしていることは、いまはありません。',
  askedFor: (receiver: string | null) => `${receiver ?? '県の相談の机'}へのお願い`,
  turns,
  next,
  due: (day: string) => `返事は、${day}までにもらう約束です。`,
  holder: (name: string) => `いま支えているのは、${name}です。`,
  looksTitle: 'あなたのことを、見た所',
  looksLead: '新しい順です。見た人の名前は、出ません。知りたいときは、窓口に聞いてください。',
  looksNone: 'まだ、だれも見ていません。',
  looks: {
    CASE_READ: '相談の記録を見た',
    CASE_UNMASKED: '伏せてあることを、理由を書いて見た',
    REFERRAL_READ: 'お願いの内容を見た',
    REFERRAL_UNMASKED: '伏せてあることを、理由を書いて見た（お願い）',
    NEXT_PLACES_READ: '次の行き先をさがすために見た',
    TEAM_READ: '支える所どうしの計画を見た',
    MEETING_CASE_READ: '支援会議で見た',
    LETTER_READ: 'お願いの手紙を開いた',
    SLIP_OPENED: 'このカードの番号で開いた',
  },
  byNobody: 'カードを持っている人',
  byNobodyHint: '心あたりがないときは、電話してください。すぐに新しいカードに替えます。',
  roles,
  withdrawTitle: '見せるのを、やめることができます',
  withdrawLead:
    'やめると、相手からは、すぐに見えなくなります。訳は聞きません。やめても、相談はつづけられます。',
  withdrawOne: (name: string) => `${name}に見せるのをやめる`,
  withdrawAll: 'ぜんぶ、やめる',
  nothingShared: 'いま、あなたの同意で見ている所は、ありません。',
  stays: (names: string) =>
    `法律にもとづいて、${names}は、同意がなくても見ることができます。訳は、窓口に聞いてください。`,
  confirmTitle: (name: string | null) => (name ? `${name}に見せるのを、やめますか` : 'ぜんぶ、やめますか'),
  confirmLead: (name: string | null) =>
    `${name ?? '見せていた所のすべて'}から、すぐに見えなくなります。お願いも、そこで終わります。`,
  confirmAfter: (office: string) =>
    `${office}は、これからも相談にのります。もう一度お願いすることも、いつでもできます。`,
  confirmDo: 'やめる',
  confirmNot: 'やめないで、もどる',
  done: (name: string | null) => `${name ?? 'ぜんぶの所'}から、見えなくなりました。相手にも伝えます。`,
  doneButLaw: (names: string) =>
    `あなたの同意を、取り消しました。相手にも伝えます。${names}は、法律にもとづいて、まだ見ることができます。`,
  end: '見おわる',
};

/** The shape every language of this page must have. */
export type SlipTexts = typeof slip;
