import type { Party } from './parties.ts';
import type { ReferralState } from './referral.ts';

/** What has to be said with an act. */
export type ActField =
  | 'receiver'
  | 'word'
  | 'day'
  | 'declineReason'
  | 'declineNext'
  | 'outcome'
  | 'cause'
  | 'desk';

/** One row of the table: who may do it, when, what it leads to, what must be said, and what must be given. */
export interface ReferralActionRule {
  readonly by: readonly Party[];
  readonly from: readonly ReferralState[];
  /** SAME leaves the state as it is, BEFORE leads back to where it was left. */
  readonly to: ReferralState | 'SAME' | 'BEFORE';
  readonly needs: readonly ActField[];
  /** Whether a ground for sharing must be in force (decisions 16). */
  readonly onGround?: true;
  /** What must be so besides; `decide-referral.ts` says how each is seen. */
  readonly when?: 'MEETINGS_PROVEN' | 'MEETING_BOOKED' | 'MEETING_AWAITED' | 'FOLLOWED' | 'NOT_NAMED';
}

const before: readonly ReferralState[] = ['SENT', 'RECEIVED', 'ASKED_BACK', 'ON_HOLD', 'WITH_DESK'];
const inCare: readonly ReferralState[] = ['ACCEPTED', 'IN_SUPPORT', 'PAUSED'];

/**
 * The life of a referral, whole. Buttons, checks, the page that explains it and the test that walks every cell are made
 * from it; what is not in it cannot happen. No act of the CLOCK leads to an end: nothing closes by itself (R086).
 */
export const referralActions = {
  // 送り元
  SEND: { by: ['SENDER'], from: ['DRAFT'], to: 'SENT', needs: ['receiver', 'word', 'day'] },
  ASK_DESK: { by: ['SENDER'], from: ['DRAFT', ...before], to: 'WITH_DESK', needs: ['desk', 'word'] },
  ANSWER: { by: ['SENDER'], from: ['ASKED_BACK'], to: 'RECEIVED', needs: ['word'] },
  RECALL: { by: ['SENDER'], from: ['DRAFT', ...before], to: 'RECALLED', needs: ['word'] },
  NAME_PERSON: {
    by: ['SENDER'],
    from: inCare,
    to: 'SAME',
    needs: ['word'],
    onGround: true,
    when: 'NOT_NAMED',
  },
  CHECK_IN: { by: ['SENDER'], from: inCare, to: 'SAME', needs: ['word'], when: 'FOLLOWED' },
  END_FOLLOWING: {
    by: ['SENDER'],
    from: ['IN_SUPPORT', 'PAUSED', 'CLOSED'],
    to: 'SAME',
    needs: ['word'],
    when: 'FOLLOWED',
  },
  ASK_CANCEL: { by: ['SENDER'], from: inCare, to: 'CANCEL_ASKED', needs: ['word'] },

  // 受ける側、引き受けるまで
  READ: { by: ['RECEIVER'], from: ['SENT'], to: 'RECEIVED', needs: [] },
  ASK_BACK: { by: ['RECEIVER'], from: ['SENT', 'RECEIVED', 'ON_HOLD'], to: 'ASKED_BACK', needs: ['word'] },
  HOLD: {
    by: ['RECEIVER'],
    from: ['SENT', 'RECEIVED', 'ASKED_BACK'],
    to: 'ON_HOLD',
    needs: ['word', 'day'],
  },
  RESUME: { by: ['RECEIVER'], from: ['ON_HOLD'], to: 'RECEIVED', needs: [] },
  ACCEPT: { by: ['RECEIVER'], from: before, to: 'ACCEPTED', needs: [] },
  DECLINE: { by: ['RECEIVER'], from: before, to: 'DECLINED', needs: ['declineReason', 'declineNext'] },

  // 同席・同行
  BOOK_MEETING: { by: ['SENDER', 'RECEIVER'], from: ['ACCEPTED'], to: 'SAME', needs: ['day'] },
  MEETING_HELD: {
    // The receiver alone says that it took place: a sender who could would be free by his own word.
    by: ['RECEIVER'],
    from: ['ACCEPTED'],
    to: 'SAME',
    needs: ['word'],
    when: 'MEETING_BOOKED',
  },
  NO_SHOW: {
    by: ['SENDER', 'RECEIVER'],
    from: ['ACCEPTED'],
    to: 'SAME',
    needs: [],
    when: 'MEETING_BOOKED',
  },

  // 受けた側、引き受けてから
  START_SUPPORT: {
    by: ['RECEIVER'],
    from: ['ACCEPTED'],
    to: 'IN_SUPPORT',
    needs: [],
    onGround: true,
    when: 'MEETINGS_PROVEN',
  },
  PAUSE: { by: ['RECEIVER'], from: ['IN_SUPPORT'], to: 'PAUSED', needs: ['word', 'day'] },
  GO_ON: { by: ['RECEIVER'], from: ['PAUSED'], to: 'IN_SUPPORT', needs: [], onGround: true },
  RETURN: { by: ['RECEIVER'], from: inCare, to: 'RETURNED', needs: ['word'] },
  CLOSE: { by: ['RECEIVER'], from: ['IN_SUPPORT', 'PAUSED'], to: 'CLOSED', needs: ['outcome', 'word'] },
  REOPEN: { by: ['RECEIVER'], from: ['CLOSED'], to: 'IN_SUPPORT', needs: ['word'], onGround: true },
  CONFIRM_CANCEL: { by: ['RECEIVER'], from: ['CANCEL_ASKED'], to: 'RETURNED', needs: [] },
  KEEP_GOING: { by: ['SENDER', 'RECEIVER'], from: ['CANCEL_ASKED'], to: 'BEFORE', needs: ['word'] },

  // 都道府県の机
  TAKE: { by: ['DESK'], from: ['WITH_DESK'], to: 'SAME', needs: [] },
  CALL_OTHER_DESK: { by: ['DESK'], from: ['WITH_DESK'], to: 'SAME', needs: ['desk', 'word'] },
  ROUTE_ON: { by: ['DESK'], from: ['WITH_DESK'], to: 'REROUTED', needs: ['receiver', 'word', 'day'] },
  GIVE_BACK: { by: ['DESK'], from: ['WITH_DESK'], to: 'RETURNED', needs: ['word'] },

  // 本人
  WITHDRAW: { by: ['PERSON'], from: [...before, ...inCare, 'CANCEL_ASKED'], to: 'RETURNED', needs: [] },

  // 決めた日がすぎた、など
  REMIND: { by: ['CLOCK'], from: before, to: 'SAME', needs: [] },
  ESCALATE: {
    by: ['CLOCK'],
    from: ['SENT', 'RECEIVED', 'ASKED_BACK', 'ON_HOLD'],
    to: 'WITH_DESK',
    needs: ['desk'],
  },
  BRING_BACK: {
    by: ['CLOCK'],
    from: [...before, ...inCare, 'CANCEL_ASKED'],
    to: 'RETURNED',
    needs: ['cause'],
  },
} as const satisfies Record<string, ReferralActionRule>;

export type ReferralAction = keyof typeof referralActions;

/** Every act, in the order of the table. */
export const referralActionNames = Object.keys(referralActions) as readonly ReferralAction[];
