import type { WaitingFacts } from '../referral/answer-due.ts';
import type { ChainFacts } from '../referral/chain.ts';
import {
  decideReferral,
  openActions,
  type ReferralAct,
  type ReferralMoment,
} from '../referral/decide-referral.ts';
import { type Party, partiesOf } from '../referral/parties.ts';
import type { ReferralFacts } from '../referral/referral.ts';
import type { ReferralAction } from '../referral/referral-actions.ts';
import { addDays, type CalendarDay } from '../shared/calendar.ts';
import { type DisclosureFacts, hasCarryingGround } from '../sharing/disclosure.ts';
import type { Ground } from '../sharing/ground.ts';
import { usualPolicy } from '../sharing/sharing-policy.ts';
import type { TeamFacts } from '../team/team.ts';

/** The organizations of a history: two that keep a case, four that may be asked, two desks on either side of a border. */
export const offices = ['koumi', 'saku', 'ueda', 'npo', 'clinic', 'school', 'nagano', 'gunma'] as const;
export type Office = (typeof offices)[number];
/** Who acts: an organization, the person, or the clock. */
export type Actor = Office | 'PERSON' | 'CLOCK';

/** One referral as it is kept, and what stands beside it. */
export interface Kept {
  readonly facts: ReferralFacts;
  readonly caseAt: number;
  readonly chain: number;
  readonly hop: number;
  readonly isOpenAgain: boolean;
  readonly dueOn: CalendarDay;
  readonly lastStep: WaitingFacts['lastStep'];
}

/** One case: who keeps it, what was agreed on, its team, and the number its rows are locked by. */
export interface CaseKept {
  readonly organizationId: Office;
  readonly grounds: readonly Ground[];
  readonly team: Pick<TeamFacts, 'seats'>;
  readonly version: number;
}

/** An act somebody was told had happened. `at` is the referral it was done to. */
export interface Acknowledged {
  readonly at: number;
  readonly actor: Actor;
  readonly act: ReferralAct | 'CHANGED';
}

/** Everything there is in a history at one moment. */
export interface World {
  readonly today: CalendarDay;
  readonly cases: readonly CaseKept[];
  readonly referrals: readonly Kept[];
  readonly log: readonly Acknowledged[];
}

/** A need of a case that nobody has been asked about yet. */
export const draftOf = (world: World, caseAt: number, { chain, hop }: Pick<Kept, 'chain' | 'hop'>): Kept => ({
  facts: {
    state: 'DRAFT',
    stateBefore: null,
    caseOrganizationId: world.cases[caseAt]!.organizationId,
    senderId: world.cases[caseAt]!.organizationId,
    receiverId: null,
    isReceiverOutside: false,
    deskIds: [],
    takenByDeskId: null,
    meetings: { required: (chain + hop) % 3, proven: 0, bookedOn: null },
    isNamed: false,
    isFollowed: true,
  },
  caseAt,
  chain,
  hop,
  isOpenAgain: false,
  dueOn: addDays(world.today, 7),
  lastStep: null,
});

/** Two cases of two organizations, each with one need. */
export function beginning(today: CalendarDay): World {
  const kept = (organizationId: Office) => ({ organizationId, grounds: [], team: { seats: [] }, version: 1 });
  const empty: World = { today, cases: [kept('koumi'), kept('saku')], referrals: [], log: [] };
  return { ...empty, referrals: [0, 1].map((at) => draftOf(empty, at, { chain: at, hop: 0 })) };
}

/** What decides who sees what of a referral, and whether a ground carries. */
export const disclosureOf = (
  world: World,
  { facts, caseAt }: Kept,
  parties: readonly Party[],
): DisclosureFacts => ({
  referral: facts,
  parties,
  grounds: world.cases[caseAt]!.grounds.filter(({ receiverIds }) => receiverIds.includes(facts.receiverId!)),
  policy: usualPolicy,
  isReceiverUnderSecrecy: facts.receiverId !== 'npo',
  unmasked: [],
  staysInOffice: [],
  today: world.today,
});

const chainOf = (world: World, chain: number): ChainFacts =>
  world.referrals
    .filter((one) => one.chain === chain)
    .map(({ facts, hop, isOpenAgain }) => ({
      receiverId: facts.receiverId,
      state: facts.state,
      hop,
      isOpenAgain,
    }));

/** All that is so around a referral when somebody acts on it. */
export function momentOf(world: World, kept: Kept, actor: Actor): ReferralMoment {
  const isOffice = actor !== 'PERSON' && actor !== 'CLOCK';
  const parties = isOffice ? partiesOf(actor, kept.facts) : [actor];
  return {
    parties,
    organizationId: isOffice ? actor : null,
    hasGround: hasCarryingGround(disclosureOf(world, kept, parties)),
    today: world.today,
    chain: chainOf(world, kept.chain),
  };
}

/** The acts that are open to somebody on a referral. */
export const openTo = (world: World, at: number, actor: Actor): readonly ReferralAction[] =>
  openActions(world.referrals[at]!.facts, momentOf(world, world.referrals[at]!, actor));

/** What an act would make of the world as it was seen; null where it is refused. */
export function decided(seen: World, at: number, actor: Actor, act: ReferralAct): ReferralFacts | null {
  const kept = seen.referrals[at]!;
  const answer = decideReferral(act, kept.facts, momentOf(seen, kept, actor));
  return answer.ok ? answer.value : null;
}

/** A list with one of its members changed. */
export const put = <T>(all: readonly T[], at: number, one: Partial<T>): readonly T[] =>
  all.map((old, index) => (index === at ? { ...old, ...one } : old));

/** Keeps what was decided, if the case still is as it was seen; null where somebody else was first. */
export function commit(
  world: World,
  seen: World,
  at: number,
  { actor, act, facts }: { readonly actor: Actor; readonly act: ReferralAct; readonly facts: ReferralFacts },
): World | null {
  const { caseAt, chain, hop } = world.referrals[at]!;
  const { version } = world.cases[caseAt]!;
  if (version !== seen.cases[caseAt]!.version) return null;
  const isAsked = act.action === 'SEND' || act.action === 'HOLD' || act.action === 'ASK_BACK';
  const later: World = {
    ...world,
    cases: put(world.cases, caseAt, { version: version + 1 }),
    referrals: put(world.referrals, at, {
      facts,
      ...(isAsked && { dueOn: addDays(world.today, 7), lastStep: null }),
    }),
    log: [...world.log, { at, actor, act }],
  };
  if (act.action === 'ROUTE_ON') {
    const next = draftOf(later, caseAt, { chain, hop: hop + 1 });
    const sent: Kept = { ...next, facts: { ...next.facts, state: 'SENT', receiverId: act.receiverId! } };
    return { ...later, referrals: [...later.referrals, sent] };
  }
  if (!['DECLINED', 'RECALLED', 'RETURNED'].includes(facts.state)) return later;
  return { ...later, referrals: [...later.referrals, draftOf(later, caseAt, { chain, hop: hop + 1 })] };
}
