import {
  ageBandNames,
  ageReaches,
  allow,
  type CoverageGrounds,
  type CoverageHome,
  type CoveragePlace,
  type CoverageQuestion,
  countClasses,
  coverageClasses,
  coverMunicipalities,
  explainCoverage,
  frequencyClass,
  type JudgedPlace,
  type Reached,
  refuse,
} from '@tsunagi/domain';
import { distanceMeters } from '@tsunagi/geo';
import { municipalityRef, type Reference } from '../geography/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { nobody, residencyView, standpointOf } from '../person/index.ts';
import { type ResourceRef, resourceRefView } from '../resource/index.ts';
import type { AskedAt } from '../search/index.ts';
import type { CoverageRepository, ListedPlace } from './coverage.repository.ts';
import type {
  CoverageExplanation,
  CoverageJudgement,
  CoverageMap,
  CoverageReached,
  MunicipalityCoverage,
} from './coverage.types.ts';

/** The longest way that is asked about. */
const longestMinutes = 240;
/** So many places on the way are told one by one; of the rest how many they are. */
const mostTold = 20;

/** Says what the residents of municipalities have, and how each value came about. */
export class CoverageService {
  constructor(private readonly repository: CoverageRepository) {}

  /** A prefecture's municipalities, or all, for one question. */
  async map(
    question: CoverageQuestion,
    prefecture: string | null,
    at: AskedAt,
  ): Promise<Answered<CoverageMap>> {
    const { municipalities, municipalitiesOf } = at.reference;
    const asked = prefecture === null ? [...municipalities.values()] : municipalitiesOf.get(prefecture);
    if (!asked) return refuse([{ code: 'CODE_UNKNOWN', field: 'prefecture' }]);
    if (!isTravelled(question)) return refuse([{ code: 'CHOICE_INVALID', field: 'withinMinutes' }]);
    const homes = asked.map(({ code, position }): CoverageHome => ({ code, position }));
    const listed = await this.listed(question, at.reference);
    const places = listed.map(({ place }) => place);
    const covered = coverMunicipalities(homes, places, question, groundsOf(at));
    const reaches = ageReaches(homes, places, question, groundsOf(at));
    const counts = countClasses(covered);
    const known = new Map(listed.map((one) => [one.place.id, one]));
    return allow({
      day: at.day,
      classes: coverageClasses.map((one) => ({ class: one, count: counts[one] })),
      municipalities: covered.map((one) => ({
        ...view(one, known, at),
        ages: ageBandNames.map((age) => ({ age, reach: reaches.get(one.code)![age] })),
      })),
    });
  }

  /** One municipality's value with every place on the way to it. */
  async explain(
    question: CoverageQuestion,
    code: string,
    at: AskedAt,
  ): Promise<Answered<CoverageExplanation>> {
    const home = at.reference.municipalities.get(code);
    if (!home) return refuse([{ code: 'CODE_UNKNOWN', field: 'code' }]);
    if (!isTravelled(question)) return refuse([{ code: 'CHOICE_INVALID', field: 'withinMinutes' }]);
    const listed = await this.listed(question, at.reference);
    const known = new Map(listed.map((one) => [one.place.id, one]));
    const places = listed.map(({ place }) => place);
    const { coverage, counts, onTheWay, withoutTravel } = explainCoverage(
      home,
      places,
      question,
      groundsOf(at),
    );
    const told = (judged: readonly JudgedPlace[]) =>
      judged.slice(0, mostTold).map((one) => judgementView(one, known, at));
    const reaches = ageReaches([home], places, question, groundsOf(at)).get(code)!;
    return allow({
      day: at.day,
      coverage: {
        ...view(coverage, known, at),
        ages: ageBandNames.map((age) => ({ age, reach: reaches[age] })),
      },
      usableCount: counts.USABLE,
      askCount: counts.ASK,
      notEligibleCount: counts.NOT_ELIGIBLE,
      onTheWay: told(onTheWay),
      onTheWayCount: onTheWay.length,
      withoutTravel: told(withoutTravel.filter(({ badge }) => badge !== 'NOT_ELIGIBLE')),
    });
  }

  private async listed({ kind }: CoverageQuestion, reference: Reference): Promise<KnownPlace[]> {
    const rows = await this.repository.ofKind(kind);
    return rows.flatMap((row) => placeOf(row, reference) ?? []);
  }
}

interface KnownPlace extends ListedPlace {
  readonly place: CoveragePlace;
}
type Known = ReadonlyMap<string, KnownPlace>;

const isTravelled = ({ withinMinutes }: CoverageQuestion): boolean =>
  withinMinutes >= 1 && withinMinutes <= longestMinutes;

const groundsOf = ({ reference, day }: AskedAt): CoverageGrounds => ({
  book: reference.book,
  day,
  layer: 'PUBLIC',
  metersBetween: distanceMeters,
});

/** A listed offering as coverage looks at it; null when one would have to travel and nobody has said where to. */
function placeOf(row: ListedPlace, reference: Reference): KnownPlace | null {
  const { card, lat, lng } = row;
  const needsTravel = card.venueCode !== null || card.accessModes.every((mode) => mode === 'IN_PERSON');
  const provider = reference.municipalities.get(card.providerCode ?? '')?.position ?? null;
  const position = lat === null || lng === null ? provider : { lat, lng };
  if (needsTravel && position === null) return null;
  return {
    ...row,
    place: {
      id: card.offeringId,
      kind: card.kind,
      municipalityCode: card.venueCode ?? card.providerCode,
      position: needsTravel ? position : null,
      rules: card.rules,
      criteria: card.criteria,
      life: card,
      frequency: frequencyClass(card.schedule),
    },
  };
}

function view(
  one: ReturnType<typeof coverMunicipalities>[number],
  known: Known,
  at: AskedAt,
): Omit<MunicipalityCoverage, 'ages'> {
  return {
    municipality: municipalityRef(one.code, at.reference)!,
    class: one.class,
    reach: one.reach,
    withoutTravel: one.withoutTravel,
    usable: reachedView(one.usable, known, at),
    ask: reachedView(one.ask, known, at),
  };
}

function reachedView(reached: Reached | null, known: Known, at: AskedAt): CoverageReached | null {
  if (reached === null) return null;
  const { card, place } = known.get(reached.placeId)!;
  return {
    resource: refOf(card, at),
    meters: Math.round(reached.meters),
    minutes: reached.minutes,
    minutesFrom: reached.minutesFrom,
    lat: place.position!.lat,
    lng: place.position!.lng,
    isPointExact: card.precision === 'EXACT',
  };
}

/** A place pointed to from nowhere: its ring is the reader's to see by the distance. */
const refOf = (card: ListedPlace['card'], { reference, day }: AskedAt): ResourceRef =>
  resourceRefView(card, standpointOf(nobody, reference, day));

const judgementView = (one: JudgedPlace, known: Known, at: AskedAt): CoverageJudgement => ({
  resource: refOf(known.get(one.placeId)!.card, at),
  badge: one.badge,
  reached: reachedView(one.reached, known, at),
  residency: residencyView(one.residency, at.reference),
  findings: [...one.findings],
  frequency: one.frequency,
});
