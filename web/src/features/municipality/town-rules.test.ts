import { chainRows } from './chain-rows.ts';
import { conditionsOf, townAnswer } from './town-answer.ts';

type Answer = Parameters<typeof townAnswer>[0];
type Finding = Answer['findings'][number];

const residency = (answer: Answer['residency']['answer']): Answer['residency'] => ({
  answer,
  reason: 'RESIDENT',
  name: null,
  place: null,
  source: null,
  until: null,
});
const finding = (over: Partial<Finding>): Finding => ({
  criterion: 'AGE',
  verdict: 'UNKNOWN',
  weight: 'REQUIRED',
  circumstance: null,
  minYears: null,
  maxYears: 64,
  soft: false,
  ageOf: 'PERSON',
  ageYears: null,
  status: null,
  expectedStart: null,
  ...over,
});
const answer = (living: Answer['residency']['answer'], findings: Finding[]): Answer => ({
  badge: 'ASK',
  eligibility: 'ASK',
  residency: residency(living),
  findings,
});

describe('townAnswer', () => {
  test('an age nobody has said is a condition, not a doubt about the town', () => {
    const told = townAnswer(answer('YES', [finding({})]));
    expect(told.badge).toBe('USABLE');
    expect(conditionsOf(told)).toHaveLength(1);
  });

  test('what the place itself leaves open stays "ask"', () => {
    const paused = finding({ criterion: 'STATUS', status: 'PAUSED', maxYears: null });
    expect(townAnswer(answer('YES', [paused])).badge).toBe('ASK');
    expect(townAnswer(answer('ASK', [])).badge).toBe('ASK');
    expect(townAnswer(answer('FIRST_CONTACT', [])).badge).toBe('ASK');
  });

  test('a place that does not take this town is never made to look usable', () => {
    expect(townAnswer(answer('NO', [finding({})])).badge).toBe('NOT_ELIGIBLE');
  });
});

describe('chainRows', () => {
  const window = { id: 'w' };
  const center = {
    id: 'c',
    name: '県のセンター',
    kind: 'WINDOW' as const,
    municipality: null,
    phone: null,
    ring: null,
  };
  const branch = (condition: 'HEALTH' | 'NONE_FITS', resource: typeof center | null) => ({
    condition,
    note: null,
    resource,
  });

  test('the thread always ends in the fallback, wherever it was written', () => {
    const rows = chainRows([branch('NONE_FITS', center), branch('HEALTH', center)], window, []);
    expect(rows.map(({ condition }) => condition)).toEqual(['HEALTH', 'NONE_FITS']);
    expect(rows.at(-1)?.resource?.id).toBe('c');
  });

  test('where nobody is named the first window keeps the person', () => {
    expect(chainRows([], window, [center]).at(-1)?.resource).toBeNull();
  });

  test('a town without a window still ends in somebody', () => {
    expect(chainRows([], null, [center]).at(-1)?.resource?.id).toBe('c');
  });

  test('a first window named as its own fallback is not linked to itself', () => {
    expect(chainRows([branch('NONE_FITS', { ...center, id: 'w' })], window, []).at(-1)?.resource).toBeNull();
  });
});
