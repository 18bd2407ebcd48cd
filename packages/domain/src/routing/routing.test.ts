import type { HouseholdMember } from '../cases/household.ts';
import { kindsForNeeds } from './needs.ts';
import { readRoutingBook } from './read-routing-book.ts';
import { roomAnswerFaults, roomFaults } from './room.ts';
import { emptyBook, type RoutingBook, routeCase, tryExample } from './routing-book.ts';
import { nothingSaid, type RoutingFacts, routingFactsOf } from './routing-facts.ts';
import { judgeRule, type RoutingConditions, type RoutingRule } from './routing-rule.ts';

const day = '2026-11-23';
const facts = (more: Partial<RoutingFacts> = {}): RoutingFacts => ({
  ...nothingSaid,
  age: null,
  tags: {},
  ...more,
});
const rule = (id: string, when: Partial<RoutingConditions>): RoutingRule => ({
  id,
  when: {
    minYears: null,
    maxYears: null,
    tags: [],
    circumstances: [],
    difficulties: [],
    needs: [],
    ...when,
  },
  to: { kind: 'OWN_WINDOW', organizationId: null, organizationKind: null, placeKind: null },
  why: '',
});
const answers = (one: RoutingRule, of: Partial<RoutingFacts>) => judgeRule(one, facts(of)).answer;
const member = (more: Partial<HouseholdMember>): HouseholdMember => ({
  role: 'PERSON',
  age: null,
  isClient: true,
  needsCare: null,
  raisesChild: null,
  needs: [],
  ...more,
});
const stated = (years: number) => ({ kind: 'STATED', years, on: day }) as const;

test('what nobody has said keeps a rule open, for every kind of condition, and never makes it a no', () => {
  const conditions: Partial<RoutingConditions>[] = [
    { minYears: 65 },
    { tags: ['EIGHTY_FIFTY'] },
    { circumstances: ['HARDSHIP'] },
    { difficulties: ['HEAVY'] },
    { needs: ['WORK'] },
  ];
  for (const when of conditions) expect(answers(rule('a', when), {})).toBe('UNKNOWN');
});

test('all conditions must be so, and one that is not so decides over what is unknown', () => {
  const both = rule('a', { minYears: 20, circumstances: ['HARDSHIP'] });
  expect(answers(both, { age: { from: 44, to: 44 }, circumstances: { HARDSHIP: true } })).toBe('YES');
  expect(answers(both, { age: { from: 44, to: 44 } })).toBe('UNKNOWN');
  expect(answers(both, { circumstances: { HARDSHIP: false } })).toBe('NO');
});

test('who may be 39 or 40 is asked at an edge at 40, and both sides of the edge count', () => {
  const from40 = rule('a', { minYears: 40 });
  expect(answers(from40, { age: { from: 39, to: 40 } })).toBe('UNKNOWN');
  expect(answers(from40, { age: { from: 40, to: 40 } })).toBe('YES');
  expect(answers(rule('b', { maxYears: 18 }), { age: { from: 18, to: 18 } })).toBe('YES');
  expect(answers(rule('b', { maxYears: 18 }), { age: { from: 19, to: 19 } })).toBe('NO');
});

test('of needs and grades one is enough', () => {
  expect(answers(rule('a', { needs: ['WORK', 'HEALTH'] }), { needs: ['HEALTH'] })).toBe('YES');
  expect(answers(rule('a', { needs: ['WORK'] }), { needs: ['HEALTH'] })).toBe('NO');
  expect(answers(rule('a', { difficulties: ['MIDDLE', 'HEAVY'] }), { difficulty: 'HEAVY' })).toBe('YES');
});

test('there is always somebody who takes it: the one who is named up to the age that was set, else the office of the case', () => {
  const named: RoutingBook = { ...emptyBook, fallback: { organizationId: 'health', untilYears: 64 } };
  expect(routeCase(emptyBook, facts()).fallback).toMatchObject({ by: 'CASE_OFFICE', why: 'NONE_NAMED' });
  expect(routeCase(named, facts()).fallback).toMatchObject({ by: 'NAMED', organizationId: 'health' });
  expect(routeCase(named, facts({ age: { from: 64, to: 65 } })).fallback.by).toBe('NAMED');
  expect(routeCase(named, facts({ age: { from: 65, to: 65 } })).fallback).toMatchObject({
    by: 'CASE_OFFICE',
    why: 'PAST_AGE',
  });
});

