import { expandQuery, homeOf, namesIn } from '@tsunagi/domain';
import { codesByPostcode, type LngLat } from '@tsunagi/geo';
import type { Reference } from '../geography/index.ts';
import { nobody, standpointOf } from '../person/index.ts';
import type { AskedAt } from '../search/index.ts';
import { type SqlText, wordConditions } from '../search/index.ts';
import type { Asked } from './hsds-parameters.ts';
import { type Carrier, taxonomies } from './taxonomies.ts';

/**
 * What was asked as conditions over offering_search s with its resource r, offering o, venue v (perhaps none) and
 * organization g. That a row must stand in offering_search is the one gate of the door: what is not listed is not there.
 */
export function listConditions(
  asked: Asked,
  carriers: readonly Carrier[],
  at: AskedAt,
  sql: SqlText,
): string[] {
  return [
    ...wordsAsked(asked, sql),
    ...taxonomyConditions(asked, carriers, sql),
    ...(asked.organization_id ? [`s.organization_id = ${sql.param(asked.organization_id)}::uuid`] : []),
    ...(asked.modified_after ? [`r.modified_at >= ${sql.param(asked.modified_after)}::timestamptz`] : []),
    ...ageConditions(asked, sql),
    ...timeConditions(asked, sql),
    ...postcodeConditions(asked, at, sql),
  ];
}

function wordsAsked({ search }: Asked, sql: SqlText): string[] {
  return search ? wordConditions({ words: expandQuery(search), names: namesIn(search) }, sql) : [];
}

function taxonomyConditions(
  { taxonomy_term_id: termId, taxonomy_id: taxonomyId }: Asked,
  carriers: readonly Carrier[],
  sql: SqlText,
): string[] {
  const carried = taxonomies.filter(({ carrier }) => carriers.includes(carrier));
  const carrying = (wanted: (id: { taxonomyId: string; termId: string }) => boolean): string => {
    const parts = carried.flatMap((one) => {
      const codes = one.terms.filter((term) => wanted({ taxonomyId: one.id, termId: term.id }));
      if (codes.length === 0) return [];
      return [one.carries(`${sql.param(codes.map(({ code }) => code))}::text[]`)];
    });
    return parts.length === 0 ? 'false' : `(${parts.join(' or ')})`;
  };
  return [
    ...(termId ? [carrying((one) => one.termId === termId)] : []),
    ...(taxonomyId ? [carrying((one) => one.taxonomyId === taxonomyId)] : []),
  ];
}

/** Ages that may be asked for by phone count as open: unknown is not no. */
function ageConditions({ minimum_age: from, maximum_age: to }: Asked, sql: SqlText): string[] {
  return [
    ...(from === undefined ? [] : [`s.age_asks_to >= ${sql.param(from)}::int`]),
    ...(to === undefined ? [] : [`s.age_asks_from <= ${sql.param(to)}::int`]),
  ];
}

function timeConditions({ day, start_time: start, end_time: end }: Asked, sql: SqlText): string[] {
  const recurrence = `o.schedule -> 'recurrence'`;
  return [
    ...(day
      ? [`(${recurrence} ->> 'type' = 'DAILY' or jsonb_exists(${recurrence} -> 'days', ${sql.param(day)}))`]
      : []),
    ...(start ? [`o.schedule ->> 'closesAt' > ${sql.param(start)}`] : []),
    ...(end ? [`o.schedule ->> 'opensAt' < ${sql.param(end)}`] : []),
  ];
}

/** The codes of the municipalities and wards a postcode lies in. */
export const codesOfPostcode = (postcode: string, reference: Reference): string[] =>
  codesByPostcode(reference.suggestions.postcodes, postcode);

function postcodeConditions(
  { postcode, proximity }: Asked,
  { reference, day }: AskedAt,
  sql: SqlText,
): string[] {
  if (!postcode) return [];
  const homes = codesOfPostcode(postcode, reference).map((code) => homeOf(code));
  if (proximity === undefined) {
    const open = homes.map((home) => {
      const keys = `${sql.param(standpointOf({ ...nobody, home }, reference, day).keys)}::int[]`;
      return `s.yes_keys && ${keys} or s.first_keys && ${keys}`;
    });
    return [`(${open.join(' or ') || 'false'})`];
  }
  const near = homes.flatMap(({ municipalityCode }) => {
    const point = reference.municipalities.get(municipalityCode)?.position;
    return point ? [nearCondition(point, proximity, sql)] : [];
  });
  return [`(${near.join(' or ') || 'false'})`];
}

const earthRadiusMeters = 6_371_008.8;

/** Around a point of the sphere; a place of which not even the town is told lies near nothing. */
function nearCondition({ lat, lng }: LngLat, meters: number, sql: SqlText): string {
  const center = `unit_sphere(${sql.param(lat)}::float8, ${sql.param(lng)}::float8)`;
  const chord = 2 * Math.sin(Math.min(meters / (2 * earthRadiusMeters), Math.PI / 2));
  const reach = `${sql.param(chord)}::float8`;
  return `(s.precision <> 'NONE' and s.pos <@ cube_enlarge(${center}, ${reach}, 3) and (s.pos <-> ${center}) <= ${reach})`;
}
