import type { AgeBand, CoverageClass, CoverageReach, FindingVerdict, TravelWay } from '@tsunagi/domain';

/** The map of what is within reach: the words of the center. */
export const coverage = {
  title: '使える所まで、どれだけ遠いか',
  summary: (all: number, beyond: number, minutes: number): string =>
    beyond === 0
      ? `${all}市町村のどこからでも、${minutes}分以内に使える所があります。`
      : `${all}市町村のうち${beyond}で、${minutes}分以内に使えるとわかっている所がありません。`,
  form: {
    legend: '何をさがすか',
    prefecture: '都道府県',
    kind: 'さがす所',
    role: '使う人',
    age: '年代',
    anyAge: '問わない',
    frequency: '開く回数',
    anyFrequency: '問わない',
    way: '行き方',
    minutes: '何分まで',
    show: 'この条件で見る',
  },
  ages: {
    TEENS: '10代',
    TWENTIES: '20代',
    THIRTIES: '30代',
    FORTIES: '40代',
    FIFTIES: '50代',
    FROM_60: '60代から',
  } satisfies Record<AgeBand, string>,
  frequencies: { DAILY: 'ほとんど毎日', WEEKLY: '週1回より多い', MONTHLY: '月1回より多い' },
  ways: { CAR: '車', WALK: '歩き' } satisfies Record<TravelWay, string>,
  minutes: (count: number): string => `${count}分`,
  classes: {
    TO_10: '10kmまで',
    TO_15: '10〜15km',
    TO_20: '15〜20km',
    TO_30: '20〜30km',
    BEYOND: '30kmより遠い',
    ASK_ONLY: '聞けば使えるかもしれない所だけ',
    NOTHING: '載っている所がない',
  } satisfies Record<CoverageClass, string>,
  legend: 'いちばん近い、使える所まで',
  places: '使える所',
  approximate: '境界は概略です。距離は役場からの直線、時間は目安です。',
  mapOf: (prefecture: string): string => `${prefecture}の地図。同じ数は、下の表にあります。`,
  table: {
    title: '市町村ごとに見る',
    moves: '市町村ごとの表（横に動かせます）',
    place: '市町村',
    usable: 'いちばん近い、使える所',
    far: '距離',
    minutes: '時間（目安）',
    ask: '聞けば使えるかもしれない、もっと近い所',
    gaps: '時間内に使える所がない年代',
    noGaps: 'なし',
    none: '載っていません',
    noWalk: '歩く距離ではありません',
    remote: '移動しないで使える所があります',
    why: (name: string): string => `${name}の値が、どうしてこうなったか`,
  },
  reaches: {
    WITHIN: '時間内に使える所があります',
    ASK: '時間内に、聞けば使えるかもしれない所があります',
    BEYOND: '時間内に、使える所も、聞いてみる所も、載っていません',
  } satisfies Record<CoverageReach, string>,
  kilometers: (meters: number): string => `${(meters / 1_000).toFixed(meters < 10_000 ? 1 : 0)}km`,
  why: {
    counts: (usable: number, ask: number, no: number): string =>
      `この種類の所を${usable + ask + no}か所、1つずつ見ました。使える所${usable}、聞く所${ask}、使えない所${no}。`,
    order: '近い順に、使える所が出てくるまで：',
    more: (count: number): string => `ほかに${count}か所`,
    badges: { USABLE: '使えます', ASK: '電話で確認', NOT_ELIGIBLE: '使えません' },
    frequency: {
      MEETS: '',
      UNKNOWN: '開く回数は、わかっていません。',
      FAILS: '開く回数が足りません。',
    } satisfies Record<FindingVerdict, string>,
    age: {
      MEETS: '',
      UNKNOWN: '年齢によって変わります。',
      FAILS: 'この年代の場ではありません。',
    } satisfies Record<FindingVerdict, string>,
    audience: {
      MEETS: '',
      UNKNOWN: 'だれのための場か、わかっていません。',
      FAILS: 'この方のための場ではありません。',
    } satisfies Record<FindingVerdict, string>,
    circumstance: {
      MEETS: '',
      UNKNOWN: '条件があるので、たしかめます。',
      FAILS: '条件に合いません。',
    } satisfies Record<FindingVerdict, string>,
    status: { MEETS: '', UNKNOWN: 'いまは開いていません。', FAILS: '終わりました。' } satisfies Record<
      FindingVerdict,
      string
    >,
    next: 'この町に使える所がないときは、近くの町の所に「よその町の方も使えるか」を聞き、案内を直してもらいます。',
    agree: '近くの町と、分け合う案を書く',
    town: (name: string): string => `${name}のページを見る`,
  },
  wrong: 'この条件では見られません。条件を選び直してください。',
};
