import {
  answerResidency,
  badgeOf,
  checkEligibility,
  type Finding as DomainFinding,
  type ResidencyFinding as DomainResidency,
  type EligibilityCriteria,
  type ResidencyRule,
  type ResourceKind,
  type ResourceStatus,
} from '@tsunagi/domain';
import { placeName, type Reference } from '../geography/index.ts';
import type { Answer, ResidencyFinding } from './answer.types.ts';
import type { Standpoint } from './standpoint.ts';

/** What a decision looks at. */
export interface Deciding {
  kind: ResourceKind;
  status: ResourceStatus;
  expectedStart: string | null;
  /** Where it takes place; without a venue, where its provider sits. */
  municipalityCode: string | null;
  criteria: EligibilityCriteria;
  rules: readonly ResidencyRule[];
}

/** The domain's answer for a person, as it is shown: badge, residency with its reason, every finding. */
export function decide(subject: Deciding, from: Standpoint): Answer {
  const { reference } = from;
  const residency = answerResidency(subject, from.home, reference.book, from.day);
  const { verdict, findings } = checkEligibility(subject.criteria, from.facts, subject);
  return {
    badge: badgeOf(residency.answer, verdict),
    residency: residencyView(residency, reference),
    eligibility: verdict,
    findings: withResidency(residency, findings),
  };
}

const verdictOfAnswer = { YES: 'MEETS', FIRST_CONTACT: 'UNKNOWN', ASK: 'UNKNOWN', NO: 'FAILS' } as const;
const verdictOrder = { FAILS: 0, UNKNOWN: 1, MEETS: 2 } as const;
const rank = (finding: DomainFinding) =>
  finding.weight === 'REQUIRED' || finding.weight === 'EXCLUDED' ? verdictOrder[finding.verdict] : 3;

/** Residency stands first among the findings of its verdict. */
function withResidency(residency: DomainResidency, findings: readonly DomainFinding[]): DomainFinding[] {
  const first: DomainFinding = {
    criterion: 'RESIDENCY',
    verdict: verdictOfAnswer[residency.answer],
    weight: 'REQUIRED',
    soft: false,
  };
  const at = findings.findIndex((finding) => rank(finding) >= rank(first));
  return at === -1 ? [...findings, first] : [...findings.slice(0, at), first, ...findings.slice(at)];
}

/** More places than this are not counted out: the rule itself can be read on the place's page. */
const mostPlaces = 3;

/** Why a residency answer is as it is, with names instead of keys. */
export function residencyView(found: DomainResidency, reference: Reference): ResidencyFinding {
  const names = found.placeCodes.slice(0, mostPlaces).flatMap((code) => placeName(code, reference) ?? []);
  return {
    answer: found.answer,
    reason: found.reason,
    name: decidingName(found, reference),
    place: names.length > 0 && found.placeCodes.length <= mostPlaces ? names.join('・') : null,
    source: found.source ?? null,
    until: found.until ?? null,
  };
}

function decidingName(found: DomainResidency, { book }: Reference): string | null {
  if (found.agreementKey !== undefined) return book.agreements.get(found.agreementKey)?.name ?? null;
  return found.groupKey === undefined ? null : (book.areaGroups.get(found.groupKey)?.name ?? null);
}
