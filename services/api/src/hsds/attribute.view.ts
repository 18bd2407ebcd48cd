import type { ResourceRow, VenueRow } from '../resource/index.ts';
import { type Carrier, type TaxonomyKey, type Term, taxonomyOf, termOf } from './taxonomies.ts';
import { derivedId, said } from './viewing.ts';

type Carried = readonly [
  key: TaxonomyKey,
  codes: readonly (string | readonly [code: string, value: string])[],
];

/** A term of the profile as HSDS writes it. */
export const termView = (term: Term, key: TaxonomyKey) => ({
  id: term.id,
  code: term.code,
  name: term.name,
  description: term.description,
  taxonomy: taxonomyOf(key).name,
  taxonomy_id: term.taxonomyId,
  language: 'ja',
});

/** What a row carries of the taxonomies, as HSDS attributes. */
export function attributeViews(entity: Carrier, id: string, carried: readonly Carried[]) {
  return carried.flatMap(([key, codes]) =>
    codes.flatMap((one) => {
      const [code, value] = typeof one === 'string' ? [one, undefined] : one;
      const term = termOf(key, code);
      if (!term) return [];
      return [
        said({
          id: derivedId('attribute', id, term.id, value ?? ''),
          link_id: id,
          link_entity: entity,
          taxonomy_term_id: term.id,
          value,
          label: taxonomyOf(key).name,
          taxonomy_term: termView(term, key),
        }),
      ];
    }),
  );
}

/** The attributes of a service; each taxonomy here is found by the condition beside its definition. */
export const serviceAttributes = (row: ResourceRow) =>
  attributeViews('service', row.id, [
    ['kind', [row.kind]],
    ['audience', row.audiences],
    ['access-mode', row.access_modes],
    ['contact-method', row.contact_methods],
    ['circumstance', Object.entries(row.circumstances).filter(([, weight]) => weight !== 'NOT_CONSIDERED')],
    ['residency-scope', scopesOf(row)],
    ['atmosphere', [row.atmosphere]],
    ['feature', featuresOf(row)],
    ['window-place', row.window_places],
    ['window-function', row.window_functions],
    ['delivery-form', [row.delivery_form]],
  ]);

/** Several rules may speak of the same kind of people with the same answer: said once. */
const scopesOf = ({ rules }: ResourceRow) => [
  ...new Map(
    rules.map(({ scope, answer }) => [`${scope.type} ${answer}`, [scope.type, answer] as const]),
  ).values(),
];

function featuresOf(row: ResourceRow): string[] {
  const features: Record<string, boolean | null | undefined> = {
    WITHOUT_NAME: row.first_visit?.withoutName,
    FAMILY_ALONE: row.first_visit?.familyAlone,
    MAY_SIT_SILENTLY: row.first_visit?.maySitSilently,
    VISITS_HOME: row.visits_home,
    ACCOMPANIES: row.accompanies,
    PEER_RUN: row.peer_run,
    FACILITATED: row.facilitated,
  };
  return Object.keys(features).filter((code) => features[code] === true);
}

/** The attributes of a location. */
export const locationAttributes = (venue: VenueRow) =>
  attributeViews('location', venue.id, [
    ['position-precision', [venue.precision]],
    ['transit', [venue.transit]],
    ['parking', [venue.parking]],
  ]);
