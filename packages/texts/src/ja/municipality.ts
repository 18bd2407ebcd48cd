/** What a first window says of itself in one line each. */
type WindowFact =
  | 'familyAlone'
  | 'withoutName'
  | 'visitsHome'
  | 'notPoor'
  | 'noDiagnosis'
  | 'maySit'
  | 'accompanies'
  | 'free';

/** Words of a municipality's page. */
export const municipality = {
  /** The town's name stands between, with its reading. */
  titleBefore: '',
  titleAfter: 'で相談する',
  pageTitle: (town: string, prefecture: string) => `${town}（${prefecture}）で相談する`,
  description: (town: string) =>
    `${town}の、ひきこもりのはじめの相談窓口と電話番号、そこからつながる先、となりの町で使える所。`,
  elsewhereToo: 'ほかの町の窓口も、選べます。',
  breadcrumb: 'いまいるページ',
  prefectures: '都道府県',
  formerCode: (code: string) => `番号 ${code} の市町村は、いまはここです。`,
  firstWindow: 'はじめの窓口は、ここです',
  noWindow: (town: string) => `${town}の窓口は、まだ登録されていません`,
  noWindowLead: (town: string) =>
    `ここで終わりにはなりません。まず、次の所に電話してください。${town}の方の話を聞きます。`,
  openNow: 'いま つながる時間です',
  closedNow: 'いまは 時間の外です',
  answeredBy: (who: string) => `出る人：${who}`,
  hoursUnknown: '時間は、電話で確かめてください',
  noPhone: '電話番号は、まだ登録されていません',
  sayBefore: '電話では',
  sayAfter: 'と言うだけで大丈夫です。',
  facts: {
    familyAlone: '家族だけで相談してよい',
    withoutName: '名前は言わなくてよい',
    visitsHome: '家に来てもらえる',
    notPoor: 'お金の心配がない方も対象',
    noDiagnosis: '診断や手帳は、いらない',
    maySit: '話さずにいてもよい',
    accompanies: '次の所へ、いっしょに行く',
    free: 'お金はかからない',
  } satisfies Record<WindowFact, string>,
  moreOfWindow: 'この窓口を、くわしく',
  equalTitle: '同じように相談できる窓口',
  equalLead: 'どこから始めてもかまいません。話しやすい所を選んでください。',
  chainTitle: 'この窓口から、つながる先',
  chainLead: 'ここで終わりにはなりません。望む方を、次の所へいっしょにつなぎます。',
  chainTitleNoWindow: 'どんなときに、どこへ',
  chainLeadNoWindow: 'この町に窓口がなくても、行き先があります。',
  chainRootNoWindow: (town: string) => `${town}の方`,
  keepsIt: (window: string) => `${window}が、そのまま担当します`,
  fallbackKeeps: (name: string) => `${name}が、話を聞きます`,
  near: {
    title: (count: number, isMore: boolean) => `近くで使える所 ${count}か所${isMore ? '以上' : ''}`,
    countOf: (count: number, isMore: boolean) => (isMore ? `${count}以上` : `${count}`),
    ringCount: (ring: string, count: string) => `${ring} ${count}`,
    noneTitle: '近くで使える所は、まだ登録されていません',
    none: 'この町の方が使える所は、まだ登録されていません。電話とネットで相談できる所があります。',
    link: '地図と一覧で見る',
    separator: '・',
  },
  inPrefecture: (prefecture: string) => `県の窓口（${prefecture}）`,
  leaflet: {
    title: 'ちらし（A4・1枚）',
    text: '役場や公民館に置けます。',
    print: '印刷する',
    zone: (name: string) => `${name}のちらし`,
  },
  confirmedShare: (confirmed: number, total: number) =>
    `この町の${total}か所のうち、この1年に確かめた所は${confirmed}か所です。`,
  confirmed: (day: string, town: string) => `${day}に${town}が確かめました`,
  daysAgo: (days: number) => (days === 0 ? '（きょう）' : `（${days}日前）`),
  neverConfirmed: 'まだ、町による確認はありません',
  places: {
    moreOfRing: (count: number) => `ほかに${count}か所あります`,
    title: (town: string) => `${town}の方が使える所`,
    lead: '近い順です。自分の町にない所は、となりの町から順に広げています。',
    ownNone: '自分の町には、まだありません。となりの町から順に広げました。',
    more: 'もっと見る（質問に答えて探す）',
    findYours: 'あなたに合う所を探す',
    findLead: '年齢や、行き方を答えると、使えるかどうかまで分かります。',
    details: 'くわしく',
    byWay: (towns: string) => `${towns}から`,
    call: 'いちばん先に聞ける電話',
    mapTitle: '地図で見る',
  },
  neighbors: {
    title: 'となりの市町村',
    approximate: '境界の概略から出した一覧です。',
    none: '陸でとなり合う市町村はありません。',
  },
  wards: { title: '区', lead: 'この市の区です。窓口は市でひとつにまとめています。' },
  groups: { title: 'いっしょに支える集まり', members: (count: number) => `${count}市町村` },
  profile: {
    title: 'この市町村の体制',
    sample: '見本値',
    sampleLead: '次の3つは見本の値です。実際の市町村とは関係がありません。',
    q1: 'ひきこもりの事業',
    q2: '分野をこえた支援',
    q3: '窓口の決め方',
    unknown: 'わかっていません',
    center: '県のセンターまで',
    centerFar: (kilometers: string) => `およそ${kilometers}`,
  },
  notFound: {
    title: 'この番号の市町村は、見つかりませんでした',
    text: '番号がちがうか、となりの県の番号かもしれません。名前でも探せます。',
    label: '市町村の名前・ひらがな・郵便番号',
    search: '探す',
    byMap: '都道府県の一覧から選ぶ',
  },
  index: {
    title: '市町村の窓口を探す',
    lead: '市町村の名前、ひらがな、郵便番号、番号で探せます。',
    found: (count: number) => `${count}件見つかりました`,
    nothing: (words: string) =>
      `「${words}」に当たる市町村は、ありませんでした。ひらがなでもためしてみてください。`,
  },
};

/** The shape every language of the municipality's page must have. */
export type MunicipalityTexts = typeof municipality;
