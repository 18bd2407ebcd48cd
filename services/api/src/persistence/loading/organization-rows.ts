import type { OrganizationRecord, VenueRecord } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { type CopyTarget, copyRows } from '../copy-rows.ts';
import { stableId } from '../stable-id.ts';

/** The columns of an organization. */
export const organizationTarget: CopyTarget = {
  table: 'organization',
  columns: [
    'id',
    'record_key',
    'name',
    'kana',
    'kind',
    'municipality_code',
    'prefecture_code',
    'aliases',
    'corporate_number',
    'url',
    'mail',
  ],
};

/** The public columns of a venue. */
export const venueTarget: CopyTarget = {
  table: 'venue',
  columns: [
    'id',
    'record_key',
    'name',
    'kana',
    'municipality_code',
    'precision',
    'public_lat',
    'public_lng',
    'public_radius_meters',
    'public_address',
    'transit',
    'transit_note',
    'parking',
    'step_free',
  ],
};

/** The true place of a venue. */
export const venueExactTarget: CopyTarget = {
  table: 'venue_exact',
  columns: ['venue_id', 'lat', 'lng', 'address'],
};

/** Loads who provides and where. */
export async function loadOrganizationsAndVenues(
  client: PoolClient,
  organizations: readonly OrganizationRecord[],
  venues: readonly VenueRecord[],
): Promise<void> {
  await copyRows(client, organizationTarget, organizations.map(organizationRow));
  await copyRows(client, venueTarget, venues.map(venueRow));
  await copyRows(client, venueExactTarget, venues.map(venueExactRow));
}

/** The row of an organization. */
export const organizationRow = (one: OrganizationRecord) => [
  stableId('organization', one.key),
  one.key,
  one.name,
  one.kana,
  one.kind,
  one.municipalityCode,
  one.prefectureCode,
  one.aliases ?? [],
  one.corporateNumber,
  one.url,
  one.mail,
];

/** What is said of a venue, whatever it is named by. */
export type VenueFields = Omit<VenueRecord, 'key'>;

/** The true place of a venue as a row. */
export const venueExactRow = (one: VenueRecord) => [stableId('venue', one.key), ...venueExactValues(one)];

/** Where a venue truly is: the columns after the venue's id. */
export const venueExactValues = (one: VenueFields) => [
  one.position?.lat,
  one.position?.lng,
  one.address ?? (one.precision === 'EXACT' ? one.publicAddress : null),
];

/** What of a venue may be public, as a row. */
export const venueRow = (one: VenueRecord) => [stableId('venue', one.key), one.key, ...venueValues(one)];

/** What of a venue may be public: the columns after its id and key. */
export function venueValues(one: VenueFields) {
  const shown = publicPointOf(one);
  return [
    one.name,
    one.kana,
    one.municipalityCode,
    one.precision,
    shown?.lat,
    shown?.lng,
    one.precision === 'AREA' ? one.publicRadiusMeters : null,
    one.publicAddress ?? (one.precision === 'EXACT' ? one.address : null),
    one.transit,
    one.transitNote,
    one.parking ?? 'UNKNOWN',
    one.stepFree ?? 'UNKNOWN',
  ];
}

/** Only EXACT lets the true point out, and only AREA a rounded one. */
function publicPointOf(venueRecord: VenueFields) {
  if (venueRecord.precision === 'EXACT') return venueRecord.position;
  return venueRecord.precision === 'AREA' ? venueRecord.publicPosition : null;
}
