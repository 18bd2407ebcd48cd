import type { ResidencyAnswer } from '../directory/codes.ts';
import { type CalendarDay, isWithin } from '../shared/calendar.ts';
import { closesToOthers, type ResidencyLayer, rulesOfLayer } from './closing.ts';
import { agreementsAt, isSharedBy, type ResidencySubject } from './compile-residency.ts';
import type { Home } from './home.ts';
import type { KeyBook } from './key-book.ts';
import type { Agreement, ResidencyRule } from './residency-rule.ts';
import { type Coverage, coverageOfRule } from './scope-coverage.ts';

/** Why a residency answer is as it is. UNPUBLICIZED appears in the supporters' layer only: saying it in public would publish it. */
export const residencyReasons = [
  'RESIDENT',
  'NAMED_MUNICIPALITY',
  'WARD',
  'AREA_GROUP',
  'PREFECTURE',
  'ANYONE',
  'AGREEMENT',
  'FIRST_CONTACT',
  'WORKING_OR_STUDYING',
  'WARD_UNKNOWN',
  'ASK_RULE',
  'NO_RULE',
  'RESTRICTED',
  'HOME_UNKNOWN',
  'UNPUBLICIZED',
] as const;
export type ResidencyReason = (typeof residencyReasons)[number];

/** Whether someone who lives there may use it, with the rule or agreement that decided and where that is written. */
export interface ResidencyFinding {
  readonly answer: ResidencyAnswer;
  readonly reason: ResidencyReason;
  readonly ruleKey?: string;
  readonly agreementKey?: string;
  readonly groupKey?: string;
  /** Municipalities, wards or the prefecture the deciding rule speaks about, as codes. */
  readonly placeCodes: readonly string[];
  readonly source?: string;
  /** Last day of the deciding rule, agreement or group. */
  readonly until?: CalendarDay;
}

/** The residency answer for a home on a day. The strongest rule wins; what nobody has said is "ask", never "no". */
export function answerResidency(
  subject: ResidencySubject,
  home: Home | null | undefined,
  book: KeyBook,
  day: CalendarDay,
  layer: ResidencyLayer = 'PUBLIC',
): ResidencyFinding {
  const rules = rulesOfLayer(subject.rules, layer);
  if (!home) return answerWithoutHome(rules, book, day);
  const findings = rules.flatMap((rule) => findingOfRule(rule, subject, home, book, day));
  findings.push(...agreementFindings(subject, home, book, day));
  return strongest(findings) ?? otherwise(subject, rules, layer, book);
}

function answerWithoutHome(
  rules: readonly ResidencyRule[],
  book: KeyBook,
  day: CalendarDay,
): ResidencyFinding {
  const open = rules.filter(
    (rule) => rule.scope.type === 'ANYONE' && isWithin(day, rule.validFrom, rule.validTo),
  );
  const findings = open.map((rule) => finding(rule, rule.answer, reasonOf(rule, 'ANYONE'), book));
  return strongest(findings) ?? { answer: 'ASK', reason: 'HOME_UNKNOWN', placeCodes: [] };
}

const perhapsReasons = {
  WARD_UNKNOWN: 'WARD_UNKNOWN',
  PERHAPS_WORKING_OR_STUDYING: 'WORKING_OR_STUDYING',
  OUT_OF_DATE: 'ASK_RULE',
} as const satisfies Record<Exclude<Coverage, 'COVERED' | 'OUTSIDE'>, ResidencyReason>;

function findingOfRule(
  rule: ResidencyRule,
  subject: ResidencySubject,
  home: Home,
  book: KeyBook,
  day: CalendarDay,
): ResidencyFinding[] {
  const coverage = coverageOfRule(rule, home, book.areaGroups, day);
  if (coverage === 'OUTSIDE') return [];
  if (coverage !== 'COVERED') return [finding(rule, 'ASK', perhapsReasons[coverage], book)];
  return [finding(rule, rule.answer, reasonOf(rule, scopeReason(rule, subject, home)), book)];
}

function reasonOf(rule: ResidencyRule, reason: ResidencyReason): ResidencyReason {
  if (rule.layer === 'SUPPORTERS') return 'UNPUBLICIZED';
  if (rule.answer === 'FIRST_CONTACT') return 'FIRST_CONTACT';
  return rule.answer === 'ASK' ? 'ASK_RULE' : reason;
}

