import type { CalendarDay, ResourceRecord, VenueRecord } from '@tsunagi/domain';
import { readDemoDirectory } from '../demo/read-demo-directory.ts';

/** A place of the demo, as the mould for generated ones: its kind, ages, circumstances, hours, words and sites. */
export interface Template {
  resource: ResourceRecord;
  venues: (VenueRecord | null)[];
}

export interface Templates {
  windows: Template[];
  others: Template[];
  /** Online or by telephone, for anyone. */
  nowhere: Template[];
}

const forAnyone = ({ residencyRules }: ResourceRecord) =>
  residencyRules.some((rule) => rule.scope.type === 'ANYONE' && rule.answer === 'YES');

/** The demo's places by how the generator draws them; places run out of the towns' own hands give the rest. */
export function readTemplates(today: CalendarDay): Templates {
  const demo = readDemoDirectory(today);
  const venues = new Map(demo.venues.map((venue) => [venue.key, venue]));
  const all = demo.resources.map(
    (resource): Template => ({
      resource,
      venues: resource.offerings.map(({ venueKey }) => (venueKey === null ? null : venues.get(venueKey)!)),
    }),
  );
  const isNowhere = (one: Template) => one.venues.every((venue) => venue === null) && forAnyone(one.resource);
  return {
    windows: all.filter((one) => one.resource.kind === 'WINDOW'),
    others: all.filter((one) => one.resource.kind !== 'WINDOW' && !isNowhere(one)),
    nowhere: all.filter(isNowhere),
  };
}
