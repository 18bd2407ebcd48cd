import type { OfferingRow, ResourceRow } from '../resource/index.ts';
import type { ListedOrganization } from './hsds.repository.ts';
import { locationIdOf, locationView } from './location.view.ts';
import { fullOrganizationView, organizationView } from './organization.view.ts';
import { scheduleViews } from './schedule.view.ts';
import { hangingOnService, serviceView, statusOf } from './service.view.ts';
import { said, type Viewing } from './viewing.ts';

const direct = (offering: OfferingRow, row: ResourceRow) => ({
  id: offering.id,
  service_id: row.id,
  location_id: locationIdOf(offering),
  ...said({ description: offering.note }),
});

/** An offering within its service: with place and days, without the service again. */
const offeringView = (offering: OfferingRow, row: ResourceRow, viewing: Viewing) => ({
  ...direct(offering, row),
  ...said({
    schedules: scheduleViews(
      offering.schedule,
      { service_at_location_id: offering.id },
      offering.venue ? 'at the location' : 'remote',
    ),
  }),
  location: locationView(offering, row, viewing, true),
});

/** A service with everything that hangs on it but its organization. */
const serviceWithPlaces = (row: ResourceRow, viewing: Viewing) => ({
  ...serviceView(row, viewing),
  ...hangingOnService(row, viewing),
  ...said({ service_at_locations: row.offerings.map((one) => offeringView(one, row, viewing)) }),
});

/** A service with everything. */
export const fullServiceView = (row: ResourceRow, viewing: Viewing) => ({
  ...serviceWithPlaces(row, viewing),
  organization: fullOrganizationView(row.organization, viewing),
});

/**
 * A service at a location. Name and status stand on it, too: the published OpenAPI of HSDS points this answer at the
 * schema of a service, and one body can satisfy both.
 */
export function serviceAtLocationView(row: ResourceRow, id: string, viewing: Viewing, isFull: boolean) {
  const offering = row.offerings.find((one) => one.id === id);
  if (!offering) return null;
  const named = { name: row.name, status: statusOf(row.status) };
  if (!isFull)
    return {
      ...direct(offering, row),
      ...named,
      location: locationView(offering, row, viewing, false),
      service: serviceView(row, viewing),
    };
  return {
    ...offeringView(offering, row, viewing),
    ...named,
    service: {
      ...serviceView(row, viewing),
      ...hangingOnService(row, viewing),
      organization: organizationView(row.organization, viewing),
    },
  };
}

/** How an organization is shown: alone, with what hangs on it, or with its services in full, too. */
export type OrganizationDepth = 'direct' | 'full' | 'full_service';

/** An organization and what it offers, of which `rowOf` knows the rows. */
export function nestedOrganizationView(
  { organization, resource_ids: ids }: ListedOrganization,
  rowOf: (id: string) => ResourceRow | undefined,
  viewing: Viewing,
  depth: OrganizationDepth,
) {
  if (depth === 'direct') return organizationView(organization, viewing);
  const services = ids.flatMap((id) => {
    const row = rowOf(id);
    if (!row) return [];
    return [depth === 'full_service' ? serviceWithPlaces(row, viewing) : serviceView(row, viewing)];
  });
  return { ...fullOrganizationView(organization, viewing), ...said({ services }) };
}
