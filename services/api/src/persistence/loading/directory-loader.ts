import type { DirectoryRecord } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { loadGroupsAndAgreements } from './group-rows.ts';
import { loadOrganizationsAndVenues } from './organization-rows.ts';
import { loadProfiles } from './profile-rows.ts';
import { loadResources } from './resource-rows.ts';

/**
 * Adds a directory to the tables, in the client's transaction. Ids follow from the records' keys. Groups and profiles
 * may refer to resources of this or an earlier part; the read tables are refreshed by the caller.
 */
export async function loadDirectory(client: PoolClient, directory: DirectoryRecord): Promise<void> {
  await loadOrganizationsAndVenues(client, directory.organizations, directory.venues);
  await loadGroupsAndAgreements(client, directory.areaGroups, directory.agreements);
  await loadResources(client, directory.resources);
  await loadProfiles(client, directory.profiles);
  await client.query('update directory_meta set fiction = $1', [directory.fiction]);
}

/** Empties the directory and keeps the geography. */
export async function emptyDirectory(client: PoolClient): Promise<void> {
  await client.query(
    `truncate organization, venue, venue_exact, resource, resource_onward, offering, phone, area_group,
       area_group_member, agreement, agreement_party, residency_rule, municipality_profile, equal_window, chain_link,
       verification, provenance, offering_search, offering_card, offering_words, map_cell
     restart identity`,
  );
}
