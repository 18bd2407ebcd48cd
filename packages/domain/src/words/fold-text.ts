import { itaiji, radicals } from './character-variants.ts';
import { spellings } from './spellings.ts';

const pairs = (table: string): [string, string][] => {
  const characters = [...table];
  return characters.flatMap((from, i) => (i % 2 === 0 ? [[from, characters[i + 1]!]] : []));
};
const variants = new Map([...pairs(radicals), ...pairs(itaiji)]);

const smallKana = 'ぁぃぅぇぉっゃゅょゎゕゖ';
const largeKana = 'あいうえおつやゆよわかけ';

/**
 * Characters alone: NFKC (half and full width, Kangxi radicals), the radicals NFKC forgets, old forms, one mark for long
 * vowels (none at the end of a long word: サポーター and サポータ), katakana to hiragana, ヴァ to ば, small kana to large.
 */
function foldCharacters(text: string): string {
  return [...text.normalize('NFKC')]
    .map((character) => variants.get(character) ?? character)
    .join('')
    .toLowerCase()
    .replace(/(?<=[ァ-ヺぁ-ゖー])[ー\-‐‑‒–—―−~〜]+/g, 'ー')
    .replace(/(?<=[ァ-ヺー]{3})ー(?![ァ-ヺー])/g, '')
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[ヷヸヹヺ]/g, (kana) => ({ ヷ: 'ば', ヸ: 'び', ヹ: 'べ', ヺ: 'ぼ' })[kana] ?? kana)
    .replace(/ゔ[ぁあ]/g, 'ば')
    .replace(/ゔ[ぃい]/g, 'び')
    .replace(/ゔ[ぇえ]/g, 'べ')
    .replace(/ゔ[ぉお]/g, 'ぼ')
    .replaceAll('ゔ', 'ぶ')
    .replace(/[ぁぃぅぇぉっゃゅょゎゕゖ]/g, (kana) => largeKana[smallKana.indexOf(kana)]!);
}

/** Marks inside a name that are read as nothing: 子ども・若者 is also written 子ども若者. */
const joining = /[・‧·\p{M}\u200b-\u200f\u2060\ufeff]/gu;
const separating = /[^\p{L}\p{N}]+/gu;

const plain = (text: string): string =>
  foldCharacters(text)
    .replace(joining, '')
    .replace(/(?<![ぁ-ゖー])ー+/g, ' ')
    .replace(separating, ' ')
    .trim();

/** Each other spelling, folded, with the one that stays. */
const kept = new Map(
  spellings.flatMap(([stays, ...others]) => others.map((other) => [plain(other), plain(stays)] as const)),
);
for (const [other, stays] of kept) if (other === stays) kept.delete(other);

/** Longest first, so that the whole word is met before a part of it. */
const otherSpelling = new RegExp([...kept.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/**
 * One form for all spellings of a text; what is stored and what is asked are folded alike.
 * Folding a folded text changes nothing.
 */
export function foldText(text: string): string {
  let folded = text;
  for (let before: string | undefined; before !== folded; ) {
    before = folded;
    folded = plain(folded);
    folded = folded.replace(otherSpelling, (other) => kept.get(other) ?? other);
    // 39才 is an age; 才 elsewhere is talent.
    folded = folded.replace(/(?<=\d)才/g, '歳');
  }
  return folded;
}
