import type { Circumstance, CriterionWeight, ResourceStatus } from '../directory/codes.ts';
import { checkAge } from './check-age.ts';
import type { EligibilityCriteria, PersonFacts } from './criteria.ts';

/** What a finding is about. RESIDENCY is decided by its own rule and joins the list only where findings are shown. */
export const criteriaKinds = ['RESIDENCY', 'AGE', 'AUDIENCE', 'CIRCUMSTANCE', 'STATUS'] as const;
export type Criterion = (typeof criteriaKinds)[number];

/** How a criterion came out. A fact nobody asked about is UNKNOWN, never FAILS. */
export const findingVerdicts = ['MEETS', 'FAILS', 'UNKNOWN'] as const;
export type FindingVerdict = (typeof findingVerdicts)[number];

/** The whole, apart from where the person lives. */
export const eligibilityVerdicts = ['FITS', 'ASK', 'DOES_NOT_FIT'] as const;
export type EligibilityVerdict = (typeof eligibilityVerdicts)[number];

/** One criterion and how it came out, with all that a sentence about it needs. */
export interface Finding {
  readonly criterion: Criterion;
  readonly verdict: FindingVerdict;
  readonly weight: CriterionWeight;
  readonly circumstance?: Circumstance;
  readonly minYears?: number;
  readonly maxYears?: number;
  /** The edge that decided is soft (ぐらい・おおむね). */
  readonly soft: boolean;
  readonly ageOf?: 'PERSON' | 'VISITOR';
  readonly ageYears?: number;
  readonly status?: ResourceStatus;
  readonly expectedStart?: string;
}

/** Where a resource stands in its life. */
export interface ResourceLife {
  readonly status: ResourceStatus;
  readonly expectedStart?: string | null;
}

/** What a person may use apart from residency: every finding, those that decide first. */
export function checkEligibility(
  criteria: EligibilityCriteria,
  facts: PersonFacts,
  life: ResourceLife,
): { verdict: EligibilityVerdict; findings: Finding[] } {
  const findings = [
    ...checkStatus(life),
    ...checkAudience(criteria, facts),
    ...checkAge(criteria.age, facts),
    ...checkCircumstances(criteria, facts),
  ].sort((a, b) => decidingRank(a) - decidingRank(b));
  return { verdict: verdictOf(findings), findings };
}

/** Preferences and reassurances are told, and decide nothing. */
const decides = (finding: Finding): boolean => finding.weight === 'REQUIRED' || finding.weight === 'EXCLUDED';

const verdictRank: Record<FindingVerdict, number> = { FAILS: 0, UNKNOWN: 1, MEETS: 2 };
const decidingRank = (finding: Finding): number => (decides(finding) ? verdictRank[finding.verdict] : 3);

function verdictOf(findings: readonly Finding[]): EligibilityVerdict {
  const deciding = findings.filter(decides);
  if (deciding.some((finding) => finding.verdict === 'FAILS')) return 'DOES_NOT_FIT';
  return deciding.some((finding) => finding.verdict === 'UNKNOWN') ? 'ASK' : 'FITS';
}

function checkStatus({ status, expectedStart }: ResourceLife): Finding[] {
  if (status === 'RUNNING') return [];
  return [
    {
      criterion: 'STATUS',
      verdict: status === 'ENDED' ? 'FAILS' : 'UNKNOWN',
      weight: 'REQUIRED',
      soft: false,
      status,
      ...(expectedStart != null && { expectedStart }),
    },
  ];
}

function checkAudience({ audiences }: EligibilityCriteria, { role }: PersonFacts): Finding[] {
  const verdict = audienceVerdict(audiences, role);
  return [{ criterion: 'AUDIENCE', verdict, weight: 'REQUIRED', soft: false }];
}

function audienceVerdict(
  audiences: EligibilityCriteria['audiences'],
  role: PersonFacts['role'],
): FindingVerdict {
  if (role === 'SUPPORTER') return 'MEETS';
  if (audiences.length === 0) return 'UNKNOWN';
  if (role === 'SELF') return audiences.some((a) => a === 'SELF' || a === 'PUBLIC') ? 'MEETS' : 'FAILS';
  return audiences.some((a) => a !== 'SUPPORTER') ? 'MEETS' : 'FAILS';
}

function checkCircumstances(criteria: EligibilityCriteria, facts: PersonFacts): Finding[] {
  const weighed = Object.entries(criteria.circumstances ?? {}) as [Circumstance, CriterionWeight][];
  const findings = weighed
    .filter(([, weight]) => weight !== 'NOT_CONSIDERED')
    .map(([circumstance, weight]): Finding => {
      const verdict = circumstanceVerdict(weight, facts.circumstances?.[circumstance]);
      return { criterion: 'CIRCUMSTANCE', verdict, weight, circumstance, soft: false };
    });
  // R006: 「生活困窮でなくてもよい」 is an answer too, and must be said aloud.
  const reassured = (criteria.saidNotNeeded ?? []).map(
    (circumstance): Finding => ({
      criterion: 'CIRCUMSTANCE',
      verdict: 'MEETS',
      weight: 'NOT_CONSIDERED',
      circumstance,
      soft: false,
    }),
  );
  return [...findings, ...reassured];
}

function circumstanceVerdict(weight: CriterionWeight, has: boolean | null | undefined): FindingVerdict {
  if (has == null) return 'UNKNOWN';
  return has === (weight !== 'EXCLUDED') ? 'MEETS' : 'FAILS';
}
