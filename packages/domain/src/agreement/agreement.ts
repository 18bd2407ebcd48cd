import type { CalendarDay } from '../shared/calendar.ts';

/** Where an agreement stands. That it is in force is no state: it follows from the day. */
export const agreementStates = [
  'DRAFT', // 案を書いている
  'PROPOSED', // 市区町村に回っている
  'AGREED', // すべての市区町村が合意した
  'SETTLED', // 終わって、費用を精算した
  'DECLINED', // 合意しない市区町村があった
  'WITHDRAWN', // 取り下げた
] as const;
export type AgreementState = (typeof agreementStates)[number];

/** A member municipality, in the order in which they are asked. */
export interface AgreementMember {
  readonly code: string;
  /** The day on which it agreed to what is proposed now. */
  readonly agreedOn: CalendarDay | null;
}

/** What decides who may do what, and whom it entitles on which day. */
export interface AgreementFacts {
  readonly state: AgreementState;
  /** The organization that wrote it: one of a member, or the prefectural center that brokers it. */
  readonly drafterId: string;
  readonly members: readonly AgreementMember[];
  readonly from: CalendarDay;
  /** The last day; null until it is ended. */
  readonly to: CalendarDay | null;
}

/** What an agreement is on a day: it entitles from its first to its last day, and on no other (R046). */
export const agreementTimes = ['NOT_AGREED', 'NOT_YET', 'IN_FORCE', 'OVER'] as const;
export type AgreementTime = (typeof agreementTimes)[number];

/** What an agreement is on a day. */
export function agreementOn({ state, from, to }: AgreementFacts, day: CalendarDay): AgreementTime {
  if (state !== 'AGREED' && state !== 'SETTLED') return 'NOT_AGREED';
  if (day < from) return 'NOT_YET';
  return to !== null && day > to ? 'OVER' : 'IN_FORCE';
}

/** Whether its members' residents may use what it shares on a day. */
export const entitles = (agreement: AgreementFacts, day: CalendarDay): boolean =>
  agreementOn(agreement, day) === 'IN_FORCE';

/** Whose turn it is to agree: the first who has not; null where it lies with nobody. */
export const memberInTurn = ({ state, members }: AgreementFacts): string | null =>
  state === 'PROPOSED' ? (members.find(({ agreedOn }) => agreedOn === null)?.code ?? null) : null;
