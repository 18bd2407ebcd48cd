import { awaitsMeeting, type ReferralFacts } from '../referral/referral.ts';

/** Whose turn it is in a referral, as one says it to the person. */
export const turns = [
  'RECEIVER', // 返事を考えている
  'SENDER', // たずね返されたことに答える
  'DESK', // 行き先をさがしている
  'TO_BOOK', // 会う日を決める
  'TO_MEET', // 決めた日に会う
  'IN_SUPPORT', // 支援している
  'RESTS', // 休んでいる
  'OFFICE', // 相談した所が、次を考える
] as const;
export type Turn = (typeof turns)[number];

/** Whose turn it is. There is no state in which it is nobody's. */
export function whoseTurn(referral: Pick<ReferralFacts, 'state' | 'stateBefore' | 'meetings'>): Turn {
  const state = referral.state === 'CANCEL_ASKED' ? (referral.stateBefore ?? 'ACCEPTED') : referral.state;
  switch (state) {
    case 'SENT':
    case 'RECEIVED':
    case 'ON_HOLD':
      return 'RECEIVER';
    case 'ASKED_BACK':
      return 'SENDER';
    case 'WITH_DESK':
      return 'DESK';
    case 'ACCEPTED':
      if (referral.meetings.bookedOn !== null) return 'TO_MEET';
      return awaitsMeeting(referral) ? 'TO_BOOK' : 'IN_SUPPORT';
    case 'IN_SUPPORT':
      return 'IN_SUPPORT';
    case 'PAUSED':
      return 'RESTS';
    default:
      return 'OFFICE';
  }
}
