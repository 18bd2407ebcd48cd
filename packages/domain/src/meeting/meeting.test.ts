import fc from 'fast-check';
import type { CalendarDay } from '../shared/calendar.ts';
import { meetingGrounds, sensitiveItems, sharedItems } from '../sharing/ground.ts';
import { meetingRules, type SharingPolicy, usualPolicy } from '../sharing/sharing-policy.ts';
import { discloseInMeeting, type MeetingDisclosure } from './disclose-in-meeting.ts';
import { basisReaches, type MeetingFacts, meetingStates } from './meeting.ts';
import { decideMeeting, type MeetingAction, meetingActionNames } from './meeting-actions.ts';

const today = '2026-11-24' as CalendarDay;
const koumi = { personId: 'minoru', organizationId: 'koumi' };
const saku = { personId: 'sakura', organizationId: 'saku' };
const seat = (organizationId: string, boundPersonId: string | null) => ({
  organizationId,
  duty: 'MEMBER' as const,
  boundPersonId,
});
const running: MeetingFacts = {
  basis: 'SUPPORT_MEETING',
  state: 'RUNNING',
  convenerId: 'koumi',
  heldOn: today,
  seats: [seat('koumi', 'minoru'), seat('saku', 'sakura'), seat('npo', null)],
};
const facts = (more: Partial<MeetingDisclosure> = {}): MeetingDisclosure => ({
  meeting: running,
  person: saku,
  items: sharedItems,
  staysInOffice: [],
  isNamed: false,
  policy: usualPolicy,
  today,
  ...more,
});

test('of every state, day, person, law and policy, only somebody bound reads, while it runs, on its day', () => {
  let cells = 0;
  for (const state of meetingStates)
    for (const heldOn of [today, '2026-11-23', '2026-11-25'] as CalendarDay[])
      for (const person of [
        saku,
        { personId: 'colleague', organizationId: 'saku' },
        { personId: 'sakura', organizationId: 'npo' },
        { personId: 'x', organizationId: 'elsewhere' },
      ])
        for (const basis of meetingGrounds)
          for (const meeting of meetingRules)
            for (const isNamed of [true, false])
              for (const item of sharedItems) {
                const policy: SharingPolicy = { ...usualPolicy, meeting };
                const shown = discloseInMeeting(
                  item,
                  facts({ meeting: { ...running, state, heldOn, basis }, person, policy, isNamed }),
                );
                const reads = state === 'RUNNING' && heldOn === today && person === saku;
                if (!reads) expect(shown.form).toBe('NOTHING');
                else if (item === 'IDENTITY' && !(isNamed && meeting === 'WITH_NAME'))
                  expect(shown.form).toBe('MASKED');
                else if (sensitiveItems.includes(item)) expect(shown.form).not.toBe('FULL');
                else expect(shown.form).toBe(meeting === 'NOTHING' && item !== 'NEED' ? 'MASKED' : 'FULL');
                cells += 1;
              }
  expect(cells).toBe(4 * 3 * 4 * 5 * 3 * 2 * 10);
});

test('what was not put before the meeting, or stays in the office, is not told', () => {
  expect(discloseInMeeting('SITUATION', facts({ items: ['NEED'] }))).toEqual({
    form: 'MASKED',
    why: 'NOT_IN_CONSENT',
  });
  expect(discloseInMeeting('HEALTH', facts({ staysInOffice: ['HEALTH'] }))).toMatchObject({ form: 'MASKED' });
  expect(discloseInMeeting('HEALTH', facts())).toEqual({ form: 'COARSE', why: null });
});

test('the law of a meeting about the young asks for somebody young, and an untold age may be young', () => {
  expect(basisReaches('SUPPORT_MEETING', [])).toBe(true);
  expect(basisReaches('CHILD_COUNCIL', [{ from: 44, to: 44 }])).toBe(false);
  expect(
    basisReaches('CHILD_COUNCIL', [
      { from: 44, to: 44 },
      { from: 17, to: 18 },
    ]),
  ).toBe(true);
  expect(basisReaches('YOUTH_COUNCIL', [{ from: 40, to: 40 }])).toBe(false);
  expect(basisReaches('YOUTH_COUNCIL', [null])).toBe(true);
});

const refusalOf = (action: MeetingAction, meeting: MeetingFacts, person = koumi, isKeeper = false) => {
  const decided = decideMeeting({ action, word: 'わけ' }, meeting, { person, isKeeper, today });
  return decided.ok ? null : decided.refusals[0]!.code;
};
const prepared: MeetingFacts = { ...running, state: 'PREPARED' };

test('it begins on its day, by a convener who is bound, with somebody of another office who is bound', () => {
  expect(refusalOf('BEGIN', prepared)).toBeNull();
  expect(refusalOf('BEGIN', prepared, saku)).toBe('NOT_YOUR_TURN');
  expect(refusalOf('BEGIN', { ...prepared, seats: [seat('koumi', null)] })).toBe('SECRECY_MISSING');
  expect(refusalOf('BEGIN', { ...prepared, seats: [seat('koumi', 'minoru'), seat('saku', null)] })).toBe(
    'ALONE',
  );
  expect(refusalOf('BEGIN', { ...prepared, heldOn: '2026-11-25' as CalendarDay })).toBe('NOT_ITS_DAY');
  expect(refusalOf('NAME_PERSON', running, saku)).toBe('NOT_YOUR_TURN');
  expect(refusalOf('NAME_PERSON', running, saku, true)).toBeNull();
  expect(refusalOf('DECIDE', prepared)).toBe('WRONG_STATE');
});

test('through any history nobody reads who has not acknowledged, and nobody reads again after the end', () => {
  const people = [koumi, saku, { personId: 'kei', organizationId: 'npo' }];
  const step = fc.record({ action: fc.constantFrom(...meetingActionNames), who: fc.nat({ max: 2 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (history) => {
      let meeting: MeetingFacts = {
        ...prepared,
        seats: [seat('koumi', null), seat('saku', null), seat('npo', null)],
      };
      const bound = new Set<string>();
      for (const { action, who } of history) {
        const person = people[who]!;
        const decided = decideMeeting({ action, word: 'わけ' }, meeting, {
          person,
          isKeeper: person === saku,
          today,
        });
        if (!decided.ok) continue;
        if (action === 'ACKNOWLEDGE') {
          bound.add(person.personId);
          const seats = meeting.seats.map((one) =>
            one.organizationId === person.organizationId ? { ...one, boundPersonId: person.personId } : one,
          );
          meeting = { ...meeting, seats };
        }
        meeting = { ...meeting, state: decided.value };
        for (const one of people) {
          const reads = discloseInMeeting('SITUATION', facts({ meeting, person: one })).form !== 'NOTHING';
          if (reads) expect(bound.has(one.personId)).toBe(true);
          if (reads) expect(meeting.state).toBe('RUNNING');
        }
      }
    }),
    { numRuns: 300 },
  );
});
