import type { SupportStage } from '../directory/codes.ts';
import { type CalendarDay, isCalendarDay } from '../shared/calendar.ts';
import { allow, type Decision, type Refusal, refuse } from '../shared/decision.ts';
import type { Shown } from '../sharing/disclosure.ts';
import { isInTeam, leadOf, type TeamFacts } from './team.ts';

/** Where a small step of a plan is. None of them ends by itself. */
export const stepStates = ['OPEN', 'PUT_OFF', 'DONE', 'LEFT'] as const;
export type StepState = (typeof stepStates)[number];

interface StepActionRule {
  readonly from: readonly StepState[];
  readonly to: StepState;
  readonly needsDay?: true;
}

/** What can become of a step. Everything can be taken back: steps go forward and back as people do (R089). */
export const stepActions = {
  DONE: { from: ['OPEN', 'PUT_OFF'], to: 'DONE' },
  PUT_OFF: { from: ['OPEN', 'PUT_OFF'], to: 'PUT_OFF', needsDay: true },
  LEAVE: { from: ['OPEN', 'PUT_OFF'], to: 'LEFT' },
  UNDO: { from: ['DONE', 'PUT_OFF', 'LEFT'], to: 'OPEN' },
} as const satisfies Record<string, StepActionRule>;
export type StepAction = keyof typeof stepActions;
export const stepActionNames = Object.keys(stepActions) as readonly StepAction[];

/** The longest step, in characters: a step that needs more words is more than one step. */
export const mostStepWords = 200;

/** What the rules must know of a step. */
export interface StepFacts {
  readonly stage: SupportStage;
  /** Who takes it. */
  readonly organizationId: string;
  readonly state: StepState;
  readonly byDay: CalendarDay | null;
}

/** Why something about a step is refused. */
export const stepRefusals = [
  'NOT_YOUR_TURN',
  'WRONG_STATE',
  'FIELD_MISSING',
  'TEXT_TOO_LONG',
  'DAY_INVALID',
  'DAY_PASSED',
  'NOT_IN_TEAM',
] as const;
export type StepRefusal = (typeof stepRefusals)[number];

/** A step as somebody writes it down. */
export interface SaidStep {
  readonly stage: SupportStage;
  readonly words: string;
  readonly organizationId: string;
  readonly byDay?: string | null;
}

/** A step that can be kept, or every reason why not. Whoever is in the team may write one for anybody in it. */
export function readStep(
  said: SaidStep,
  team: TeamFacts,
  { actingId, today }: { readonly actingId: string; readonly today: CalendarDay },
): Decision<StepFacts, StepRefusal> {
  if (!isInTeam(actingId, team)) return refuse([{ code: 'NOT_YOUR_TURN' }]);
  const faults: Refusal<StepRefusal>[] = [];
  const words = said.words.trim();
  if (words === '') faults.push({ code: 'FIELD_MISSING', field: 'words' });
  if (words.length > mostStepWords) faults.push({ code: 'TEXT_TOO_LONG', field: 'words' });
  if (!isInTeam(said.organizationId, team)) faults.push({ code: 'NOT_IN_TEAM', field: 'organizationId' });
  faults.push(...dayFaults(said.byDay, today));
  return faults.length > 0
    ? refuse(faults)
    : allow({
        stage: said.stage,
        organizationId: said.organizationId,
        state: 'OPEN',
        byDay: (said.byDay ?? null) as CalendarDay | null,
      });
}

/** The step after an act, or why not: of the keeper, of the lead of its stage, and of the one who takes it. */
export function decideStep(
  { action, day }: { readonly action: StepAction; readonly day?: string | null },
  step: StepFacts,
  team: TeamFacts,
  { actingId, today }: { readonly actingId: string; readonly today: CalendarDay },
): Decision<StepFacts, StepRefusal> {
  const rule: StepActionRule = stepActions[action];
  if (!mayMoveStep(step, team, actingId)) return refuse([{ code: 'NOT_YOUR_TURN' }]);
  if (!rule.from.includes(step.state)) return refuse([{ code: 'WRONG_STATE' }]);
  const faults =
    rule.needsDay && !day
      ? [{ code: 'FIELD_MISSING' as const, field: 'day' }]
      : dayFaults(rule.needsDay ? day : null, today, 'day');
  if (faults.length > 0) return refuse(faults);
  return allow({ ...step, state: rule.to, byDay: rule.needsDay ? (day as CalendarDay) : step.byDay });
}

/** Whether an organization may say what became of a step. */
export const mayMoveStep = (step: StepFacts, team: TeamFacts, actingId: string): boolean =>
  isInTeam(actingId, team) &&
  [team.keeperId, leadOf(team, step.stage), step.organizationId].includes(actingId);

/** The acts that are open for a step as it stands. */
export const openStepActions = (state: StepState): readonly StepAction[] =>
  stepActionNames.filter((action) => (stepActions[action].from as readonly StepState[]).includes(state));

/**
 * How much of the plan an organization sees. Steps and other members tell how somebody lives: they open with what is said
 * of the situation on its own referral. Else it sees what is its own, and who keeps the case.
 */
export const planSight = (situation: Shown | null): 'WHOLE' | 'OWN' =>
  situation?.form === 'FULL' ? 'WHOLE' : 'OWN';

function dayFaults(
  day: string | null | undefined,
  today: CalendarDay,
  field = 'byDay',
): readonly Refusal<StepRefusal>[] {
  if (!day) return [];
  if (!isCalendarDay(day)) return [{ code: 'DAY_INVALID', field }];
  return day < today ? [{ code: 'DAY_PASSED', field }] : [];
}
