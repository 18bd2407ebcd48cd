import type { OrganizationKind } from '../directory/codes.ts';
import { addDays, type CalendarDay } from '../shared/calendar.ts';
import { allow, type Decision, type Refusal, refuse } from '../shared/decision.ts';

/** What is wrong with an entry, in the words of the one who tells. */
export const problemKinds = [
  'HAS_ENDED', // もうやっていない
  'NUMBER_WRONG', // 電話番号が違う
  'DAYS_WRONG', // 日や時間が違う
  'NOT_WHO_IT_SAYS', // 書いてある所と違う
  'TREATED_BADLY', // いやなことがあった、心配なことがある
  'OTHER',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** How a report was closed: with a word, as a proposed change of the entry, or by a suspension. */
export const problemOutcomes = ['SETTLED', 'PROPOSED', 'SUSPENDED'] as const;
export type ProblemOutcome = (typeof problemOutcomes)[number];

/** Whether it is about people's safety and not about a fact: it goes to more eyes, and never to the provider. */
export const isSerious = (kind: ProblemKind): boolean => kind === 'TREATED_BADLY';

/** What may be written, in characters. A form is small, and what is not asked for is not told. */
export const mostProblemWords = 400;
export const mostContactWords = 120;

/** A report as it is told: nobody has to say who they are. */
export interface ToldProblem {
  readonly kind: ProblemKind;
  readonly words: string | null;
  /** Where an answer may be sent; used for nothing else. */
  readonly contact: string | null;
}

export type ProblemRefusal = 'TEXT_TOO_LONG' | 'WORDS_MISSING';

/** A report without empty fields, or why it cannot be taken. `OTHER` says nothing without words. */
export function tellProblem({ kind, words, contact }: ToldProblem): Decision<ToldProblem, ProblemRefusal> {
  const told = { kind, words: words?.trim() || null, contact: contact?.trim() || null };
  const refusals: Refusal<ProblemRefusal>[] = [];
  if (kind === 'OTHER' && told.words === null) refusals.push({ code: 'WORDS_MISSING', field: 'words' });
  if (lengthOf(told.words) > mostProblemWords) refusals.push({ code: 'TEXT_TOO_LONG', field: 'words' });
  if (lengthOf(told.contact) > mostContactWords) refusals.push({ code: 'TEXT_TOO_LONG', field: 'contact' });
  return refusals.length > 0 ? refuse(refusals) : allow(told);
}

const lengthOf = (text: string | null): number => Array.from(text ?? '').length;

/** Who looks into a report. The prefecture reads all of its towns; here it says whose task a report is. */
export const problemDesks = ['MUNICIPALITY', 'PREFECTURE', 'OPERATOR'] as const;
export type ProblemDesk = (typeof problemDesks)[number];

/**
 * Whose task a report is. Facts are the keeper's. What is serious goes to the prefecture as well, and never to the body
 * it is about: of a town's own window the town does not judge, of the prefecture's own center the prefecture does not.
 */
export function desksOf(
  kind: ProblemKind,
  {
    keeperCode,
    providerKind,
  }: { readonly keeperCode: string | null; readonly providerKind: OrganizationKind },
): readonly ProblemDesk[] {
  const keeper: ProblemDesk =
    keeperCode === null ? 'OPERATOR' : keeperCode.length === 2 ? 'PREFECTURE' : 'MUNICIPALITY';
  if (!isSerious(kind)) return [keeper];
  const judged: readonly ProblemDesk[] =
    providerKind === 'MUNICIPALITY'
      ? ['MUNICIPALITY']
      : providerKind === 'PREFECTURE' || providerKind === 'PREFECTURAL_CENTER'
        ? ['PREFECTURE']
        : [];
  const free = problemDesks.filter(
    (desk) => (desk === keeper || desk === 'PREFECTURE') && !judged.includes(desk),
  );
  return free.length > 0 ? free : ['OPERATOR'];
}

/** How long the words and the contact of a report are kept after it was closed, and how long at most. */
export const keptDaysAfterAnswer = 90;
export const keptDaysAtMost = 365;

/** The first day on which the words and the contact of a report are gone. */
export function forgottenOn(receivedOn: CalendarDay, answeredOn: CalendarDay | null): CalendarDay {
  const latest = addDays(receivedOn, keptDaysAtMost);
  if (answeredOn === null) return latest;
  const afterAnswer = addDays(answeredOn, keptDaysAfterAnswer);
  return [afterAnswer, latest].toSorted()[0]!;
}
