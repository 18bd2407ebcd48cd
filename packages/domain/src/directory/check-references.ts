import type { Refusal } from '../shared/decision.ts';
import { cityOfWard } from '../shared/japanese-code.ts';
import type { DirectoryFault } from './parse-fields.ts';
import type { DirectoryRecord, ResourceRecord } from './record.ts';

type Fault = Refusal<DirectoryFault>;

/** What no single field shows: keys used twice, keys that lead nowhere, wards of another city. */
export function checkReferences(directory: DirectoryRecord): Fault[] {
  const known = {
    organizations: keysOf(directory.organizations),
    venues: keysOf(directory.venues),
    resources: keysOf(directory.resources),
    areaGroups: keysOf(directory.areaGroups),
  };
  return [
    ...duplicates(directory),
    ...directory.resources.flatMap((resource, i) => resourceFaults(resource, `resources[${i}]`, known)),
    ...directory.profiles.flatMap((profile, i) => [
      ...missing(known.resources, [[`profiles[${i}].firstWindowKey`, profile.firstWindowKey]]),
      ...missing(
        known.resources,
        (profile.equalWindowKeys ?? []).map((key, j) => [`profiles[${i}].equalWindowKeys[${j}]`, key]),
      ),
      ...missing(
        known.resources,
        profile.chain.map((link, j) => [`profiles[${i}].chain[${j}].toResourceKey`, link.toResourceKey]),
      ),
    ]),
    ...directory.areaGroups.flatMap((group, i) =>
      group.leadCode == null || group.members.includes(group.leadCode)
        ? []
        : [{ code: 'CONTRADICTION' as const, field: `areaGroups[${i}].leadCode` }],
    ),
  ];
}

const keysOf = (list: readonly { key: string }[]): ReadonlySet<string> => new Set(list.map((one) => one.key));

function duplicates(directory: DirectoryRecord): Fault[] {
  const rules = directory.resources.flatMap((resource, i) =>
    resource.residencyRules.map((rule, j) => [`resources[${i}].residencyRules[${j}].key`, rule.key] as const),
  );
  return [
    ...twice(fieldsOf('organizations', directory.organizations, 'key')),
    ...twice(fieldsOf('venues', directory.venues, 'key')),
    ...twice(fieldsOf('resources', directory.resources, 'key')),
    ...twice(fieldsOf('areaGroups', directory.areaGroups, 'key')),
    ...twice(fieldsOf('agreements', directory.agreements, 'key')),
    ...twice(fieldsOf('profiles', directory.profiles, 'code')),
    // Rules with days are found by their key in the whole directory.
    ...twice(rules),
  ];
}

const fieldsOf = <K extends string>(name: string, list: readonly Record<K, string>[], key: K) =>
  list.map((one, i) => [`${name}[${i}].${key}`, one[key]] as const);

function twice(fields: readonly (readonly [string, string])[]): Fault[] {
  const seen = new Set<string>();
  return fields.flatMap(([field, key]) => {
    if (seen.has(key)) return [{ code: 'DUPLICATE_KEY' as const, field }];
    seen.add(key);
    return [];
  });
}

const missing = (
  known: ReadonlySet<string>,
  references: readonly (readonly [string, string | null | undefined])[],
): Fault[] =>
  references.flatMap(([field, key]) =>
    key == null || known.has(key) ? [] : [{ code: 'REFERENCE_UNKNOWN' as const, field }],
  );

interface KnownKeys {
  readonly organizations: ReadonlySet<string>;
  readonly venues: ReadonlySet<string>;
  readonly resources: ReadonlySet<string>;
  readonly areaGroups: ReadonlySet<string>;
}

function resourceFaults(resource: ResourceRecord, at: string, known: KnownKeys): Fault[] {
  return [
    ...missing(known.organizations, [[`${at}.organizationKey`, resource.organizationKey]]),
    ...missing(
      known.venues,
      resource.offerings.map((offering, j) => [`${at}.offerings[${j}].venueKey`, offering.venueKey]),
    ),
    ...missing(
      known.resources,
      (resource.goesOnTo ?? []).map((key, j) => [`${at}.goesOnTo[${j}]`, key]),
    ),
    ...resource.residencyRules.flatMap(({ scope }, j) => {
      const field = `${at}.residencyRules[${j}].scope`;
      if (scope.type === 'AREA_GROUP')
        return missing(known.areaGroups, [[`${field}.groupKey`, scope.groupKey]]);
      if (scope.type !== 'WARDS') return [];
      return scope.wardCodes.flatMap((ward, k) =>
        cityOfWard(ward) === scope.cityCode
          ? []
          : [{ code: 'CONTRADICTION' as const, field: `${field}.wardCodes[${k}]` }],
      );
    }),
  ];
}
