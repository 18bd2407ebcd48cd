import type { HouseholdTag } from '../cases/household.ts';
import type { OrganizationKind, ResourceKind } from '../directory/codes.ts';
import type { NeedKind } from './needs.ts';
import type { DifficultyGrade, RoutingCircumstance, RoutingFacts } from './routing-facts.ts';

/** When a rule speaks. All that is named must be so; of needs and grades one is enough. */
export interface RoutingConditions {
  readonly minYears: number | null;
  readonly maxYears: number | null;
  readonly tags: readonly HouseholdTag[];
  readonly circumstances: readonly RoutingCircumstance[];
  readonly difficulties: readonly DifficultyGrade[];
  readonly needs: readonly NeedKind[];
}

/** To whom a rule points: a window of the own municipality, one organization, a kind of organization, a kind of place. */
export const routingTargetKinds = [
  'OWN_WINDOW',
  'ORGANIZATION',
  'ORGANIZATION_KIND',
  'PLACE_KIND',
  'PREFECTURE_DESK',
] as const;
export type RoutingTargetKind = (typeof routingTargetKinds)[number];

export interface RoutingTarget {
  readonly kind: RoutingTargetKind;
  readonly organizationId: string | null;
  readonly organizationKind: OrganizationKind | null;
  readonly placeKind: ResourceKind | null;
}

/** One rule of a municipality (R082). It suggests; it binds nobody (R083). */
export interface RoutingRule {
  readonly id: string;
  readonly when: RoutingConditions;
  readonly to: RoutingTarget;
  /** Why it is done so, in the words of those who made it. */
  readonly why: string;
}

/** What a finding of a rule is about. */
export const routingConditionKinds = ['AGE', 'TAG', 'CIRCUMSTANCE', 'DIFFICULTY', 'NEED'] as const;
export type RoutingConditionKind = (typeof routingConditionKinds)[number];

export type RoutingAnswer = 'YES' | 'NO' | 'UNKNOWN';

/** One condition of a rule and how it came out. */
export interface RoutingFinding {
  readonly about: RoutingConditionKind;
  /** The tag or circumstance it is about; null where the kind says it all. */
  readonly which: HouseholdTag | RoutingCircumstance | null;
  readonly answer: RoutingAnswer;
}

/** A rule as it speaks about a case: YES it fired, UNKNOWN it would depend on what nobody has asked yet. */
export interface JudgedRule {
  readonly rule: RoutingRule;
  readonly answer: RoutingAnswer;
  readonly findings: readonly RoutingFinding[];
}

/** How a rule speaks about a case. One no is a no; what nobody has said leaves it open. */
export function judgeRule(rule: RoutingRule, facts: RoutingFacts): JudgedRule {
  const findings = findingsOf(rule.when, facts);
  const has = (answer: RoutingAnswer) => findings.some((finding) => finding.answer === answer);
  return { rule, findings, answer: has('NO') ? 'NO' : has('UNKNOWN') ? 'UNKNOWN' : 'YES' };
}

function findingsOf(when: RoutingConditions, facts: RoutingFacts): readonly RoutingFinding[] {
  const findings: RoutingFinding[] = [];
  if (when.minYears !== null || when.maxYears !== null)
    findings.push({ about: 'AGE', which: null, answer: ageAnswer(when, facts) });
  for (const tag of when.tags) findings.push({ about: 'TAG', which: tag, answer: answerOf(facts.tags[tag]) });
  for (const circumstance of when.circumstances)
    findings.push({
      about: 'CIRCUMSTANCE',
      which: circumstance,
      answer: answerOf(facts.circumstances[circumstance]),
    });
  if (when.difficulties.length > 0)
    findings.push({
      about: 'DIFFICULTY',
      which: null,
      answer: facts.difficulty === null ? 'UNKNOWN' : answerOf(when.difficulties.includes(facts.difficulty)),
    });
  if (when.needs.length > 0)
    findings.push({
      about: 'NEED',
      which: null,
      answer: facts.needs?.length
        ? answerOf(when.needs.some((need) => facts.needs!.includes(need)))
        : 'UNKNOWN',
    });
  return findings;
}

const answerOf = (fact: boolean | undefined): RoutingAnswer =>
  fact === undefined ? 'UNKNOWN' : fact ? 'YES' : 'NO';

/** Somebody who may be 39 or 40 is neither inside nor outside an edge at 40: that is asked. */
function ageAnswer({ minYears, maxYears }: RoutingConditions, { age }: RoutingFacts): RoutingAnswer {
  if (age === null) return 'UNKNOWN';
  const [min, max] = [minYears ?? 0, maxYears ?? Number.POSITIVE_INFINITY];
  if (age.from >= min && age.to <= max) return 'YES';
  return age.to < min || age.from > max ? 'NO' : 'UNKNOWN';
}
