/** Words of a prefecture's page and of the list of prefectures. */
export const prefecture = {
  titleAfter: 'の窓口',
  titleBefore: '',
  pageTitle: (name: string) => `${name}の市町村の窓口`,
  description: (name: string) => `${name}のすべての市町村の、ひきこもりのはじめの相談窓口と電話番号の一覧。`,
  lead: (count: number) =>
    `${count}のすべての市町村の、はじめの窓口です。窓口がまだの市町村には、代わりに聞いてくれる所を書いています。`,
  center: 'どの市町村からでも電話できる、県の窓口',
  centerNone: '県の窓口は、まだ登録されていません。',
  listTitle: '市町村の窓口',
  jump: '五十音で、とぶ',
  jumpTo: (row: string) => `${row}行`,
  rows: ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'],
  filterLabel: '市町村の名前で、この一覧をしぼる',
  filterHint: '漢字でも、ひらがなでも。',
  filterCount: (count: number) => `${count}市町村`,
  filterNone: '当てはまる市町村は、この県にはありません。',
  none: '窓口は、まだです',
  instead: '代わりに',
  insteadOf: (name: string) => `代わりに ${name}`,
  noPhone: '電話番号は未登録',
  mapTitle: '地図',
  mapLead: '県の中で使える所です。同じ所は、市町村のページの一覧にもあります。',
  mapFailed: '地図のしるしを読みこめませんでした。一覧は、そのまま使えます。',
  confirmedShare: (confirmed: number, total: number) =>
    `県内の${total}か所のうち、この1年に確かめた所は${confirmed}か所です。`,
  missing: (count: number) => `${count}市町村では、窓口がまだ登録されていません。`,
  all: 'すべての市町村に、窓口があります。',
  index: {
    title: '都道府県から選ぶ',
    lead: '都道府県を選ぶと、すべての市町村の窓口が、一覧と地図で出ます。',
    search: '市町村の名前で探す',
    regions: {
      hokkaidoTohoku: '北海道・東北',
      kanto: '関東・甲信越',
      chubu: '北陸・東海',
      kinki: '近畿',
      chugokuShikoku: '中国・四国',
      kyushu: '九州・沖縄',
    },
  },
  notFound: {
    title: 'この都道府県は、見つかりませんでした',
    text: '番号は01から47までです。',
    back: '都道府県の一覧へ',
  },
};

/** The shape every language of the prefecture's pages must have. */
export type PrefectureTexts = typeof prefecture;
