import { withCheckDigit } from '@tsunagi/geo';
import { ruleTexts } from '@tsunagi/texts';
import { openData } from '@tsunagi/texts/ja/open-data';
import type { OfferingRow, ResourceRow, VenueRow } from '../resource/index.ts';
import { locationAttributes } from './attribute.view.ts';
import { derivedId, said, uriOf, type Viewing } from './viewing.ts';

const words = ruleTexts.ja.codes;

/** The id of where an offering takes place: its venue's, or one of its own where there is none. */
export const locationIdOf = (offering: OfferingRow): string =>
  offering.venue?.id ?? derivedId('location', offering.id);

/** Where an offering takes place, as far as the public may know. */
export const locationView = (offering: OfferingRow, row: ResourceRow, viewing: Viewing, isFull: boolean) =>
  offering.venue
    ? venueView(offering.venue, viewing, isFull)
    : said({
        id: locationIdOf(offering),
        location_type: 'virtual',
        name: withoutVenue(row),
        url: uriOf(row.url),
      });

const withoutVenue = (row: ResourceRow): string =>
  row.access_modes
    .filter((mode) => mode !== 'IN_PERSON')
    .map((mode) => openData.withoutVenue[mode])
    .join('・') || openData.withoutVenue.IN_PERSON;

/** Only what `venue` holds is known here; the point is the true one or a rounded one, and says which. */
function venueView(venue: VenueRow, viewing: Viewing, isFull: boolean) {
  return said({
    id: venue.id,
    location_type: 'physical',
    name: venue.name,
    description: venue.precision === 'AREA' && venue.radius ? openData.disc(venue.radius) : undefined,
    transportation:
      venue.transitNote ?? (venue.transit === 'UNKNOWN' ? undefined : words.transit[venue.transit]),
    latitude: venue.lat,
    longitude: venue.lng,
    external_identifier: withCheckDigit(venue.code),
    external_identifier_type: '全国地方公共団体コード',
    ...(isFull && {
      addresses: addressViews(venue, viewing),
      accessibility: accessibilityViews(venue),
      attributes: locationAttributes(venue),
    }),
  });
}

/** The address that may be shown; the postcode of a venue is not known to the directory. */
function addressViews(venue: VenueRow, { reference }: Viewing) {
  const town = reference.municipalities.get(venue.code);
  if (!venue.address || !town) return [];
  return [
    {
      id: derivedId('address', venue.id),
      location_id: venue.id,
      address_1: venue.address,
      city: town.name,
      ...(town.county && { region: town.county }),
      state_province: reference.prefectures.get(town.prefectureCode)?.name ?? '',
      postal_code: '',
      country: 'JP',
      address_type: 'physical',
    },
  ];
}

const accessibilityViews = (venue: VenueRow) =>
  venue.stepFree === 'UNKNOWN'
    ? []
    : [
        {
          id: derivedId('accessibility', venue.id),
          location_id: venue.id,
          description: words.stepFree[venue.stepFree],
        },
      ];
