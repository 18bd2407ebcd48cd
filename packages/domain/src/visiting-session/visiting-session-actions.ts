import type { CalendarDay } from '../shared/calendar.ts';
import { allow, type Decision, type Refusal, refuse } from '../shared/decision.ts';
import { faultsOfDays } from './read-visiting-session.ts';
import type {
  AskedProvider,
  OfferedDay,
  VisitingSessionFacts,
  VisitingSessionState,
} from './visiting-session.ts';

/** Who somebody is to a session. Who was asked and not taken is nobody to it once it is booked. */
export type VisitingSessionSide = 'HOST' | 'ASKED' | 'DECLINED' | 'PROVIDER';

/** One row of the table: who may do it, when, what it leads to, and what must be said. */
export interface VisitingSessionActionRule {
  readonly by: readonly VisitingSessionSide[];
  readonly from: readonly VisitingSessionState[];
  readonly to: VisitingSessionState | 'SAME';
  readonly needs: readonly ('word' | 'days' | 'pick' | 'count')[];
  /** Up to the day itself, or from the day on; null where the day does not matter. */
  readonly time: 'TO_THE_DAY' | 'FROM_THE_DAY' | null;
}

/** The life of a session, whole: buttons and checks are made from it. A day is the provider's yes, taking it the host's. */
export const visitingSessionActions = {
  OFFER_DAYS: { by: ['ASKED', 'DECLINED'], from: ['ASKED'], to: 'SAME', needs: ['days'], time: null },
  DECLINE: { by: ['ASKED'], from: ['ASKED'], to: 'SAME', needs: ['word'], time: null },
  BOOK: { by: ['HOST'], from: ['ASKED'], to: 'BOOKED', needs: ['pick'], time: null },
  WITHDRAW: { by: ['HOST'], from: ['ASKED'], to: 'WITHDRAWN', needs: [], time: null },
  // Residents were told the room: it may change until they have come, never the day.
  MOVE_ROOM: { by: ['HOST'], from: ['BOOKED'], to: 'SAME', needs: [], time: 'TO_THE_DAY' },
  CANCEL: {
    by: ['HOST', 'PROVIDER'],
    from: ['BOOKED'],
    to: 'CANCELLED',
    needs: ['word'],
    time: null,
  },
  // What was miscounted is counted again.
  REPORT: {
    by: ['PROVIDER'],
    from: ['BOOKED', 'HELD'],
    to: 'HELD',
    needs: ['count'],
    time: 'FROM_THE_DAY',
  },
} as const satisfies Record<string, VisitingSessionActionRule>;
export type VisitingSessionAction = keyof typeof visitingSessionActions;
export const visitingSessionActionNames = Object.keys(
  visitingSessionActions,
) as readonly VisitingSessionAction[];

export const visitingSessionRefusals = [
  'NOT_YOUR_TURN',
  'WRONG_STATE',
  'NOT_THE_TIME',
  'FIELD_MISSING',
  'TEXT_TOO_LONG',
  'DAY_INVALID',
  'DAY_PASSED',
  'DAY_NOT_OFFERED',
  'DAY_TWICE',
  'HOURS_INVALID',
  'TOO_MANY_DAYS',
  'NUMBER_INVALID',
] as const;
export type VisitingSessionRefusal = (typeof visitingSessionRefusals)[number];

/** The longest word of an act, in characters, and the most people one counts at a session. */
export const mostSessionWords = 500;
export const mostWhoCame = 10_000;

/** What somebody does to a session. */
export interface VisitingSessionAct {
  readonly action: VisitingSessionAction;
  readonly word?: string | null;
  /** With OFFER_DAYS: all of them anew. */
  readonly days?: readonly { readonly day: string; readonly from: string; readonly to: string }[] | null;
  /** With BOOK: whose day, and which. */
  readonly pick?: { readonly providerId: string; readonly day: string } | null;
  /** With REPORT. */
  readonly cameCount?: number | null;
}

interface Acting {
  /** The organization that acts. */
  readonly organizationId: string;
  readonly today: CalendarDay;
}

/** What an act makes of a session, or every reason why it may not be. */
export function decideVisitingSession(
  act: VisitingSessionAct,
  session: VisitingSessionFacts,
  acting: Acting,
): Decision<VisitingSessionFacts, VisitingSessionRefusal> {
  const rule: VisitingSessionActionRule = visitingSessionActions[act.action];
  if (!rule.from.includes(session.state)) return refuse([{ code: 'WRONG_STATE' }]);
  if (!isBy(rule, session, acting.organizationId)) return refuse([{ code: 'NOT_YOUR_TURN' }]);
  if (!isTime(rule, session, acting.today)) return refuse([{ code: 'NOT_THE_TIME' }]);
  const faults = [...faultsOfWord(act, rule), ...faultsOfNeeds(act, rule, { session, acting })];
  return faults.length > 0 ? refuse(faults) : allow(after(act, rule, session, acting));
}

