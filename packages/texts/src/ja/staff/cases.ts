import type {
  CaseCameBy,
  ConsentWay,
  GroundKind,
  HouseholdRole,
  HouseholdTag,
  MaskReason,
  NeedKind,
  SharedItem,
  SharingPurpose,
} from '@tsunagi/domain';
import { dayParts } from '../../calendar-days.ts';
import { needWords } from './need-words.ts';

const fullDay = (day: string): string => {
  const { year, month, date } = dayParts(day);
  return `${year}年${month}月${date}日`;
};

/** Through whom a case came. */
const cameBy: Record<CaseCameBy, string> = {
  PERSON: '本人',
  FAMILY: '家族',
  NEIGHBOR: '近所の人・知り合い',
  WELFARE_COMMISSIONER: '民生委員・児童委員',
  CARE_VISIT: '介護の訪問・地域包括支援センター',
  SCHOOL: '学校',
  MEDICAL: '病院・診療所',
  OTHER_SECTION: '役所のほかの窓口',
  OTHER_MUNICIPALITY: 'ほかの市区町村',
  POLICE_OR_COURT: '警察・裁判所',
  OUTREACH: 'こちらから声をかけた',
  OTHER: 'そのほか',
};

const roles: Record<HouseholdRole, string> = {
  PERSON: '本人',
  MOTHER: '母',
  FATHER: '父',
  PARENT: '親',
  SIBLING: 'きょうだい',
  SPOUSE: '夫・妻',
  CHILD: '子ども',
  GRANDPARENT: '祖父母',
  OTHER: 'そのほかの人',
};

const tags: Record<HouseholdTag, string> = {
  EIGHTY_FIFTY: '8050',
  DOUBLE_CARE: 'ダブルケア',
  FAMILY_ONLY: '家族だけの相談',
};

const items: Record<SharedItem, string> = {
  NEED: '頼みたいこと',
  WISH: '本人の望み',
  SITUATION: '困っていること',
  TRIED: '試したこと',
  AVOID: 'してほしくないこと',
  HOUSEHOLD: '年代・家族',
  IDENTITY: '名前・住所',
  HEALTH: 'からだ・こころ',
  MONEY: 'お金',
  ASSISTANCE: '使っている制度',
};

const groundKinds: Record<GroundKind, string> = {
  PERSON_CONSENT: '本人の同意',
  FAMILY_CONSENT: '家族の同意（本人ではない）',
  SUPPORT_MEETING: '支援会議',
  HARDSHIP_MEETING: '支援会議（生活困窮）',
  COUNCIL: '地域協議会（孤独・孤立）',
  CHILD_COUNCIL: '要対協（子ども）',
  YOUTH_COUNCIL: '地域協議会（子ども・若者）',
  DANGER_TO_LIFE: '命の危険',
};

const ways: Record<ConsentWay, string> = {
  BY_WORD: '口頭で',
  ON_PAPER: '書面で',
  BY_LETTER: '手紙で',
  ONLINE: '画面で',
};

const maskReasons: Record<MaskReason, string> = {
  AFTER_ACCEPTING: '引き受けた後に見えます',
  NEEDS_GROUND: '見てよい根拠が記されると見えます',
  NOT_IN_CONSENT: '同意した内容に入っていません',
  POLICY_STRICTER: 'きまりが、ここまでは許していません。本人の同意があると見えます',
  AFTER_NAMING: '送り元が名前を伝えると見えます',
  UNMASK_WITH_REASON: '理由を書くと見えます（記録に残ります）',
  STAYS_IN_OFFICE: 'この紹介では共有しません',
  NOT_INVOLVED: 'この紹介に関わる人だけが見ます',
};

interface AgeShape {
  ageFrom: number | null;
  ageTo: number | null;
}

const age = ({ ageFrom, ageTo }: AgeShape): string =>
  ageFrom === null || ageTo === null
    ? '年齢はわからない'
    : ageFrom === ageTo
      ? `${ageFrom}歳`
      : `${ageFrom}〜${ageTo}歳`;
