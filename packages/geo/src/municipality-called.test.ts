import { codeBook } from './code-book.ts';
import type { Municipality } from './municipality.ts';
import { municipalityCalled } from './municipality-called.ts';
import { postcodeBook } from './postcode-book.ts';
import { suggestionIndex } from './suggestion-index.ts';

const town = (code: string, name: string, kana: string): Municipality => ({
  code,
  name,
  kana,
  prefectureCode: code.slice(0, 2),
  class: 'CITY',
  position: { lng: 139, lat: 35 },
});
const municipalities = [
  town('10212', 'みどり市', 'みどりし'),
  town('13206', '府中市', 'ふちゅうし'),
  town('20303', '小海町', 'こうみまち'),
  town('34208', '府中市', 'ふちゅうし'),
];
const prefectures = [
  ['10', '群馬県', 'ぐんまけん'],
  ['13', '東京都', 'とうきょうと'],
  ['20', '長野県', 'ながのけん'],
  ['34', '広島県', 'ひろしまけん'],
].map(([code, name, kana]) => ({
  code: code!,
  name: name!,
  kana: kana!,
  neighbors: [],
  seaNeighbors: [],
}));
const index = suggestionIndex({
  municipalities,
  wards: [],
  prefectures,
  codes: codeBook({ municipalities, wards: [], formerCodes: [], foreignCodes: [] }),
  postcodes: postcodeBook([]),
});

test.each([
  ['小海町', { code: '20303', isWhole: true }],
  ['こうみまち', { code: '20303', isWhole: true }],
  ['長野県小海町', { code: '20303', isWhole: true }],
  ['小海', { code: '20303', isWhole: false }],
  ['広島県府中市', { code: '34208', isWhole: true }],
  ['みどり市', { code: '10212', isWhole: true }],
])('%s calls one municipality', (text, expected) => {
  expect(municipalityCalled(index, text)).toEqual(expected);
});

test.each(['府中市', '府中', 'みどり', 'こうみ', '広島県小海町', '小海町役場', '長野県', '町', ''])(
  '%s calls none, or more than one',
  (text) => {
    expect(municipalityCalled(index, text)).toBeNull();
  },
);
