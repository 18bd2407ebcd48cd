import fc from 'fast-check';
import { addDays, type CalendarDay } from '../shared/calendar.ts';
import { type AgreementFacts, agreementOn, entitles, memberInTurn } from './agreement.ts';
import {
  type AgreementAct,
  agreementActionNames,
  agreementActions,
  decideAgreement,
  openAgreementActions,
} from './agreement-actions.ts';
import {
  type CostMember,
  type CostPart,
  costMethods,
  mostYen,
  prefecturePayer,
  shareCosts,
} from './share-costs.ts';

const today = '2026-11-24';

describe('shared costs', () => {
  const three: readonly CostMember[] = [
    { code: '20303', population: 4_000, uses: 1 },
    { code: '20217', population: 98_000, uses: 0 },
    { code: '20309', population: 11_000, uses: 5 },
  ];
  const amounts = (yen: number, parts: readonly CostPart[], members = three) => {
    const shared = shareCosts(yen, parts, { members, leadCode: '20217' });
    return shared.ok
      ? Object.fromEntries(shared.value.amounts.map(({ payer, yen: paid }) => [payer, paid]))
      : shared.refusals.map(({ code, field }) => [code, field]);
  };

  test('every method shares as it says, and what is left over is the lead’s', () => {
    expect(amounts(100, [{ method: 'EQUAL', percent: 100 }])).toEqual({ 20217: 34, 20303: 33, 20309: 33 });
    expect(amounts(113, [{ method: 'POPULATION', percent: 100 }])).toEqual({
      20217: 98,
      20303: 4,
      20309: 11,
    });
    expect(amounts(100, [{ method: 'USE', percent: 100 }])).toEqual({ 20217: 1, 20303: 16, 20309: 83 });
    expect(amounts(7, [{ method: 'LEAD_PAYS', percent: 100 }])).toEqual({ 20217: 7 });
    expect(amounts(7, [{ method: 'PREFECTURE_PAYS', percent: 100 }])).toEqual({ [prefecturePayer]: 7 });
    expect(
      amounts(1_001, [
        { method: 'EQUAL', percent: 50 },
        { method: 'PREFECTURE_PAYS', percent: 50 },
      ]),
    ).toEqual({ 20217: 167, 20303: 167, 20309: 167, [prefecturePayer]: 500 });
  });

  test('what nobody has counted or imported is asked for by name, never guessed', () => {
    const unknown = three.map((one) =>
      one.code === '20303' ? { ...one, population: null, uses: null } : one,
    );
    expect(amounts(100, [{ method: 'POPULATION', percent: 100 }], unknown)).toEqual([
      ['POPULATION_MISSING', 'members.20303'],
    ]);
    expect(amounts(100, [{ method: 'USE', percent: 100 }], unknown)).toEqual([
      ['USES_MISSING', 'members.20303'],
    ]);
    expect(amounts(100, [{ method: 'EQUAL', percent: 100 }], unknown)).toEqual({
      20217: 34,
      20303: 33,
      20309: 33,
    });
    expect(amounts(-1, [{ method: 'EQUAL', percent: 99 }], [])).toEqual([
      ['AMOUNT_INVALID', 'yen'],
      ['PARTS_INVALID', 'parts'],
      ['MEMBERS_MISSING', 'members'],
    ]);
  });

  test('where nobody used anything the part by use is shared equally, and says so', () => {
    const unused = three.map((one) => ({ ...one, uses: 0 }));
    const shared = shareCosts(90, [{ method: 'USE', percent: 100 }], { members: unused, leadCode: '20217' });
    expect(shared.ok && shared.value.lines.map(({ yen, isEqualInstead }) => [yen, isEqualInstead])).toEqual([
      [30, true],
      [30, true],
      [30, true],
    ]);
  });

  const member = fc.record({
    code: fc.integer({ min: 1_101, max: 47_999 }).map((code) => String(code).padStart(5, '0')),
    population: fc.integer({ min: 1, max: 4_000_000 }),
    uses: fc.integer({ min: 0, max: 100_000 }),
  });
  const partsOf = fc
    .uniqueArray(fc.constantFrom(...costMethods), { minLength: 1, maxLength: 5 })
    .chain((methods) =>
      fc
        .array(fc.integer({ min: 1, max: 20 }), {
          minLength: methods.length - 1,
          maxLength: methods.length - 1,
        })
        .map((some) => {
          const percents = [...some, 100 - some.reduce((sum, one) => sum + one, 0)];
          return methods.map((method, at): CostPart => ({ method, percent: percents[at]! }));
        }),
    );
  const question = fc.record({
    yen: fc.integer({ min: 0, max: mostYen }),
    parts: partsOf,
    members: fc.uniqueArray(member, { minLength: 1, maxLength: 15, selector: ({ code }) => code }),
    lead: fc.nat({ max: 14 }),
  });

  test('whatever is shared, the amounts make the sum exactly, nobody pays less than nothing, and each is explained to the yen', () => {
    fc.assert(
      fc.property(question, ({ yen, parts, members, lead }) => {
        const leadCode = members[lead % members.length]!.code;
        const shared = shareCosts(yen, parts, { members, leadCode });
        if (!shared.ok) throw new Error(JSON.stringify(shared.refusals));
        const { amounts: paid, lines } = shared.value;
        expect(paid.reduce((sum, one) => sum + one.yen, 0)).toBe(yen);
        for (const one of paid) {
          const own = lines.filter(({ payer }) => payer === one.payer);
          expect(own.reduce((sum, line) => sum + line.yen + line.remainderYen, 0)).toBe(one.yen);
          expect(one.yen).toBeGreaterThanOrEqual(0);
        }
        for (const line of lines) {
          const exact = (BigInt(line.partYen) * BigInt(line.weight)) / BigInt(line.weights);
          expect(BigInt(line.yen)).toBe(exact);
          expect(line.remainderYen === 0 || line.payer === leadCode).toBe(true);
          expect(line.remainderYen).toBeLessThan(members.length);
        }
      }),
    );
  });

  test('in whatever order members are named, each pays the same', () => {
    fc.assert(
      fc.property(question, ({ yen, parts, members, lead }) => {
        const leadCode = members[lead % members.length]!.code;
        expect(shareCosts(yen, parts, { members: members.toReversed(), leadCode })).toEqual(
          shareCosts(yen, parts, { members, leadCode }),
        );
      }),
    );
  });
});

