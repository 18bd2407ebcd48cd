import {
  accessModes,
  atmospheres,
  audiences,
  circumstances,
  contactMethods,
  deliveryForms,
  organizationKinds,
  positionPrecisions,
  resourceKinds,
  transitAccess,
  windowFunctions,
  windowPlaces,
} from '@tsunagi/domain';
import { ruleTexts } from '@tsunagi/texts';
import { openData } from '@tsunagi/texts/ja/open-data';
import { stableId } from '../persistence/stable-id.ts';

/** What kind of HSDS object carries the terms of a taxonomy. */
export type Carrier = 'service' | 'location' | 'organization';

/** A closed list of the directory as a taxonomy of the profile: who carries it, and how SQL finds who does. */
export interface Taxonomy {
  id: string;
  key: TaxonomyKey;
  name: string;
  description: string;
  carrier: Carrier;
  terms: readonly Term[];
  /** True for what carries one of the codes (a parameter of type text[]): of service r, venue v or organization g. */
  carries: (codes: string) => string;
}

/** One word of a taxonomy. */
export interface Term {
  id: string;
  code: string;
  name: string;
  description: string;
  taxonomyId: string;
}

export type TaxonomyKey = keyof typeof openData.taxonomies;

const words = ruleTexts.ja.codes;

function taxonomy(
  key: TaxonomyKey,
  carrier: Carrier,
  names: Readonly<Record<string, string>>,
  codes: readonly string[],
  carries: Taxonomy['carries'],
): Taxonomy {
  const id = stableId('taxonomy', key);
  const { name, description } = openData.taxonomies[key];
  const terms = codes.map((code) => ({
    id: stableId('taxonomy-term', `${key}/${code}`),
    code,
    name: names[code]!,
    description: openData.term(name, names[code]!),
    taxonomyId: id,
  }));
  return { id, key, name, description, carrier, terms, carries };
}

const isOne = (column: string) => (codes: string) => `${column} = any(${codes})`;
const hasOne = (column: string) => (codes: string) => `${column} && ${codes}`;

/** The residency scopes a rule can have; agreements are told as service areas. */
export const ruleScopes = [
  'ANYONE',
  'MUNICIPALITIES',
  'LIVING_WORKING_STUDYING',
  'WARDS',
  'AREA_GROUP',
  'PREFECTURE',
] as const;

/** What makes it easier to come; a column of yes and no each. */
const featureColumns: Record<keyof typeof openData.features, string> = {
  WITHOUT_NAME: `(r.first_visit ->> 'withoutName')::boolean`,
  FAMILY_ALONE: `(r.first_visit ->> 'familyAlone')::boolean`,
  MAY_SIT_SILENTLY: `(r.first_visit ->> 'maySitSilently')::boolean`,
  VISITS_HOME: 'r.visits_home',
  ACCOMPANIES: 'r.accompanies',
  PEER_RUN: 'r.peer_run',
  FACILITATED: 'r.facilitated',
};

const hasFeature = (codes: string) =>
  `(${Object.entries(featureColumns)
    .map(([code, column]) => `('${code}' = any(${codes}) and ${column})`)
    .join(' or ')})`;

const weighs = (codes: string) =>
  `exists (select 1 from jsonb_each_text(r.circumstances) c
     where c.key = any(${codes}) and c.value <> 'NOT_CONSIDERED')`;

const isRuledBy = (codes: string) =>
  `exists (select 1 from public_residency_rule u where u.resource_id = r.id and u.scope ->> 'type' = any(${codes}))`;

/** Every taxonomy of the profile. */
export const taxonomies: readonly Taxonomy[] = [
  taxonomy('kind', 'service', words.kinds, resourceKinds, isOne('r.kind')),
  taxonomy('audience', 'service', words.audiences, audiences, hasOne('r.audiences')),
  taxonomy('access-mode', 'service', words.accessModes, accessModes, hasOne('r.access_modes')),
  taxonomy('contact-method', 'service', words.contactMethods, contactMethods, hasOne('r.contact_methods')),
  taxonomy('circumstance', 'service', words.circumstances, circumstances, weighs),
  taxonomy('residency-scope', 'service', words.residencyScopes, ruleScopes, isRuledBy),
  taxonomy('atmosphere', 'service', words.atmospheres, atmospheres, isOne('r.atmosphere')),
  taxonomy('feature', 'service', openData.features, Object.keys(featureColumns), hasFeature),
  taxonomy('window-place', 'service', words.windowPlaces, windowPlaces, hasOne('r.window_places')),
  taxonomy(
    'window-function',
    'service',
    words.windowFunctions,
    windowFunctions,
    hasOne('r.window_functions'),
  ),
  taxonomy('delivery-form', 'service', words.deliveryForms, deliveryForms, isOne('r.delivery_form')),
  taxonomy('position-precision', 'location', words.precisions, positionPrecisions, isOne('v.precision')),
  taxonomy('transit', 'location', words.transit, transitAccess, isOne('v.transit')),
  taxonomy('parking', 'location', words.parking, transitAccess, isOne('v.parking')),
  taxonomy('organization-kind', 'organization', words.organizationKinds, organizationKinds, isOne('g.kind')),
];

const byKey = new Map(taxonomies.map((one) => [one.key, one]));
const termsByCode = new Map(
  taxonomies.flatMap(({ key, terms }) => terms.map((term) => [`${key}/${term.code}`, term] as const)),
);

/** The taxonomy of a key. */
export const taxonomyOf = (key: TaxonomyKey): Taxonomy => byKey.get(key)!;

/** A term by its taxonomy and code; none for a code the profile does not know. */
export const termOf = (key: TaxonomyKey, code: string): Term | undefined => termsByCode.get(`${key}/${code}`);

/** All terms, in the order of their taxonomies. */
export const allTerms: readonly Term[] = taxonomies.flatMap(({ terms }) => terms);
