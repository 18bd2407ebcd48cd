import fc from 'fast-check';
import { codeBook } from './code-book.ts';
import type { Municipality, MunicipalityClass } from './municipality.ts';
import { postcodeBook } from './postcode-book.ts';
import { suggestMunicipalities } from './suggest-municipalities.ts';
import { suggestionIndex } from './suggestion-index.ts';

const town = (
  code: string,
  name: string,
  kana: string,
  kind: MunicipalityClass,
  county?: [string, string],
): Municipality => ({
  code,
  name,
  kana,
  prefectureCode: code.slice(0, 2),
  class: kind,
  position: { lng: 139, lat: 35 },
  ...(county && { county: county[0], countyKana: county[1] }),
});
const prefecture = (code: string, name: string, kana: string) => ({
  code,
  name,
  kana,
  neighbors: [],
  seaNeighbors: [],
});

const prefectures = [
  prefecture('01', '北海道', 'ほっかいどう'),
  prefecture('11', '埼玉県', 'さいたまけん'),
  prefecture('13', '東京都', 'とうきょうと'),
  prefecture('34', '広島県', 'ひろしまけん'),
  prefecture('39', '高知県', 'こうちけん'),
];
const municipalities = [
  town('01100', '札幌市', 'さっぽろし', 'DESIGNATED'),
  town('01208', '北見市', 'きたみし', 'CITY'),
  town('01303', '当別町', 'とうべつちょう', 'TOWN', ['石狩郡', 'いしかりぐん']),
  town('11203', '川口市', 'かわぐちし', 'CORE'),
  town('11241', '鶴ヶ島市', 'つるがしまし', 'CITY'),
  town('13101', '千代田区', 'ちよだく', 'SPECIAL_WARD'),
  town('13206', '府中市', 'ふちゅうし', 'CITY'),
  town('34208', '府中市', 'ふちゅうし', 'CITY'),
  town('34302', '府中町', 'ふちゅうちょう', 'TOWN', ['安芸郡', 'あきぐん']),
  town('39405', '梼原町', 'ゆすはらちょう', 'TOWN', ['高岡郡', 'たかおかぐん']),
];
const wards = [
  { code: '01101', name: '中央区', kana: 'ちゅうおうく', cityCode: '01100' },
  { code: '01102', name: '北区', kana: 'きたく', cityCode: '01100' },
];
const index = suggestionIndex({
  municipalities,
  wards,
  prefectures,
  codes: codeBook({
    municipalities,
    wards,
    formerCodes: [{ code: '11226', name: '鳩ヶ谷市', until: '2011-10-11', successors: ['11203'] }],
    foreignCodes: ['01695'],
  }),
  postcodes: postcodeBook([
    { postcode: '0600001', code: '01101' },
    { postcode: '0010000', code: '01102' },
    { postcode: '0610200', code: '01303' },
    { postcode: '1000001', code: '13101' },
  ]),
});
const found = (text: string, limit = 8) =>
  suggestMunicipalities(index, text, limit).map((one) => `${one.wardCode ?? one.code} ${one.matchedBy}`);

test('all towns of a name are offered, cities before towns, each told apart by its prefecture', () => {
  expect(found('府中')).toEqual(['13206 NAME', '34208 NAME', '34302 NAME']);
  expect(suggestMunicipalities(index, '府中', 8).map((one) => one.prefectureName)).toEqual([
    '東京都',
    '広島県',
    '広島県',
  ]);
});

test('with its prefecture or county before it, a name finds that one alone', () => {
  expect(found('広島県府中市')).toEqual(['34208 NAME']);
  expect(found('とうきょうとふちゅうし')).toEqual(['13206 KANA']);
  expect(found('安芸郡府中町')).toEqual(['34302 NAME']);
  expect(found('広島県 安芸郡 府中')).toEqual(['34302 NAME']);
});

test('a region alone lists its towns', () => {
  expect(found('北海道')).toEqual(['01100 NAME', '01208 NAME', '01303 NAME']);
  expect(found('石狩郡')).toEqual(['01303 NAME']);
});

test('readings are found in hiragana, katakana, half width, and while a kana is half typed', () => {
  for (const text of ['さっぽろ', 'サッポロ', 'ｻｯﾎﾟﾛ', 'さつぽろ', 'さっぽr'])
    expect(found(text)).toEqual(['01100 KANA']);
});

test('other characters for the same name find it', () => {
  expect(found('檮原')).toEqual(['39405 NAME']);
  expect(found('鶴ケ島')).toEqual(['11241 NAME']);
  expect(found('鶴が島市')).toEqual(['11241 NAME']);
});

test('a ward is found by its own name and behind its city, and says which ward', () => {
  expect(found('中央区')).toEqual(['01101 NAME']);
  expect(found('札幌市中央')).toEqual(['01101 NAME']);
  expect(suggestMunicipalities(index, '中央区', 1)[0]).toMatchObject({ code: '01100', wardName: '中央区' });
});

test('a town comes before a ward whose name begins the same', () => {
  expect(found('きた')).toEqual(['01208 KANA', '01102 KANA']);
});

test('a whole postcode leads to the ward, its beginning to the city, however it is written', () => {
  for (const text of ['0600001', '060-0001', '〒060-0001', '０６０−０００１', '〒 ０６０ー０００１'])
    expect(found(text)).toEqual(['01101 POSTCODE']);
  expect(found('060')).toEqual(['01100 POSTCODE']);
  expect(found('〒061')).toEqual(['01303 POSTCODE']);
});

test('a postcode of a business leads to the town of its first digits', () => {
  expect(found('100-8111')).toEqual(['13101 POSTCODE']);
});

test('codes are found with five or six digits, without their zero, and old ones by their successor', () => {
  expect(found('13101')).toEqual(['13101 CODE']);
  expect(found('011002')).toEqual(['01100 CODE']);
  expect(found('1100')).toEqual(['01100 CODE']);
  expect(found('11226')).toEqual(['11203 FORMER_CODE']);
});

test('what nobody is called, foreign codes, and nothing at all find nothing', () => {
  for (const text of [
    '',
    '   ',
    '😀',
    'ロンドン',
    '01695',
    '1',
    '99',
    "' or 1=1",
    '-',
    '〒',
    '市'.repeat(10_000),
  ])
    expect(found(text)).toEqual([]);
  expect(found('府中', 0)).toEqual([]);
});

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'府中市区町札幌さっぽろ0612〒-ヶケが北海道') }),
);

test('no text makes it throw, give too many, or give one place twice', () => {
  fc.assert(
    fc.property(anything, fc.integer({ min: 0, max: 12 }), (text, limit) => {
      const places = suggestMunicipalities(index, text, limit).map((one) => one.wardCode ?? one.code);
      expect(places.length).toBeLessThanOrEqual(limit);
      expect(new Set(places).size).toBe(places.length);
    }),
  );
});

test('a shorter list is the beginning of a longer one', () => {
  fc.assert(
    fc.property(anything, fc.integer({ min: 0, max: 12 }), (text, limit) => {
      expect(found(text, limit)).toEqual(found(text, 50).slice(0, limit));
    }),
  );
});

test('every municipality is found by its name, its reading and its code', () => {
  for (const one of municipalities)
    for (const text of [one.name, one.kana, one.code])
      expect(suggestMunicipalities(index, text, 50).map((hit) => hit.code)).toContain(one.code);
});
