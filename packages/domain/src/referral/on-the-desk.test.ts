import { type ListedReferral, onTheDesk } from './on-the-desk.ts';
import type { Party } from './parties.ts';
import { openStates, referralStates } from './referral.ts';

const today = '2026-11-24';
const told = (more: Partial<ListedReferral>): ListedReferral => ({
  state: 'SENT',
  parties: ['RECEIVER'],
  dueOn: '2026-11-26',
  isOverdue: false,
  meetingOn: null,
  ...more,
});
const reason = (more: Partial<ListedReferral>) => onTheDesk(told(more), today).reason;

test('a referral waits for the side whose turn it is, and for no other', () => {
  const sides: readonly Party[] = ['SENDER', 'RECEIVER', 'DESK'];
  const waits = (state: ListedReferral['state']) =>
    sides.filter((side) => onTheDesk(told({ state, parties: [side] }), today).lists.includes('WAITED_FOR'));
  expect(Object.fromEntries(referralStates.map((state) => [state, waits(state)]))).toEqual({
    ...Object.fromEntries(referralStates.map((state) => [state, []])),
    SENT: ['RECEIVER'],
    RECEIVED: ['RECEIVER'],
    ASKED_BACK: ['SENDER'],
    WITH_DESK: ['DESK'],
    CANCEL_ASKED: ['RECEIVER'],
  });
});

test('every open referral stands in one of the lists of what was received and what was sent, no other does', () => {
  for (const state of referralStates)
    for (const parties of [['SENDER'], ['RECEIVER'], ['DESK'], ['SENDER', 'RECEIVER']] as const) {
      const { lists } = onTheDesk(told({ state, parties }), today);
      const sides = lists.filter((list) => list === 'SENT' || list === 'RECEIVED');
      const side = (parties as readonly Party[]).includes('SENDER') ? 'SENT' : 'RECEIVED';
      expect([state, sides]).toEqual([state, openStates.includes(state) ? [side] : []]);
    }
});

test('over its day it stands first on both sides: one is to answer, the other hears nothing', () => {
  const late = { isOverdue: true, dueOn: '2026-11-20' } as const;
  expect(onTheDesk(told(late), today)).toEqual({
    reason: 'TO_ANSWER',
    day: '2026-11-20',
    lists: ['FIRST', 'RECEIVED', 'LATE', 'WAITED_FOR'],
  });
  expect(onTheDesk(told({ ...late, parties: ['SENDER'] }), today)).toEqual({
    reason: 'NO_ANSWER',
    day: '2026-11-20',
    lists: ['FIRST', 'SENT', 'LATE'],
  });
  // What is held back until a day comes up again when that day is over, not before.
  expect(reason({ state: 'ON_HOLD' })).toBe('GOES_ON');
  expect(reason({ state: 'ON_HOLD', ...late })).toBe('TO_ANSWER');
});

test('who types in the answer of a receiver outside the system is not the one others wait for', () => {
  expect(reason({ parties: ['SENDER', 'RECEIVER'] })).toBe('GOES_ON');
});

test('a joint meeting is called to mind a week ahead, and asked about once its day is over', () => {
  const meeting = (meetingOn: ListedReferral['meetingOn']) =>
    onTheDesk(told({ state: 'ACCEPTED', parties: ['SENDER'], meetingOn }), today);
  expect(meeting('2026-12-02')).toMatchObject({ reason: 'GOES_ON', day: null });
  expect(meeting('2026-12-01')).toMatchObject({ reason: 'MEETING_SOON', day: '2026-12-01' });
  expect(meeting(today)).toMatchObject({ reason: 'MEETING_SOON' });
  expect(meeting('2026-11-23')).toMatchObject({
    reason: 'MEETING_OVER',
    lists: ['FIRST', 'SENT', 'WAITED_FOR'],
  });
});
