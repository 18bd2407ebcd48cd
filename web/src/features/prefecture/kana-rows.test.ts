import { byKanaRow, kanaRowOf } from './kana-rows.ts';

test('voiced, small and katakana beginnings stand in their row', () => {
  expect(['ぎふし', 'ぱりまち', 'ゆざわまち', 'ヴィレッジ', 'んじゃめな'].map(kanaRowOf)).toEqual([
    'か',
    'は',
    'や',
    'あ',
    'わ',
  ]);
  expect(kanaRowOf('ゔぃら')).toBe('あ');
});

test('no municipality is lost between the rows', () => {
  const names = ['こうみまち', 'さくし', '?', 'あおきむら', 'おうたきむら'];
  expect(
    byKanaRow(names, (name) => name)
      .flatMap(({ entries }) => entries)
      .sort(),
  ).toEqual([...names].sort());
});