test('rules speak in their order, all that fit, and an example says whether the first is the expected one', () => {
  const book = {
    ...emptyBook,
    rules: [rule('old', { minYears: 65 }), rule('poor', { circumstances: ['HARDSHIP'] })],
  };
  const example = { name: '例', facts: facts({ circumstances: { HARDSHIP: true } }), expects: 'poor' };
  const { suggestion, isAsExpected } = tryExample(book, example);
  expect(suggestion.fired.map((one) => one.rule.id)).toEqual(['poor']);
  expect(suggestion.open.map((one) => one.rule.id)).toEqual(['old']);
  expect(isAsExpected).toBe(true);
  expect(tryExample(book, { ...example, expects: 'FALLBACK' }).isAsExpected).toBe(false);
  expect(tryExample(book, { ...example, expects: null }).isAsExpected).toBeNull();
});

test('a household answers yes, no or not known: no only where all that decides is known', () => {
  const tags = (...members: HouseholdMember[]) => routingFactsOf(members, nothingSaid, day).tags;
  const mother = (years: number | null) =>
    member({ role: 'MOTHER', age: years === null ? null : stated(years) });
  expect(tags(mother(80), member({ age: stated(50) })).EIGHTY_FIFTY).toBe(true);
  expect(tags(mother(null), member({ age: stated(50) })).EIGHTY_FIFTY).toBeUndefined();
  expect(tags(mother(null), member({ age: stated(25) })).EIGHTY_FIFTY).toBe(false);
  expect(tags(mother(60), member({})).EIGHTY_FIFTY).toBe(false);
  expect(tags(member({})).DOUBLE_CARE).toBeUndefined();
  expect(tags(mother(80)).FAMILY_ONLY).toBe(true);
  expect(routingFactsOf([mother(80)], nothingSaid, day).age).toBeNull();
});

test('a rule that asks for nothing, points to nobody or has its edges crossed is not kept', () => {
  const codes = (one: RoutingRule) => {
    const read = readRoutingBook({ ...emptyBook, rules: [one] });
    return read.ok ? [] : read.refusals.map(({ code }) => code);
  };
  expect(codes(rule('a', {}))).toEqual(['CONDITION_MISSING']);
  expect(codes(rule('a', { minYears: 65, maxYears: 18 }))).toEqual(['AGE_INVALID']);
  const aimless = rule('a', { minYears: 65 });
  expect(codes({ ...aimless, to: { ...aimless.to, kind: 'ORGANIZATION' } })).toEqual(['FIELD_MISSING']);
  expect(codes(aimless)).toEqual([]);
});

test('a question for room knows decades only, and an answer that says ask says what', () => {
  const asked = { need: 'PLACE_TO_BE', ageDecade: 40, namesTown: false } as const;
  expect(roomFaults(asked)).toEqual([]);
  expect(roomFaults({ ...asked, ageDecade: 44 })).toEqual([{ code: 'AGE_INVALID', field: 'ageDecade' }]);
  expect(roomAnswerFaults('ASK', ' ')).toHaveLength(1);
  expect(roomAnswerFaults('YES', '')).toEqual([]);
});

test('a need that was not said leads to every kind of place, and never to what is lent to offices', () => {
  expect(kindsForNeeds(null)).toContain('IBASHO');
  expect(kindsForNeeds(null)).not.toContain('EXPERT_DISPATCH');
  expect(kindsForNeeds(['WORK', 'WORK'])).toEqual(['WORK_READINESS', 'WORKPLACE']);
});

test('a case seeks what its members seek until somebody says what is sought now; nothing said is unknown', () => {
  const household = [member({ needs: ['WORK'] }), member({ role: 'MOTHER', needs: ['CARE', 'WORK'] })];
  const needs = (said: typeof nothingSaid, members = household) => routingFactsOf(members, said, day).needs;
  expect(needs(nothingSaid)).toEqual(['WORK', 'CARE']);
  expect(needs({ ...nothingSaid, needs: ['VISIT'] })).toEqual(['VISIT']);
  expect(needs(nothingSaid, [member({})])).toBeNull();
});
