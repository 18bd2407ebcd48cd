import { readFileSync } from 'node:fs';
import { organizationKinds, resourceKinds, resourceStatuses } from '@tsunagi/domain';
import { parseDirectory } from '@tsunagi/domain/directory/parse-directory';
import { readDemoDirectory } from './read-demo-directory.ts';
import { towns } from './towns.ts';

const today = '2026-11-24';
const demo = readDemoDirectory(today);

const twice = <T>(list: T[]) => list.filter((one, at) => list.indexOf(one) !== at);
const keysOf = (list: { key: string }[]) => new Set(list.map((one) => one.key));

test('the same day gives the same directory', () => {
  expect(JSON.stringify(readDemoDirectory(today))).toBe(JSON.stringify(demo));
});

test('the checker of the domain finds no fault', () => {
  expect(parseDirectory(JSON.parse(JSON.stringify(demo)))).toMatchObject({ ok: true });
  for (const day of ['2026-04-01', '2027-03-31', '2028-02-29'] as const)
    expect(parseDirectory(readDemoDirectory(day))).toMatchObject({ ok: true });
});

test('another day moves confirmations, not places', () => {
  const later = readDemoDirectory('2026-12-24');
  expect(later.venues).toEqual(demo.venues);
  const key = 'hidamari-no-ma';
  const seen = (directory: typeof demo) =>
    directory.resources.find((one) => one.key === key)?.verification?.confirmedOn;
  expect([seen(demo), seen(later)]).toEqual(['2026-11-10', '2026-12-10']);
});

test('every key is used once, and every key that is named exists', () => {
  for (const list of [demo.organizations, demo.venues, demo.resources, demo.areaGroups, demo.agreements])
    expect(twice(list.map((one) => one.key))).toEqual([]);
  const organizations = keysOf(demo.organizations);
  const venues = keysOf(demo.venues);
  const resources = keysOf(demo.resources);
  const groups = keysOf(demo.areaGroups);
  const missing = [
    ...demo.resources
      .filter((one) => !organizations.has(one.organizationKey))
      .map((one) => one.organizationKey),
    ...demo.resources.flatMap((one) => (one.goesOnTo ?? []).filter((key) => !resources.has(key))),
    ...demo.resources.flatMap((one) =>
      one.offerings.map((offering) => offering.venueKey).filter((key) => key !== null && !venues.has(key)),
    ),
    ...demo.resources.flatMap((one) =>
      one.residencyRules.flatMap(({ scope }) =>
        scope.type === 'AREA_GROUP' && !groups.has(scope.groupKey) ? [scope.groupKey] : [],
      ),
    ),
    ...demo.profiles.flatMap((one) =>
      [
        one.firstWindowKey,
        ...(one.equalWindowKeys ?? []),
        ...one.chain.map((link) => link.toResourceKey),
      ].filter((key) => key != null && !resources.has(key)),
    ),
  ];
  expect(missing).toEqual([]);
  expect(twice(demo.resources.flatMap((one) => one.residencyRules.map((rule) => rule.key)))).toEqual([]);
});

test('every municipality that is named is one of the 1,741', () => {
  const named = [
    ...demo.organizations.map((one) => one.municipalityCode),
    ...demo.venues.map((one) => one.municipalityCode),
    ...demo.areaGroups.flatMap((one) => one.members),
    ...demo.agreements.flatMap((one) => one.parties),
    ...demo.profiles.map((one) => one.code),
    ...demo.resources.flatMap((one) =>
      one.residencyRules.flatMap(({ scope }) => ('codes' in scope ? scope.codes : [])),
    ),
  ];
  expect(named.filter((code) => code !== null && !towns().has(code))).toEqual([]);
});

test('nothing can be taken for real: names carry 見本, numbers begin with zeros, addresses lead to example.jp', () => {
  for (const one of demo.organizations) expect(one.name).toContain('見本');
  for (const one of [...demo.areaGroups, ...demo.agreements]) expect(one.name).toContain('見本');
  const numbers = demo.resources.flatMap((one) => one.phones.map((phone) => phone.number));
  expect(twice(numbers)).toEqual([]);
  for (const number of numbers) expect(number).toMatch(/^0000-00-\d{4}$/);
  const everything = JSON.stringify(demo);
  expect(everything.match(/0\d{1,4}-\d{1,4}-\d{3,4}/g)?.filter((one) => !one.startsWith('0000-00-'))).toEqual(
    [],
  );
  for (const [link] of everything.matchAll(/https?:\/\/[^/"]+/g)) expect(link).toBe('https://example.jp');
  for (const [, host] of everything.matchAll(/[\w.-]+@([\w.-]+)/g)) expect(host).toBe('example.jp');
});

test('only codes of the closed lists are used', () => {
  for (const one of demo.resources) {
    expect(resourceKinds).toContain(one.kind);
    expect(resourceStatuses).toContain(one.status);
  }
  for (const one of demo.organizations) expect(organizationKinds).toContain(one.kind);
});

test('a place whose address is hidden gives the public neither its point nor its address', () => {
  const hidden = demo.venues.filter((one) => one.precision !== 'EXACT');
  expect(hidden.length).toBeGreaterThan(2);
  for (const venue of hidden) {
    if (venue.position) expect(venue.publicPosition).not.toEqual(venue.position);
    expect(venue.publicAddress ?? '').not.toContain('見本の住所');
  }
});

test('every municipality of the three prefectures has a chain that ends with someone', () => {
  expect(demo.profiles.length).toBe(139);
  for (const profile of demo.profiles) {
    const last = profile.chain.at(-1);
    expect(last?.condition).toBe('NONE_FITS');
    expect(last?.toResourceKey).toEqual(expect.any(String));
  }
});

test('each situation that README.md promises stands in the data', () => {
  const text = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| situation'));
  expect(rows.length).toBeGreaterThan(40);
  const known = new Set(
    [demo.organizations, demo.resources, demo.areaGroups, demo.agreements].flatMap((list) =>
      list.map((one) => one.key),
    ),
  );
  for (const profile of demo.profiles) known.add(profile.code);
  const named = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, key]) => key!));
  expect(named.filter((key) => !known.has(key))).toEqual([]);
});

test('all kinds, statuses, precisions and freshness classes occur', () => {
  const kinds = new Set(demo.resources.map((one) => one.kind));
  expect(resourceKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  const statuses = new Set(demo.resources.map((one) => one.status));
  expect(resourceStatuses.filter((status) => !statuses.has(status))).toEqual([]);
  expect(new Set(demo.venues.map((one) => one.precision))).toEqual(
    new Set(['EXACT', 'AREA', 'MUNICIPALITY', 'NONE']),
  );
  const classes = demo.resources.map(({ verification }) => {
    if (!verification) return 'NEVER';
    const days = (Date.parse(today) - Date.parse(verification.confirmedOn)) / 86_400_000;
    return days <= 183 ? 'FRESH' : days <= 365 ? 'AGING' : 'OLD';
  });
  for (const one of ['FRESH', 'AGING', 'OLD', 'NEVER']) expect(classes).toContain(one);
});

test('no two places say the same of themselves', () => {
  const own = demo.resources.filter(
    (one) => !/(-hokenjo|-jiritsu|-kikan|-saposute|-advice)$|houkatsu/.test(one.key),
  );
  expect(twice(own.map((one) => one.summary))).toEqual([]);
});
