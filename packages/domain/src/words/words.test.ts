import fc from 'fast-check';
import { expandQuery, longestWords, namesIn } from './expand-query.ts';
import { foldText } from './fold-text.ts';
import { grams, queryGrams } from './grams.ts';
import { spellings } from './spellings.ts';
import { wordBook } from './word-book.ts';

const fieldText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...spellings.flat(),
        ...wordBook.keys(),
        'ヴァ',
        'ｶﾞ',
        'ー',
        '―',
        '・',
        '⾧',
        '檮',
        'ヶ',
        '3',
        '才',
        ' ',
      ),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

describe('folding', () => {
  test.each([
    ['ひきこもり', '引きこもり', '引き籠もり', '引籠り', 'ヒキコモリ', 'ﾋｷｺﾓﾘ', '引き込もり', 'ひき篭り'],
    ['子ども・若者', 'こども・若者', '子供・若者', 'こども若者', 'コドモ・若者'],
    ['居場所', 'いばしょ', 'イバショ', 'ｲﾊﾞｼｮ'],
    ['長期', '\u2fa7期', '⻑期'],
    ['フリースペース', 'ﾌﾘｰｽﾍﾟｰｽ', 'フリ―スペ―ス', 'ふりーすぺーす'],
    ['サポーター', 'サポータ', 'ｻﾎﾟｰﾀｰ'],
    ['ヴァイオリン', 'バイオリン', 'ｳﾞｧｲｵﾘﾝ'],
    ['梼原町', '檮原町'],
    ['鎌ヶ谷', '鎌ケ谷', '鎌ｹ谷'],
    ['須恵町', '須惠町'],
    ['鰺ヶ沢', '鯵ケ澤'],
    ['渡辺', '渡邊', '渡邉'],
    ['39歳', '３９才', '39 才'.replace(' ', '')],
    ['障害者', '障がい者', '障碍者'],
    ['8050', '８０５０', '八〇五〇'],
    ['生活・就労サポートセンター', '生活就労サポートセンター'],
    ['3か所', '３ヶ所', '3カ所', '3箇所'],
    ['西', '⻄'],
  ])('%s and its other spellings are one', (first, ...others) => {
    expect(others.map(foldText)).toEqual(others.map(() => foldText(first)));
  });

  test('words that differ stay apart', () => {
    const words = ['家族会', '当事者会', 'はじめる', 'めーる', '大阪', '大坂', 'こども', 'おとな'];
    expect(new Set(words.map(foldText)).size).toBe(words.length);
  });

  test('the mark of a long vowel tells words apart', () => {
    expect(foldText('はじめるところ')).not.toContain(foldText('メール'));
  });

  test('nothing but marks and pictures folds to nothing', () => {
    expect(['', '  ', '、。', '😀', '・', 'ー', '\u200b'].map(foldText)).toEqual([
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ]);
  });

  test('folding a folded text changes nothing', () => {
    fc.assert(
      fc.property(fieldText, (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('grams', () => {
  test('a text that holds a folded word holds all its query grams', () => {
    fc.assert(
      fc.property(fieldText, fc.nat(), fc.integer({ min: 1, max: 6 }), (text, start, length) => {
        const words = foldText(text).split(' ').filter(Boolean);
        fc.pre(words.length > 0);
        const characters = [...words[start % words.length]!];
        const from = start % characters.length;
        const asked = characters.slice(from, from + length).join('');
        const stored = new Set(grams(foldText(text)));
        expect(queryGrams(asked).every((gram) => stored.has(gram))).toBe(true);
      }),
    );
  });

  test('no gram reaches across a space', () => {
    expect(grams('家族 会')).toEqual(['家', '族', '家族', '会']);
    expect(queryGrams('会')).toEqual(['会']);
    expect(queryGrams('家族会')).toEqual(['家族', '族会']);
  });
});

describe('expanding a question', () => {
  const required = (text: string) =>
    expandQuery(text)
      .filter((word) => word.required)
      .map((word) => word.word);
  const meansTheSame = (asked: string, other: string) =>
    expandQuery(asked).some((word) => word.anyOf.some((one) => foldText(other).includes(one)));

  test.each([
    ['居場所', 'フリースペース'],
    ['フリースペース', 'たまり場'],
    ['たまり場', 'サロン'],
    ['いばしょ', 'フリースペース'],
    ['家族会', '親の会'],
    ['親の会', '家族のつどい'],
    ['サポステ', '若者サポートステーション'],
    ['社協', '社会福祉協議会'],
    ['包括', '地域包括支援センター'],
    ['子供・若者センター', '子ども・若者'],
    ['アウトリーチ', '訪問'],
    ['学校に行けない', '不登校'],
  ])('%s also finds %s', (asked, other) => {
    expect(meansTheSame(asked, other)).toBe(true);
  });

  test('a kind asked for by any of its names finds the kind itself', () => {
    expect(expandQuery('親の会')[0]?.exactly.kinds).toEqual(['FAMILY_GROUP']);
    expect(expandQuery('たまりば')[0]?.exactly.kinds).toEqual(['IBASHO']);
    expect(expandQuery('たまりば')[0]?.kinds).toContain('SALON');
  });

  test('a place need not carry the word ひきこもり to be found', () => {
    expect(required('ひきこもりの家族会')).toEqual(['家族会']);
    expect(required('引きこもり 居場所')).toEqual(['居場所']);
    expect(required('ヒキコモリ')).toEqual(['ひきこもり']);
  });

  test('who asks for whom, and ages, move rows up and hide none', () => {
    expect(required('40代の息子の居場所')).toEqual(['居場所']);
    expect(required('息子が部屋から出ない')).toEqual(['部屋から出ない']);
  });

  test('a town beside a kind narrows', () => {
    expect(required('佐久市の居場所')).toEqual(['佐久市', '居場所']);
  });

  test('a word that stands inside others is not looked for itself', () => {
    expect(expandQuery('生活保護')[0]?.anyOf).not.toContain('保護');
    expect(expandQuery('オンライン')[0]?.anyOf).not.toContain('らいん');
  });

  test('any text gives few words, each with something to look for, and at least one required', () => {
    fc.assert(
      fc.property(fc.oneof(fieldText, fc.string({ unit: 'binary', maxLength: 5_000 })), (text) => {
        const words = expandQuery(text);
        expect(words.length).toBeLessThanOrEqual(8);
        expect(words.every((word) => word.anyOf.length > 0 && !word.anyOf.includes(''))).toBe(true);
        expect(words.length === 0 || words.some((word) => word.required)).toBe(true);
      }),
    );
  });

  test('what is asked is found in a text that says it so', () => {
    fc.assert(
      fc.property(fc.constantFrom(...wordBook.keys()), (word) => {
        const found = expandQuery(word);
        expect(found.filter((entry) => entry.required)).toHaveLength(1);
      }),
    );
  });

  test('a word of one character is looked for as a word of its own', () => {
    expect(expandQuery('本')[0]?.anyOf).toContain(' 本 ');
    expect(expandQuery('本')[0]?.anyOf).not.toContain('本');
    expect(required('夜の家族会')).toEqual(['夜', '家族会']);
  });

  test('what the field does not know as one word may be a name', () => {
    expect(namesIn('ためし仕事')).toEqual(['ためし仕事']);
    expect(namesIn('家族会 よりみち文庫')).toEqual(['よりみち文庫']);
    expect(namesIn('居場所')).toEqual([]);
  });

  test('a text of any length is read up to its limit', () => {
    expect(expandQuery('あ'.repeat(10_000))[0]?.word).toHaveLength(longestWords);
  });
});
