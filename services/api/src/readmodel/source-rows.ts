import type {
  AccessMode,
  Atmosphere,
  Audience,
  Circumstance,
  ContactMethod,
  CriterionWeight,
  Involvement,
  OrganizationKind,
  PositionPrecision,
  ResidencyRule,
  ResourceKind,
  ResourceRecord,
  ResourceStatus,
  Schedule,
  SupportStage,
  TransitAccess,
  WindowFunction,
  WindowPlace,
} from '@tsunagi/domain';
import type { SqlExecutor } from '../persistence/sql.ts';
import type { Card, CardPhone } from './card.ts';
import { lastConfirmation } from './last-confirmation.ts';

/** One offering with all that its read row is compiled from. The true position is not among it. */
export interface SourceRow {
  offering_id: string;
  resource_id: string;
  organization_id: string;
  organization_name: string;
  organization_aliases: string[];
  organization_kind: OrganizationKind;
  provider_code: string | null;
  name: string;
  kana: string;
  kind: ResourceKind;
  status: ResourceStatus;
  expected_start: string | null;
  summary: string;
  summary_easy: string | null;
  summary_en: string | null;
  description: string | null;
  access_modes: AccessMode[];
  audiences: Audience[];
  age_min: number | null;
  age_max: number | null;
  age_min_soft: boolean;
  age_max_soft: boolean;
  age_of: 'PERSON' | 'VISITOR' | null;
  circumstances: Partial<Record<Circumstance, CriterionWeight>>;
  said_not_needed: Circumstance[];
  fee_type: 'FREE' | 'PAID' | 'UNKNOWN';
  fee_amount_yen: number | null;
  fee_note: string | null;
  activities: string[];
  aliases: string[];
  atmosphere: Atmosphere;
  peer_run: boolean | null;
  visits_home: boolean | null;
  accompanies: boolean | null;
  contact_methods: ContactMethod[];
  window_places: WindowPlace[];
  window_functions: WindowFunction[];
  professionals: string[];
  languages: string[];
  first_visit: ResourceRecord['firstVisit'];
  stages: Partial<Record<SupportStage, Involvement>>;
  venue_code: string | null;
  venue_name: string | null;
  precision: PositionPrecision | null;
  public_lat: number | null;
  public_lng: number | null;
  public_radius_meters: number | null;
  transit: TransitAccess | null;
  transit_note: string | null;
  step_free: TransitAccess | null;
  schedule: Schedule | null;
  phone: CardPhone | null;
  confirmed: Card['confirmed'];
  rules: ResidencyRule[] | null;
}

/**
 * The next offerings by id, of some resources or of all; those that have ended, were merged into others or are withheld
 * are not among them.
 */
export async function readSourceRows(
  sql: SqlExecutor,
  wanted: { resourceIds: readonly string[] | 'all'; after: string; limit: number },
): Promise<SourceRow[]> {
  const some = wanted.resourceIds === 'all' ? '' : 'and r.id = any($3::uuid[])';
  const values: unknown[] = [wanted.after, wanted.limit];
  if (wanted.resourceIds !== 'all') values.push(wanted.resourceIds);
  const found = await sql.query<SourceRow>(
    `${selectSource} where o.id > $1 and r.status <> 'ENDED' and r.merged_into is null and ${isShown} ${some}
     order by o.id limit $2`,
    values,
  );
  return found.rows;
}

const isShown = `not exists (
  select from withheld w where w.organization_id = r.organization_id or w.resource_id = r.id)`;

const selectSource = `
  select o.id as offering_id, r.id as resource_id, r.organization_id, g.name as organization_name,
    g.aliases as organization_aliases, g.kind as organization_kind, g.municipality_code as provider_code,
    r.name, r.kana, r.kind, r.status, r.expected_start, r.summary, r.summary_easy, r.summary_en, r.description,
    r.access_modes, r.audiences, r.age_min, r.age_max, r.age_min_soft, r.age_max_soft, r.age_of, r.circumstances,
    r.said_not_needed, r.fee_type, r.fee_amount_yen, r.fee_note, r.activities, r.aliases, r.atmosphere, r.peer_run,
    r.visits_home, r.accompanies, r.contact_methods, r.window_places, r.window_functions, r.professionals, r.languages,
    r.first_visit, r.stages,
    v.municipality_code as venue_code, v.name as venue_name, v.precision, v.public_lat, v.public_lng,
    v.public_radius_meters, v.transit, v.transit_note, v.step_free, o.schedule,
    (select json_build_object('number', p.number, 'label', p.label, 'answeredBy', p.answered_by, 'hours', p.hours)
       from phone p where p.resource_id = r.id order by p.position limit 1) as phone,
    ${lastConfirmation} as confirmed,
    (select json_agg(json_build_object('key', u.record_key, 'layer', u.layer, 'scope', u.scope, 'answer', u.answer,
         'validFrom', u.valid_from, 'validTo', u.valid_to, 'source', u.source) order by u.position)
       from residency_rule u where u.resource_id = r.id) as rules
  from offering o
  join resource r on r.id = o.resource_id
  join organization g on g.id = r.organization_id
  left join venue v on v.id = o.venue_id`;
