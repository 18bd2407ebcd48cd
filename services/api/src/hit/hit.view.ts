import { daysBetween, estimateTravel, freshnessClass, type OfferingPlace, ringOf } from '@tsunagi/domain';
import { distanceMeters } from '@tsunagi/geo';
import type { PublicPosition } from '../geography/geography.types.ts';
import { municipalityRef, type Reference } from '../geography/index.ts';
import { type Answer, decide, type Standpoint } from '../person/index.ts';
import type { Card } from '../readmodel/index.ts';
import type { Freshness, SearchHit } from './hit.types.ts';
import { phoneView } from './phone.view.ts';
import { occurrencesOf, scheduleView } from './schedule.view.ts';

/** How many next dates a card shows at most. */
const datesShown = 3;

/**
 * A card as a person on a day sees it; the domain decides again what SQL has narrowed. The answer is
 * worked out when it is asked for: a list of names need not pay for reasons.
 */
export function hitView(card: Card, from: Standpoint, now: Date): SearchHit {
  const { reference } = from;
  const meters = metersTo(card, from);
  let answer: Answer | undefined;
  return {
    id: card.offeringId,
    resourceId: card.resourceId,
    name: card.name,
    kana: card.kana,
    kind: card.kind,
    summary: card.summary,
    summaryEasy: card.summaryEasy,
    summaryEn: card.summaryEn,
    municipality: municipalityRef(card.venueCode, reference),
    organizationName: card.organizationName,
    providerMunicipality:
      card.providerCode === card.venueCode ? null : municipalityRef(card.providerCode, reference),
    ring: ringOf(from.start, placeOf(card), from.neighborhood),
    get answer() {
      answer ??= decide({ ...card, municipalityCode: card.venueCode ?? card.providerCode }, from);
      return answer;
    },
    position: positionOf(card, reference),
    distanceMeters: meters,
    travel: meters === null ? null : estimateTravel(meters),
    phone: phoneView(card.phone, now),
    scheduleWords: scheduleView(card.schedule),
    get nextOccurrences() {
      return occurrencesOf(card.schedule, from.day, datesShown);
    },
    freshness: freshnessView(card.confirmed, from.day),
    transit: card.transit,
    transitNote: card.transitNote,
    accessModes: card.accessModes,
    atmosphere: card.atmosphere,
    fee: card.fee,
    peerRun: card.peerRun,
    activities: card.activities,
    status: card.status,
  };
}

const placeOf = (card: Card): OfferingPlace => ({
  venueMunicipalityCode: card.venueCode,
  providerMunicipalityCode: card.providerCode,
  accessModes: card.accessModes,
});

/** The position the public may see: the point, the rounded point, the municipality's, or none. */
function positionOf(card: Card, reference: Reference): PublicPosition | null {
  if (card.point) return { ...card.point, precision: card.precision };
  if (card.precision !== 'MUNICIPALITY' || card.venueCode === null) return null;
  const town = reference.municipalities.get(card.venueCode);
  return town ? { ...town.position, precision: 'MUNICIPALITY', radiusMeters: null } : null;
}

/** How old a confirmation is, and whose it was. */
export function freshnessView(confirmed: Card['confirmed'], day: Standpoint['day']): Freshness {
  return {
    class: freshnessClass(confirmed?.on, day, confirmed?.dueOn),
    confirmedOn: confirmed?.on ?? null,
    daysAgo: confirmed ? Math.max(0, daysBetween(confirmed.on, day)) : null,
    byName: confirmed?.byName ?? null,
    byRole: confirmed?.byRole ?? null,
  };
}

/** From the start municipality's point to the point the public may see. */
function metersTo(card: Card, { origin, reference }: Standpoint): number | null {
  if (!origin || card.venueCode === null) return null;
  const to = card.point ?? reference.municipalities.get(card.venueCode)?.position;
  return to ? Math.round(distanceMeters(origin, to)) : null;
}
