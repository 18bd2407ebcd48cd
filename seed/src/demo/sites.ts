import type { LngLat } from '@tsunagi/domain';
import { chanceFrom } from '../chance.ts';
import type { SiteDraft } from './draft.ts';
import { towns } from './towns.ts';

const kilometersPerDegree = 111.195;

/** A point so many kilometres east and north of another. */
export const moved = (from: LngLat, east: number, north: number): LngLat => ({
  lng: from.lng + east / (kilometersPerDegree * Math.cos((from.lat * Math.PI) / 180)),
  lat: from.lat + north / kilometersPerDegree,
});

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

/** Where a site stands: as written, or within 1.5 km of the municipality's point, the same for the same name. */
export function placeAt(site: SiteDraft, name: string): LngLat {
  const town = towns().get(site.town);
  if (!town) throw new Error(`no municipality ${site.town}`);
  const chance = chanceFrom(`site ${site.town} ${name}`);
  const angle = chance.next() * 2 * Math.PI;
  const reach = 0.25 + 1.25 * chance.next();
  const [east, north] = site.km ?? [reach * Math.cos(angle), reach * Math.sin(angle)];
  const { lng, lat } = moved(town.position, east, north);
  return { lng: rounded(lng, 5), lat: rounded(lat, 5) };
}

/** A hidden place's public point: a grid of about a kilometre, so that nothing finer can be read out of it. */
export const roundedPoint = (point: LngLat): LngLat => ({
  lng: rounded(point.lng, 2),
  lat: rounded(point.lat, 2),
});
