import fc from 'fast-check';
import { directoryFaults, parseDirectory } from './parse-directory.ts';
import type { DirectoryRecord } from './record.ts';

const directory = (): DirectoryRecord => ({
  fiction: '見本',
  organizations: [
    {
      key: 'npo',
      name: 'NPO法人 見本',
      kana: 'みほん',
      kind: 'NPO',
      municipalityCode: '20309',
      prefectureCode: '20',
    },
  ],
  venues: [
    {
      key: 'house',
      name: 'ひだまり',
      municipalityCode: '20309',
      precision: 'AREA',
      position: { lng: 138.48, lat: 36.16 },
      publicPosition: { lng: 138.49, lat: 36.15 },
      publicRadiusMeters: 600,
      transit: 'YES',
    },
  ],
  resources: [
    {
      key: 'hidamari',
      name: '居場所 ひだまりの間',
      kana: 'いばしょ ひだまりのま',
      kind: 'IBASHO',
      status: 'RUNNING',
      organizationKey: 'npo',
      deliveryForm: 'INDEPENDENT',
      accessModes: ['IN_PERSON'],
      summary: '好きなように過ごす家です。',
      criteria: { audiences: ['SELF'], age: { minYears: 18, maxYears: 39, maxSoft: true, of: 'PERSON' } },
      residencyRules: [
        { key: 'r1', layer: 'PUBLIC', scope: { type: 'AREA_GROUP', groupKey: 'saku' }, answer: 'YES' },
      ],
      offerings: [
        {
          venueKey: 'house',
          schedule: {
            recurrence: { type: 'WEEKLY', days: ['TU', 'SA'] },
            opensAt: '13:30',
            closesAt: '16:00',
          },
        },
      ],
      phones: [{ number: '0000-00-0002' }],
      contactMethods: ['TELEPHONE'],
      fee: { type: 'FREE' },
      atmosphere: 'PLAIN',
      verification: null,
    },
  ],
  areaGroups: [
    {
      key: 'saku',
      name: '佐久圏域',
      kana: 'さく',
      kind: 'ZONE',
      prefectureCode: '20',
      members: ['20309', '20303'],
    },
  ],
  agreements: [],
  profiles: [{ code: '20309', firstWindowKey: 'hidamari', chain: [] }],
});

/** The directory with one thing changed, and what is said about it. */
const faultsAfter = (change: (record: DirectoryRecord) => unknown): readonly unknown[] => {
  const record = directory();
  change(record);
  const decision = parseDirectory(record);
  return decision.ok ? [] : decision.refusals;
};

test('a sound directory passes unchanged', () => {
  expect(parseDirectory(directory())).toEqual({ ok: true, value: directory() });
});

