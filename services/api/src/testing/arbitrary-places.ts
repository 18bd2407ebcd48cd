import {
  type Agreement,
  type AreaGroup,
  accessModes,
  askerRoles,
  audiences,
  type CalendarDay,
  type Circumstance,
  circumstances,
  criterionWeights,
  type PersonFacts,
  positionPrecisions,
  type ResidencyRule,
  type ResidencyScope,
  type ResourceRecord,
  resourceKinds,
  resourceStatuses,
} from '@tsunagi/domain';
import fc from 'fast-check';
import { aPlace, aResource } from './directory-builder.ts';

/** Around 佐久市: itself, neighbors, the zone, the prefecture, the next, a designated city with its wards, and afar. */
export const towns = [
  '20217',
  '20303',
  '20306',
  '20309',
  '20208',
  '20201',
  '10202',
  '19201',
  '14100',
  '01100',
];
const day = (): fc.Arbitrary<CalendarDay> =>
  fc.constantFrom('2025-06-01', '2026-05-23', '2026-11-22', '2026-11-23', '2026-11-24', '2027-06-30');

export const groups: AreaGroup[] = [
  {
    key: 'g-zone',
    name: '佐久圏域',
    kana: 'さく',
    kind: 'ZONE',
    prefectureCode: '20',
    members: ['20217', '20208', '20303'],
  },
  {
    key: 'g-past',
    name: '前の圏域',
    kana: 'まえ',
    kind: 'BLOCK',
    prefectureCode: null,
    members: ['20217', '20201'],
    validTo: '2026-11-22',
  },
  {
    key: 'g-ends-today',
    name: '今日までの圏域',
    kana: 'きょう',
    kind: 'JOINT',
    prefectureCode: null,
    members: ['20306', '10202'],
    validFrom: '2026-04-01',
    validTo: '2026-11-23',
  },
];

export const agreements: Agreement[] = [
  {
    key: 'a-now',
    name: '居場所の相互利用',
    parties: ['20217', '20306', '14100'],
    sharedKinds: ['IBASHO', 'SALON'],
    validFrom: '2026-11-23',
    validTo: null,
  },
  {
    key: 'a-tomorrow',
    name: 'あすから',
    parties: ['20303', '20201'],
    sharedKinds: ['FAMILY_GROUP'],
    validFrom: '2026-11-24',
    validTo: '2027-11-23',
  },
];

const scope = (): fc.Arbitrary<ResidencyScope> =>
  fc.oneof<fc.Arbitrary<ResidencyScope>[]>(
    fc.record({ type: fc.constant('MUNICIPALITIES' as const), codes: fc.subarray(towns, { minLength: 1 }) }),
    fc.record({
      type: fc.constant('LIVING_WORKING_STUDYING' as const),
      codes: fc.subarray(towns, { minLength: 1 }),
    }),
    fc.constant<ResidencyScope>({ type: 'WARDS', cityCode: '14100', wardCodes: ['14101', '14103'] }),
    fc.constant({ type: 'MUNICIPALITIES' as const, codes: ['14102', '20217'] }),
    fc.constantFrom(...groups.map(({ key }) => ({ type: 'AREA_GROUP' as const, groupKey: key }))),
    fc
      .constantFrom('20', '10', '14')
      .map((prefectureCode) => ({ type: 'PREFECTURE' as const, prefectureCode })),
    fc.constant({ type: 'ANYONE' as const }),
  );

