import { type Party, parties } from '../referral/parties.ts';
import { inCareStates, type ReferralState, referralStates } from '../referral/referral.ts';
import {
  type DisclosureFacts,
  discloseItem,
  hasCarryingGround,
  readsNeed,
  shownForms,
} from './disclosure.ts';
import { type Ground, type GroundKind, groundKinds, sensitiveItems, sharedItems } from './ground.ts';
import { familyRules, meetingRules, reachOf, type SharingPolicy, strictest } from './sharing-policy.ts';

const today = '2026-11-23';
const ground = (kind: GroundKind, more: Partial<Ground> = {}): Ground => ({
  kind,
  receiverIds: ['saku'],
  items: sharedItems,
  purposes: ['REFERRAL'],
  from: '2026-11-01',
  until: '2027-03-31',
  isWithdrawn: false,
  ...more,
});
const policies: readonly SharingPolicy[] = familyRules.flatMap((family) =>
  meetingRules.flatMap((meeting) =>
    [true, false].map((sensitiveLeaves) => ({ family, meeting, sensitiveLeaves })),
  ),
);
const facts = (more: Partial<DisclosureFacts> & { readonly state?: ReferralState }): DisclosureFacts => ({
  referral: { state: more.state ?? 'IN_SUPPORT', stateBefore: null, isNamed: true },
  parties: ['RECEIVER'],
  grounds: [ground('PERSON_CONSENT')],
  policy: { family: 'NOTHING', meeting: 'WITH_NAME', sensitiveLeaves: true },
  isReceiverUnderSecrecy: true,
  unmasked: [],
  staysInOffice: [],
  today,
  ...more,
});
const order = [...shownForms].reverse();
const seen = (form: (typeof shownForms)[number]) => order.indexOf(form);

/** Every combination: party × state × ground × policy × secrecy × named × unmasked × item. */
function* cells() {
  for (const party of parties)
    for (const state of referralStates)
      for (const kind of [...groundKinds, null])
        for (const policy of policies)
          for (const isUnderSecrecy of [true, false])
            for (const isNamed of [true, false])
              for (const isUnmasked of [true, false])
                for (const item of sharedItems)
                  yield { party, state, kind, policy, isUnderSecrecy, isNamed, isUnmasked, item };
}
type Cell = ReturnType<typeof cells> extends Generator<infer T> ? T : never;
const factsOf = (cell: Cell): DisclosureFacts =>
  facts({
    referral: { state: cell.state, stateBefore: 'IN_SUPPORT', isNamed: cell.isNamed },
    parties: [cell.party] as readonly Party[],
    grounds: cell.kind ? [ground(cell.kind)] : [],
    policy: cell.policy,
    isReceiverUnderSecrecy: cell.isUnderSecrecy,
    unmasked: cell.isUnmasked ? sharedItems : [],
  });

