import { nextWaitingStep, waitingSteps } from '../referral/answer-due.ts';
import type { ReferralAct } from '../referral/decide-referral.ts';
import { hasLostGround } from '../referral/referral.ts';
import { addDays } from '../shared/calendar.ts';
import type { Ground } from '../sharing/ground.ts';
import { commit, decided, momentOf, type Office, put, type World } from './world.ts';

/** Records a ground on a case. */
export const agree = (world: World, caseAt: number, ground: Ground): World => ({
  ...world,
  cases: put(world.cases, caseAt, { grounds: [...world.cases[caseAt]!.grounds, ground] }),
});

/** Takes a ground back: what was taken on and has none left comes back. */
export function withdraw(world: World, caseAt: number, groundAt: number): World {
  const grounds = put(world.cases[caseAt]!.grounds, groundAt, { isWithdrawn: true });
  let later: World = { ...world, cases: put(world.cases, caseAt, { grounds }) };
  world.referrals.forEach((kept, at) => {
    if (kept.caseAt !== caseAt || !hasLostGround(kept.facts, momentOf(later, kept, 'CLOCK').hasGround))
      return;
    later = byClock(later, at, { action: 'BRING_BACK', cause: 'GROUND_ENDED' });
  });
  return later;
}

/** A day passes: whoever owes an answer is reminded, and what nobody answers reaches the desk. */
export function nextDay(world: World): World {
  let later: World = { ...world, today: addDays(world.today, 1) };
  world.referrals.forEach(({ facts, dueOn, lastStep }, at) => {
    const step = nextWaitingStep({ state: facts.state, dueOn, lastStep }, later.today);
    if (!step) return;
    const action = step === waitingSteps[2] ? 'ESCALATE' : 'REMIND';
    later = byClock(later, at, { action, deskId: 'nagano' });
    later = { ...later, referrals: put(later.referrals, at, { lastStep: { step, on: later.today } }) };
  });
  return later;
}

function byClock(world: World, at: number, act: ReferralAct): World {
  const facts = decided(world, at, 'CLOCK', act);
  return (facts && commit(world, world, at, { actor: 'CLOCK', act, facts })) ?? world;
}

/** One that declined records that its circumstances have changed: it may be asked again. */
export const changeCircumstances = (world: World, at: number): World =>
  world.referrals[at]!.facts.state === 'DECLINED'
    ? {
        ...world,
        referrals: put(world.referrals, at, { isOpenAgain: true }),
        log: [...world.log, { at, actor: world.referrals[at]!.facts.receiverId as Office, act: 'CHANGED' }],
      }
    : world;
