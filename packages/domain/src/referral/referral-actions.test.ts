import { decideReferral, openActions, type ReferralAct, type ReferralMoment } from './decide-referral.ts';
import { type Party, parties } from './parties.ts';
import { holderOf, openStates, type ReferralFacts, type ReferralState, referralStates } from './referral.ts';
import {
  type ReferralAction,
  type ReferralActionRule,
  referralActionNames,
  referralActions,
} from './referral-actions.ts';

const facts = (state: ReferralState, more: Partial<ReferralFacts> = {}): ReferralFacts => ({
  state,
  stateBefore: state === 'CANCEL_ASKED' ? 'IN_SUPPORT' : null,
  caseOrganizationId: 'koumi',
  senderId: 'koumi',
  receiverId: 'saku',
  isReceiverOutside: false,
  deskIds: ['nagano'],
  takenByDeskId: null,
  meetings: { required: 1, proven: 0, bookedOn: '2026-11-30' },
  isNamed: false,
  isFollowed: true,
  ...more,
});

const moment = (party: Party, hasGround: boolean): ReferralMoment => ({
  parties: [party],
  organizationId: party === 'DESK' ? 'nagano' : null,
  hasGround,
  today: '2026-11-23',
  chain: [],
});

/** Everything an act could need, so that a cell is refused for its place in the table alone. */
const act = (action: ReferralAction): ReferralAct => ({
  action,
  word: '同席でお願いします',
  day: '2026-12-01',
  receiverId: 'ueda',
  deskId: 'gunma',
  declineReason: 'NO_ROOM',
  declineNext: 'BACK_TO_SENDER',
  outcome: 'CONTACT_KEPT',
  cause: 'CONTRACT_ENDED',
});

const cells = referralStates.flatMap((state) =>
  referralActionNames.flatMap((action) =>
    parties.flatMap((party) => [true, false].map((hasGround) => ({ state, action, party, hasGround }))),
  ),
);
const ruleOf = (action: ReferralAction): ReferralActionRule => referralActions[action];

test('every cell of state × act × party × ground answers as its row says, and a refusal has a code', () => {
  expect(cells.length).toBe(referralStates.length * referralActionNames.length * parties.length * 2);
  for (const { state, action, party, hasGround } of cells) {
    const rule = ruleOf(action);
    const isLegal =
      rule.by.includes(party) &&
      rule.from.includes(state) &&
      (!rule.onGround || hasGround) &&
      rule.when !== 'MEETINGS_PROVEN'; // one meeting is open here; see below
    const decided = decideReferral(act(action), facts(state), moment(party, hasGround));
    expect([state, action, party, hasGround, decided.ok]).toEqual([state, action, party, hasGround, isLegal]);
    if (!decided.ok) expect(decided.refusals[0]?.code).toMatch(/^[A-Z_]+$/u);
  }
});

test('the buttons of a screen are the acts that are not refused', () => {
  for (const { state, party, hasGround } of cells) {
    const open = openActions(facts(state), moment(party, hasGround));
    const allowed = referralActionNames.filter(
      (action) => decideReferral(act(action), facts(state), moment(party, hasGround)).ok,
    );
    expect(open).toEqual(allowed);
  }
});

test('nothing closes by itself: the clock reminds, raises and brings back, and ends nothing', () => {
  const byClock = referralActionNames.map(ruleOf).filter((rule) => rule.by.includes('CLOCK'));
  expect(new Set(byClock.map(({ to }) => to))).toEqual(new Set(['SAME', 'WITH_DESK', 'RETURNED']));
});

test('no open state is a dead end: somebody other than the clock can always act, and a stranger never', () => {
  for (const state of openStates) {
    const acting = parties.filter(
      (party) => openActions(facts(state), moment(party, false)).length > 0 && party !== 'CLOCK',
    );
    expect([state, acting.includes('SENDER') || acting.includes('RECEIVER')]).toEqual([state, true]);
    expect(acting).not.toContain('STRANGER');
  }
});

test('every state can be reached from a draft', () => {
  const reached = new Set<string>(['DRAFT']);
  for (let before = 0; before !== reached.size; ) {
    before = reached.size;
    for (const action of referralActionNames) {
      const { from, to } = ruleOf(action);
      if (from.some((state) => reached.has(state)) && to !== 'SAME' && to !== 'BEFORE') reached.add(to);
    }
  }
  expect([...reached].sort()).toEqual([...referralStates].sort());
});

test('nobody is in support before the joint meeting that was agreed on, and the sender holds until it is proven', () => {
  const accepted = facts('ACCEPTED');
  const receiver = moment('RECEIVER', true);
  expect(holderOf(accepted)).toBe('koumi');
  expect(decideReferral(act('START_SUPPORT'), accepted, receiver)).toEqual({
    ok: false,
    refusals: [{ code: 'MEETING_MISSING' }],
  });
  const missed = decideReferral(act('NO_SHOW'), accepted, receiver);
  if (!missed.ok) throw new Error('a missed meeting can be told');
  expect(decideReferral(act('MEETING_HELD'), missed.value, receiver)).toEqual({
    ok: false,
    refusals: [{ code: 'MEETING_NOT_BOOKED' }],
  });
  const again = decideReferral(act('BOOK_MEETING'), missed.value, moment('SENDER', false));
  if (!again.ok) throw new Error('it can be booked again');
  const held = decideReferral(act('MEETING_HELD'), again.value, receiver);
  if (!held.ok) throw new Error('it can be proven');
  expect(holderOf(held.value)).toBe('saku');
  expect(decideReferral(act('START_SUPPORT'), held.value, receiver).ok).toBe(true);
});

test('what is missing is named field by field, and a day that has passed is refused', () => {
  const decline = decideReferral({ action: 'DECLINE' }, facts('RECEIVED'), moment('RECEIVER', false));
  expect(decline).toEqual({
    ok: false,
    refusals: [
      { code: 'FIELD_MISSING', field: 'declineReason' },
      { code: 'FIELD_MISSING', field: 'declineNext' },
    ],
  });
  const late = { action: 'HOLD', word: '人がいません', day: '2026-11-22' } as const;
  expect(decideReferral(late, facts('RECEIVED'), moment('RECEIVER', false))).toEqual({
    ok: false,
    refusals: [{ code: 'DAY_PASSED', field: 'day' }],
  });
});

test('a question about a cancellation leads back to where it was asked from', () => {
  for (const state of ['ACCEPTED', 'IN_SUPPORT', 'PAUSED'] as const) {
    const asked = decideReferral(act('ASK_CANCEL'), facts(state), moment('SENDER', false));
    if (!asked.ok) throw new Error(state);
    const kept = decideReferral(act('KEEP_GOING'), asked.value, moment('RECEIVER', false));
    expect(kept.ok && kept.value.state).toBe(state);
  }
});
