import type { ComparedEntry, OrganizationRecord, ResourceRecord, VenueRecord } from '@tsunagi/domain';
import type { Entry, Held } from '@tsunagi/import';
import type { PoolClient } from 'pg';
import { stableId } from '../persistence/stable-id.ts';

/** A venue's key where it came from no list: its id, which no list can name. */
export const foreignKeyMark = 'id:';

/** What the directory holds of what these entries speak about; the rows stay locked until the transaction ends. */
export async function readHeld(client: PoolClient, entries: readonly Entry[]): Promise<Held> {
  const resources = await client.query<ResourceRecord>(selectResources, [entries.map((entry) => entry.key)]);
  const organizations = await client.query<OrganizationRecord & { id: string }>(selectOrganizations);
  const said = entries.flatMap(({ places }) => places.flatMap(({ venue }) => (venue ? [venue.key] : [])));
  const tied = resources.rows.flatMap((one) => one.offerings.map((offering) => offering.venueKey));
  const venues = await client.query<VenueRecord & { id: string }>(selectVenues, [
    [...new Set([...said, ...tied])].filter((key) => key !== null),
  ]);
  return {
    resources: resources.rows,
    organizations: ours('organization', organizations.rows),
    venues: ours('venue', venues.rows),
    others: await readOthers(client, entries),
  };
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
  select v.id, v.record_key as key, v.name, v.kana, v.municipality_code as "municipalityCode", v.precision,
    case when x.lat is not null then json_build_object('lat', x.lat, 'lng', x.lng) end as position,
    case when v.precision = 'AREA' then json_build_object('lat', v.public_lat, 'lng', v.public_lng) end as "publicPosition",
    v.public_radius_meters as "publicRadiusMeters", x.address, v.public_address as "publicAddress", v.transit,
    v.transit_note as "transitNote", v.parking, v.step_free as "stepFree"
  from venue v left join venue_exact x on x.venue_id = v.id
  where v.record_key = any($1::text[])
  for update of v`;

const selectResources = `
  select r.record_key as key, r.name, r.kana, r.kind, r.status, r.expected_start as "expectedStart",
    coalesce(g.record_key, g.id::text) as "organizationKey", r.delivery_form as "deliveryForm",
    r.sponsor_code as "sponsorCode", r.access_modes as "accessModes", r.summary, r.summary_easy as "summaryEasy",
    r.summary_en as "summaryEn", r.description,
    json_build_object('audiences', r.audiences, 'circumstances', r.circumstances, 'saidNotNeeded', r.said_not_needed,
      'age', case when r.age_of is not null then json_build_object('minYears', r.age_min, 'maxYears', r.age_max,
        'minSoft', r.age_min_soft, 'maxSoft', r.age_max_soft, 'of', r.age_of) end) as criteria,
    '[]'::json as "residencyRules",
    coalesce((select json_agg(json_build_object('venueKey', case when o.venue_id is not null
          then coalesce(v.record_key, '${foreignKeyMark}' || v.id) end, 'schedule', o.schedule, 'note', o.note)
        order by o.position) from offering o left join venue v on v.id = o.venue_id
      where o.resource_id = r.id), '[]') as offerings,
    coalesce((select json_agg(json_build_object('number', p.number, 'label', p.label, 'answeredBy', p.answered_by,
        'hours', p.hours) order by p.position) from phone p where p.resource_id = r.id), '[]') as phones,
    r.mail, r.url, r.contact_methods as "contactMethods",
    json_build_object('type', r.fee_type, 'amountYen', r.fee_amount_yen, 'note', r.fee_note) as fee,
    case when r.usual_min is not null then json_build_object('min', r.usual_min, 'max', r.usual_max) end as "usualAttendance",
    r.activities, r.facilitated, r.peer_run as "peerRun", r.atmosphere, r.window_places as "windowPlaces",
    r.window_functions as "windowFunctions", r.stages, r.professionals, r.visits_home as "visitsHome", r.accompanies,
    r.languages, r.first_visit as "firstVisit", r.say_this as "sayThis", r.aliases, null as verification
  from resource r join organization g on g.id = r.organization_id
  where r.record_key = any($1::text[])
  for update of r`;

const selectOthers = `
  select coalesce(r.record_key, r.id::text) as id, r.name, r.kana, r.kind, g.name as "organizationName",
    g.corporate_number as "corporateNumber",
    coalesce((select array_agg(p.number) from phone p where p.resource_id = r.id), '{}') as phones,
    coalesce(v.municipality_code, g.municipality_code) as "municipalityCode", v.public_lat as lat, v.public_lng as lng
  from resource r join organization g on g.id = r.organization_id
  left join offering o on o.resource_id = r.id and o.position = 0
  left join venue v on v.id = o.venue_id
  where r.status <> 'ENDED' and (r.record_key is null or r.record_key <> all($1::text[]))
    and coalesce(v.municipality_code, g.municipality_code) = any($2::text[])`;
