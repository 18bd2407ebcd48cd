import {
  adjacencyGraph,
  checkDigit,
  codeBook,
  codesByPostcode,
  type MunicipalityTopology,
  postcodeBook,
  repairCode,
  suggestionIndex,
  suggestMunicipalities,
} from '@tsunagi/geo';
import { readGeoJson } from './data-files.ts';
import { withSeaLinks } from './read-adjacency.ts';
import { readGeography } from './read-geography.ts';
import { parsePostcodeLine } from './read-postcodes.ts';

const geography = readGeography();
const codes = codeBook(geography);
const postcodes = postcodeBook(geography.postcodes);
const index = suggestionIndex({ ...geography, codes, postcodes });

test('Japan has 47 prefectures, 1,741 municipalities and 171 wards', () => {
  expect(geography.prefectures).toHaveLength(47);
  expect(geography.municipalities).toHaveLength(1741);
  expect(geography.wards).toHaveLength(171);
});

test('each class has as many as the ministry counts', () => {
  const count = (kind: string) => geography.municipalities.filter((one) => one.class === kind).length;
  const classes = ['DESIGNATED', 'CORE', 'SPECIAL_CASE', 'SPECIAL_WARD', 'CITY', 'TOWN', 'VILLAGE'];
  expect(classes.map(count)).toEqual([20, 62, 23, 23, 687, 743, 183]);
});

test('every prefecture has a municipality, and every municipality a prefecture', () => {
  const used = new Set(geography.municipalities.map((one) => one.prefectureCode));
  expect([...used].sort()).toEqual(geography.prefectures.map((one) => one.code));
});

test('87 pairs of prefectures share land and 7 are counted over water', () => {
  const half = (kind: 'neighbors' | 'seaNeighbors') =>
    geography.prefectures.reduce((sum, one) => sum + one[kind].length, 0) / 2;
  expect([half('neighbors'), half('seaNeighbors')]).toEqual([87, 7]);
});

test('all towns and villages but the nine of the Tokyo islands lie in a county', () => {
  const without = geography.municipalities.filter(
    (one) => (one.class === 'TOWN' || one.class === 'VILLAGE') && !one.county,
  );
  expect(without).toHaveLength(9);
  expect(new Set(without.map((one) => one.prefectureCode))).toEqual(new Set(['13']));
});

test('the wards of 浜松市 are those of 2024, and each old one leads to the city', () => {
  const names = geography.wards.filter((ward) => ward.cityCode === '22130').map((ward) => ward.name);
  expect(names).toEqual(['中央区', '浜名区', '天竜区']);
  for (const old of ['22131', '22132', '22133', '22134', '22135', '22136', '22137'])
    expect(repairCode(old, codes)).toMatchObject({ ok: true, code5: '22130', formerCode: old });
});

test('every former code leads to a municipality of today', () => {
  for (const former of geography.formerCodes)
    expect(repairCode(former.code, codes)).toMatchObject({ ok: true, formerCode: former.code });
});

test('each municipality and ward is found by both forms of its code', () => {
  for (const place of [...geography.municipalities, ...geography.wards]) {
    expect(repairCode(place.code, codes).ok).toBe(true);
    expect(repairCode(`${place.code}${checkDigit(place.code)}`, codes).ok).toBe(true);
  }
});

test('municipalities are found by their code, name, reading, and alone behind their prefecture', () => {
  const prefectures = new Map(geography.prefectures.map((one) => [one.code, one.name]));
  for (const one of geography.municipalities) {
    const found = (text: string) => suggestMunicipalities(index, text, 20).map((hit) => hit.code);
    expect(found(one.code)[0]).toBe(one.code);
    // A part of them each way: every question looks through all places.
    if (Number(one.code) % 5 > 0) continue;
    expect(found(one.name)).toContain(one.code);
    expect(found(one.kana)).toContain(one.code);
    expect(found(`${prefectures.get(one.prefectureCode)}${one.county ?? ''}${one.name}`)[0]).toBe(one.code);
  }
});

test('a suggestion takes less than two milliseconds of work, the slowest kind of question included', () => {
  const questions = ['島', 'み', '北海道', '東京都', '100', '0600001', '中央区', 'ん', 'ああああああああ'];
  const ask = (times: number) => {
    const before = process.cpuUsage();
    for (let at = 0; at < times; at += 1) suggestMunicipalities(index, questions[at % questions.length]!, 8);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / times;
  };
  ask(90);
  expect(Math.min(ask(90), ask(90), ask(90))).toBeLessThan(2);
});

test('117,032 postcodes and 101 towers lead somewhere, shared ones to each of their towns', () => {
  const distinct = new Set(geography.postcodes.map((row) => row.postcode));
  expect([...distinct].filter((one) => one.length === 7)).toHaveLength(117_032);
  expect([...distinct].filter((one) => one.length === 5)).toHaveLength(101);
  expect(codesByPostcode(postcodes, '0600001')).toEqual(['01101']);
  expect(codesByPostcode(postcodes, '1006001')).toEqual(['13101']);
});

test('every municipality has a postcode', () => {
  const cities = new Map(geography.wards.map((ward) => [ward.code, ward.cityCode]));
  const reached = new Set(geography.postcodes.map((row) => cities.get(row.code) ?? row.code));
  expect(geography.municipalities.filter((one) => !reached.has(one.code))).toEqual([]);
});

test('a line of postcodes unfolds into runs, single ones and blocks', () => {
  expect(parsePostcodeLine('01101 0600000+1 5 10060__').map((row) => row.postcode)).toEqual([
    '0600000',
    '0600001',
    '0600006',
    '10060',
  ]);
  expect(() => parsePostcodeLine('01101 0600000-1')).toThrow('0600000-1');
});

test('only 小笠原村 has no neighbor, not even over water', () => {
  const graph = adjacencyGraph(geography.adjacency);
  const alone = geography.municipalities.filter((one) => graph.neighborsOf(one.code).length === 0);
  expect(alone.map((one) => one.name)).toEqual(['小笠原村']);
});

test('official land borders take the place of the approximate ones; sea links stay', () => {
  const pairs = withSeaLinks(
    [{ codes: ['13361', '13362'], origin: 'OFFICIAL', over: 'LAND' }],
    [
      { codes: ['13361', '13362'], origin: 'STAFF', over: 'SEA' },
      { codes: ['13362', '13363'], origin: 'STAFF', over: 'SEA' },
    ],
  );
  expect(pairs.map((pair) => pair.origin)).toEqual(['OFFICIAL', 'STAFF']);
});

test('the approximate layer has an area for every municipality and for nothing else', () => {
  const topology = readGeoJson<MunicipalityTopology>('boundaries/municipalities.approx.topo.json');
  const areas = topology.objects.municipalities.geometries.filter((area) => area.type);
  expect(areas.map((area) => area.properties!.code).sort()).toEqual(
    geography.municipalities.map((one) => one.code),
  );
});