function scopeReason(rule: ResidencyRule, subject: ResidencySubject, home: Home): ResidencyReason {
  const { scope } = rule;
  if (scope.type === 'WARDS') return 'WARD';
  if (scope.type !== 'MUNICIPALITIES' && scope.type !== 'LIVING_WORKING_STUDYING') return scope.type;
  if (!scope.codes.includes(home.municipalityCode)) return 'WARD';
  return home.municipalityCode === subject.municipalityCode || scope.codes.length === 1
    ? 'RESIDENT'
    : 'NAMED_MUNICIPALITY';
}

function finding(
  rule: ResidencyRule,
  answer: ResidencyAnswer,
  reason: ResidencyReason,
  book: KeyBook,
): ResidencyFinding {
  const { scope } = rule;
  const group = scope.type === 'AREA_GROUP' ? book.areaGroups.get(scope.groupKey) : undefined;
  const until = [rule.validTo, group?.validTo].filter((day) => day != null).sort()[0];
  return {
    answer,
    reason,
    ruleKey: rule.key,
    ...(scope.type === 'AREA_GROUP' && { groupKey: scope.groupKey }),
    placeCodes: placeCodesOf(rule),
    ...(rule.source != null && { source: rule.source }),
    ...(until !== undefined && { until }),
  };
}

function placeCodesOf({ scope }: ResidencyRule): readonly string[] {
  if (scope.type === 'WARDS') return scope.wardCodes;
  if (scope.type === 'PREFECTURE') return [scope.prefectureCode];
  return scope.type === 'MUNICIPALITIES' || scope.type === 'LIVING_WORKING_STUDYING' ? scope.codes : [];
}

function agreementFindings(
  subject: ResidencySubject,
  home: Home,
  book: KeyBook,
  day: CalendarDay,
): ResidencyFinding[] {
  return agreementsAt(subject, book)
    .filter(
      (agreement) =>
        isSharedBy(agreement, subject) &&
        agreement.parties.includes(home.municipalityCode) &&
        isWithin(day, agreement.validFrom, agreement.validTo),
    )
    .map((agreement) => agreementFinding(agreement));
}

const agreementFinding = (agreement: Agreement): ResidencyFinding => ({
  answer: 'YES',
  reason: 'AGREEMENT',
  agreementKey: agreement.key,
  placeCodes: agreement.parties,
  ...(agreement.source != null && { source: agreement.source }),
  ...(agreement.validTo !== null && { until: agreement.validTo }),
});

const strengths: readonly ResidencyAnswer[] = ['YES', 'FIRST_CONTACT', 'ASK', 'NO'];
/** Among equal answers the one that convinces most is told: nearest to the person first, "anyone" last. */
const telling: readonly ResidencyReason[] = [
  'RESIDENT',
  'WARD',
  'NAMED_MUNICIPALITY',
  'AREA_GROUP',
  'AGREEMENT',
  'PREFECTURE',
  'ANYONE',
  'WARD_UNKNOWN',
  'ASK_RULE',
  'WORKING_OR_STUDYING',
];
const tellingRank = (reason: ResidencyReason) => {
  const rank = telling.indexOf(reason);
  return rank === -1 ? telling.length : rank;
};

function strongest(findings: readonly ResidencyFinding[]): ResidencyFinding | undefined {
  return [...findings].sort(
    (a, b) =>
      strengths.indexOf(a.answer) - strengths.indexOf(b.answer) ||
      tellingRank(a.reason) - tellingRank(b.reason) ||
      // Without a last day before one that ends.
      Number(a.until !== undefined) - Number(b.until !== undefined),
  )[0];
}

function otherwise(
  subject: ResidencySubject,
  seen: readonly ResidencyRule[],
  layer: ResidencyLayer,
  book: KeyBook,
): ResidencyFinding {
  const first = seen[0];
  if (closesToOthers(subject.rules, layer, book.areaGroups)) return finding(first!, 'NO', 'RESTRICTED', book);
  // An unpublicized welcome looks to the public exactly like a rule that says "ask".
  return first
    ? finding(first, 'ASK', 'ASK_RULE', book)
    : { answer: 'ASK', reason: 'NO_RULE', placeCodes: [] };
}
