import type { CalendarDay, ResidencyRule, Schedule } from '@tsunagi/domain';
import type { Database } from '../persistence/database.ts';
import { type Card, lastConfirmation } from '../readmodel/index.ts';
import type { ResourceRow } from './resource.row.ts';

/** Reads whole resources, and the cards by which others refer to them. */
export class ResourceRepository {
  constructor(private readonly db: Database) {}

  /** Resources with everything that hangs on them, in one statement however many there are. */
  byIds(ids: readonly string[]): Promise<ResourceRow[]> {
    return this.db.rows<ResourceRow>(selectResources, [ids]);
  }

  /** The code of whoever keeps a withheld resource, '' for nobody; null where it is not withheld. */
  async withheld(id: string): Promise<string | null> {
    const rows = await this.db.rows<{ code: string | null }>('select withheld_place($1::uuid) as code', [id]);
    return rows[0]!.code;
  }

  /** The first card of each resource that is still listed. */
  cards(ids: readonly string[]): Promise<{ resource_id: string; card: Card }[]> {
    return this.db.rows(selectCards, [ids]);
  }
}

/** A rule of the public layer as it is stored. */
export interface RuleRow extends ResidencyRule {
  layer: 'PUBLIC';
}

/** An offering of a resource with its venue, as far as it is public. */
export interface OfferingRow {
  id: string;
  note: string | null;
  schedule: Schedule | null;
  venue: VenueRow | null;
}

/** What the public may know of a venue. */
export interface VenueRow {
  id: string;
  name: string;
  code: string;
  precision: Card['precision'];
  lat: number | null;
  lng: number | null;
  radius: number | null;
  address: string | null;
  transit: Card['transit'];
  transitNote: string | null;
  parking: Card['transit'];
  stepFree: Card['transit'];
}

/** Where a field comes from. */
export interface ProvenanceRow {
  field: string;
  source: string;
  recordedOn: CalendarDay | null;
}

const selectCards = `
  select distinct on (s.resource_id) s.resource_id, c.card
  from offering_search s join offering_card c using (offering_id)
  where s.resource_id = any($1::uuid[]) order by s.resource_id, s.offering_id`;

/** An organization (alias g) as `OrganizationRow`. */
export const organizationObject = `json_build_object('id', g.id, 'name', g.name, 'kana', g.kana, 'kind', g.kind,
      'code', g.municipality_code, 'aliases', g.aliases, 'url', g.url, 'mail', g.mail,
      'corporateNumber', g.corporate_number)`;

const selectResources = `
  select r.*,
    ${organizationObject} as organization,
    coalesce((select json_agg(json_build_object('id', o.id, 'note', o.note, 'schedule', o.schedule,
        'venue', case when v.id is null then null else json_build_object('id', v.id, 'name', v.name, 'code', v.municipality_code,
          'precision', v.precision, 'lat', v.public_lat, 'lng', v.public_lng, 'radius', v.public_radius_meters,
          'address', v.public_address, 'transit', v.transit, 'transitNote', v.transit_note, 'parking', v.parking,
          'stepFree', v.step_free) end) order by o.position)
      from offering o left join venue v on v.id = o.venue_id where o.resource_id = r.id), '[]') as offerings,
    coalesce((select json_agg(json_build_object('id', p.id, 'number', p.number, 'label', p.label, 'answeredBy', p.answered_by,
        'hours', p.hours) order by p.position) from phone p where p.resource_id = r.id), '[]') as phones,
    coalesce((select json_agg(json_build_object('key', u.record_key, 'layer', 'PUBLIC', 'scope', u.scope,
        'answer', u.answer, 'validFrom', u.valid_from, 'validTo', u.valid_to, 'source', u.source) order by u.position)
      from public_residency_rule u where u.resource_id = r.id), '[]') as rules,
    (select c.card -> 'rules' from offering_search s join offering_card c using (offering_id)
      where s.resource_id = r.id limit 1) as deciding_rules,
    coalesce((select json_agg(json_build_object('field', f.field, 'source', f.source, 'recordedOn', f.recorded_on)
      order by f.field) from provenance f where f.resource_id = r.id), '[]') as provenance,
    ${lastConfirmation} as confirmed,
    array(select w.onward_id::text from resource_onward w where w.resource_id = r.id order by w.position) as onward
  from resource r join organization g on g.id = r.organization_id
  where r.id = any($1::uuid[])`;
