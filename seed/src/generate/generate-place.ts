import type {
  CalendarDay,
  OfferingRecord,
  ResidencyRule,
  ResourceRecord,
  VenueRecord,
} from '@tsunagi/domain';
import type { Chance } from '../chance.ts';
import { shiftDay } from '../days.ts';
import { roundedPoint } from '../demo/sites.ts';
import { scattered } from './land.ts';
import { placeName } from './names.ts';
import type { Surroundings } from './surroundings.ts';
import type { Template } from './templates.ts';

/** Where and by whom a generated place is. */
export interface PlaceGround {
  key: string;
  around: Surroundings;
  organizationKey: string;
  phone: string;
  today: CalendarDay;
}

/** The template's rule, speaking about this town instead of the demo's. */
function reboundRule(rule: ResidencyRule, ground: PlaceGround, at: number): ResidencyRule {
  const { town, neighbors, zoneKey } = ground.around;
  const own = (many: boolean) => (many ? [town.code, ...neighbors] : [town.code]);
  const { scope } = rule;
  const key = `${ground.key}/rule-${at + 1}`;
  switch (scope.type) {
    case 'MUNICIPALITIES':
    case 'LIVING_WORKING_STUDYING':
      return { ...rule, key, scope: { type: scope.type, codes: own(scope.codes.length > 1) } };
    case 'WARDS':
      return { ...rule, key, scope: { type: 'MUNICIPALITIES', codes: own(false) } };
    case 'AREA_GROUP':
      return { ...rule, key, scope: { type: 'AREA_GROUP', groupKey: zoneKey } };
    case 'PREFECTURE':
      return { ...rule, key, scope: { type: 'PREFECTURE', prefectureCode: town.prefectureCode } };
    case 'ANYONE':
      return { ...rule, key };
  }
}

function reboundVenue(venue: VenueRecord, ground: PlaceGround, at: number, chance: Chance): VenueRecord {
  const { town, land } = ground.around;
  const position = venue.position ? scattered(town, land, chance) : null;
  return {
    ...venue,
    key: `${ground.key}/venue-${at + 1}`,
    municipalityCode: town.code,
    position,
    publicPosition: venue.precision === 'AREA' && position ? roundedPoint(position) : null,
    address: `${town.name}（見本の住所）`,
    publicAddress: venue.precision === 'EXACT' ? null : town.name,
  };
}

/** Confirmed as the demo is: 62 % within half a year, 20 % within a year, 10 % longer ago, 8 % never. */
function seen(today: CalendarDay, chance: Chance): ResourceRecord['verification'] {
  const class_ = chance.weighted([62, 20, 10, 8]);
  if (class_ === 3) return null;
  const days = [3 + chance.below(170), 190 + chance.below(170), 370 + chance.below(500)][class_]!;
  return { confirmedOn: shiftDay(today, -days), byName: '見本の団体', byRole: '担当者（見本値）' };
}

/** A place in the mould of a template, on this ground. */
export function generatePlace(
  { resource, venues }: Template,
  ground: PlaceGround,
  chance: Chance,
): { resource: ResourceRecord; venues: VenueRecord[] } {
  const [name, kana] = placeName(resource.kind, chance);
  const built: VenueRecord[] = [];
  const offerings = resource.offerings.map((offering, at): OfferingRecord => {
    const venue = venues[at];
    if (!venue) return { venueKey: null, schedule: offering.schedule };
    built.push(reboundVenue(venue, ground, at, chance));
    return { venueKey: built.at(-1)!.key, schedule: offering.schedule };
  });
  const { town } = ground.around;
  return {
    venues: built,
    resource: {
      ...resource,
      key: ground.key,
      name,
      kana,
      organizationKey: ground.organizationKey,
      sponsorCode: resource.sponsorCode
        ? resource.sponsorCode.length === 2
          ? town.prefectureCode
          : town.code
        : null,
      residencyRules: resource.residencyRules.map((rule, at) => reboundRule(rule, ground, at)),
      offerings,
      phones: resource.phones.map((phone) => ({ ...phone, number: ground.phone })),
      mail: resource.mail ? `${ground.key}@example.jp` : null,
      url: `https://example.jp/${ground.key}`,
      goesOnTo: [],
      verification: seen(ground.today, chance),
    },
  };
}
