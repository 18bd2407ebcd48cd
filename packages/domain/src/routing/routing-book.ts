import type { RoutingFacts } from './routing-facts.ts';
import type { JudgedRule, RoutingAnswer, RoutingRule } from './routing-rule.ts';
import { judgeRule } from './routing-rule.ts';

/** Who takes it when no rule fits, and up to which age (R084: 「64歳までは当部門で」). */
export interface RoutingFallback {
  readonly organizationId: string | null;
  readonly untilYears: number | null;
}

/** A case that was thought up to try the rules on, and what those who made them expect. Never about somebody. */
export interface RoutingExample {
  readonly name: string;
  readonly facts: RoutingFacts;
  /** The rule that should speak first, FALLBACK where none should, or null where nothing is expected. */
  readonly expects: string | null;
}

/** How a municipality routes: its rules in their order, who takes the rest, and what they are tried on. */
export interface RoutingBook {
  readonly rules: readonly RoutingRule[];
  readonly fallback: RoutingFallback;
  readonly examples: readonly RoutingExample[];
}

/** A municipality that has made no rules: the most common one (R083). */
export const emptyBook: RoutingBook = {
  rules: [],
  fallback: { organizationId: null, untilYears: null },
  examples: [],
};

/** What no rule fits to stays with the one who is named, or with the office of the case: nobody falls off. */
export interface FallbackOwner {
  readonly by: 'NAMED' | 'CASE_OFFICE';
  readonly organizationId: string | null;
  readonly untilYears: number | null;
  /** Why the office of the case and not the one who is named. */
  readonly why: 'NONE_NAMED' | 'PAST_AGE' | null;
}

/** What the rules say to a case: those that fired, those that hang on something unasked, and who takes it in any case. */
export interface RoutingSuggestion {
  readonly fired: readonly JudgedRule[];
  readonly open: readonly JudgedRule[];
  readonly fallback: FallbackOwner;
}

/** Lets the rules of a municipality speak about a case, in their order. None of them binds. */
export function routeCase(book: RoutingBook, facts: RoutingFacts): RoutingSuggestion {
  const judged = book.rules.map((rule) => judgeRule(rule, facts));
  const having = (answer: RoutingAnswer) => judged.filter((one) => one.answer === answer);
  return { fired: having('YES'), open: having('UNKNOWN'), fallback: fallbackOwner(book, facts) };
}

/** Past the age is only who is surely past it. */
function fallbackOwner({ fallback }: RoutingBook, { age }: RoutingFacts): FallbackOwner {
  const { organizationId, untilYears } = fallback;
  const isPast = untilYears !== null && age !== null && age.from > untilYears;
  if (organizationId !== null && !isPast) return { by: 'NAMED', organizationId, untilYears, why: null };
  const why = organizationId === null ? 'NONE_NAMED' : 'PAST_AGE';
  return { by: 'CASE_OFFICE', organizationId: null, untilYears, why };
}

/** How an example came out: which rule speaks first, and whether that is what was expected. */
export function tryExample(
  book: RoutingBook,
  example: RoutingExample,
): { readonly suggestion: RoutingSuggestion; readonly isAsExpected: boolean | null } {
  const suggestion = routeCase(book, example.facts);
  const first = suggestion.fired[0]?.rule.id ?? 'FALLBACK';
  return { suggestion, isAsExpected: example.expects === null ? null : example.expects === first };
}