test('over all combinations: a name is seen by the receiver only in care, on a ground that reaches it, and after naming', () => {
  let count = 0;
  const wrong: Cell[] = [];
  for (const cell of cells()) {
    count += 1;
    const { form, why } = discloseItem(cell.item, factsOf(cell));
    const reach = cell.kind && reachOf(cell.kind, cell.policy, cell.isUnderSecrecy);
    const mayKnow = inCareStates.includes(cell.state) && reach === 'WITH_NAME' && cell.isNamed;
    if (cell.party === 'RECEIVER' && cell.item === 'IDENTITY' && (form === 'FULL') !== mayKnow)
      wrong.push(cell);
    if (['STRANGER', 'CLOCK'].includes(cell.party) && form !== 'NOTHING') wrong.push(cell);
    if (cell.party === 'DESK' && ['IDENTITY', ...sensitiveItems].includes(cell.item) && form !== 'MASKED')
      wrong.push(cell);
    if (
      cell.party === 'RECEIVER' &&
      sensitiveItems.includes(cell.item) &&
      form === 'FULL' &&
      !cell.isUnmasked
    )
      wrong.push(cell);
    if (form !== 'FULL' && why === null) wrong.push(cell);
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(count).toBe(
    parties.length *
      referralStates.length *
      (groundKinds.length + 1) *
      policies.length *
      8 *
      sharedItems.length,
  );
});

test('of two policies the stricter wins, and never shows more than either', () => {
  for (const one of policies)
    for (const other of policies) {
      const both = strictest(one, other);
      expect(strictest(other, one)).toEqual(both);
      for (const kind of groundKinds)
        for (const item of sharedItems) {
          const at = (policy: SharingPolicy) =>
            seen(discloseItem(item, facts({ policy, grounds: [ground(kind)], unmasked: sharedItems })).form);
          expect(at(both)).toBeLessThanOrEqual(Math.min(at(one), at(other)));
        }
    }
});

test('a ground that is withdrawn, over or not begun carries as little as none', () => {
  const none = sharedItems.map((item) => discloseItem(item, facts({ grounds: [] })));
  for (const more of [{ isWithdrawn: true }, { until: '2026-11-22' }, { from: '2026-11-24' }] as const) {
    const grounds = [ground('PERSON_CONSENT', more)];
    expect(sharedItems.map((item) => discloseItem(item, facts({ grounds })))).toEqual(none);
    expect(hasCarryingGround(facts({ grounds }))).toBe(false);
  }
  expect(hasCarryingGround(facts({ grounds: [ground('PERSON_CONSENT', { until: today })] }))).toBe(true);
});

test('family consent never counts as the person’s: it carries what both policies let it, and nothing else', () => {
  const family = [ground('FAMILY_CONSENT')];
  const of = (rule: SharingPolicy['family'], isReceiverUnderSecrecy: boolean) =>
    discloseItem(
      'IDENTITY',
      facts({
        grounds: family,
        policy: { family: rule, meeting: 'WITH_NAME', sensitiveLeaves: true },
        isReceiverUnderSecrecy,
      }),
    );
  expect(of('NOTHING', true)).toEqual({ form: 'MASKED', why: 'POLICY_STRICTER' });
  expect(of('WITH_SECRECY', false)).toEqual({ form: 'MASKED', why: 'POLICY_STRICTER' });
  expect(of('WITH_SECRECY', true).form).toBe('FULL');
  expect(of('ENOUGH', false).form).toBe('FULL');
});

test('an item outside the consent, and one that stays in the office, are not shown, and it is said why', () => {
  const narrow = [ground('PERSON_CONSENT', { items: ['NEED', 'WISH', 'TRIED'] })];
  expect(discloseItem('HEALTH', facts({ grounds: narrow }))).toEqual({
    form: 'MASKED',
    why: 'NOT_IN_CONSENT',
  });
  expect(discloseItem('TRIED', facts({ grounds: narrow })).form).toBe('FULL');
  expect(discloseItem('MONEY', facts({ staysInOffice: ['MONEY'], unmasked: ['MONEY'] }))).toEqual({
    form: 'MASKED',
    why: 'STAYS_IN_OFFICE',
  });
});

test('before it accepts the receiver sees the need, not the person', () => {
  for (const state of ['SENT', 'RECEIVED', 'ASKED_BACK', 'ON_HOLD', 'WITH_DESK'] as const) {
    const at = (item: (typeof sharedItems)[number]) =>
      discloseItem(
        item,
        facts({ state, unmasked: sharedItems, referral: { state, stateBefore: null, isNamed: true } }),
      );
    expect(at('NEED').form).toBe('FULL');
    expect(at('WISH').form).toBe('FULL');
    expect(discloseItem('WISH', facts({ state, grounds: [] }))).toEqual({
      form: 'COARSE',
      why: 'NEEDS_GROUND',
    });
    expect(at('HOUSEHOLD')).toEqual({ form: 'COARSE', why: 'AFTER_ACCEPTING' });
    expect(at('IDENTITY')).toEqual({ form: 'MASKED', why: 'AFTER_ACCEPTING' });
  }
  for (const state of ['DECLINED', 'RECALLED', 'RETURNED', 'REROUTED'] as const)
    for (const item of sharedItems)
      expect(discloseItem(item, facts({ referral: { state, stateBefore: null, isNamed: true } })).form).toBe(
        'MASKED',
      );
});

test('who no longer reads the need reads neither its title nor a word of it, and an end closes more than it leaves open', () => {
  for (const party of parties)
    for (const state of referralStates) {
      const around = facts({ parties: [party], referral: { state, stateBefore: null, isNamed: true } });
      // A draft is nobody's but the sender's; a desk has none.
      const isDraftAtDesk = party === 'DESK' && state === 'DRAFT';
      if (!isDraftAtDesk)
        expect([party, state, readsNeed([party], state)]).toEqual([
          party,
          state,
          discloseItem('NEED', around).form === 'FULL',
        ]);
    }
  const closed = facts({ referral: { state: 'CLOSED', stateBefore: null, isNamed: true } });
  expect(discloseItem('WISH', closed).form).toBe('COARSE');
});