/** The acts that are open to somebody now. Nothing can be booked before somebody has offered a day to come. */
export const openVisitingSessionActions = (
  session: VisitingSessionFacts,
  { organizationId, today }: Acting,
): readonly VisitingSessionAction[] =>
  visitingSessionActionNames.filter((action) => {
    const rule: VisitingSessionActionRule = visitingSessionActions[action];
    const hasDay = session.asked.some(({ days }) => days.some(({ day }) => day >= today));
    return (
      rule.from.includes(session.state) &&
      isBy(rule, session, organizationId) &&
      isTime(rule, session, today) &&
      (action !== 'BOOK' || hasDay)
    );
  });

/** Who an organization is to a session; null for a stranger, who is not told that there is one. */
export function visitingSessionSideOf(
  organizationId: string,
  { hostId, asked, booked }: VisitingSessionFacts,
): VisitingSessionSide | null {
  if (organizationId === hostId) return 'HOST';
  if (booked) return booked.providerId === organizationId ? 'PROVIDER' : null;
  const own = asked.find((one) => one.organizationId === organizationId);
  return own ? (own.hasDeclined ? 'DECLINED' : 'ASKED') : null;
}

function isBy({ by }: VisitingSessionActionRule, session: VisitingSessionFacts, who: string): boolean {
  const side = visitingSessionSideOf(who, session);
  return side !== null && by.includes(side);
}

function isTime(
  { time }: VisitingSessionActionRule,
  { booked }: VisitingSessionFacts,
  today: CalendarDay,
): boolean {
  if (time === null) return true;
  if (!booked) return false;
  return time === 'TO_THE_DAY' ? today <= booked.day : today >= booked.day;
}

function after(
  act: VisitingSessionAct,
  { to }: VisitingSessionActionRule,
  session: VisitingSessionFacts,
  { organizationId }: Acting,
): VisitingSessionFacts {
  const state = to === 'SAME' ? session.state : to;
  const own = (change: Partial<AskedProvider>) =>
    session.asked.map((one) => (one.organizationId === organizationId ? { ...one, ...change } : one));
  switch (act.action) {
    case 'OFFER_DAYS':
      return { ...session, asked: own({ hasDeclined: false, days: act.days as readonly OfferedDay[] }) };
    case 'DECLINE':
      return { ...session, asked: own({ hasDeclined: true, days: [] }) };
    case 'BOOK': {
      const { providerId } = act.pick!;
      return { ...session, state, booked: { providerId, ...pickedDay(act, session)! } };
    }
    case 'REPORT':
      return { ...session, state, cameCount: act.cameCount! };
    default:
      return { ...session, state };
  }
}

const pickedDay = ({ pick }: VisitingSessionAct, { asked }: VisitingSessionFacts): OfferedDay | undefined =>
  asked
    .find(({ organizationId }) => organizationId === pick?.providerId)
    ?.days.find(({ day }) => day === pick?.day);

function faultsOfWord(
  { word }: VisitingSessionAct,
  { needs }: VisitingSessionActionRule,
): Refusal<VisitingSessionRefusal>[] {
  if (Array.from(word ?? '').length > mostSessionWords) return [{ code: 'TEXT_TOO_LONG', field: 'word' }];
  return needs.includes('word') && !word?.trim() ? [{ code: 'FIELD_MISSING', field: 'word' }] : [];
}

function faultsOfNeeds(
  act: VisitingSessionAct,
  { needs }: VisitingSessionActionRule,
  { session, acting }: { readonly session: VisitingSessionFacts; readonly acting: Acting },
): Refusal<VisitingSessionRefusal>[] {
  if (needs.includes('days')) return faultsOfDays(act.days ?? [], acting.today);
  if (needs.includes('pick')) {
    const picked = pickedDay(act, session);
    if (!picked) return [{ code: act.pick ? 'DAY_NOT_OFFERED' : 'FIELD_MISSING', field: 'pick' }];
    return picked.day < acting.today ? [{ code: 'DAY_PASSED', field: 'pick' }] : [];
  }
  if (!needs.includes('count')) return [];
  const count = act.cameCount;
  if (count == null) return [{ code: 'FIELD_MISSING', field: 'cameCount' }];
  return Number.isInteger(count) && count >= 0 && count <= mostWhoCame
    ? []
    : [{ code: 'NUMBER_INVALID', field: 'cameCount' }];
}
