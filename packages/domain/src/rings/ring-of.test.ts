import { makeKeyBook } from '../residency/key-book.ts';
import type { AreaGroup } from '../residency/residency-rule.ts';
import { neighborhoodOf, ringOf } from './ring-of.ts';

const home = { municipalityCode: '20303' };
const zone: AreaGroup & { number: number } = {
  number: 1,
  key: 'saku',
  name: '佐久圏域',
  kana: 'さくけんいき',
  kind: 'ZONE',
  prefectureCode: '20',
  members: ['20303', '20217', '20309'],
  validTo: '2027-03-31',
};
const borders = { adjacent: ['20309', '20305'], nextPrefectures: ['10', '11'] };
const around = neighborhoodOf(home, makeKeyBook({ areaGroups: [zone] }), borders, '2026-11-24');
const at = (venueMunicipalityCode: string | null, providerMunicipalityCode: string | null = null) =>
  ringOf(home, { venueMunicipalityCode, providerMunicipalityCode, accessModes: ['IN_PERSON'] }, around);

test('each place lies in the nearest ring it belongs to', () => {
  expect(['20303', '20305', '20309', '20217', '20201', '10202', '13104'].map((code) => at(code))).toEqual([
    'OWN',
    'ADJACENT',
    'ADJACENT',
    'AREA',
    'PREFECTURE',
    'NEXT_PREFECTURE',
    'ELSEWHERE',
  ]);
});

test('what needs no venue is online; a visit at home is as near as its provider', () => {
  const place = { venueMunicipalityCode: null, providerMunicipalityCode: '20217' };
  expect(ringOf(home, { ...place, accessModes: ['ONLINE'] }, around)).toBe('ONLINE');
  expect(ringOf(home, { ...place, accessModes: ['TELEPHONE', 'VISITS_HOME'] }, around)).toBe('ONLINE');
  expect(ringOf(home, { ...place, accessModes: ['VISITS_HOME'] }, around)).toBe('AREA');
  expect(at(null, null)).toBe('ELSEWHERE');
});

test('a venue counts by where it is, not by who runs it', () => {
  expect(at('20303', '10202')).toBe('OWN');
});

test('a group that has run out is no ring', () => {
  const later = neighborhoodOf(home, makeKeyBook({ areaGroups: [zone] }), borders, '2027-04-01');
  expect(
    ringOf(home, { venueMunicipalityCode: '20217', providerMunicipalityCode: null, accessModes: [] }, later),
  ).toBe('PREFECTURE');
});

test('without a home only what is online has a ring', () => {
  expect(
    ringOf(null, { venueMunicipalityCode: '20303', providerMunicipalityCode: null, accessModes: [] }, around),
  ).toBe('ELSEWHERE');
});