const rule = (): fc.Arbitrary<Omit<ResidencyRule, 'key'>> =>
  fc
    .record({
      layer: fc.constantFrom('PUBLIC' as const, 'PUBLIC' as const, 'PUBLIC' as const, 'SUPPORTERS' as const),
      scope: scope(),
      answer: fc.constantFrom('YES' as const, 'YES' as const, 'FIRST_CONTACT' as const, 'ASK' as const),
      validFrom: fc.option(day(), { freq: 4 }),
      validTo: fc.option(day(), { freq: 4 }),
    })
    .filter(({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo);

const age = () =>
  fc.option(
    fc.record({
      minYears: fc.option(fc.integer({ min: 0, max: 40 })),
      maxYears: fc.option(fc.integer({ min: 41, max: 99 })),
      minSoft: fc.boolean(),
      maxSoft: fc.boolean(),
      of: fc.constantFrom('PERSON' as const, 'VISITOR' as const),
    }),
  );

const weights = () =>
  fc.dictionary(fc.constantFrom(...circumstances), fc.constantFrom(...criterionWeights), {
    maxKeys: 2,
  }) as fc.Arbitrary<NonNullable<ResourceRecord['criteria']['circumstances']>>;

/** A place of which everything that decides is drawn by chance. */
export const arbitraryPlace = () =>
  fc.record({
    kind: fc.constantFrom(...resourceKinds),
    status: fc.constantFrom('RUNNING' as const, 'RUNNING' as const, 'RUNNING' as const, ...resourceStatuses),
    audiences: fc.subarray([...audiences]),
    age: age(),
    circumstances: weights(),
    rules: fc.array(rule(), { maxLength: 3 }),
    accessModes: fc.subarray([...accessModes], { minLength: 1 }),
    town: fc.option(fc.constantFrom(...towns), { freq: 6 }),
    provider: fc.option(fc.constantFrom(...towns), { freq: 6 }),
    precision: fc.constantFrom(...positionPrecisions),
    confirmedOn: fc.option(fc.oneof(day(), fc.constant<CalendarDay>('2026-08-01')), { freq: 4 }),
    north: fc.integer({ min: -300, max: 300 }),
    east: fc.integer({ min: -300, max: 300 }),
  });

type Drawn = ReturnType<typeof arbitraryPlace> extends fc.Arbitrary<infer T> ? T : never;

/** The records of drawn places; `pointOf` gives the municipality's own point. */
export function recordsOf(drawn: readonly Drawn[], pointOf: (code: string) => { lat: number; lng: number }) {
  return drawn.map((one, at) => {
    const key = `drawn-${at}`;
    const given = {
      key,
      kind: one.kind,
      status: one.status,
      accessModes: one.accessModes,
      organizationKey: `org-${one.provider ?? 'none'}`,
      criteria: { audiences: one.audiences, age: one.age, circumstances: one.circumstances },
      residencyRules: one.rules.map((drawnRule, number) => ({ ...drawnRule, key: `${key}/rule-${number}` })),
      verification: one.confirmedOn ? { confirmedOn: one.confirmedOn, byName: '人', byRole: '役' } : null,
    };
    if (one.town === null)
      return { resource: aResource({ ...given, offerings: [{ venueKey: null }] }), venue: null };
    const town = pointOf(one.town);
    const position = { lat: town.lat + one.north / 10_000, lng: town.lng + one.east / 10_000 };
    return aPlace(given, {
      municipalityCode: one.town,
      precision: one.precision,
      position,
      publicPosition: one.precision === 'AREA' ? { lat: town.lat, lng: town.lng } : null,
      publicRadiusMeters: one.precision === 'AREA' ? 700 : null,
    });
  });
}

/** A person of whom more or less was said. */
export const arbitraryPerson = () =>
  fc.record({
    home: fc.option(fc.constantFrom(...towns), { freq: 8 }),
    ward: fc.option(fc.constantFrom('14101', '14102'), { freq: 2 }),
    role: fc.option(fc.constantFrom(...askerRoles)),
    ageYears: fc.option(fc.integer({ min: 0, max: 120 }), { freq: 4 }),
    circumstances: fc.dictionary(fc.constantFrom(...circumstances), fc.boolean(), {
      maxKeys: 4,
    }) as fc.Arbitrary<Partial<Record<Circumstance, boolean>>>,
  });

/** What was said of a person, in the api's form. */
export const personInput = (
  person: ReturnType<typeof arbitraryPerson> extends fc.Arbitrary<infer T> ? T : never,
) => {
  const said = Object.entries(person.circumstances) as [Circumstance, boolean][];
  return {
    home: person.home,
    ward: person.home === '14100' ? person.ward : null,
    role: person.role,
    ageYears: person.ageYears,
    has: said.filter(([, has]) => has).map(([circumstance]) => circumstance),
    hasNot: said.filter(([, has]) => !has).map(([circumstance]) => circumstance),
  };
};

/** The same as the domain's facts. */
export const factsOf = ({
  role,
  ageYears,
  circumstances: said,
}: {
  role: PersonFacts['role'];
  ageYears: number | null;
  circumstances: PersonFacts['circumstances'];
}): PersonFacts => ({
  role,
  ageYears,
  circumstances: said,
});