const decade = ({ ageFrom }: AgeShape): string =>
  ageFrom === null ? '' : ageFrom < 10 ? '10歳未満' : `${Math.floor(ageFrom / 10) * 10}代`;
const members = (all: readonly (AgeShape & { role: HouseholdRole })[], how: (one: AgeShape) => string) =>
  all
    .map((one) => [roles[one.role], one.ageFrom === null ? '' : how(one)].filter(Boolean).join(' '))
    .join('、');

const purposes: Record<SharingPurpose, string> = {
  REFERRAL: '紹介',
  TEAM: '支援チーム',
  MEETING: '支援会議',
  ADVICE: '助言をもらう',
};

/** Words of cases: their list, opening one, what is known, and on what it may be shared. For staff, in Japanese alone. */
export const cases = {
  title: 'ケース',
  lead: '連絡のない期間が長い順です。',
  neverEnds: '自動で終わりにはなりません。',
  openNew: '新しく受ける',
  none: 'まだ、受けたケースはありません。',
  noneNext: '電話や窓口で話を聞いたら、「新しく受ける」から書きとめます。名前は、いりません。',
  quiet: '連絡がない長さ',
  quietFor: (days: number) =>
    days <= 0
      ? 'きょう連絡'
      : days < 31
        ? `${days}日`
        : days < 365
          ? `${Math.floor(days / 30.4)}か月`
          : `${Math.floor(days / 365.25)}年${Math.floor((days % 365.25) / 30.4)}か月`,
  lastContact: (day: string) => `さいごの連絡：${fullDay(day)}`,
  openedOn: (day: string, by: CaseCameBy) => `${fullDay(day)}に受けた（${cameBy[by]}から）`,
  reference: (number: string) => `ケース ${number}`,
  back: 'ケースの一覧へもどる',
  cameBy,
  roles,
  tags,
  items,
  groundKinds,
  ways,
  maskReasons,
  noConsent: '本人の同意なし',
  fullDay,
  age,
  householdWhole: (all: readonly (AgeShape & { role: HouseholdRole })[]) => members(all, age),
  householdCoarse: (all: readonly (AgeShape & { role: HouseholdRole })[]) => members(all, decade),
  maskedAloud: '伏せています',
  notSent: '送れませんでした。書いた内容は、この画面に残っています。',
  stop: 'やめる',
  missing: (question: string) => `「${question}」に答えてください。`,
  choose: '選んでください',

  open: {
    title: '新しく受ける',
    lead: '名前は、いりません。家族だけの相談でも受けられます。わかることだけ書き、あとは空けておきます。',
    cameBy: 'だれから',
    household: '家族',
    householdHint: '続柄だけで足ります。年齢は、わかるときに。',
    role: '続柄',
    isClient: '相談している人',
    ageYears: '年齢',
    birthYear: '生まれた年（西暦）',
    birthMonth: '生まれた月',
    needsCare: '介護がいる',
    raisesChild: '子どもを育てている',
    needs: 'この人がさがしている所（わかるものだけ）',
    member: (number: number) => `${number}人目`,
    add: '家族を足す',
    remove: (number: number) => `${number}人目を消す`,
    itemsTitle: 'わかっていること',
    sensitiveHint: 'ふだんは、この短い言い方だけが見えます。くわしい中身は、理由を書いた人だけが見ます。',
    coarse: (item: SharedItem) => `${items[item]}：ふだん見える短い言い方`,
    coarseHint: '例：気になることあり',
    save: '受ける',
    saved: '仮の呼び名で受けました。',
  },
  view: {
    household: '家族',
    client: '相談している人',
    needsCare: '介護がいる',
    raisesChild: '子どもを育てている',
    needs: (sought: readonly NeedKind[]) =>
      `さがしている所：${sought.map((one) => needWords[one]).join('、')}`,
    turning: (years: number) => `まもなく${years}歳。使える所が変わります`,
    itemsTitle: 'わかっていること',
    noItems: 'まだ、書かれていません。',
    unmask: 'くわしく見る',
    reason: '見る理由',
    reasonHint: 'だれが、なぜ見たかが記録に残ります。',
    show: '理由を残して見る',
    grounds: '見てよい根拠',
    noGrounds: 'まだ、ありません。根拠がない間は、頼みたいことだけが伝わり、本人のことは伏せたままです。',
    ground: (kind: GroundKind) => groundKinds[kind],
    given: (day: string, way: string | null) =>
      [fullDay(day), way && way in ways ? ways[way as ConsentWay] : null].filter(Boolean).join('・'),
    forWhom: (names: readonly string[]) => `見てよい相手：${names.join('、')}`,
    forWhat: (what: readonly SharedItem[]) => `見てよい内容：${what.map((one) => items[one]).join('、')}`,
    until: (day: string) => `${fullDay(day)}まで`,
    withdrawn: '取り消しました',
    over: '期間が終わりました',
    ended: '終わりにしました',
    groundsNow: 'いま、見てよい根拠',
    noneInForce: 'いま使える根拠は、ありません。本人のことは、伏せたままです。',
    toGrounds: '根拠を見る・記す',
    keeper: (name: string) => `${name}（あなたの所）`,
    heldElsewhere: (title: string, name: string) => `「${title}」は、${name}が持っています。`,
    withdraw: '取り消す',
    withdrawAsk:
      '取り消すと、この根拠で見えていたものは、すぐに閉じます。進んでいる紹介は、こちらにもどることがあります。',
    withdrawDo: '取り消して、閉じる',
    referrals: 'この方の紹介',
    noReferrals: 'まだ、どこにもつないでいません。',
    refer: 'つなぐ',
    referAgain: '次の行き先へつなぐ',
  },
  groundForm: {
    open: '根拠を記す',
    kind: '何にもとづくか',
    receivers: '見てよい相手',
    receiverHint: '相手の名前で探して、選びます。',
    items: '見てよい内容',
    way: 'どうやって',
    noWay: '書かない',
    givenOn: 'もらった日',
    until: '終わりの日（空なら、取り消すまで）',
    save: '記す',
    purposes: '何のために',
    familyHint: '本人の同意ではありません。こちらと相手のきまりが許すところまでだけ、見せられます。',
    danger: '何が起きているか、なぜ同意を待てないか',
    dangerHint: '7日のあいだだけ見せられます。同じ所のほかの人が見直す知らせが、机に出ます。',
  },
  review: {
    waits: '別の人の見直しを待っています',
    done: (name: string) => `${name}が見直しました`,
    open: '見直す',
    word: '見直して、どう考えたか',
    goesOn: 'まだ危険がある（もう7日見せる）',
    ends: 'もう危険はない（すぐ閉じる）',
    save: '見直しを記す',
  },
  calledIn: {
    title: '高齢の側にも、声をかけます',
    EIGHTY_FIFTY: '親が高齢です。地域包括支援センターにも、いっしょに入ってもらいます。',
    DOUBLE_CARE: '介護と子育てが重なっています。地域包括支援センターにも、いっしょに入ってもらいます。',
    act: '地域包括支援センターへつなぐ',
  },
  purposes,
  fields: {
    members: '家族',
    'members.age': '年齢',
    reason: '見る理由',
    word: '何が起きているか（または、どう考えたか）',
    receiverIds: '見てよい相手',
    items: '見てよい内容',
    givenOn: 'もらった日',
    until: '終わりの日',
    ...Object.fromEntries(
      Object.entries(items).flatMap(([item, word]) => [
        [`items.${item}`, word],
        [`items.${item}.coarse`, `「${word}」の、ふだん見える短い言い方`],
      ]),
    ),
  } as Readonly<Record<string, string>>,
};

/** The place in a form a refusal is about: members lose their number, all else stays. */
export const caseField = (field: string | null): string =>
  (field ?? '').replace(/^members\.\d+\./u, 'members.');
