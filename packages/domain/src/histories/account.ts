import { supportStages } from '../directory/codes.ts';
import { partiesOf } from '../referral/parties.ts';
import { holderOf, openStates } from '../referral/referral.ts';
import { discloseItem } from '../sharing/disclosure.ts';
import { type Ground, type SharedItem, sharedItems } from '../sharing/ground.ts';
import { collaboratorsOf, leadOf, type TeamFacts } from '../team/team.ts';
import { type Acknowledged, disclosureOf, type Kept, type Office, offices, type World } from './world.ts';

/** What must be so of a referral by what people were told had happened alone: an account of its own, not the rules'. */
interface Told {
  holder: string;
  isTakenOn: boolean;
  isOver: boolean;
  met: number;
  isNamed: boolean;
  isFollowed: boolean;
  desks: string[];
  takenBy: string | null;
}

const endings = [
  'DECLINE',
  'RECALL',
  'RETURN',
  'CONFIRM_CANCEL',
  'GIVE_BACK',
  'ROUTE_ON',
  'WITHDRAW',
  'BRING_BACK',
];

function toldOf({ facts }: Kept, acts: readonly Acknowledged[]): Told {
  const told: Told = {
    holder: facts.senderId,
    isTakenOn: false,
    isOver: false,
    met: 0,
    isNamed: false,
    isFollowed: true,
    desks: [],
    takenBy: null,
  };
  for (const { actor, act } of acts) {
    if (act === 'CHANGED') continue;
    const { action, deskId } = act;
    if (action === 'ACCEPT') told.isTakenOn = true;
    if (action === 'MEETING_HELD') told.met += 1;
    if (action === 'NAME_PERSON') told.isNamed = true;
    if (action === 'END_FOLLOWING') told.isFollowed = false;
    if (action === 'TAKE') told.takenBy = actor;
    if (['ASK_DESK', 'ESCALATE', 'CALL_OTHER_DESK'].includes(action)) {
      told.isFollowed = true;
      if (!told.desks.includes(deskId!)) told.desks.push(deskId!);
    }
    if (endings.includes(action) || action === 'CLOSE') told.isOver = true;
    if (endings.includes(action) && !['DECLINE', 'RECALL', 'ROUTE_ON'].includes(action)) told.isNamed = false;
    if (action === 'REOPEN') told.isOver = false;
  }
  const isMet = told.met >= facts.meetings.required;
  told.holder = told.isOver
    ? facts.caseOrganizationId
    : told.isTakenOn && isMet
      ? facts.receiverId!
      : facts.senderId;
  return told;
}

/** Whether somebody's consent, or danger to life, opens an item to an office on the day: told without the rules. */
const isOpened = (grounds: readonly Ground[], office: Office, item: SharedItem, today: string): boolean =>
  grounds.some(
    ({ kind, receiverIds, items, from, until, isWithdrawn }) =>
      !isWithdrawn &&
      from <= today &&
      (until === null || today <= until) &&
      receiverIds.includes(office) &&
      items.includes(item) &&
      kind !== 'FAMILY_CONSENT' &&
      (kind !== 'SUPPORT_MEETING' || office !== 'npo'),
  );

/** Referrals of a case that somebody goes on holding although no ground opens anything to it. */
export const heldWithoutGround = ({ referrals, cases, today }: World, caseAt: number): readonly string[] =>
  referrals.flatMap(({ facts, ...one }, at) => {
    const isHeld = ['ACCEPTED', 'IN_SUPPORT', 'PAUSED', 'CANCEL_ASKED'].includes(facts.state);
    const { grounds } = cases[caseAt]!;
    if (one.caseAt !== caseAt || !isHeld) return [];
    const carries = grounds.some((ground) =>
      isOpened([{ ...ground, items: ['NEED'] }], facts.receiverId as Office, 'NEED', today),
    );
    return carries ? [] : [`${facts.state} of ${facts.receiverId} (${at})`];
  });

/** Which organizations have a need of a case in hand. */
export const teamOf = (world: World, caseAt: number): TeamFacts => ({
  keeperId: world.cases[caseAt]!.organizationId,
  seats: world.cases[caseAt]!.team.seats,
  members: world.referrals.flatMap(({ facts, ...one }, at) =>
    one.caseAt === caseAt && ['ACCEPTED', 'IN_SUPPORT', 'PAUSED', 'CANCEL_ASKED'].includes(facts.state)
      ? [{ organizationId: facts.receiverId!, referralId: `${at}` }]
      : [],
  ),
});

