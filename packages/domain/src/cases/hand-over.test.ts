import fc from 'fast-check';
import { type HandOverAct, type Held, handOver } from './hand-over.ts';
import { type OfficePerson, ownerOf, worksInOffice } from './owner.ts';

const person = (personId: string, role: OfficePerson['role'], isHere = true): OfficePerson => ({
  personId,
  role,
  isHere,
});
const [old, next, lead] = [
  person('old', 'MUNICIPAL_WORKER'),
  person('next', 'MUNICIPAL_WORKER'),
  person('lead', 'MUNICIPAL_COORDINATOR'),
];
const office = [old, next, lead];
const left = [{ ...old, isHere: false }, next, lead];
const held: Held = { holderId: 'old', offer: null };
const offered: Held = { holderId: 'old', offer: { giverId: 'old', successorId: 'next' } };
const codes = (answer: ReturnType<typeof handOver>) =>
  answer.ok ? 'ALLOWED' : answer.refusals.map(({ code }) => code).join();

test('what somebody holds who has left falls to the coordinators, and without one to the whole office', () => {
  expect(ownerOf('old', office)).toEqual({ kind: 'PERSON', personId: 'old' });
  expect(ownerOf('old', left)).toEqual({ kind: 'COORDINATORS', personIds: ['lead'] });
  expect(ownerOf('old', [next])).toEqual({ kind: 'OFFICE' });
  expect(ownerOf(null, [])).toEqual({ kind: 'OFFICE' });
});

test('an offer moves nothing: the giver answers for it until the successor confirms', () => {
  const answer = handOver(held, { act: 'OFFER', successorId: 'next' }, 'old', office);
  expect(answer).toEqual({ ok: true, value: offered });
  expect(handOver(offered, { act: 'CONFIRM' }, 'next', office)).toEqual({
    ok: true,
    value: { holderId: 'next', offer: null },
  });
});

test.each([
  [
    'a colleague gives away what is not theirs',
    held,
    { act: 'OFFER', successorId: 'lead' },
    'next',
    'NOT_YOURS_TO_HAND_OVER',
  ],
  [
    'it is offered to somebody who left',
    held,
    { act: 'OFFER', successorId: 'gone' },
    'old',
    'SUCCESSOR_NOT_HERE',
  ],
  [
    'it is offered to whoever holds it',
    held,
    { act: 'OFFER', successorId: 'old' },
    'lead',
    'SUCCESSOR_HOLDS_IT',
  ],
  ['the giver confirms for the successor', offered, { act: 'CONFIRM' }, 'old', 'NOT_OFFERED_TO_YOU'],
  ['the coordinator confirms for the successor', offered, { act: 'CONFIRM' }, 'lead', 'NOT_OFFERED_TO_YOU'],
  ['nothing was offered', held, { act: 'CONFIRM' }, 'next', 'NOTHING_OFFERED'],
  ['nothing can be taken back', held, { act: 'TAKE_BACK' }, 'old', 'NOTHING_OFFERED'],
  [
    'somebody acts who works here no more',
    held,
    { act: 'OFFER', successorId: 'next' },
    'gone',
    'NOT_YOURS_TO_HAND_OVER',
  ],
] as const)('refused: %s', (_, before, act, by, code) => {
  expect(codes(handOver(before, act, by, [...office, person('gone', 'MUNICIPAL_WORKER', false)]))).toBe(code);
});

test('the coordinator gives on what somebody held who has left', () => {
  expect(codes(handOver(held, { act: 'OFFER', successorId: 'next' }, 'lead', left))).toBe('ALLOWED');
  expect(codes(handOver(held, { act: 'OFFER', successorId: 'next' }, 'next', left))).toBe(
    'NOT_YOURS_TO_HAND_OVER',
  );
});

const ids = ['a', 'b', 'c', 'd'] as const;
const anyId = fc.constantFrom(...ids);
const anyStep = fc.oneof(
  fc.record({ kind: fc.constant('COMES_OR_GOES' as const), who: anyId }),
  fc.record({
    kind: fc.constant('ACT' as const),
    by: anyId,
    act: fc.oneof(
      fc.record({ act: fc.constant('OFFER' as const), successorId: anyId }),
      fc.record({ act: fc.constant('CONFIRM' as const) }),
      fc.record({ act: fc.constant('TAKE_BACK' as const) }),
    ) as fc.Arbitrary<HandOverAct>,
  }),
);

test('through every history of comings, goings and acts there is an owner who is here, and only a confirming successor becomes the holder', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 60 }), fc.boolean(), (steps, hasCoordinator) => {
      let people: OfficePerson[] = ids.map((id, at) =>
        person(id, hasCoordinator && at === 3 ? 'MUNICIPAL_COORDINATOR' : 'MUNICIPAL_WORKER'),
      );
      let now: Held = { holderId: 'a', offer: null };
      for (const step of steps) {
        const before = now;
        if (step.kind === 'COMES_OR_GOES')
          people = people.map((one) => (one.personId === step.who ? { ...one, isHere: !one.isHere } : one));
        else {
          const answer = handOver(now, step.act, step.by, people);
          if (answer.ok) now = answer.value;
        }
        if (now.holderId !== before.holderId) {
          expect(step).toMatchObject({ kind: 'ACT', by: now.holderId, act: { act: 'CONFIRM' } });
          expect(before.offer?.successorId).toBe(now.holderId);
        }
        const owner = ownerOf(now.holderId, people);
        const answering =
          owner.kind === 'PERSON' ? [owner.personId] : owner.kind === 'COORDINATORS' ? owner.personIds : null;
        if (answering) {
          expect(answering.length).toBeGreaterThan(0);
          for (const id of answering) expect(worksInOffice(id, people)).toBe(true);
        } else
          expect(people.some(({ isHere, role }) => isHere && role === 'MUNICIPAL_COORDINATOR')).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});
