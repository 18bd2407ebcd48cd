import { type CalendarDay, isCalendarDay } from '../shared/calendar.ts';
import { allow, type Decision, type Refusal, refuse } from '../shared/decision.ts';
import { type AgreementFacts, type AgreementState, agreementOn, memberInTurn } from './agreement.ts';
import { isSum } from './share-costs.ts';

/** Who somebody is to an agreement. */
export type AgreementSide = 'DRAFTER' | 'IN_TURN';

/** One row of the table: who may do it, when, what it leads to, and what must be said. */
export interface AgreementActionRule {
  readonly by: readonly AgreementSide[];
  readonly from: readonly AgreementState[];
  /** ALL_AGREED: AGREED with the last of them, PROPOSED before. */
  readonly to: AgreementState | 'SAME' | 'ALL_AGREED';
  readonly needs: readonly ('word' | 'day' | 'yen')[];
  /** OVER: only after its last day; LASTING: until then. */
  readonly when?: 'OVER' | 'LASTING';
}

/** The life of an agreement, whole: buttons and checks are made from it. Nobody agrees for another, and nothing renews itself. */
export const agreementActions = {
  PROPOSE: { by: ['DRAFTER'], from: ['DRAFT'], to: 'PROPOSED', needs: [] },
  AGREE: { by: ['IN_TURN'], from: ['PROPOSED'], to: 'ALL_AGREED', needs: [] },
  ASK_BACK: { by: ['IN_TURN'], from: ['PROPOSED'], to: 'DRAFT', needs: ['word'] },
  DECLINE: { by: ['IN_TURN'], from: ['PROPOSED'], to: 'DECLINED', needs: ['word'] },
  TAKE_BACK: { by: ['DRAFTER'], from: ['PROPOSED'], to: 'DRAFT', needs: [] },
  WITHDRAW: { by: ['DRAFTER'], from: ['DRAFT', 'PROPOSED'], to: 'WITHDRAWN', needs: ['word'] },
  // One member alone does not end what all of them have agreed to.
  END: { by: ['DRAFTER'], from: ['AGREED'], to: 'SAME', needs: ['word', 'day'], when: 'LASTING' },
  // What it really cost is known when it is over.
  SETTLE: { by: ['DRAFTER'], from: ['AGREED'], to: 'SETTLED', needs: ['yen'], when: 'OVER' },
} as const satisfies Record<string, AgreementActionRule>;
export type AgreementAction = keyof typeof agreementActions;
export const agreementActionNames = Object.keys(agreementActions) as readonly AgreementAction[];

export const agreementRefusals = [
  'NOT_YOUR_TURN',
  'WRONG_STATE',
  'TOO_FEW_MEMBERS',
  'FIELD_MISSING',
  'TEXT_TOO_LONG',
  'DAY_INVALID',
  'DAY_PASSED',
  'DAY_REVERSED',
  'AFTER_LAST_DAY',
  'NOT_OVER',
  'AMOUNT_INVALID',
] as const;
export type AgreementRefusal = (typeof agreementRefusals)[number];

/** The longest word of an act, in characters. */
export const mostAgreementWords = 1_000;

export interface AgreementAct {
  readonly action: AgreementAction;
  readonly word?: string | null;
  /** With END: the last day. */
  readonly day?: string | null;
  /** With SETTLE: what it has cost in all. */
  readonly yen?: number | null;
}

/** Who acts: an organization and the municipality it acts for; null for a prefectural center. */
export interface AgreementActor {
  readonly organizationId: string;
  readonly municipalityCode: string | null;
}

/** What an act makes of an agreement, or why it may not be. Who goes back to the draft loses what was agreed to the old one. */
export function decideAgreement(
  act: AgreementAct,
  agreement: AgreementFacts,
  { actor, today }: { readonly actor: AgreementActor; readonly today: CalendarDay },
): Decision<AgreementFacts, AgreementRefusal> {
  const rule: AgreementActionRule = agreementActions[act.action];
  if (!rule.from.includes(agreement.state)) return refuse([{ code: 'WRONG_STATE' }]);
  if (!rule.by.some((side) => sidesOf(actor, agreement).includes(side)))
    return refuse([{ code: 'NOT_YOUR_TURN' }]);
  if (rule.when === 'OVER' && !isOver(agreement, today)) return refuse([{ code: 'NOT_OVER' }]);
  const faults = [
    ...wordFaults(act, rule),
    ...dayFaults(act, rule, agreement, today),
    ...sumFaults(act, rule),
  ];
  // An agreement with oneself shares nothing.
  if (act.action === 'PROPOSE' && agreement.members.length < 2)
    faults.push({ code: 'TOO_FEW_MEMBERS', field: 'members' });
  return faults.length > 0 ? refuse(faults) : allow(after(act, rule, agreement, { actor, today }));
}

