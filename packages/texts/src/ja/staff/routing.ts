import type {
  DifficultyGrade,
  HouseholdTag,
  NeedKind,
  RoomAnswer,
  RoutingCircumstance,
  RoutingConditions,
  RoutingTargetKind,
} from '@tsunagi/domain';
import { codes } from '../codes.ts';
import { cases } from './cases.ts';
import { needWords as needs } from './need-words.ts';

const grades: Record<DifficultyGrade, string> = {
  LIGHT: 'ひとつの窓口で支えられる',
  MIDDLE: 'いくつかの所で支える',
  HEAVY: '県といっしょに支える',
};
const tags: Record<HouseholdTag, string> = cases.tags;
const circumstance = (one: RoutingCircumstance): string => codes.circumstances[one];
const ages = (min: number | null, max: number | null): string[] => {
  if (min !== null && max !== null) return [`${min}歳から${max}歳まで`];
  if (min !== null) return [`${min}歳以上`];
  return max === null ? [] : [`${max}歳まで`];
};

/** When a rule speaks, as one reads it: 「65歳以上・生活に困っている」. */
const when = (conditions: RoutingConditions): string =>
  [
    ...ages(conditions.minYears, conditions.maxYears),
    ...conditions.tags.map((tag) => tags[tag]),
    ...conditions.circumstances.map(circumstance),
    conditions.difficulties.map((grade) => grades[grade]).join('か'),
    conditions.needs.map((need) => `${needs[need]}をさがしている`).join('か'),
  ]
    .filter(Boolean)
    .join('・');

const targets: Record<RoutingTargetKind, string> = {
  OWN_WINDOW: '町の窓口',
  ORGANIZATION: '決まった所',
  ORGANIZATION_KIND: '組織の種類',
  PLACE_KIND: '場所の種類',
  PREFECTURE_DESK: '県の机',
};
const roomAnswers: Record<RoomAnswer, string> = {
  YES: '空きがあります',
  NO: 'いまは空きがありません',
  ASK: '話を聞いてから決めます',
};
const decade = (years: number | null): string => (years === null ? '' : `${years}代の方・`);

