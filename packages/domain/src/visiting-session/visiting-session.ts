import type { CalendarDay, TimeOfDay } from '../shared/calendar.ts';

/** What comes to a town for a day. */
export const visitingSessionKinds = [
  'IBASHO', // 出張居場所
  'CONSULTATION', // 出張相談
  'FAMILY_MEETING', // 出張家族会
] as const;
export type VisitingSessionKind = (typeof visitingSessionKinds)[number];

/** Where a visiting session stands. */
export const visitingSessionStates = [
  'ASKED', // たずねている。だれにも見えない
  'BOOKED', // 日と会場が決まった。住民に見える
  'HELD', // 終わった。人数が書かれた
  'CANCELLED', // 決まったあとで、取りやめた
  'WITHDRAWN', // 決まる前に、取り下げた
] as const;
export type VisitingSessionState = (typeof visitingSessionStates)[number];

/** A day on which a provider can come, from when to when. */
export interface OfferedDay {
  readonly day: CalendarDay;
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
}

/** One of those a host has asked to come. */
export interface AskedProvider {
  readonly organizationId: string;
  readonly hasDeclined: boolean;
  /** Its days; none until it has said some. */
  readonly days: readonly OfferedDay[];
}

/** The one day that was taken, and whose it is. */
export interface BookedDay extends OfferedDay {
  readonly providerId: string;
}

/** What decides who may do what. */
export interface VisitingSessionFacts {
  readonly state: VisitingSessionState;
  readonly hostId: string;
  readonly asked: readonly AskedProvider[];
  /** Null until the host has taken a day. */
  readonly booked: BookedDay | null;
  /** How many came; a number and no names. */
  readonly cameCount: number | null;
}

/** Whether residents see it: from the moment both sides have said yes to its last hour's day, and never what was called off. */
export const isShownToResidents = ({ state, booked }: VisitingSessionFacts, today: CalendarDay): boolean =>
  state === 'BOOKED' && booked !== null && booked.day >= today;
