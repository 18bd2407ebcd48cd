import type { PrefectureTexts } from '../ja/prefecture.ts';

/** Words of a prefecture's page in やさしい日本語. */
export const prefecture: PrefectureTexts = {
  titleBefore: '',
  titleAfter: 'の {窓口|まどぐち}',
  pageTitle: (name) => `${name}の 窓口`,
  description: (name) => `${name}の すべての 市町村の、はじめに 話せる 窓口と 電話番号です。`,
  lead: (count) =>
    `${count}の {市町村|しちょうそん}の {窓口|まどぐち}です。{窓口|まどぐち}が ない {町|まち}には、かわりに {話|はなし}を {聞|き}く ところを {書|か}きました。`,
  center: 'どの {町|まち}からでも {電話|でんわ}できる {県|けん}の {窓口|まどぐち}',
  centerNone: '{県|けん}の {窓口|まどぐち}は まだ わかりません。',
  listTitle: '{市町村|しちょうそん}の {窓口|まどぐち}',
  jump: 'ひらがなで えらぶ',
  jumpTo: (row) => `${row}の {行|ぎょう}`,
  rows: ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'],
  filterLabel: '{市町村|しちょうそん}の {名前|なまえ}で さがす',
  filterHint: '{漢字|かんじ}でも ひらがなでも いいです。',
  filterCount: (count) => `${count}の {市町村|しちょうそん}`,
  filterNone: 'その {名前|なまえ}の {市町村|しちょうそん}は この {県|けん}には ありません。',
  none: '{窓口|まどぐち}は まだ ありません',
  instead: 'かわりに',
  insteadOf: (name) => `かわりに ${name}`,
  noPhone: '{電話番号|でんわばんごう}は わかりません',
  mapTitle: '{地図|ちず}',
  mapLead:
    'この {県|けん}で {使|つか}える ところです。{市町村|しちょうそん}の ページの リストにも あります。',
  mapFailed: '{地図|ちず}の しるしが {出|で}ません。リストは {使|つか}えます。',
  confirmedShare: (confirmed, total) =>
    `{県|けん}の なかの ${total}か{所|しょ}の うち、この 1{年|ねん}に たしかめた ところは ${confirmed}か{所|しょ}です。`,
  missing: (count) => `${count}の {市町村|しちょうそん}には、{窓口|まどぐち}が まだ ありません。`,
  all: 'すべての {市町村|しちょうそん}に {窓口|まどぐち}が あります。',
  index: {
    title: '{都道府県|とどうふけん}から えらぶ',
    lead: '{都道府県|とどうふけん}を えらぶと、すべての {市町村|しちょうそん}の {窓口|まどぐち}が {出|で}ます。',
    search: '{市町村|しちょうそん}の {名前|なまえ}で さがす',
    regions: {
      hokkaidoTohoku: '{北海道|ほっかいどう}・{東北|とうほく}',
      kanto: '{関東|かんとう}・{甲信越|こうしんえつ}',
      chubu: '{北陸|ほくりく}・{東海|とうかい}',
      kinki: '{近畿|きんき}',
      chugokuShikoku: '{中国|ちゅうごく}・{四国|しこく}',
      kyushu: '{九州|きゅうしゅう}・{沖縄|おきなわ}',
    },
  },
  notFound: {
    title: 'この {都道府県|とどうふけん}は ありませんでした',
    text: '{番号|ばんごう}は 01から 47までです。',
    back: '{都道府県|とどうふけん}の リストへ',
  },
};
