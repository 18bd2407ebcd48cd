import fc from 'fast-check';
import { resourceKinds } from '../directory/codes.ts';
import { addDays, type CalendarDay } from '../shared/calendar.ts';
import { answerResidency } from './answer-residency.ts';
import { answerByKeys, compileResidency, type ResidencySubject } from './compile-residency.ts';
import type { Home } from './home.ts';
import { holderKeys, isTimed, makeKeyBook } from './key-book.ts';
import type { Agreement, AreaGroup, ResidencyRule, ResidencyScope } from './residency-rule.ts';

// A small world in which everything meets everything: two prefectures, a designated city with wards, few days.
const towns = ['20303', '20304', '14100', '14130', '10366'];
const wards = ['14101', '14102', '14131'];
const prefectures = ['20', '14', '10'];
const groupKeys = ['g1', 'g2', 'missing'];
const day0: CalendarDay = '2026-04-01';

const aDay = fc.integer({ min: -3, max: 3 }).map((n) => addDays(day0, n));
const anOpenDay = fc.option(aDay, { freq: 2 });
const someTowns = fc.uniqueArray(fc.constantFrom(...towns), { minLength: 1, maxLength: 3 });
const someCodes = fc.uniqueArray(fc.constantFrom(...towns, ...wards), { minLength: 1, maxLength: 3 });

const aScope: fc.Arbitrary<ResidencyScope> = fc.oneof(
  someCodes.map((codes) => ({ type: 'MUNICIPALITIES' as const, codes })),
  someCodes.map((codes) => ({ type: 'LIVING_WORKING_STUDYING' as const, codes })),
  fc
    .constantFrom('14101', '14102')
    .map((ward) => ({ type: 'WARDS' as const, cityCode: '14100', wardCodes: [ward] })),
  fc.constantFrom(...groupKeys).map((groupKey) => ({ type: 'AREA_GROUP' as const, groupKey })),
  fc.constantFrom(...prefectures).map((prefectureCode) => ({ type: 'PREFECTURE' as const, prefectureCode })),
  fc.constant({ type: 'ANYONE' as const }),
);

const aRule = fc.record({
  layer: fc.constantFrom('PUBLIC' as const, 'PUBLIC' as const, 'SUPPORTERS' as const),
  scope: aScope,
  answer: fc.constantFrom('YES' as const, 'FIRST_CONTACT' as const, 'ASK' as const),
  validFrom: anOpenDay,
  validTo: anOpenDay,
});
const someRules = fc
  .array(aRule, { maxLength: 4 })
  .map((rules) => rules.map((rule, i): ResidencyRule => ({ key: `r${i}`, ...rule })));

const aGroup = (key: string) =>
  fc
    .record({ members: someTowns, validFrom: anOpenDay, validTo: anOpenDay })
    .map((rest): AreaGroup => ({ key, name: key, kana: key, kind: 'ZONE', prefectureCode: null, ...rest }));
const anAgreement = fc
  .record({
    parties: someTowns,
    sharedKinds: fc.subarray(['IBASHO' as const, 'WINDOW' as const]),
    validFrom: aDay,
    validTo: anOpenDay,
  })
  .map((rest): Agreement => ({ key: 'a1', name: 'a1', ...rest }));

const aHome: fc.Arbitrary<Home> = fc
  .tuple(fc.constantFrom(...towns), fc.option(fc.constantFrom(...wards)))
  .map(([municipalityCode, wardCode]) => ({ municipalityCode, wardCode }));

const numbered = <T>(items: readonly T[]) => items.map((item, i) => ({ ...item, number: i + 1 }));
const bookOf = (
  rules: readonly ResidencyRule[],
  areaGroups: readonly AreaGroup[],
  agreements: readonly Agreement[],
) =>
  makeKeyBook({
    areaGroups: numbered(areaGroups),
    agreements: numbered(agreements),
    timedRules: numbered(rules.filter(isTimed)),
  });

const aWorld = fc.record({
  rules: someRules,
  groups: fc.tuple(aGroup('g1'), aGroup('g2')),
  agreements: fc.array(anAgreement, { maxLength: 1 }),
  home: aHome,
  day: aDay,
  layer: fc.constantFrom('PUBLIC' as const, 'SUPPORTERS' as const),
  municipalityCode: fc.option(fc.constantFrom(...towns)),
});

