import type { Badge } from '../directory/codes.ts';
import { badgeOf } from '../eligibility/badge.ts';
import type { Finding, FindingVerdict } from '../eligibility/check-eligibility.ts';
import { answerResidency, type ResidencyFinding } from '../residency/answer-residency.ts';
import type { CoverageGrounds, CoverageHome, CoveragePlace, CoverageQuestion } from './coverage-question.ts';
import {
  compareReached,
  type MunicipalityCoverage,
  municipalityCoverage,
  placesOfKind,
  type Reached,
  reached,
} from './municipality-coverage.ts';
import { suitOf } from './suits-question.ts';

/** A place as one municipality's residents stand to it, with all that decided. */
export interface JudgedPlace {
  readonly placeId: string;
  readonly badge: Badge;
  readonly residency: ResidencyFinding;
  readonly findings: readonly Finding[];
  readonly frequency: FindingVerdict;
  /** null where nobody has to travel. */
  readonly reached: Reached | null;
}

/** How a municipality's value came about: how many places were looked at and how they came out, and those on the way to it. */
export interface CoverageExplanation {
  readonly coverage: MunicipalityCoverage;
  readonly counts: Readonly<Record<Badge, number>>;
  /** Every place up to the nearest usable one, nearest first; all of them where none is usable. */
  readonly onTheWay: readonly JudgedPlace[];
  readonly withoutTravel: readonly JudgedPlace[];
}

/** The value of one municipality from every place judged one by one: the plain definition, and its explanation. */
export function explainCoverage(
  home: CoverageHome,
  places: readonly CoveragePlace[],
  question: CoverageQuestion,
  grounds: CoverageGrounds,
): CoverageExplanation {
  const judged = placesOfKind(places, question).map((place) => judge(home, place, question, grounds));
  const travelled = judged
    .flatMap((one) => (one.reached === null ? [] : [{ ...one, reached: one.reached }]))
    .sort((one, other) => compareReached(one.reached, other.reached));
  const withoutTravel = judged.filter((one) => one.reached === null);
  const isUsable = ({ badge }: JudgedPlace) => badge === 'USABLE';
  const mayAsk = ({ badge }: JudgedPlace) => badge === 'ASK';
  const at = travelled.findIndex(isUsable);
  const onTheWay = at === -1 ? travelled : travelled.slice(0, at + 1);
  const ofAll = withoutTravel.some(mayAsk) ? 'ASK' : null;
  return {
    coverage: municipalityCoverage(home, question, {
      usable: travelled[at]?.reached ?? null,
      ask: onTheWay.find(mayAsk)?.reached ?? null,
      withoutTravel: withoutTravel.some(isUsable) ? 'USABLE' : ofAll,
    }),
    counts: countBadges(judged),
    onTheWay,
    withoutTravel,
  };
}

function judge(
  home: CoverageHome,
  place: CoveragePlace,
  question: CoverageQuestion,
  { book, day, layer, metersBetween, measured }: CoverageGrounds,
): JudgedPlace {
  const residency = answerResidency(place, { municipalityCode: home.code }, book, day, layer);
  const { verdict, findings, frequency } = suitOf(place, question);
  return {
    placeId: place.id,
    badge: badgeOf(residency.answer, verdict),
    residency,
    findings,
    frequency,
    reached:
      place.position === null
        ? null
        : reached(
            place.id,
            metersBetween(home.position, place.position),
            question.way,
            measured?.get(home.code),
          ),
  };
}

function countBadges(judged: readonly JudgedPlace[]): Record<Badge, number> {
  const counts: Record<Badge, number> = { USABLE: 0, ASK: 0, NOT_ELIGIBLE: 0 };
  for (const { badge } of judged) counts[badge] += 1;
  return counts;
}
