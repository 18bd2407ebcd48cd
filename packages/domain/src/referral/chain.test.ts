import fc from 'fast-check';
import { type ChainLink, isPassedAround, mayBeAsked } from './chain.ts';
import { decideReferral, openActions, type ReferralMoment, type ReferralRefusal } from './decide-referral.ts';
import { type Party, partiesOf } from './parties.ts';
import { holderOf, type ReferralFacts } from './referral.ts';
import { type ReferralAction, referralActionNames } from './referral-actions.ts';

const link = (receiverId: string, state: ChainLink['state'], more: Partial<ChainLink> = {}): ChainLink => ({
  receiverId,
  state,
  hop: 0,
  isOpenAgain: false,
  ...more,
});

test('who has declined is never asked again, until it says itself that things have changed', () => {
  expect(mayBeAsked('saku', [link('saku', 'DECLINED')])).toBe('DECLINED_BEFORE');
  expect(mayBeAsked('saku', [link('saku', 'DECLINED', { isOpenAgain: true })])).toBe('YES');
  // Another organization of the same municipality is not bound by it.
  expect(mayBeAsked('saku-shakyo', [link('saku', 'DECLINED')])).toBe('YES');
  expect(mayBeAsked('saku', [link('saku', 'ON_HOLD')])).toBe('ALREADY_ASKED');
  expect(mayBeAsked('saku', [link('saku', 'DRAFT'), link('ueda', 'DECLINED')])).toBe('YES');
});

test('a need handed on three times is being passed around', () => {
  const chain = [0, 1, 2, 3].map((hop) => link(`office-${hop}`, 'DECLINED', { hop }));
  expect(isPassedAround(chain.slice(0, 3))).toBe(false);
  expect(isPassedAround(chain)).toBe(true);
});

const offices = ['koumi', 'saku', 'ueda', 'npo', 'nagano', 'gunma'] as const;
interface Step {
  /** Any act at all where set, also a forbidden one; else one of those that are open to whoever acts. */
  readonly wild: ReferralAction | null;
  readonly by: Party;
  readonly nth: number;
  readonly to: (typeof offices)[number];
  readonly hasGround: boolean;
  readonly which: number;
}
const step: fc.Arbitrary<Step> = fc.record({
  wild: fc.option(fc.constantFrom(...referralActionNames), { freq: 3 }),
  by: fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom('SENDER' as const, 'RECEIVER' as const, 'DESK' as const) },
    { weight: 1, arbitrary: fc.constantFrom('PERSON' as const, 'CLOCK' as const, 'STRANGER' as const) },
  ),
  nth: fc.nat({ max: 20 }),
  to: fc.constantFrom(...offices),
  hasGround: fc.boolean(),
  which: fc.nat({ max: 1 }),
});

const draft = (hop: number): ReferralFacts & { readonly hop: number } => ({
  state: 'DRAFT',
  stateBefore: null,
  caseOrganizationId: 'koumi',
  senderId: 'koumi',
  receiverId: null,
  isReceiverOutside: false,
  deskIds: [],
  takenByDeskId: null,
  meetings: { required: hop % 2, proven: 0, bookedOn: null },
  isNamed: false,
  isFollowed: true,
  hop,
});

interface World {
  referrals: (ReferralFacts & { readonly hop: number })[];
  refused: ReferralRefusal[];
}

/** One need's whole history: whoever acts, in whatever order; what the desk routes on is a referral more. */
function live(world: World, { wild, by, nth, to, hasGround, which }: Step) {
  const at = Math.max(0, world.referrals.length - 1 - which);
  const referral = world.referrals[at]!;
  const organizationId = {
    SENDER: 'koumi',
    RECEIVER: referral.receiverId,
    DESK: referral.deskIds[0],
    STRANGER: to,
  }[by as string];
  const moment: ReferralMoment = {
    parties: organizationId ? partiesOf(organizationId, referral) : [by],
    organizationId: organizationId ?? null,
    hasGround,
    today: '2026-11-23',
    chain: world.referrals.map((one) => ({ ...one, isOpenAgain: false })),
  };
  const open = openActions(referral, moment);
  const action = wild ?? open[nth % Math.max(1, open.length)];
  if (!action) return;
  const decided = decideReferral(
    {
      action,
      word: '一言',
      day: '2026-12-01',
      receiverId: to,
      deskId: to,
      declineReason: 'NO_ROOM',
      declineNext: 'BACK_TO_SENDER',
      outcome: 'CONTACT_KEPT',
      cause: 'GROUND_ENDED',
    },
    referral,
    moment,
  );
  if (!decided.ok) return void world.refused.push(...decided.refusals.map(({ code }) => code));
  world.referrals[at] = { ...decided.value, hop: referral.hop };
  const next = draft(referral.hop + 1);
  if (action === 'ROUTE_ON') world.referrals.push({ ...next, receiverId: to, state: 'SENT' });
  if (['DECLINED', 'RECALLED', 'RETURNED'].includes(decided.value.state)) world.referrals.push(next);
}

test('whatever happens in whatever order: one holder, never back to who declined, no support before the meeting', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(step, { minLength: 40, maxLength: 160 }), (steps) => {
      const world: World = { referrals: [draft(0)], refused: [] };
      const declined = new Set<string>();
      for (const one of steps) {
        const before = world.referrals.map(({ receiverId, state }) => `${receiverId} ${state}`);
        live(world, one);
        world.referrals.forEach((referral, at) => {
          seen.add(referral.state);
          expect([referral.senderId, referral.receiverId]).toContain(holderOf(referral));
          const isInSupport = referral.state === 'IN_SUPPORT' || referral.state === 'PAUSED';
          if (isInSupport) expect(referral.meetings.proven).toBe(referral.meetings.required);
          if (isInSupport) expect(holderOf(referral)).toBe(referral.receiverId);
          const isNew = before[at] !== `${referral.receiverId} ${referral.state}`;
          if (isNew && referral.state === 'SENT') expect(declined.has(referral.receiverId!)).toBe(false);
        });
        for (const { receiverId, state } of world.referrals)
          if (state === 'DECLINED') declined.add(receiverId!);
      }
    }),
    { numRuns: 80, seed: 20261123 },
  );
  // The histories do come far enough to mean something.
  for (const state of ['ACCEPTED', 'IN_SUPPORT', 'DECLINED', 'REROUTED', 'RETURNED'])
    expect([...seen]).toContain(state);
});