const subjectOf = (rules: readonly ResidencyRule[], municipalityCode: string | null): ResidencySubject => ({
  kind: 'IBASHO',
  municipalityCode,
  rules,
});
const strength = { YES: 3, FIRST_CONTACT: 2, ASK: 1, NO: 0 };

describe('for every world of rules, groups and agreements', () => {
  test('the answer by rules is the answer by scope keys', () => {
    fc.assert(
      fc.property(aWorld, fc.boolean(), (world, isHomeKnown) => {
        const book = bookOf(world.rules, world.groups, world.agreements);
        const subject = subjectOf(world.rules, world.municipalityCode);
        const home = isHomeKnown ? world.home : null;
        const byKeys = answerByKeys(
          compileResidency(subject, book, world.layer),
          holderKeys(home, book, world.day),
          isHomeKnown,
        );
        expect(answerResidency(subject, home, book, world.day, world.layer).answer).toBe(byKeys);
      }),
      { numRuns: 5_000 },
    );
  });

  test('"no" is said only where a complete, lasting and public statement was made', () => {
    fc.assert(
      fc.property(aWorld, (world) => {
        const book = bookOf(world.rules, world.groups, world.agreements);
        const subject = subjectOf(world.rules, world.municipalityCode);
        const { answer } = answerResidency(subject, world.home, book, world.day, world.layer);
        const isUnknown =
          world.rules.length === 0 ||
          world.rules.every((rule) => rule.validTo != null) ||
          world.rules.some(
            (rule) =>
              rule.answer === 'ASK' ||
              rule.scope.type === 'LIVING_WORKING_STUDYING' ||
              (rule.scope.type === 'AREA_GROUP' && rule.scope.groupKey === 'missing') ||
              (world.layer === 'PUBLIC' && rule.layer === 'SUPPORTERS'),
          );
        expect(answer === 'NO' && isUnknown).toBe(false);
      }),
      { numRuns: 3_000 },
    );
  });

  test('a home that was not said is never told "no"', () => {
    fc.assert(
      fc.property(aWorld, (world) => {
        const book = bookOf(world.rules, world.groups, world.agreements);
        const subject = subjectOf(world.rules, world.municipalityCode);
        expect(answerResidency(subject, null, book, world.day, world.layer).answer).not.toBe('NO');
      }),
    );
  });

  test('an agreement changes answers only between its first and its last day, and only for the better', () => {
    fc.assert(
      fc.property(aWorld, anAgreement, (world, agreement) => {
        const subject = subjectOf(world.rules, world.municipalityCode);
        const without = bookOf(world.rules, world.groups, []);
        const withIt = bookOf(world.rules, world.groups, [agreement]);
        const before = answerResidency(subject, world.home, without, world.day);
        const after = answerResidency(subject, world.home, withIt, world.day);
        const inForce =
          world.day >= agreement.validFrom && (agreement.validTo == null || world.day <= agreement.validTo);
        if (!inForce) expect(after).toEqual(before);
        expect(strength[after.answer]).toBeGreaterThanOrEqual(strength[before.answer]);
      }),
      { numRuns: 3_000 },
    );
  });

  test('adding a welcome never weakens an answer that a rule had given', () => {
    fc.assert(
      fc.property(aWorld, aRule, (world, welcome) => {
        const more: ResidencyRule[] = [...world.rules, { key: 'new', ...welcome, answer: 'YES' }];
        const groups = world.groups;
        const before = answerResidency(
          subjectOf(world.rules, null),
          world.home,
          bookOf(world.rules, groups, []),
          world.day,
        );
        const after = answerResidency(subjectOf(more, null), world.home, bookOf(more, groups, []), world.day);
        // "Nobody has said anything" may become "no": then something has been said.
        const wasSaid = before.ruleKey !== undefined && !world.rules.every((rule) => rule.validTo != null);
        if (wasSaid && world.rules.every((rule) => !endsWithItsGroup(rule, groups)))
          expect(strength[after.answer]).toBeGreaterThanOrEqual(strength[before.answer]);
      }),
      { numRuns: 3_000 },
    );
  });

  test('what only supporters may know never shows in a public finding', () => {
    fc.assert(
      fc.property(aWorld, (world) => {
        const book = bookOf(world.rules, world.groups, world.agreements);
        const subject = subjectOf(world.rules, world.municipalityCode);
        const finding = answerResidency(subject, world.home, book, world.day, 'PUBLIC');
        const secret = world.rules.filter((rule) => rule.layer === 'SUPPORTERS').map((rule) => rule.key);
        expect(finding.reason).not.toBe('UNPUBLICIZED');
        expect(secret).not.toContain(finding.ruleKey);
      }),
    );
  });
});

