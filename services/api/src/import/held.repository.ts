import type { ComparedEntry, OrganizationRecord, ResourceRecord, VenueRecord } from '@tsunagi/domain';
import type { Entry, Held } from '@tsunagi/import';
import type { PoolClient } from 'pg';
import { resourceFields, selected, venueFields } from '../persistence/record-fields.ts';
import { stableId } from '../persistence/stable-id.ts';

/** A venue's key where it came from no list: its id, which no list can name. */
export const foreignKeyMark = 'id:';

/**
 * What the directory holds of what these entries speak about. What is read in order to be written stays locked until the
 * transaction ends: whoever is writing it is waited for, and whoever comes later waits; what is only looked at is
 * nobody's to wait for.
 */
export async function readHeld(
  client: PoolClient,
  entries: readonly Entry[],
  purpose: 'WRITING' | 'LOOKING',
): Promise<Held> {
  const held = (sql: string, lock: string) => (purpose === 'WRITING' ? `${sql} ${lock}` : sql);
  const resources = await client.query<ResourceRecord>(held(selectResources, 'for update of r'), [
    entries.map((entry) => entry.key),
  ]);
  // Which organization a line means is known only when all are read. New entries of theirs are not held up.
  const organizations = await client.query<OrganizationRecord & { id: string }>(
    held(selectOrganizations, 'for no key update'),
  );
  const said = entries.flatMap(({ places }) => places.flatMap(({ venue }) => (venue ? [venue.key] : [])));
  const tied = resources.rows.flatMap((one) => one.offerings.map((offering) => offering.venueKey));
  const venues = await client.query<VenueRecord & { id: string }>(held(selectVenues, 'for update of v'), [
    [...new Set([...said, ...tied])].filter((key) => key !== null),
  ]);
  return {
    resources: resources.rows,
    organizations: ours('organization', organizations.rows),
    venues: ours('venue', venues.rows),
    others: await readOthers(client, entries),
    keepers: await readKeepers(client, resources.rows),
  };
}

async function readKeepers(
  client: PoolClient,
  resources: readonly ResourceRecord[],
): Promise<Map<string, string | null>> {
  const found = await client.query<{ key: string; code: string | null }>(
    `select r.record_key as key, k.keeper_code as code from resource r join upkeep.keeper k on k.resource_id = r.id
     where r.record_key = any($1::text[])`,
    [resources.map((one) => one.key)],
  );
  return new Map(found.rows.map(({ key, code }) => [key, code]));
}

/** Rows whose id follows from their key: only those can be named by a list. */
const ours = <T extends { id: string; key: string }>(kind: string, rows: readonly T[]): Omit<T, 'id'>[] =>
  rows.filter((row) => row.id === stableId(kind, row.key)).map(({ id: _, ...record }) => record);

/** Entries that are not of this list, in the towns it speaks of. */
async function readOthers(client: PoolClient, entries: readonly Entry[]): Promise<ComparedEntry[]> {
  const codes = entries.flatMap(({ places, assumed }) => [
    assumed.organizationCode,
    ...places.map(({ venue }) => venue?.municipalityCode),
  ]);
  const found = await client.query<ComparedEntry & { lat: number | null; lng: number | null }>(selectOthers, [
    entries.map((entry) => entry.key),
    [...new Set(codes)].filter((code) => code != null),
  ]);
  return found.rows.map(({ lat, lng, ...entry }) => ({
    ...entry,
    point: lat === null || lng === null ? null : { lat, lng },
  }));
}

const selectOrganizations = `
  select id, record_key as key, name, kana, kind, municipality_code as "municipalityCode",
    prefecture_code as "prefectureCode", aliases, corporate_number as "corporateNumber", url, mail
  from organization where record_key is not null order by record_key`;

const selectVenues = `
  select v.id, v.record_key as key, ${selected(venueFields)}
  from venue v left join venue_exact x on x.venue_id = v.id
  where v.record_key = any($1::text[])`;

const selectResources = `
  select r.record_key as key, coalesce(g.record_key, g.id::text) as "organizationKey", ${selected(resourceFields)},
    '[]'::json as "residencyRules",
    coalesce((select json_agg(json_build_object('venueKey', case when o.venue_id is not null
          then coalesce(v.record_key, '${foreignKeyMark}' || v.id) end, 'schedule', o.schedule, 'note', o.note)
        order by o.position) from offering o left join venue v on v.id = o.venue_id
      where o.resource_id = r.id), '[]') as offerings,
    null as verification
  from resource r join organization g on g.id = r.organization_id
  where r.record_key = any($1::text[])`;

const selectOthers = `
  select coalesce(r.record_key, r.id::text) as id, r.name, r.kana, r.kind, g.name as "organizationName",
    g.corporate_number as "corporateNumber",
    coalesce((select array_agg(p.number) from phone p where p.resource_id = r.id), '{}') as phones,
    coalesce(v.municipality_code, g.municipality_code) as "municipalityCode", v.public_lat as lat, v.public_lng as lng
  from resource r join organization g on g.id = r.organization_id
  left join offering o on o.resource_id = r.id and o.position = 0
  left join venue v on v.id = o.venue_id
  where r.status <> 'ENDED' and r.merged_into is null and (r.record_key is null or r.record_key <> all($1::text[]))
    and coalesce(v.municipality_code, g.municipality_code) = any($2::text[])`;
