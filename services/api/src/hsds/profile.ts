import { endpoints } from './hsds-endpoints.ts';
import { licence } from './licence.ts';
import { hsdsVersion } from './openapi.ts';
import { taxonomies } from './taxonomies.ts';
import { profileVersion } from './taxonomy.view.ts';

/** Fields beside those of HSDS. */
const extensions = {
  'service.name_kana': 'The name as it is read, in kana.',
  'service.description_easy': 'The description in plain Japanese.',
  'service.description_en': 'The description in English.',
  'organization.name_kana': 'The name as it is read, in kana.',
  'service_at_location.name': 'The name of the service: the published OpenAPI of HSDS asks for it here.',
  'service_at_location.status': 'The status of the service: as above.',
};

/** How fields are used here where HSDS leaves it open. */
const usage = {
  'service.status': 'What has ended is not listed.',
  'service.alert': 'Says that the directory is fiction, where it is.',
  'service.assured_date':
    'The last day on which somebody confirmed the entry; not the time of the last change.',
  'service.minimum_age, service.maximum_age':
    'Edges that may be soft: eligibility_description says where an age is only about.',
  'service_area.extent': 'The six-digit code of the municipality, ward or prefecture, check digit included.',
  'location.external_identifier': 'The six-digit code of the municipality, check digit included.',
  'location.latitude, location.longitude':
    'The attribute of taxonomy position-precision says what the point is: EXACT the place itself, AREA the middle of a disc that holds it. Otherwise there is none.',
  'address.postal_code': 'Empty: the directory does not hold it.',
  'organization_identifier.identifier_scheme': 'JP-JCN for the corporate number (法人番号).',
  'schedule.attending_type': '"phone <number>" for the hours of a telephone.',
  minimal: 'Gives name and status, too, without which a row would not be valid.',
};

/** What HSDS leaves open and how it is settled here: the address in `/` leads to it. */
export const profile = (origin: string, fiction: string | null) => ({
  name: 'Tsunagi profile of HSDS',
  version: profileVersion,
  based_on: `HSDS ${hsdsVersion}`,
  uri: `${origin}/hsds/profile`,
  openapi_url: `${origin}/hsds/openapi.json`,
  license: licence,
  notice: fiction,
  endpoints: endpoints.map(({ path, says }) => ({ path, description: says })),
  extensions,
  usage,
  taxonomies: taxonomies.map(({ id, key, name, description, carrier, terms }) => ({
    id,
    key,
    name,
    description,
    carried_by: carrier,
    terms: terms.map(({ id: termId, code, name: termName }) => ({ id: termId, code, name: termName })),
  })),
});
