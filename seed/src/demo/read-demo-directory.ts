import type { CalendarDay, DirectoryRecord, ResourceRecord, VenueRecord } from '@tsunagi/domain';
import { beyond } from '../../data/demo/places/beyond.ts';
import { doubles } from '../../data/demo/places/doubles.ts';
import { gunma } from '../../data/demo/places/gunma.ts';
import { koumi } from '../../data/demo/places/koumi.ts';
import { naganoEast } from '../../data/demo/places/nagano-east.ts';
import { naganoNorth } from '../../data/demo/places/nagano-north.ts';
import { naganoSouthWest } from '../../data/demo/places/nagano-south-west.ts';
import { saku } from '../../data/demo/places/saku.ts';
import { wide } from '../../data/demo/places/wide.ts';
import { yamanashi } from '../../data/demo/places/yamanashi.ts';
import { organizationRecord, resourceRecord } from './build-record.ts';
import type { RegionDraft } from './draft.ts';
import { demoAgreements, demoAreaGroups } from './groups-and-agreements.ts';
import { municipalOffices, municipalWindows } from './municipal-windows.ts';
import { demoProfiles } from './profiles.ts';
import { zoneServices } from './zone-services.ts';

/** Said on every page: nothing in this directory exists. */
export const demoFiction =
  '出てくる場所・人・電話番号は、すべて実在しません。地名は本物ですが、書いてあることは、その市町村の実際とは関係がありません。';

const regions = (today: CalendarDay): RegionDraft[] => [
  { organizations: municipalOffices(), places: [] },
  koumi(),
  saku(today),
  naganoEast(today),
  naganoSouthWest(),
  naganoNorth(),
  gunma(today),
  yamanashi(today),
  beyond(),
  wide(),
  zoneServices(),
  { organizations: [], places: municipalWindows() },
  // Last, so that no other number moves.
  doubles(),
];

/** The demo directory as it stands on a day: the same for the same day, on every machine. */
export function readDemoDirectory(today: CalendarDay): DirectoryRecord {
  const drafts = regions(today);
  const organizations = drafts.flatMap((region) => region.organizations).map(organizationRecord);
  const nameOf = new Map(organizations.map((one) => [one.key, one.name]));
  const resources: ResourceRecord[] = [];
  const venues: VenueRecord[] = [];
  for (const [at, place] of drafts.flatMap((region) => region.places).entries()) {
    const built = resourceRecord(place, today, {
      phone: `0000-00-${String(at + 1).padStart(4, '0')}`,
      organizationName: nameOf.get(place.org) ?? place.org,
    });
    resources.push(built.resource);
    venues.push(...built.venues);
  }
  const areaGroups = demoAreaGroups(today);
  const agreements = demoAgreements(today);
  const profiles = demoProfiles({ resources, venues, areaGroups, agreements }, today);
  return { fiction: demoFiction, organizations, venues, resources, areaGroups, agreements, profiles };
}