const at = 'resources[0]';
test.each<[string, string, (record: DirectoryRecord) => unknown]>([
  ['NOT_IN_LIST', `${at}.kind`, (d) => Object.assign(d.resources[0]!, { kind: 'PUB' })],
  ['REQUIRED', `${at}.kind`, (d) => Object.assign(d.resources[0]!, { kind: undefined })],
  ['REQUIRED', `${at}.summary`, (d) => Object.assign(d.resources[0]!, { summary: undefined })],
  ['WRONG_TYPE', `${at}.name`, (d) => Object.assign(d.resources[0]!, { name: 7 })],
  ['EMPTY', `${at}.name`, (d) => Object.assign(d.resources[0]!, { name: ' ' })],
  ['TOO_LONG', `${at}.name`, (d) => Object.assign(d.resources[0]!, { name: 'あ'.repeat(201) })],
  ['UNKNOWN_FIELD', `${at}.sumary`, (d) => Object.assign(d.resources[0]!, { sumary: '' })],
  [
    'OUT_OF_RANGE',
    `${at}.criteria.age.minYears`,
    (d) => Object.assign(d.resources[0]!.criteria.age!, { minYears: -1 }),
  ],
  [
    'EDGES_CROSSED',
    `${at}.criteria.age.maxYears`,
    (d) => Object.assign(d.resources[0]!.criteria.age!, { minYears: 40 }),
  ],
  [
    'CONTRADICTION',
    `${at}.criteria.saidNotNeeded`,
    (d) =>
      Object.assign(d.resources[0]!.criteria, {
        circumstances: { DIAGNOSIS: 'REQUIRED' },
        saidNotNeeded: ['DIAGNOSIS'],
      }),
  ],
  [
    'NOT_IN_LIST',
    `${at}.residencyRules[0].answer`,
    (d) => Object.assign(d.resources[0]!.residencyRules[0]!, { answer: 'NO' }),
  ],
  [
    'DAY_INVALID',
    `${at}.residencyRules[0].validTo`,
    (d) => Object.assign(d.resources[0]!.residencyRules[0]!, { validTo: '2026-02-30' }),
  ],
  [
    'REFERENCE_UNKNOWN',
    `${at}.residencyRules[0].scope.groupKey`,
    (d) => Object.assign(d.resources[0]!.residencyRules[0]!.scope, { groupKey: 'ueda' }),
  ],
  [
    'REFERENCE_UNKNOWN',
    `${at}.organizationKey`,
    (d) => Object.assign(d.resources[0]!, { organizationKey: 'nobody' }),
  ],
  [
    'REFERENCE_UNKNOWN',
    `${at}.offerings[0].venueKey`,
    (d) => Object.assign(d.resources[0]!.offerings[0]!, { venueKey: 'nowhere' }),
  ],
  [
    'TIME_INVALID',
    `${at}.offerings[0].schedule.opensAt`,
    (d) => Object.assign(d.resources[0]!.offerings[0]!.schedule!, { opensAt: '25:00' }),
  ],
  [
    'PHONE_INVALID',
    `${at}.phones[0].number`,
    (d) => Object.assign(d.resources[0]!.phones[0]!, { number: '110番' }),
  ],
  ['URL_INVALID', `${at}.url`, (d) => Object.assign(d.resources[0]!, { url: 'javascript:alert(1)' })],
  [
    'CODE_MISTYPED',
    'organizations[0].municipalityCode',
    (d) => Object.assign(d.organizations[0]!, { municipalityCode: '99999' }),
  ],
  [
    'POINT_OUTSIDE_JAPAN',
    'venues[0].position',
    (d) => Object.assign(d.venues[0]!, { position: { lng: 36.1, lat: 138.4 } }),
  ],
  [
    'POSITION_EXPOSED',
    'venues[0].publicPosition',
    (d) => Object.assign(d.venues[0]!, { publicPosition: d.venues[0]!.position }),
  ],
  [
    'POSITION_MISSING',
    'venues[0].position',
    (d) => Object.assign(d.venues[0]!, { precision: 'EXACT', position: null }),
  ],
  ['DUPLICATE_KEY', 'organizations[1].key', (d) => d.organizations.push(d.organizations[0]!)],
  ['CONTRADICTION', 'areaGroups[0].leadCode', (d) => Object.assign(d.areaGroups[0]!, { leadCode: '20201' })],
  [
    'REFERENCE_UNKNOWN',
    'profiles[0].firstWindowKey',
    (d) => Object.assign(d.profiles[0]!, { firstWindowKey: 'gone' }),
  ],
])('%s at %s', (code, field, change) => {
  expect(faultsAfter(change)).toContainEqual({ code, field });
});

test('every fault is told at once, not the first alone', () => {
  const faults = faultsAfter((d) => {
    Object.assign(d.resources[0]!, { kind: 'PUB', atmosphere: 'LOUD' });
    Object.assign(d.venues[0]!, { transit: 'MAYBE' });
  });
  expect(faults).toHaveLength(3);
});

test('whatever comes in, the answer is a decision with our own codes, never a throw', () => {
  const paths = [
    'organizations',
    'venues',
    'resources',
    'areaGroups',
    'agreements',
    'profiles',
    'fiction',
  ] as const;
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.anything(), (path, junk) => {
      const decision = parseDirectory({ ...directory(), [path]: junk });
      const codes = decision.ok ? [] : decision.refusals.map((refusal) => refusal.code);
      expect(codes.every((code) => directoryFaults.includes(code))).toBe(true);
    }),
  );
});

test('junk inside a resource is refused at the field it stands in', () => {
  const fields = Object.keys(directory().resources[0]!);
  fc.assert(
    fc.property(
      fc.constantFrom(...fields),
      fc.oneof(fc.constant(Number.NaN), fc.object(), fc.constant([null])),
      (field, junk) => {
        const record = directory();
        Object.assign(record.resources[0]!, { [field]: junk });
        const decision = parseDirectory(record);
        expect(decision.ok).toBe(false);
        if (!decision.ok)
          expect(decision.refusals.some((refusal) => refusal.field?.startsWith(`${at}.${field}`))).toBe(true);
      },
    ),
  );
});