/** The acts that are open to somebody on a day. */
export const openAgreementActions = (
  agreement: AgreementFacts,
  { actor, today }: { readonly actor: AgreementActor; readonly today: CalendarDay },
): readonly AgreementAction[] =>
  agreementActionNames.filter((action) => {
    const rule: AgreementActionRule = agreementActions[action];
    const sides = sidesOf(actor, agreement);
    return (
      rule.from.includes(agreement.state) &&
      rule.by.some((side) => sides.includes(side)) &&
      (rule.when === undefined || (rule.when === 'OVER') === isOver(agreement, today))
    );
  });

const isOver = (agreement: AgreementFacts, day: CalendarDay): boolean =>
  agreementOn(agreement, day) === 'OVER';

function sidesOf(
  { organizationId, municipalityCode }: AgreementActor,
  agreement: AgreementFacts,
): readonly AgreementSide[] {
  const isInTurn = municipalityCode !== null && memberInTurn(agreement) === municipalityCode;
  return [
    ...(organizationId === agreement.drafterId ? (['DRAFTER'] as const) : []),
    ...(isInTurn ? (['IN_TURN'] as const) : []),
  ];
}

function after(
  act: AgreementAct,
  { to }: AgreementActionRule,
  agreement: AgreementFacts,
  { actor, today }: { readonly actor: AgreementActor; readonly today: CalendarDay },
): AgreementFacts {
  if (act.action === 'END') return { ...agreement, to: act.day as CalendarDay };
  const members =
    act.action === 'AGREE'
      ? agreement.members.map((one) =>
          one.code === actor.municipalityCode ? { ...one, agreedOn: today } : one,
        )
      : agreement.members;
  const isWhole = members.every(({ agreedOn }) => agreedOn !== null);
  const state =
    to === 'ALL_AGREED' ? (isWhole ? 'AGREED' : 'PROPOSED') : to === 'SAME' ? agreement.state : to;
  const isNewRound = state === 'DRAFT';
  return {
    ...agreement,
    state,
    members: isNewRound ? members.map((one) => ({ ...one, agreedOn: null })) : members,
  };
}

function wordFaults({ word }: AgreementAct, { needs }: AgreementActionRule): Refusal<AgreementRefusal>[] {
  if ((word ?? '').length > mostAgreementWords) return [{ code: 'TEXT_TOO_LONG', field: 'word' }];
  return needs.includes('word') && !word?.trim() ? [{ code: 'FIELD_MISSING', field: 'word' }] : [];
}

/** A last day is today or later, and within what was agreed: whom it entitled yesterday it has entitled. */
function dayFaults(
  { day }: AgreementAct,
  { needs }: AgreementActionRule,
  { from, to }: AgreementFacts,
  today: CalendarDay,
): Refusal<AgreementRefusal>[] {
  if (!needs.includes('day')) return [];
  if (!day) return [{ code: 'FIELD_MISSING', field: 'day' }];
  if (!isCalendarDay(day)) return [{ code: 'DAY_INVALID', field: 'day' }];
  if (day < today) return [{ code: 'DAY_PASSED', field: 'day' }];
  if (day < from) return [{ code: 'DAY_REVERSED', field: 'day' }];
  return to !== null && day > to ? [{ code: 'AFTER_LAST_DAY', field: 'day' }] : [];
}

function sumFaults({ yen }: AgreementAct, { needs }: AgreementActionRule): Refusal<AgreementRefusal>[] {
  if (!needs.includes('yen')) return [];
  if (yen == null) return [{ code: 'FIELD_MISSING', field: 'yen' }];
  return isSum(yen) ? [] : [{ code: 'AMOUNT_INVALID', field: 'yen' }];
}
