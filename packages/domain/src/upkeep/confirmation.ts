import { agingDays } from '../freshness/freshness-class.ts';
import { addDays, type CalendarDay, daysBetween } from '../shared/calendar.ts';

/** How often an entry may be promised to be confirmed. Never less than yearly: after a year a fact is old for everyone. */
export const confirmationMonths = [3, 6, 12] as const;
export type ConfirmationMonths = (typeof confirmationMonths)[number];

/** What those who have not chosen promise. */
export const usualMonths: ConfirmationMonths = 12;

/** How many days a confirmation lasts by each schedule. */
export const daysOfMonths: Readonly<Record<ConfirmationMonths, number>> = { 3: 92, 6: 183, 12: agingDays };

/** The last day on which a confirmation keeps its entry in time; null where there is none to count from. */
export const dueDay = (
  confirmedOn: CalendarDay | null,
  everyMonths: ConfirmationMonths,
): CalendarDay | null => (confirmedOn === null ? null : addDays(confirmedOn, daysOfMonths[everyMonths]));

/** How an entry stands by its own schedule. */
export const confirmationStandings = ['CURRENT', 'DUE_SOON', 'OVERDUE', 'NEVER'] as const;
export type ConfirmationStanding = (typeof confirmationStandings)[number];

/** How many days before the last day its owner is asked for the first time. */
export const askAheadDays = 30;

/** How an entry stands on a day. The last day itself is still in time. */
export function confirmationStanding(dueOn: CalendarDay | null, day: CalendarDay): ConfirmationStanding {
  if (dueOn === null) return 'NEVER';
  const left = daysBetween(day, dueOn);
  if (left < 0) return 'OVERDUE';
  return left <= askAheadDays ? 'DUE_SOON' : 'CURRENT';
}

/** The letters about one entry, in their order: three to its owner, then one to the coordinator who keeps it. */
export const askingStages = ['FIRST', 'REMINDER', 'LAST', 'COORDINATOR'] as const;
export type AskingStage = (typeof askingStages)[number];

/** What is known when the next letter is thought of. */
export interface AskingFacts {
  /** Null where the entry was never confirmed: it is due at once. */
  readonly dueOn: CalendarDay | null;
  /** The last letter about it that is not answered yet, and its day. */
  readonly asked: { readonly stage: AskingStage; readonly on: CalendarDay } | null;
  /** Whether there is an address of its owner to write to. */
  readonly hasAddress: boolean;
}

/** Between two letters lie at least two weeks, also where a machine stood still for months. */
export const daysBetweenLetters = 14;

/**
 * The letter that is to go out on a day, or null. The owner is asked a month ahead, reminded after two weeks, asked a last
 * time when the time is over; after that the coordinator is told, who is told at once where nobody else can be written to.
 */
export function nextLetter({ dueOn, asked, hasAddress }: AskingFacts, day: CalendarDay): AskingStage | null {
  if (asked?.stage === 'COORDINATOR') return null;
  const isOver = dueOn === null || dueOn < day;
  if (asked && daysBetween(asked.on, day) < daysBetweenLetters) return null;
  if (!hasAddress) return isOver ? 'COORDINATOR' : null;
  if (!asked) return isOver || daysBetween(day, dueOn) <= askAheadDays ? 'FIRST' : null;
  if (asked.stage === 'FIRST') return 'REMINDER';
  if (!isOver) return null;
  return asked.stage === 'REMINDER' ? 'LAST' : 'COORDINATOR';
}

/** What an owner may answer: still true, changed, or ended. */
export const confirmationAnswers = ['STILL_TRUE', 'CHANGED', 'ENDED'] as const;
export type ConfirmationAnswer = (typeof confirmationAnswers)[number];

/** By which way an answer came. */
export const confirmationWays = ['LINK', 'DESK', 'FAX', 'TELEPHONE'] as const;
export type ConfirmationWay = (typeof confirmationWays)[number];