describe('the life of an agreement', () => {
  const draft: AgreementFacts = {
    state: 'DRAFT',
    drafterId: 'center',
    members: ['20217', '20303', '20309'].map((code) => ({ code, agreedOn: null })),
    from: '2027-04-01',
    to: '2030-03-31',
  };
  const center = { organizationId: 'center', municipalityCode: null };
  const of = (code: string) => ({ organizationId: `office-${code}`, municipalityCode: code });
  const step = (facts: AgreementFacts, act: AgreementAct, actor: ReturnType<typeof of> | typeof center) =>
    decideAgreement(act, facts, { actor, today });
  const done = (facts: AgreementFacts, act: AgreementAct, actor: ReturnType<typeof of> | typeof center) => {
    const decided = step(facts, act, actor);
    if (!decided.ok) throw new Error(JSON.stringify(decided.refusals));
    return decided.value;
  };
  const proposed = done(draft, { action: 'PROPOSE' }, center);

  test('each member agrees in turn, none for another, and with the last it is agreed', () => {
    expect(memberInTurn(proposed)).toBe('20217');
    expect(step(proposed, { action: 'AGREE' }, of('20303'))).toMatchObject({
      refusals: [{ code: 'NOT_YOUR_TURN' }],
    });
    const all = ['20217', '20303', '20309'].reduce(
      (facts, code) => done(facts, { action: 'AGREE' }, of(code)),
      proposed,
    );
    expect(all.state).toBe('AGREED');
    expect(all.members.every(({ agreedOn }) => agreedOn === today)).toBe(true);
  });

  test('who asks back leads it to the draft, and nobody has agreed to what comes after', () => {
    const one = done(proposed, { action: 'AGREE' }, of('20217'));
    const back = done(one, { action: 'ASK_BACK', word: '冬の送迎は、だれが払いますか' }, of('20303'));
    expect([back.state, back.members.map(({ agreedOn }) => agreedOn)]).toEqual(['DRAFT', [null, null, null]]);
    expect(step(one, { action: 'DECLINE', word: ' ' }, of('20303'))).toMatchObject({
      refusals: [{ code: 'FIELD_MISSING', field: 'word' }],
    });
    const alone = { ...draft, members: draft.members.slice(0, 1) };
    expect(step(alone, { action: 'PROPOSE' }, center)).toMatchObject({
      refusals: [{ code: 'TOO_FEW_MEMBERS' }],
    });
  });

  test('it entitles from its first to its last day, and on no other; ended early it ends on the day that was said', () => {
    const agreed: AgreementFacts = { ...draft, state: 'AGREED' };
    const days = ['2027-03-31', '2027-04-01', '2030-03-31', '2030-04-01'] as const;
    expect(days.map((day) => agreementOn(agreed, day))).toEqual(['NOT_YET', 'IN_FORCE', 'IN_FORCE', 'OVER']);
    const ended = done(agreed, { action: 'END', word: '広域連合に移るため', day: '2027-09-30' }, center);
    expect([entitles(ended, '2027-09-30'), entitles(ended, '2027-10-01')]).toEqual([true, false]);
    expect(step(agreed, { action: 'END', word: 'x', day: addDays(today, -1) }, center)).toMatchObject({
      refusals: [{ code: 'DAY_PASSED' }],
    });
    expect(step(agreed, { action: 'END', word: 'x', day: today }, center)).toMatchObject({
      refusals: [{ code: 'DAY_REVERSED' }],
    });
  });

  test('it is settled once it is over, never before, and nothing lengthens what was agreed', () => {
    const agreed: AgreementFacts = { ...draft, state: 'AGREED' };
    const settle = (day: CalendarDay, yen: number | null) =>
      decideAgreement({ action: 'SETTLE', yen }, agreed, { actor: center, today: day });
    expect(settle('2030-03-31', 90_000)).toMatchObject({ refusals: [{ code: 'NOT_OVER' }] });
    expect(settle('2030-04-01', null)).toMatchObject({ refusals: [{ code: 'FIELD_MISSING', field: 'yen' }] });
    expect(settle('2030-04-01', 0.5)).toMatchObject({ refusals: [{ code: 'AMOUNT_INVALID', field: 'yen' }] });
    const settled = settle('2030-04-01', 90_000);
    expect(settled.ok && settled.value.state).toBe('SETTLED');
    expect(step(agreed, { action: 'END', word: 'x', day: '2030-04-01' }, center)).toMatchObject({
      refusals: [{ code: 'AFTER_LAST_DAY', field: 'day' }],
    });
  });

  test('whatever anybody does, only what all its members agreed to entitles anybody', () => {
    const actors = [center, ...['20217', '20303', '20309', '99999'].map(of)];
    const deed = fc.record({
      action: fc.constantFrom(...agreementActionNames),
      who: fc.constantFrom(...actors),
      day: fc.constantFrom('2026-11-24' as const, '2027-06-01' as const, '2031-01-01' as const),
    });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
        let facts = draft;
        for (const { action, who, day } of deeds.toSorted((one, other) => (one.day < other.day ? -1 : 1))) {
          const act = { action, word: 'ひとこと', day: '2028-03-31', yen: 90_000 };
          const isOpen = openAgreementActions(facts, { actor: who, today: day }).includes(action);
          const decided = decideAgreement(act, facts, { actor: who, today: day });
          expect(decided.ok).toBe(isOpen);
          if (!decided.ok) continue;
          expect((agreementActions[action].from as readonly string[]).includes(facts.state)).toBe(true);
          facts = decided.value;
          const areAll = facts.members.every(({ agreedOn }) => agreedOn !== null);
          if (facts.state === 'AGREED' || facts.state === 'SETTLED') expect(areAll).toBe(true);
          if (facts.state === 'SETTLED') expect(agreementOn(facts, day)).toBe('OVER');
          if (entitles(facts, '2027-06-01')) expect(areAll).toBe(true);
          if (facts.state === 'DRAFT')
            expect(facts.members.some(({ agreedOn }) => agreedOn !== null)).toBe(false);
        }
      }),
    );
  });
});
