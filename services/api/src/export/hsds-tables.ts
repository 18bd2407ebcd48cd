/** One table of the HSDS tabular package: its file, and its columns with the type of each. */
export interface Table {
  name: string;
  path: string;
  columns: readonly string[];
}

const table = (name: string, path: string, columns: string): Table => ({
  name,
  path: `${path}.csv`,
  columns: columns.split(' '),
});

/** The tables the directory has something for, by the name of the object that stands in them. */
export const tables = {
  organization: table(
    'organization',
    'organizations',
    'id name alternate_name description email website name_kana',
  ),
  organization_identifier: table(
    'organization_identifier',
    'organization_identifiers',
    'id organization_id identifier_scheme identifier_type identifier',
  ),
  service: table(
    'service',
    'services',
    'id organization_id name alternate_name description url email status application_process fees_description eligibility_description minimum_age maximum_age assured_date alert last_modified name_kana description_easy description_en',
  ),
  service_at_location: table(
    'service_at_location',
    'service_at_location',
    'id service_id location_id description',
  ),
  location: table(
    'location',
    'locations',
    'id location_type url name description transportation latitude longitude external_identifier external_identifier_type',
  ),
  address: table(
    'address',
    'addresses',
    'id location_id address_1 city region state_province postal_code country address_type',
  ),
  accessibility: table('accessibility', 'accessibility', 'id location_id description'),
  phone: table('phone', 'phones', 'id service_id number type description'),
  schedule: table(
    'schedule',
    'schedules',
    'id service_id service_at_location_id valid_from valid_to dtstart timezone until count wkst freq interval byday bymonthday description opens_at closes_at attending_type notes',
  ),
  service_area: table('service_area', 'service_areas', 'id service_id name description extent extent_type'),
  language: table('language', 'languages', 'id service_id name code'),
  cost_option: table('cost_option', 'cost_options', 'id service_id currency amount amount_description'),
  service_capacity: table(
    'service_capacity',
    'service_capacities',
    'id service_id unit_id available maximum updated',
  ),
  unit: table('unit', 'units', 'id name'),
  attribute: table('attribute', 'attributes', 'id link_id taxonomy_term_id link_entity value label'),
  metadata: table(
    'metadata',
    'metadata',
    'id resource_id resource_type last_action_date last_action_type field_name previous_value replacement_value updated_by',
  ),
  taxonomy: table('taxonomy', 'taxonomies', 'id name description version'),
  taxonomy_term: table(
    'taxonomy_term',
    'taxonomy_terms',
    'id code name description taxonomy language taxonomy_id',
  ),
} as const;

export type TableName = keyof typeof tables;

const numbers = new Set([
  'minimum_age',
  'maximum_age',
  'latitude',
  'longitude',
  'timezone',
  'count',
  'interval',
  'amount',
]);

/** The type of a column in the package's description. */
export const typeOf = (column: string): 'number' | 'string' => (numbers.has(column) ? 'number' : 'string');

/** The table in which the objects of a nested field stand; of terms, their own lists are the source. */
const nestedIn: Record<string, TableName> = {
  organization: 'organization',
  organization_identifiers: 'organization_identifier',
  service_at_locations: 'service_at_location',
  location: 'location',
  addresses: 'address',
  accessibility: 'accessibility',
  phones: 'phone',
  schedules: 'schedule',
  service_areas: 'service_area',
  languages: 'language',
  cost_options: 'cost_option',
  capacities: 'service_capacity',
  unit: 'unit',
  attributes: 'attribute',
  metadata: 'metadata',
};

/** A row and the table it stands in. */
export interface TableRow {
  table: TableName;
  row: Record<string, unknown>;
}

/** Takes a nested object apart into rows of tables, each with its id. */
export function* rowsOf(table: TableName, object: Record<string, unknown>): Generator<TableRow> {
  yield { table, row: object };
  for (const [field, value] of Object.entries(object)) {
    const below = nestedIn[field];
    if (!below) continue;
    for (const one of Array.isArray(value) ? value : [value])
      yield* rowsOf(below, one as Record<string, unknown>);
  }
}