/** Every rule that does not hold at this moment, each with the referral or the case where; what is as before is as before. */
export const brokenNow = (world: World, before: World | null): readonly string[] => [
  ...world.referrals.flatMap((kept, at) =>
    isAsBefore(world, before, at) ? [] : brokenOf(world, kept, at).map((rule) => `${rule} (${at})`),
  ),
  ...world.cases.flatMap((_, at) => [...brokenTeam(teamOf(world, at))].map((rule) => `${rule} (case ${at})`)),
];

const isAsBefore = (world: World, before: World | null, at: number): boolean => {
  const kept = world.referrals[at]!;
  const grounds = (one: World) => one.cases[kept.caseAt]!.grounds;
  return (
    before !== null &&
    before.today === world.today &&
    before.referrals[at] === kept &&
    grounds(before) === grounds(world)
  );
};

function* brokenHeld({ facts }: Kept, told: Told): Generator<string> {
  if (holderOf(facts) !== told.holder) yield 'another holds it than people were told';
  const isBegun = facts.state === 'IN_SUPPORT' || facts.state === 'PAUSED';
  if (isBegun && told.met < facts.meetings.required) yield 'in support before a joint meeting';
  if (isBegun && !told.isTakenOn) yield 'in support of one who never took it on';
  if (openStates.includes(facts.state) === told.isOver) yield 'open or over otherwise than people were told';
  const kept = [facts.isNamed, facts.isFollowed, facts.deskIds, facts.takenByDeskId, facts.meetings.proven];
  // A meeting more than was agreed on counts for nothing.
  const said = [
    told.isNamed,
    told.isFollowed,
    told.desks,
    told.takenBy,
    Math.min(told.met, facts.meetings.required),
  ];
  if (JSON.stringify(kept) !== JSON.stringify(said)) yield `an act is lost: ${JSON.stringify([kept, said])}`;
}

function brokenOf(world: World, kept: Kept, at: number): readonly string[] {
  const acts = world.log.filter((one) => one.at === at);
  const told = toldOf(kept, acts);
  const { facts, caseAt } = kept;
  const broken = [...brokenHeld(kept, told)];
  for (const office of offices) {
    const parties = partiesOf(office, facts);
    if (parties.includes('SENDER')) continue;
    for (const item of sharedItems) {
      const { form } = discloseItem(item, disclosureOf(world, kept, parties));
      const isReader = office === facts.receiverId && facts.state !== 'DRAFT';
      const isGone = told.isOver && facts.state !== 'CLOSED';
      const mayWhole =
        item === 'NEED'
          ? !isGone
          : isReader && isOpened(world.cases[caseAt]!.grounds, office, item, world.today);
      if (form === 'FULL' && (!mayWhole || isGone)) broken.push(`${office} reads ${item} without a ground`);
      if (form === 'FULL' && item === 'IDENTITY' && !(told.isTakenOn && told.isNamed))
        broken.push(`${office} knows who it is before it took it on and was told`);
      if (parties.includes('STRANGER') && form !== 'NOTHING')
        broken.push(`${office} has no part in it and sees ${item}`);
    }
  }
  return broken;
}

function* brokenTeam(team: TeamFacts): Generator<string> {
  for (const stage of supportStages) {
    const leads = team.seats.filter((seat) => seat.stage === stage && seat.role === 'LEAD');
    if (leads.length > 1) yield `${stage} has ${leads.length} leads`;
    const lead = leadOf(team, stage);
    const isIn = lead === team.keeperId || team.members.some(({ organizationId }) => organizationId === lead);
    if (!isIn) yield `${stage} is led by one who is not in the team`;
    if (collaboratorsOf(team, stage).includes(lead)) yield `${stage} is led by one who works beside itself`;
  }
}

/** Every rule about what led to what that does not hold over a whole history. */
export function brokenOverTime({ log, referrals }: World): readonly string[] {
  const broken: string[] = [];
  const declined = new Map<number, Set<string>>();
  for (const { at, act } of log) {
    const { chain, facts } = referrals[at]!;
    const bar = declined.get(chain) ?? new Set();
    declined.set(chain, bar);
    if (act === 'CHANGED') {
      bar.delete(facts.receiverId!);
      continue;
    }
    const asked = { SEND: act.receiverId, ROUTE_ON: act.receiverId, DECLINE: act.alternativeId }[
      act.action as string
    ];
    if (asked && bar.has(asked)) broken.push(`${asked} is asked again after it declined`);
    if (act.action === 'DECLINE') bar.add(facts.receiverId!);
  }
  return broken;
}
