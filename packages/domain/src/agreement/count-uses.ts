import type { CalendarDay } from '../shared/calendar.ts';
import { allow, type Decision, type Refusal, refuse } from '../shared/decision.ts';
import type { AgreementFacts } from './agreement.ts';
import type { AgreementActor } from './agreement-actions.ts';

/** How often residents of members used what is shared in a month: numbers and no names (R130). */
export interface SaidUses {
  /** YYYY-MM. */
  readonly month: string;
  readonly counts: readonly { readonly code: string; readonly uses: number }[];
}

export type UsesRefusal = 'WRONG_STATE' | 'NOT_YOUR_TURN' | 'MONTH_INVALID' | 'NUMBER_INVALID' | 'NOT_FOUND';

/** The most uses of a month that are no slip of the finger. */
export const mostUses = 100_000;

/**
 * What can be written down, or why not, by field. Who drafted or leads counts for all, a member for its own residents. Only
 * months that have begun and lie in the period are counted, and what is settled stays as it was.
 */
export function readUses(
  said: SaidUses,
  agreement: AgreementFacts & { readonly leadCode: string },
  { actor, today }: { readonly actor: AgreementActor; readonly today: CalendarDay },
): Decision<SaidUses, UsesRefusal> {
  if (agreement.state !== 'AGREED') return refuse([{ code: 'WRONG_STATE' }]);
  const forAll =
    actor.organizationId === agreement.drafterId || actor.municipalityCode === agreement.leadCode;
  if (!forAll && said.counts.some(({ code }) => code !== actor.municipalityCode))
    return refuse([{ code: 'NOT_YOUR_TURN' }]);
  const faults: Refusal<UsesRefusal>[] = [];
  if (!monthsOf(agreement, today).includes(said.month))
    faults.push({ code: 'MONTH_INVALID', field: 'month' });
  for (const { code, uses } of said.counts) {
    if (!agreement.members.some((member) => member.code === code))
      faults.push({ code: 'NOT_FOUND', field: `uses.${code}` });
    else if (!Number.isInteger(uses) || uses < 0 || uses > mostUses)
      faults.push({ code: 'NUMBER_INVALID', field: `uses.${code}` });
  }
  return faults.length > 0 ? refuse(faults) : allow(said);
}

/** The months of an agreement that have begun, oldest first, as YYYY-MM. */
export function monthsOf({ from, to }: Pick<AgreementFacts, 'from' | 'to'>, today: CalendarDay): string[] {
  const last = (to !== null && to < today ? to : today).slice(0, 7);
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= last; month = monthAfter(month)) months.push(month);
  return months;
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
