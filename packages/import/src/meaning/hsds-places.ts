import type { VenueRecord } from '@tsunagi/domain';
import { isInJapan } from '@tsunagi/geo';
import { readLine } from '../cells/plain.ts';
import { readDegrees } from '../cells/read-number.ts';
import { type Said, type SaidPlace, saying } from './entry.ts';
import type { HsdsFaults } from './hsds-faults.ts';
import { type HsdsPackage, textOf } from './hsds-package.ts';
import { readHsdsSchedule } from './hsds-schedule.ts';
import type { HsdsRow } from './hsds-tables.ts';
import type { PlaceBook } from './place-book.ts';

/** Where and when a service of a package takes place: one place at least, though it may be nowhere. */
export function readHsdsPlaces(
  service: HsdsRow,
  id: string,
  { tables, book, faults }: { tables: HsdsPackage; book: PlaceBook; faults: HsdsFaults },
): SaidPlace[] {
  const [schedule] = tables.schedules.get(id) ?? [];
  const { faults: asWords, ...offering } = readHsdsSchedule(schedule, (column) => textOf(schedule, column));
  for (const words of asWords) faults.say('SCHEDULE_AS_WORDS', 'schedules', words);
  const venues = (tables.places.get(id) ?? []).map((place) => {
    const location = tables.locations.get(textOf(place, 'location_id') ?? '');
    return location ? venueOf(location, service, tables, book, faults) : null;
  });
  return (venues.length > 0 ? venues : [null]).map((venue) => ({ venue, offering }));
}

const addressColumns = ['state_province', 'region', 'city', 'address_1', 'address_2'];

/** A location whose municipality nobody can tell is left out: the service is taken without it. */
function venueOf(
  location: HsdsRow,
  service: HsdsRow,
  tables: HsdsPackage,
  book: PlaceBook,
  faults: HsdsFaults,
): Said<VenueRecord> | null {
  const id = textOf(location, 'id');
  if (!id) return null;
  const [address] = tables.addresses.get(id) ?? [];
  const written = addressColumns.flatMap((column) => textOf(address, column) ?? []).join('');
  const lat = readDegrees(textOf(location, 'latitude') ?? '');
  const lng = readDegrees(textOf(location, 'longitude') ?? '');
  const position = lat !== null && lng !== null && isInJapan({ lat, lng }) ? { lat, lng } : undefined;
  const municipalityCode = written ? book.byWords(written, book.prefectureOfWords(written)) : null;
  const name = readLine(textOf(location, 'name') ?? textOf(service, 'name')!).slice(0, 200);
  if (!municipalityCode) {
    faults.say('VENUE_LEFT_OUT', 'locations.name', name);
    return null;
  }
  return {
    key: `hsds/${id}`.slice(0, 190),
    name,
    municipalityCode,
    ...saying({
      precision: position ? ('EXACT' as const) : undefined,
      position,
      address: written.slice(0, 200),
      publicAddress: written.slice(0, 200),
      transitNote: textOf(location, 'transportation'),
    }),
  };
}
