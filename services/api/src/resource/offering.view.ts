import { estimateTravel } from '@tsunagi/domain';
import { distanceMeters, type LngLat } from '@tsunagi/geo';
import type { PublicPosition } from '../geography/geography.types.ts';
import { municipalityRef } from '../geography/index.ts';
import { occurrencesOf, scheduleView } from '../hit/index.ts';
import type { Standpoint } from '../person/index.ts';
import type { OfferingRow, VenueRow } from './resource.repository.ts';
import type { Offering } from './resource.types.ts';

/** How many next dates a page shows. */
const datesShown = 6;

/** An offering with its venue, as far as the public may know where that is. */
export function offeringView(offering: OfferingRow, from: Standpoint): Offering {
  const { venue } = offering;
  const distance = venue && metersTo(venue, from);
  return {
    id: offering.id,
    venueName: venue?.name ?? null,
    municipality: municipalityRef(venue?.code, from.reference),
    address: venue?.address ?? null,
    position: venue && positionOf(venue, from),
    transit: venue?.transit ?? 'UNKNOWN',
    transitNote: venue?.transitNote ?? null,
    parking: venue?.parking ?? 'UNKNOWN',
    stepFree: venue?.stepFree ?? 'UNKNOWN',
    schedule: scheduleView(offering.schedule),
    get nextOccurrences() {
      return occurrencesOf(offering.schedule, from.day, datesShown);
    },
    note: offering.note,
    distanceMeters: distance,
    travel: distance === null ? null : estimateTravel(distance),
  };
}

function positionOf(venue: VenueRow, { reference }: Standpoint): PublicPosition | null {
  const { lat, lng, precision } = venue;
  if (lat !== null && lng !== null) return { lat, lng, precision, radiusMeters: venue.radius };
  const town = precision === 'MUNICIPALITY' ? reference.municipalities.get(venue.code) : undefined;
  return town ? { ...town.position, precision, radiusMeters: null } : null;
}

function metersTo(venue: VenueRow, { origin, reference }: Standpoint): number | null {
  if (!origin) return null;
  const { lat, lng, code } = venue;
  const shown: LngLat | undefined =
    lat !== null && lng !== null ? { lat, lng } : reference.municipalities.get(code)?.position;
  return shown ? Math.round(distanceMeters(origin, shown)) : null;
}
