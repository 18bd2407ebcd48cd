import fc from 'fast-check';
import type { ReferralAct } from '../referral/decide-referral.ts';
import { openStates } from '../referral/referral.ts';
import type { ReferralAction } from '../referral/referral-actions.ts';
import { addDays } from '../shared/calendar.ts';
import { decideTeam } from '../team/team-actions.ts';
import { brokenNow, brokenOverTime, heldWithoutGround, teamOf } from './account.ts';
import { type Deed, type Step, step } from './steps.ts';
import { agree, changeCircumstances, nextDay, withdraw } from './what-befalls.ts';
import { type Actor, beginning, commit, decided, draftOf, openTo, put, type World } from './world.ts';

const told = {
  acknowledged: 0,
  refused: 0,
  second: { tooLate: 0, still: 0, noMore: 0 },
  seen: new Set<string>(),
};

const givingUp: readonly ReferralAction[] = ['RECALL', 'RETURN', 'ASK_CANCEL', 'GIVE_BACK', 'WITHDRAW'];

/** Who does what to which referral, as somebody who looks at the world now would. */
function intended(seen: World, { back, who, wild, nth, to }: Deed) {
  const at = Math.max(0, seen.referrals.length - 1 - back);
  const { facts } = seen.referrals[at]!;
  const stands = { SENDER: facts.senderId, RECEIVER: facts.receiverId, DESK: facts.deskIds.at(-1) } as const;
  const actor = (who in stands ? stands[who as keyof typeof stands] : who) as Actor | null | undefined;
  if (!actor) return null;
  // What gives up is seldom done, or no history would come far.
  const open = openTo(seen, at, actor).filter((one) => nth % 5 === 0 || !givingUp.includes(one));
  const action: ReferralAction | undefined = wild ?? open[nth % Math.max(1, open.length)];
  if (!action || (action === 'BRING_BACK' && actor === 'CLOCK')) return null;
  const act: ReferralAct = {
    action,
    word: '一言',
    day: addDays(seen.today, 7),
    receiverId: to,
    deskId: nth % 2 ? 'nagano' : 'gunma',
    declineReason: 'NO_ROOM',
    declineNext: 'ALTERNATIVE',
    alternativeId: nth % 3 ? to : null,
    outcome: 'CONTACT_KEPT',
  };
  return { at, actor, act, facts: decided(seen, at, actor, act) };
}

function tryDeed(world: World, seen: World, said: Deed, again?: 'SECOND'): World {
  const meant = intended(seen, said);
  if (meant && !meant.facts) told.refused += 1;
  if (!meant?.facts) return world;
  const later = commit(world, seen, meant.at, { ...meant, facts: meant.facts });
  if (later) {
    told.acknowledged += 1;
    return later;
  }
  // Somebody was first. What is meant is asked again of the world as it is now: refused, or as lawful as any act.
  told.second.tooLate += 1;
  expect(again).toBe('SECOND');
  const facts = decided(world, meant.at, meant.actor, meant.act);
  told.second[facts ? 'still' : 'noMore'] += 1;
  return (facts && commit(world, world, meant.at, { ...meant, facts })) ?? world;
}

function live(world: World, said: Step): World {
  switch (said.kind) {
    case 'ACT':
      return tryDeed(world, world, said);
    case 'AT_ONCE':
      return tryDeed(tryDeed(world, world, said.one), world, said.other, 'SECOND');
    case 'AGREE':
      return agree(world, said.caseAt, {
        kind: said.of as 'PERSON_CONSENT',
        receiverIds: said.to,
        items: said.items,
        purposes: ['REFERRAL'],
        from: world.today,
        until: said.days === null ? null : addDays(world.today, said.days),
        isWithdrawn: false,
      });
    case 'WITHDRAW': {
      const { grounds } = world.cases[said.caseAt]!;
      if (grounds.length === 0) return world;
      const later = withdraw(world, said.caseAt, said.nth % grounds.length);
      expect(heldWithoutGround(later, said.caseAt)).toEqual([]);
      return later;
    }
    case 'DAYS':
      return afterDays(world, said.days);
    case 'CHANGED':
      return changeCircumstances(world, said.nth % world.referrals.length);
    case 'NEED': {
      const chain = world.referrals.length + 100;
      return { ...world, referrals: [...world.referrals, draftOf(world, said.caseAt, { chain, hop: 0 })] };
    }
    case 'TEAM': {
      const team = teamOf(world, said.caseAt);
      const all = [team.keeperId, ...team.members.map((one) => one.organizationId)];
      const organizationId = all[said.whom % all.length]!;
      const by = said.by === 'KEEPER' ? team.keeperId : said.by;
      const answer = decideTeam({ ...said, organizationId, word: 'わけ' }, team, by);
      if (!answer.ok) return world;
      const { seats } = answer.value;
      return { ...world, cases: put(world.cases, said.caseAt, { team: { seats } }) };
    }
  }
}

/** However many days pass: what was open is open, and nothing is taken back or ended. */
function afterDays(world: World, days: number): World {
  let later = world;
  for (let day = 0; day < days; day += 1) later = nextDay(later);
  world.referrals.forEach(({ facts }, at) => {
    const now = later.referrals[at]!.facts.state;
    expect([at, openStates.includes(now)]).toEqual([at, openStates.includes(facts.state)]);
  });
  return later;
}

test('through any history of many organizations no rule is broken at any moment, whoever acts at once, withdraws or waits', () => {
  const numRuns = 150;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 160, size: 'max' }), (steps) => {
      let world = beginning('2026-11-23');
      for (const one of steps) {
        const before = world;
        world = live(world, one);
        expect(brokenNow(world, before)).toEqual([]);
        for (const { facts } of world.referrals) told.seen.add(facts.state);
      }
      expect(brokenOverTime(world)).toEqual([]);
    }),
    { numRuns, seed: 20261124 },
  );
  // The histories come far enough to mean something.
  for (const state of [
    'ACCEPTED',
    'IN_SUPPORT',
    'PAUSED',
    'DECLINED',
    'REROUTED',
    'RETURNED',
    'CLOSED',
    'WITH_DESK',
  ])
    expect([...told.seen]).toContain(state);
  expect(Math.min(told.second.still, told.second.noMore)).toBeGreaterThan(10);
  const { seen, ...counts } = told;
  console.info(`histories: ${numRuns}, ${JSON.stringify(counts)}`);
});
