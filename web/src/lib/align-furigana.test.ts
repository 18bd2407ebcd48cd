import { alignFurigana } from './align-furigana.ts';

const laid = (name: string, kana: string) =>
  alignFurigana(name, kana)
    .map((part) => (part.kana === null ? part.base : `${part.base}(${part.kana})`))
    .join('');

test.each([
  ['居場所 ひだまりの間', 'いばしょ ひだまりのま', '居場所(いばしょ) ひだまりの間(ま)'],
  ['小海町', 'こうみまち', '小海町(こうみまち)'],
  ['よりみち文庫', 'よりみちぶんこ', 'よりみち文庫(ぶんこ)'],
  ['カフェ 峠', 'かふぇ とうげ', 'カフェ 峠(とうげ)'],
  ['こころの相談（佐久）', 'こころのそうだん さく', 'こころの相談(そうだん)（佐久(さく)）'],
  ['保健所の相談 佐久', 'ほけんじょのそうだん さく', '保健所(ほけんじょ)の相談(そうだん) 佐久(さく)'],
  ['駒ヶ根市', 'こまがねし', '駒ヶ根市(こまがねし)'],
])('kanji get their share of the reading: %s', (name, kana, expected) => {
  expect(laid(name, kana)).toBe(expected);
});

test('a reading that cannot be laid stands over the whole name', () => {
  expect(laid('家族会 A（東）', 'かぞくかい')).toBe('家族会 A（東）(かぞくかい)');
});

test('a name without kanji needs no reading', () => {
  expect(laid('ひだまり', 'ひだまり')).toBe('ひだまり');
});
