import {
  type AgeBand,
  type AskerRole,
  ageBandNames,
  askerRoles,
  type ResourceKind,
  resourceKinds,
  type TravelWay,
  travelWays,
  type WishedFrequency,
  wishedFrequencies,
} from '@tsunagi/domain';

/** What the address of the page asks. It knows nothing of a person. */
export interface CoverageAsked {
  readonly prefecture: string;
  readonly kind: ResourceKind;
  readonly role: AskerRole;
  readonly age: AgeBand | null;
  readonly frequency: WishedFrequency | null;
  readonly way: TravelWay;
  readonly withinMinutes: number;
  readonly town: string | null;
}

/** The times one can choose. */
export const someMinutes = [15, 30, 45, 60, 90] as const;

type Said = Readonly<Record<string, string | string[] | undefined>>;

/** The question of an address; what is not one of the choices is the usual one. */
export function readAsked(said: Said, prefecture: string): CoverageAsked {
  const one = <T extends string>(name: string, of: readonly T[]): T | null =>
    of.find((code) => code === said[name]) ?? null;
  const digits = (name: string, form: RegExp) => {
    const value = said[name];
    return typeof value === 'string' && form.test(value) ? value : null;
  };
  const isFirst = said.kind === undefined;
  return {
    prefecture: digits('prefecture', /^\d{2}$/) ?? prefecture,
    kind: one('kind', resourceKinds) ?? 'IBASHO',
    role: one('role', askerRoles) ?? 'SELF',
    age: isFirst ? 'FORTIES' : one('age', ageBandNames),
    frequency: isFirst ? 'MONTHLY' : one('frequency', wishedFrequencies),
    way: one('way', travelWays) ?? 'CAR',
    withinMinutes: someMinutes.find((minutes) => String(minutes) === said.minutes) ?? 45,
    town: digits('town', /^\d{5}$/),
  };
}

/** The address of a question. */
export function addressOf({ withinMinutes, town, age, frequency, ...rest }: CoverageAsked): string {
  const asked = new URLSearchParams({
    ...rest,
    age: age ?? '',
    frequency: frequency ?? '',
    minutes: String(withinMinutes),
    ...(town && { town }),
  });
  return `/desk/coverage?${asked}${town ? '#chosen' : ''}`;
}
