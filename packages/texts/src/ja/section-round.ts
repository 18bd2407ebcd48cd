/** Why a place could not be taken. */
const faults = {
  NAME_MISSING: '場所の名前を書いてください。',
  TEXT_TOO_LONG: '長すぎます。短くしてください。',
  TOO_MANY: 'たくさん書いていただきました。つづきは、たずねた部署に、一覧のまま送ってください。',
  NOT_FOUND: 'この用紙は、古くなっています。もう一度開いて、送ってください。',
};

/** Words of the page on which those answer who are asked for the places they know. */
export const sectionRound = {
  pageTitle: '知っている場所を、教えてください',
  title: '知っている場所を、教えてください',
  from: (office: string, to: string) => `${office}から、${to}の方へ`,
  howTo: (day: string) =>
    `一か所ずつ送ってください。送ったものは、そのつど残ります。${day}まで、同じリンクで何度でも開けます。`,
  already: (count: number) => `送ったもの（${count}か所）`,
  sent: (name: string) => `「${name}」を受け取りました。ほかにもあれば、つづけて書いてください。`,
  firstTitle: '知っている場所',
  formTitle: 'つぎの一か所',
  name: '場所や集まりの名前',
  kind: 'どんな所',
  where: 'どこ（町の名前、住所、目じるし）',
  phone: '電話番号',
  runBy: 'だれがやっているか',
  known: '知っていること（日や時間、どんな人が来るか）',
  hint: '名前だけでもかまいません。知らないところは、空のままで。個人の名前は書かないでください。',
  send: 'この場所を送る',
  finish: 'これで全部です',
  finishNone: '知っている場所は、ありません',
  finished: 'ありがとうございました。思い出したら、最後の日まで、ここに足せます。',
  expiredTitle: 'このおたずねは、終わりました',
  expired:
    'リンクの期限がすぎています。教えたい場所があるときは、たずねた部署に、電話かメールで知らせてください。',
  foreignTitle: 'このリンクは、開けませんでした',
  foreign: 'リンクが途中で切れているかもしれません。メールのリンクを、もう一度そのまま開いてください。',
  silent: 'いま、つながりませんでした。書いた内容は、この画面に残っています。',
  faults,
};

export type SectionRoundTexts = typeof sectionRound;
