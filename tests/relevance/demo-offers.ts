import { japaneseDay } from '@tsunagi/domain';
import { readDemoDirectory } from '@tsunagi/seed';
import type { Demo, Offered } from './listed.ts';

/** The demo as it is loaded today. */
export function demoOfToday(): Demo {
  const today = japaneseDay(new Date());
  return { ...readDemoDirectory(today), today };
}

/** Every offering of the demo with what is needed to judge it. */
export function offersOf(demo: Demo): Offered[] {
  const organizations = new Map(demo.organizations.map((one) => [one.key, one]));
  const venues = new Map(demo.venues.map((one) => [one.key, one]));
  return demo.resources.flatMap((resource) => {
    const organization = organizations.get(resource.organizationKey)!;
    return resource.offerings.map(({ venueKey, schedule }) => ({
      resource,
      organizationKind: organization.kind,
      organizationName: organization.name,
      organizationTown: organization.municipalityCode,
      venue: venueKey === null ? null : venues.get(venueKey)!,
      schedule: schedule ?? null,
    }));
  });
}

/** A hit of the api as it is told apart from others: names are not unique, names with provider and town are. */
export const handleOf = (name: string, organizationName: string, town: string | null) =>
  `${name}|${organizationName}|${town ?? '-'}`;
