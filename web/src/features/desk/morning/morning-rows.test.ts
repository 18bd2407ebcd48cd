import { type MorningFacts, morningRows } from './morning-rows.ts';

const today = '2026-11-24';
const referral = (id: string, more: object) => ({
  id,
  reference: id,
  state: 'RECEIVED',
  parties: ['RECEIVER'],
  title: null,
  pseudonym: id,
  senderName: '小海町',
  receiverName: '佐久市',
  holderName: '小海町',
  isHeldHere: false,
  isOverdue: false,
  dueOn: null,
  meetingOn: null,
  ...more,
});
const contact = (id: string, nextContactOn: string) => ({
  id,
  reference: id,
  pseudonym: id,
  nextContactOn,
  timesPushedBack: 0,
  members: [],
});
const room = (id: string, more: object = {}) => ({
  id,
  isOwn: false,
  answer: null,
  askedAt: '2026-11-20T01:00:00Z',
  askerName: '小海町',
  need: 'WORK',
  ageDecade: 40,
  areaName: '長野県',
  ...more,
});

/** The order in which these things stand on the desk. */
const order = (facts: object, tasks: readonly object[] = []) =>
  morningRows(
    { referrals: [], morning: { due: [] }, roomInquiries: [], ...facts } as unknown as MorningFacts,
    tasks as never,
    today,
  ).map(({ key, isUrgent }) => `${isUrgent ? '!' : ''}${key}`);

test('a life in danger and what is late come first, oldest day first, then days ahead, and entries after people', () => {
  const facts = {
    referrals: [
      referral('goes on', { state: 'IN_SUPPORT' }),
      referral('in a week', { dueOn: '2026-12-01' }),
      referral('late', { dueOn: '2026-11-19', isOverdue: true }),
      referral('today', { dueOn: today }),
    ],
    morning: { due: [contact('call', '2026-11-22')] },
  };
  const tasks = [
    { kind: 'ENTRIES_TO_REVIEW', count: 3, oldestDay: '2026-01-01' },
    { kind: 'DANGERS_TO_REVIEW', count: 1, oldestDay: '2026-11-18' },
  ];
  expect(order(facts, tasks)).toEqual([
    '!DANGERS_TO_REVIEW',
    '!late',
    '!contact call',
    '!today',
    'in a week',
    'goes on',
    'ENTRIES_TO_REVIEW',
  ]);
});

test('of what presses alike each stays where it was listed', () => {
  const alike = ['c', 'a', 'b'].map((id) => referral(id, { dueOn: '2026-12-01' }));
  expect(order({ referrals: alike })).toEqual(['c', 'a', 'b']);
});

test('a question for room lies on the desk of the office that is asked until it is answered, and on no other', () => {
  const roomInquiries = [room('asked'), room('own', { isOwn: true }), room('said', { answer: 'NO' })];
  expect(order({ roomInquiries })).toEqual(['room asked']);
});
