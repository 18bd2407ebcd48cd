import { foldText } from '../words/fold-text.ts';

/** A name taken apart for comparing: what tells it from others, and what only says what it is. */
export interface CoreName {
  /** Folded, without spaces, legal forms and words for kinds; the whole folded name where nothing else is left. */
  readonly core: string;
  /** The whole folded name without spaces and legal forms. */
  readonly whole: string;
  /** Numbers and directions in it, sorted: 第1 is not 第2, and 北 not 南. */
  readonly marks: string;
}

/** 法人格 and their short forms. They stand before or after a name, or not at all. */
const legalForms = [
  '特定非営利活動法人',
  '認定特定非営利活動法人',
  '認定npo法人',
  'npo法人',
  'npo',
  '一般社団法人',
  '公益社団法人',
  '一般財団法人',
  '公益財団法人',
  '社会福祉法人',
  '医療法人社団',
  '医療法人財団',
  '医療法人',
  '社会医療法人',
  '学校法人',
  '宗教法人',
  '株式会社',
  '有限会社',
  '合同会社',
  '労働者協同組合',
  '任意団体',
];

/** In brackets a legal form is one character: (特)、(一社)、㈱. */
const shortForms = /[（(](?:特非|特|一社|公社|一財|公財|福|社福|医|株|有|同)[）)]/gu;

/** What a place is, said of many: taken off before names are compared. */
const kindWords = [
  '地域活動支援センター',
  'ひきこもり相談支援センター',
  'ひきこもり地域支援センター',
  'ひきこもり',
  'フリースペース',
  'フリースクール',
  'コミュニティスペース',
  'コミュニティカフェ',
  'コミュニティ',
  '居場所づくり',
  '居場所',
  'たまり場',
  '当事者会',
  '当事者の会',
  '自助会',
  '家族会',
  '家族の会',
  '親の会',
  '家族のつどい',
  '家族の集い',
  '家族教室',
  '相談支援センター',
  '相談センター',
  '支援センター',
  '相談窓口',
  '相談室',
  'サロン',
  'カフェ',
  'cafe',
  'スペース',
  'ルーム',
  'の会',
  'の家',
  '事業所',
];

const squeezed = (text: string) => foldText(text).replaceAll(' ', '');
const longestFirst = (list: readonly string[]) =>
  [...new Set(list.map(squeezed))].sort((a, b) => b.length - a.length);
const anyOf = (list: readonly string[]) => new RegExp(longestFirst(list).join('|'), 'gu');

const legal = anyOf(legalForms);
const kinds = anyOf(kindWords);

/** Numbers, also of kanji behind 第 and before 号館 etc., and the directions that tell branches apart. */
const markPattern =
  /\d+|[一二三四五六七八九十](?=[号番丁])|(?<=第)[一二三四五六七八九十]|[東西南北中](?=[部館校店口]|$)/gu;
const kanjiNumbers: Record<string, string> = {
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  十: '10',
};

/** A name without what all names of its sort share. */
export function coreNameOf(name: string): CoreName {
  const whole = squeezed(name.normalize('NFKC').replace(shortForms, ' ')).replace(legal, '');
  const core = whole.replace(kinds, '').replace(/^の|の$/gu, '');
  const marks = [...whole.matchAll(markPattern)].map(([mark]) => kanjiNumbers[mark] ?? mark);
  return { core: core === '' ? whole : core, whole, marks: marks.sort().join(' ') };
}
