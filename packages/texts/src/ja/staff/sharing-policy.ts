import type { FamilyRule, GroundReach, MeetingRule, PolicySide } from '@tsunagi/domain';

interface Rule {
  readonly word: string;
  readonly about: string;
}
const family: Record<FamilyRule, Rule> = {
  NOTHING: { word: '本人の同意だけで見せる', about: '家族の同意では、本人のことは見せません。' },
  WITH_SECRECY: {
    word: '秘密を守る約束のある相手になら、家族の同意でも見せる',
    about: '公の機関と、約束を記した団体が相手です。',
  },
  ENOUGH: { word: '家族の同意でも見せる', about: '「家族の同意（本人ではない）」と、いつも横に出ます。' },
};
const meeting: Record<MeetingRule, Rule> = {
  NOTHING: { word: '支援会議では見せない', about: '本人の同意か、命の危険のときだけです。' },
  WITHOUT_NAME: { word: '名前を出さずに見せる', about: '呼び名だけで話します。' },
  WITH_NAME: { word: '会議の決まりの中で、名前も見せる', about: '法律にもとづく会議の構成員だけが見ます。' },
};
const reaches: Record<GroundReach, string> = {
  NOTHING: 'まだ何も見えません',
  WITHOUT_NAME: '名前のほかが見えます',
  WITH_NAME: '名前まで見えます',
};

/** Whose rule: as the sender or the receiver reads it, or both at once. */
const whose = (sides: readonly PolicySide[], names: Readonly<Record<PolicySide, string>>): string =>
  sides.map((side) => names[side]).join('と');

/** The two sides as one of them calls them. */
const namesFor: Readonly<Record<PolicySide, Readonly<Record<PolicySide, string>>>> = {
  SENDER: { SENDER: 'こちら', RECEIVER: '相手' },
  RECEIVER: { SENDER: '送り元', RECEIVER: 'こちら' },
};

/** Words of how strictly an office shares: the page that decides it, and the sentences that name whose rule it is. */
export const sharingPolicy = {
  title: '見せ方のきまり',
  lead: '紹介の相手と、どこまで見せ合うかを、この所で決めます。相手のきまりと合わせて、きびしいほうになります。',
  always: '本人の同意と、命の危険は、どのきまりでも見せられます。',
  family: '家族だけが同意しているとき',
  meeting: '支援会議のとき（本人の同意なし）',
  more: 'そのほか',
  families: family,
  meetings: meeting,
  sensitiveLeaves: 'からだ・こころ、お金、使っている制度を、根拠があれば外の相手にも見せる',
  isUnderSecrecy: '働く人みなが、秘密を守る約束をしている',
  boundByLaw: '公の機関なので、働く人は法律で秘密を守ります。',
  save: 'このきまりにする',
  saved: 'きまりを決めました。いま進んでいる紹介にも、すぐ効きます。',
  usual: 'まだ決めていないので、ふつうのきまりです。本人が決め、会議は法律どおりにします。',
  decidedBy: (name: string, day: string) => `${day}に、${name}が決めました。`,
  notYours: 'きまりを決めるのは、まとめ役です。ここでは読むだけです。',
  noOffice: '所属がないので、きまりはありません。',
  reaches,
  /** 「佐久市のきまりでは」: behind a reason why something is not shown. */
  whose: (sides: readonly PolicySide[], reader: PolicySide) =>
    sides.length === 0 ? '' : `${whose(sides, namesFor[reader])}のきまりでは、ここまでです。`,
  limit: (receiver: string, reach: GroundReach, sides: readonly PolicySide[]) =>
    `${receiver}には、${reaches[reach]}。${
      sides.length === 0
        ? ''
        : `${whose(sides, namesFor.SENDER)}のきまりによります。本人の同意があれば、見せられます。`
    }`,
  fields: { family: '家族だけが同意しているとき', meeting: '支援会議のとき' } as Readonly<
    Record<string, string>
  >,
};
