import type { DirectoryRecord } from '@tsunagi/domain';
import { parseDirectory } from '@tsunagi/domain/directory/parse-directory';
import { isInJapan } from '@tsunagi/geo';
import { towns } from '../demo/towns.ts';
import { generateDirectory } from './generate-directory.ts';

const asked = { seed: 'a', count: 20_000, today: '2026-11-24' } as const;
const batches = [...generateDirectory(asked)];
const all = batches.flatMap((batch) => batch.resources);

test('it makes exactly as many places as asked for, in batches', () => {
  expect(all.length).toBe(20_000);
  expect(new Set(all.map((one) => one.key)).size).toBe(20_000);
  expect(batches.length).toBeGreaterThan(5);
});

test('the same seed gives the same directory, another seed another', () => {
  const tenth = (seed: string) => JSON.stringify([...generateDirectory({ ...asked, count: 3000, seed })]);
  expect(tenth('a')).toBe(tenth('a'));
  expect(tenth('a')).not.toBe(tenth('b'));
});

test('a batch names only what it or an earlier batch holds', () => {
  const seen = new Set<string>();
  for (const batch of batches) {
    for (const list of [batch.areaGroups, batch.organizations, batch.venues, batch.resources])
      for (const one of list) seen.add(one.key);
    for (const one of batch.resources) {
      expect(seen.has(one.organizationKey)).toBe(true);
      for (const { venueKey } of one.offerings) expect(venueKey === null || seen.has(venueKey)).toBe(true);
      for (const { scope } of one.residencyRules)
        expect(scope.type !== 'AREA_GROUP' || seen.has(scope.groupKey)).toBe(true);
    }
    for (const one of batch.profiles)
      expect(one.firstWindowKey == null || seen.has(one.firstWindowKey)).toBe(true);
  }
});

test('designated cities have far more than core cities, these more than cities, towns and villages', () => {
  const per = new Map<string, { places: number; towns: number }>();
  for (const town of towns().values()) {
    const entry = per.get(town.class) ?? { places: 0, towns: 0 };
    per.set(town.class, { ...entry, towns: entry.towns + 1 });
  }
  for (const batch of batches)
    for (const venue of batch.venues) per.get(towns().get(venue.municipalityCode)!.class)!.places += 1;
  const density = (name: string) => per.get(name)!.places / per.get(name)!.towns;
  expect(density('DESIGNATED')).toBeGreaterThan(2 * density('CORE'));
  expect(density('CORE')).toBeGreaterThan(2 * density('CITY'));
  expect(density('CITY')).toBeGreaterThan(density('TOWN'));
  expect(density('TOWN')).toBeGreaterThan(density('VILLAGE'));
});

test('places lie in Japan, within three kilometres of their town', () => {
  for (const { position, municipalityCode } of batches.flatMap((batch) => batch.venues)) {
    if (!position) continue;
    const town = towns().get(municipalityCode)!;
    const east = (position.lng - town.position.lng) * 111.2 * Math.cos((town.position.lat * Math.PI) / 180);
    expect(Math.hypot(east, (position.lat - town.position.lat) * 111.2)).toBeLessThan(3.05);
    expect(isInJapan(position)).toBe(true);
  }
});

test('the checker of the domain finds no fault', () => {
  const [first, ...rest] = generateDirectory({ ...asked, count: 8000 });
  const whole = rest.reduce<DirectoryRecord>(
    (sum, batch) => ({
      fiction: batch.fiction,
      organizations: [...sum.organizations, ...batch.organizations],
      venues: [...sum.venues, ...batch.venues],
      resources: [...sum.resources, ...batch.resources],
      areaGroups: [...sum.areaGroups, ...batch.areaGroups],
      agreements: [...sum.agreements, ...batch.agreements],
      profiles: [...sum.profiles, ...batch.profiles],
    }),
    first!,
  );
  expect(parseDirectory(whole)).toMatchObject({ ok: true });
});
