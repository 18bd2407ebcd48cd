import type { Caller } from '../staff.ts';

/** For which organization each caller works with cases; whoever is not here works with none. */
export const officeOf: Partial<Record<Caller, string>> = {
  'koumi-tantou': 'office-20303',
  'koumi-matome': 'office-20303',
  'saku-tantou': 'office-20217',
  'saku-matome': 'office-20217',
  houmon: 'saku-shakyo',
  // Of two seats this is the one taken first.
  itaku: 'saku-shakyo',
  'nagano-ken': 'center-20',
};

/** What is done to a referral after it was sent, by whom, and with what is said besides a word of its own. */
export type Deed = readonly [caller: Caller, action: string, said?: object];

/** One case with one referral, and how far it goes. The case and the sending are always of Koumi. */
export interface Story {
  readonly name: string;
  /** Null: the desk of the prefecture is asked. */
  readonly receiver: 'office-20217' | 'saku-shakyo' | null;
  /** What the person's consent names for the receiver; null without one. OVER and WITHDRAWN are so at the end. */
  readonly consent: 'ALL' | 'WITHOUT_MONEY' | 'OVER' | 'WITHDRAWN' | null;
  readonly deeds: readonly Deed[];
  readonly ends: string;
}

const [sender, receiver, other, desk] = ['koumi-tantou', 'saku-tantou', 'houmon', 'nagano-ken'] as const;
const decline = { declineReason: 'NO_ROOM', declineNext: 'BACK_TO_SENDER' };
const inSupport: readonly Deed[] = [
  [receiver, 'ACCEPT'],
  [sender, 'NAME_PERSON'],
  [receiver, 'START_SUPPORT'],
];

/** Before and after acceptance, declined, at the desk, routed on, come back, ended: each with or without a ground. */
export const stories: readonly Story[] = [
  { name: 'sent', receiver: 'office-20217', consent: null, deeds: [], ends: 'SENT' },
  {
    name: 'asked back, with consent',
    receiver: 'office-20217',
    consent: 'ALL',
    deeds: [
      [receiver, 'READ'],
      [receiver, 'ASK_BACK'],
    ],
    ends: 'ASKED_BACK',
  },
  {
    name: 'accepted, without a ground',
    receiver: 'office-20217',
    consent: null,
    deeds: [[receiver, 'ACCEPT']],
    ends: 'ACCEPTED',
  },
  {
    name: 'accepted, not named',
    receiver: 'office-20217',
    consent: 'ALL',
    deeds: [[receiver, 'ACCEPT']],
    ends: 'ACCEPTED',
  },
  {
    name: 'in support, named, money not in the consent',
    receiver: 'office-20217',
    consent: 'WITHOUT_MONEY',
    deeds: inSupport,
    ends: 'IN_SUPPORT',
  },
  {
    name: 'a cancellation asked for',
    receiver: 'office-20217',
    consent: 'ALL',
    deeds: [...inSupport, [sender, 'ASK_CANCEL']],
    ends: 'CANCEL_ASKED',
  },
  {
    name: 'consent withdrawn',
    receiver: 'office-20217',
    consent: 'WITHDRAWN',
    deeds: inSupport,
    ends: 'RETURNED',
  },
  {
    name: 'consent over',
    receiver: 'office-20217',
    consent: 'OVER',
    deeds: inSupport,
    ends: 'IN_SUPPORT',
  },
  {
    name: 'closed',
    receiver: 'office-20217',
    consent: 'ALL',
    deeds: [...inSupport, [receiver, 'CLOSE', { outcome: 'CONTACT_KEPT' }]],
    ends: 'CLOSED',
  },
  {
    name: 'declined, with consent',
    receiver: 'saku-shakyo',
    consent: 'ALL',
    deeds: [
      [other, 'READ'],
      [other, 'DECLINE', decline],
    ],
    ends: 'DECLINED',
  },
  {
    name: 'recalled',
    receiver: 'saku-shakyo',
    consent: 'ALL',
    deeds: [[sender, 'RECALL']],
    ends: 'RECALLED',
  },
  { name: 'with the desk', receiver: null, consent: null, deeds: [[desk, 'TAKE']], ends: 'WITH_DESK' },
  {
    name: 'routed on by the desk',
    receiver: 'office-20217',
    consent: null,
    deeds: [
      [sender, 'ASK_DESK', { deskPrefecture: '20' }],
      [desk, 'ROUTE_ON', { to: 'saku-shakyo' }],
    ],
    ends: 'REROUTED',
  },
];