const endsWithItsGroup = (rule: ResidencyRule, groups: readonly AreaGroup[]) =>
  rule.scope.type === 'AREA_GROUP' &&
  groups.some(
    (group) => rule.scope.type === 'AREA_GROUP' && group.key === rule.scope.groupKey && group.validTo != null,
  );

describe('by example', () => {
  const rule = (scope: ResidencyScope, more: Partial<ResidencyRule> = {}): ResidencyRule => ({
    key: 'r',
    layer: 'PUBLIC',
    scope,
    answer: 'YES',
    ...more,
  });
  const koumi: Home = { municipalityCode: '20303' };
  const ask = (rules: ResidencyRule[], home: Home | null, day: CalendarDay = day0, layer?: 'SUPPORTERS') =>
    answerResidency(subjectOf(rules, '20304'), home, bookOf(rules, [zone], [pact]), day, layer);
  const zone: AreaGroup = {
    key: 'saku',
    name: '佐久圏域',
    kana: 'さくけんいき',
    kind: 'ZONE',
    prefectureCode: '20',
    members: ['20303', '20217'],
  };
  const pact: Agreement = {
    key: 'pact',
    name: '南佐久の協定',
    parties: ['20304', '20303'],
    sharedKinds: ['FAMILY_GROUP'],
    validFrom: '2026-04-01',
    validTo: '2027-03-31',
    source: '協定書',
  };

  test('residents only: the neighbor is told no, the resident yes', () => {
    const rules = [rule({ type: 'MUNICIPALITIES', codes: ['20304'] })];
    expect(ask(rules, { municipalityCode: '20304' })).toMatchObject({ answer: 'YES', reason: 'RESIDENT' });
    expect(ask(rules, koumi)).toMatchObject({ answer: 'NO', reason: 'RESTRICTED', placeCodes: ['20304'] });
  });

  test('nobody has said anything: ask', () => {
    expect(ask([], koumi)).toEqual({ answer: 'ASK', reason: 'NO_RULE', placeCodes: [] });
  });

  test('an unpublicized welcome is ask in public and yes among supporters', () => {
    const rules = [
      rule({ type: 'MUNICIPALITIES', codes: ['20304'] }),
      rule({ type: 'ANYONE' }, { key: 's', layer: 'SUPPORTERS', answer: 'FIRST_CONTACT' }),
    ];
    expect(ask(rules, koumi)).toMatchObject({ answer: 'ASK', reason: 'ASK_RULE' });
    expect(ask(rules, koumi, day0, 'SUPPORTERS')).toMatchObject({
      answer: 'FIRST_CONTACT',
      reason: 'UNPUBLICIZED',
    });
  });

  test('an agreement welcomes on its first and its last day, not a day more', () => {
    const subject: ResidencySubject = {
      kind: 'FAMILY_GROUP',
      municipalityCode: '20304',
      rules: [rule({ type: 'MUNICIPALITIES', codes: ['20304'] })],
    };
    const on = (day: CalendarDay) => answerResidency(subject, koumi, bookOf([], [], [pact]), day);
    expect(on('2026-03-31').answer).toBe('NO');
    expect(on('2026-04-01')).toEqual({
      answer: 'YES',
      reason: 'AGREEMENT',
      agreementKey: 'pact',
      placeCodes: ['20304', '20303'],
      source: '協定書',
      until: '2027-03-31',
    });
    expect(on('2027-03-31').answer).toBe('YES');
    expect(on('2027-04-01').answer).toBe('NO');
  });

  test('an agreement shares only the kinds it names', () => {
    expect(pact.sharedKinds).not.toContain('IBASHO');
    expect(ask([rule({ type: 'MUNICIPALITIES', codes: ['20304'] })], koumi).answer).toBe('NO');
  });

  test('a zone, a prefecture, anyone: the nearest reason is told', () => {
    const rules = [
      rule({ type: 'ANYONE' }, { key: '1' }),
      rule({ type: 'PREFECTURE', prefectureCode: '20' }, { key: '2' }),
      rule({ type: 'AREA_GROUP', groupKey: 'saku' }, { key: '3' }),
    ];
    expect(ask(rules, koumi)).toMatchObject({ reason: 'AREA_GROUP', groupKey: 'saku' });
    expect(ask(rules.slice(0, 2), koumi)).toMatchObject({ reason: 'PREFECTURE', placeCodes: ['20'] });
    expect(ask(rules.slice(0, 1), koumi)).toMatchObject({ reason: 'ANYONE' });
    expect(ask(rules, null)).toMatchObject({ answer: 'YES', reason: 'ANYONE' });
  });

  test('first contact by anyone, then referred back', () => {
    const rules = [
      rule({ type: 'MUNICIPALITIES', codes: ['20304'] }, { key: '1' }),
      rule({ type: 'ANYONE' }, { key: '2', answer: 'FIRST_CONTACT' }),
    ];
    expect(ask(rules, koumi)).toMatchObject({
      answer: 'FIRST_CONTACT',
      reason: 'FIRST_CONTACT',
      ruleKey: '2',
    });
    expect(ask(rules, { municipalityCode: '20304' }).answer).toBe('YES');
  });

  test('a ward that was not said is asked, another ward is told no', () => {
    const rules = [rule({ type: 'WARDS', cityCode: '14100', wardCodes: ['14101'] })];
    expect(ask(rules, { municipalityCode: '14100' })).toMatchObject({
      answer: 'ASK',
      reason: 'WARD_UNKNOWN',
    });
    expect(ask(rules, { municipalityCode: '14100', wardCode: '14101' })).toMatchObject({
      answer: 'YES',
      reason: 'WARD',
    });
    expect(ask(rules, { municipalityCode: '14100', wardCode: '14102' }).answer).toBe('NO');
    expect(ask(rules, { municipalityCode: '14130', wardCode: '14101' }).answer).toBe('NO');
  });

  test('living, working or studying there: an outsider may work there, so ask', () => {
    const rules = [rule({ type: 'LIVING_WORKING_STUDYING', codes: ['20304'] })];
    expect(ask(rules, koumi)).toMatchObject({ answer: 'ASK', reason: 'WORKING_OR_STUDYING' });
  });

  test('a rule that has run out leaves those it covered to ask, and no one refused', () => {
    const rules = [rule({ type: 'PREFECTURE', prefectureCode: '20' }, { validTo: '2026-03-31' })];
    expect(ask(rules, koumi, '2026-03-31').answer).toBe('YES');
    expect(ask(rules, koumi, '2026-04-01').answer).toBe('ASK');
    expect(ask(rules, { municipalityCode: '10366' }, '2026-04-01').answer).toBe('ASK');
  });

  test('keys of different kinds never touch', () => {
    const compiled = compileResidency(
      subjectOf([rule({ type: 'MUNICIPALITIES', codes: ['01100'] })], null),
      bookOf([], [], []),
    );
    expect(compiled).toEqual({ yesKeys: [1100], firstKeys: [], askKeys: [], noOtherwise: true });
    expect(holderKeys({ municipalityCode: '01100', wardCode: '01101' }, bookOf([], [], []), day0)).toEqual([
      0, 1, 1100, 1101,
    ]);
  });

  test('every kind may be shared by an agreement', () => {
    for (const kind of resourceKinds) {
      const shared = { ...pact, sharedKinds: [kind] };
      const subject = { kind, municipalityCode: '20304', rules: [] };
      expect(answerResidency(subject, koumi, bookOf([], [], [shared]), day0).answer).toBe('YES');
    }
  });
});