/** Words of routing: the rules, the next place, and room asked for first. For staff, in Japanese alone. */
export const routing = {
  needs,
  grades,
  targets,
  when,
  roomAnswers,
  circumstance,
  organizationKinds: codes.organizationKinds,
  placeKinds: codes.kinds,
  badges: codes.badges,
  rings: codes.rings,
  notKnown: 'わからない',
  yes: 'はい',
  no: 'いいえ',
  fields: {
    rules: 'ルール',
    to: 'つなぐ先',
    when: 'どんなとき',
    age: '年齢',
    why: 'わけ',
    name: '例の名前',
    word: 'ひとこと',
    need: 'さがしている所',
    ageDecade: '年代',
    untilYears: '年齢',
    receiver: 'たずねる先',
    examples: '例',
    organizationId: 'つなぐ先',
    alternative: '代わりの行き先',
  } as Readonly<Record<string, string>>,
  next: {
    open: 'つぎの場所をさがす',
    openHint: '町の中と外の場所、町の振り分けのルール、引き受ける先を、いっしょに見ます。',
    title: 'つぎの場所をさがす',
    lead: (home: string | null) =>
      `${home ? `${home}に住む方が使える所を、近い順に出しています。` : ''}決めるのは、本人とあなたです。`,
    back: 'ケースへもどる',
    toFacts: '分かっていることを足して、さがし直す',
    rules: '町の振り分けのルール',
    rulesBind: '目安です。ほかの所を選んでも、かまいません。',
    noRules: '町のルールは、まだありません。',
    noneFired: 'いま当てはまるルールは、ありません。',
    fired: '当てはまりました',
    openRules: 'もう少し分かると、決まるルール',
    unasked: (what: string) => `まだ聞いていないこと：${what}`,
    toRules: '振り分けのルールを見る',
    noReceiver: 'この町には、まだ見つかりません。下の場所か、県の机に聞いてください。',
    fallback: 'どれにも当てはまらないとき',
    fallbackNamed: (until: number | null) =>
      until === null ? '町で決めた、引き受ける先です。' : `町で決めた、引き受ける先です（${until}歳まで）。`,
    fallbackWhy: {
      NONE_NAMED: '町で決めた先が、まだありません。次が決まるまで、いまの所が支えつづけます。',
      PAST_AGE: '町で決めた年齢をすぎています。次が決まるまで、いまの所が支えつづけます。',
    } as Readonly<Record<string, string>>,
    own: 'あなたの所です',
    places: '使える場所と窓口',
    more: (count: number) => `あと${count}か所を見る`,
    noPlaces: '合う場所が、まだ見つかりません。下の窓口と電話は、いつでも聞けます。',
    steps: 'いつでも聞ける窓口と電話',
    refer: 'ここへつなぐ',
    referTo: (name: string) => `ここへつなぐ：${name}`,
    byLetter: '電話か手紙で聞く所',
    declined: '前に引き受けられなかった所です。選べません。',
    noOrganization: '電話で聞いてください。',
    toDesk: 'どこも合わないときは、県の机にたのめます。',
    toDeskDo: '県の机にたのむ',
  },
  facts: {
    title: '分かっていること',
    lead: '聞いていないことは「わからない」のままにします。「いいえ」とは、みなしません。ここに書いたことは、この所だけに残ります。',
    age: (from: number | null, to: number | null) =>
      from === null ? '年齢：わからない' : from === to ? `年齢：${from}歳` : `年齢：${from}歳か${to}歳`,
    needs: 'いま、さがしている所',
    difficulty: '支え方',
    save: 'この事情でさがす',
  },
  room: {
    title: '空きの問い合わせ',
    lead: '名前も、くわしいことも送りません。',
    ask: '空きをたずねる',
    askOf: (name: string) => `${name}に、空きをたずねる`,
    need: 'さがしている所',
    age: '年代（言わなくてもよい）',
    ageNot: '言わない',
    decade: (years: number) => `${years}代`,
    namesTown: '町の名前も伝える（伝えないと、県の名前だけ）',
    send: '空きはありますか、とたずねる',
    sent: 'たずねました。返事は、ここと「紹介」に出ます。',
    sentence: (need: NeedKind, age: number | null, area: string | null) =>
      `${area ? `${area}の、` : ''}${decade(age)}${needs[need]}。空きはありますか。`,
    received: '空きを、たずねられています',
    asked: '空きを、たずねています',
    from: (name: string) => `${name}から`,
    to: (name: string) => `${name}へ`,
    waiting: '返事を待っています',
    answer: '答え',
    word: 'ひとこと（曜日や、人数など。人のことは書かない）',
    answerDo: 'この答えを送る',
    begin: 'つなぎはじめる',
    other: 'ほかの場所をさがす',
    by: (name: string | null) => (name ? `（${name}）` : ''),
  },
  book: {
    title: '振り分けのルール',
    lead: (town: string | null) =>
      town
        ? `${town}で、どんな方を、どこへつなぐかの目安です。だれも縛りません。`
        : '市区町村で働く方のページです。いまの所属には、町のルールがありません。',
    readOnly: 'ルールを変えるのは、町のまとめ役です。変えたいときは、まとめ役に頼んでください。',
    none: 'ルールは、まだありません。ルールがなくても、「つぎの場所をさがす」は使えます。',
    rule: (at: number) => `ルール ${at}`,
    add: 'ルールを足す',
    remove: (at: number) => `ルール ${at} を消す`,
    up: (at: number) => `ルール ${at} を上へ`,
    when: 'どんなとき（書いたことが、ぜんぶ当てはまるとき）',
    minYears: '何歳から',
    maxYears: '何歳まで',
    difficulty: '支え方（どれか）',
    needs: 'さがしている所（どれか）',
    to: 'どこへ',
    organization: 'つなぐ先をさがす（名前の一部）',
    organizationKind: '組織の種類',
    placeKind: '場所の種類',
    choose: '選んでください',
    why: 'そう決めたわけ（だれのことかは書かない）',
    fallback: 'どれにも当てはまらないとき',
    fallbackLead:
      '引き受ける先を、ひとつ決めておきます。決めていないあいだは、相談を受けた所が支えつづけます。',
    fallbackOrganization: '引き受ける先をさがす（名前の一部）',
    fallbackChosen: (name: string) => `いまは：${name}`,
    fallbackNone: 'まだ決めていません。',
    untilYears: '何歳まで引き受けるか（空は、年齢を問わない）',
    tryTitle: 'ためす',
    tryLead: '考えた例に、いまの画面のルールを当てています。保存する前から、結果が見えます。',
    goes: (to: string) => `→ ${to}`,
    stillOpen: (count: number) => `あと${count}つは、聞けば決まります`,
    asExpected: '思ったとおり',
    notAsExpected: '思った先と、ちがいます',
    expects: '思う先',
    expectsNothing: '決めない',
    ownExamples: '自分たちの例',
    addExample: '例を足す',
    exampleName: '例の名前（ほんとうの人のことは書かない）',
    newExample: '新しい例',
    exampleAge: '年齢',
    removeExample: (name: string) => `「${name}」を消す`,
    word: 'なぜ変えたか（ひとこと）',
    save: 'この内容で保存する',
    saved: (number: number) => `保存しました（第${number}版）。`,
    revisions: 'これまでの版',
    revision: (number: number, rules: number) => `第${number}版　ルール${rules}件`,
    now: 'いまの版',
    restore: (number: number) => `第${number}版にもどす`,
    target: (kind: RoutingTargetKind, name: string | null) => name ?? targets[kind],
  },
  examples: {
    YOUNG: '17歳、学校に行きづらい。母からの相談',
    FORTY: '44歳、すごせる場所をさがしている',
    OLD_PARENT: '80代の母と、50代の本人',
    HARDSHIP: '35歳、生活に困っている',
    DISABILITY: '28歳、障害がある',
    UNKNOWN: 'まだ何も分からない電話',
  } as Readonly<Record<string, string>>,
  alternative: {
    near: (town: string | null) => `${town ?? '送り元の町'}の方が使える所（近い順）`,
    noPerson: '年齢などは使わずに出しています。合うかどうかは、送り元が確かめます。',
    kind: 'どんな所',
    allKinds: 'すべて',
    cannot: '選べません',
    declinedBefore: '一度お断りがあったため、選べません',
    proposed: (name: string) => `代わりの行き先：${name}`,
    referThere: (name: string) => `${name}へつなぐ`,
  },
};
