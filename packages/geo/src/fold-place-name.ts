/**
 * One spelling for all the ways a place name is written: old and new characters, wide and narrow letters, katakana,
 * small kana. Both the names and the question are folded, so the folded form need not be right Japanese.
 */

/** Characters that stand for the first of their group in names of Japanese places. */
const variants = [
  '梼檮',
  '恵惠',
  '鯵鰺',
  '釜竈竃',
  '竜龍',
  '沢澤',
  '浜濱',
  '国國',
  '桜櫻',
  '島嶋嶌',
  '崎﨑碕',
  '高髙',
  '辺邊邉',
  '渋澁',
  '斉斎齋齊',
  '富冨',
  '瀬瀨',
  '曽曾',
  '寿壽',
  '広廣',
  '関關',
  '塩鹽',
  '槙槇',
  '真眞',
  '児兒',
  '弥彌',
  '滝瀧',
  '砺礪',
  '蛎蠣',
  '館舘',
  '条條',
  '糸絲',
  '豊豐',
  '芦蘆',
  '桧檜',
  '讃讚',
  '頚頸',
  '薮藪',
  '籠篭',
  '祢禰',
  '驒騨',
  '麹麴',
  '壷壺',
  '栄榮',
  '会會',
  '円圓',
  '黒黑',
  '徳德',
  '鉄鐵',
  '万萬',
  '与與',
  '余餘',
  '来來',
  '礼禮',
  'の之',
];
const standing = new Map(
  variants.flatMap((group) => [...group].map((one) => [one, [...group][0]!] as const)),
);

const largeKana: Readonly<Record<string, string>> = {
  ぁ: 'あ',
  ぃ: 'い',
  ぅ: 'う',
  ぇ: 'え',
  ぉ: 'お',
  っ: 'つ',
  ゃ: 'や',
  ゅ: 'ゆ',
  ょ: 'よ',
  ゎ: 'わ',
  ぢ: 'じ',
  づ: 'ず',
  ゐ: 'い',
  ゑ: 'え',
  を: 'お',
};

/** 鶴ヶ島, 鶴ケ島 and 鶴が島 are one name: after a kanji, a ケ of any size is read が. */
const counterKe = /(?<=[\p{Script=Han}々])[ヶケヵガが](?![ァ-ヺ])/gu;

/** The folded form of a place name or of what somebody types for one. */
export function foldPlaceName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu, '')
    .toLowerCase()
    .replace(counterKe, 'が')
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(
      /[\u{3041}-\u{3096}\p{Script=Han}]/gu,
      (letter) => largeKana[letter] ?? standing.get(letter) ?? letter,
    );
}
