import { allow, type Decision, type Refusal, refuse } from '../shared/decision.ts';
import type { RoutingBook } from './routing-book.ts';
import type { RoutingRule } from './routing-rule.ts';

export const mostRoutingRules = 40;
export const mostRoutingExamples = 20;
export const mostRoutingWords = 300;

export const routingRefusals = [
  'FIELD_MISSING',
  'TEXT_TOO_LONG',
  'TOO_MANY',
  'AGE_INVALID',
  'CONDITION_MISSING',
] as const;
export type RoutingRefusal = (typeof routingRefusals)[number];

/** A book that can be kept, or every reason why not, by rule and example. */
export function readRoutingBook(book: RoutingBook): Decision<RoutingBook, RoutingRefusal> {
  const faults: Refusal<RoutingRefusal>[] = [];
  if (book.rules.length > mostRoutingRules) faults.push({ code: 'TOO_MANY', field: 'rules' });
  if (book.examples.length > mostRoutingExamples) faults.push({ code: 'TOO_MANY', field: 'examples' });
  book.rules.forEach((rule, at) => {
    faults.push(...ruleFaults(rule, `rules.${at}`));
  });
  if (!isAge(book.fallback.untilYears)) faults.push({ code: 'AGE_INVALID', field: 'fallback.untilYears' });
  book.examples.forEach(({ name, facts }, at) => {
    if (name.trim() === '') faults.push({ code: 'FIELD_MISSING', field: `examples.${at}.name` });
    if (name.length > 60) faults.push({ code: 'TEXT_TOO_LONG', field: `examples.${at}.name` });
    if (facts.age && !(isAge(facts.age.from) && isAge(facts.age.to)))
      faults.push({ code: 'AGE_INVALID', field: `examples.${at}.age` });
  });
  return faults.length > 0 ? refuse(faults) : allow(book);
}

function ruleFaults({ when, to, why }: RoutingRule, field: string): Refusal<RoutingRefusal>[] {
  const faults: Refusal<RoutingRefusal>[] = [];
  const { minYears, maxYears, tags, circumstances, difficulties, needs } = when;
  const isAged = minYears !== null || maxYears !== null;
  // A rule that asks for nothing would speak to everybody: that is what the fallback is for.
  if (!isAged && [tags, circumstances, difficulties, needs].every((list) => list.length === 0))
    faults.push({ code: 'CONDITION_MISSING', field: `${field}.when` });
  if (!isAge(minYears) || !isAge(maxYears) || (minYears ?? 0) > (maxYears ?? 120))
    faults.push({ code: 'AGE_INVALID', field: `${field}.age` });
  const aim = {
    OWN_WINDOW: true,
    PREFECTURE_DESK: true,
    ORGANIZATION: to.organizationId !== null,
    ORGANIZATION_KIND: to.organizationKind !== null,
    PLACE_KIND: to.placeKind !== null,
  } as const;
  if (!aim[to.kind]) faults.push({ code: 'FIELD_MISSING', field: `${field}.to` });
  if (why.length > mostRoutingWords) faults.push({ code: 'TEXT_TOO_LONG', field: `${field}.why` });
  return faults;
}

const isAge = (years: number | null): boolean =>
  years === null || (Number.isInteger(years) && years >= 0 && years <= 120);
