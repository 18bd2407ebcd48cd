import type { Question } from './questions.ts';

/** A look at the map: the view of a phone or a desk at a zoom, around a town. */
export interface View {
  bounds: { west: number; south: number; east: number; north: number };
  zoom: number;
}

const zooms = [6, 8, 9, 10, 11, 12, 13];

/** A view of 1,280 × 800 points around the town of a question. */
export function viewOf(question: Question, at: number): View {
  const zoom = zooms[at % zooms.length]!;
  const degrees = 360 / (256 * 2 ** zoom);
  const [halfWidth, halfHeight] = [640 * degrees, 400 * degrees * Math.cos((question.lat * Math.PI) / 180)];
  const { lat, lng } = question;
  return {
    zoom,
    bounds: {
      west: lng - halfWidth,
      east: lng + halfWidth,
      south: lat - halfHeight,
      north: lat + halfHeight,
    },
  };
}

export const marksQuery = `query ($input: SearchInput!, $view: MapViewInput!) { mapMarks(input: $input, view: $view) {
  ... on MapMarks { total totalIsMore pins { id name kind badge lat lng } clusters { id lat lng count } }
  ... on Refused { refusals { code field } } } }`;

export const plainVariables = (view: View) => ({ input: {}, view });
export const filteredVariables = (view: View, question: Question) => ({
  input: {
    person: { home: question.code, role: 'FAMILY', ageYears: question.ageYears },
    kinds: question.kinds,
  },
  view,
});

/** The floor of a filtered view: a bare count of what lies in it. */
export const countStatement = `select count(*) from offering_search s
  where s.lat between $1::float8 and $2::float8 and s.lng between $3::float8 and $4::float8
    and s.kind = any($5::text[]) and (s.audience_mask = 0 or s.audience_mask & 11 <> 0)
    and (s.age_of_visitor or (s.age_asks_from <= $6::int and s.age_asks_to >= $6::int))
    and (not s.no_otherwise or s.yes_keys && $7::int[] or s.first_keys && $7::int[] or s.ask_keys && $7::int[])`;

export const countValues = ({ bounds }: View, { kinds, ageYears, keys }: Question) => [
  bounds.south,
  bounds.north,
  bounds.west,
  bounds.east,
  kinds,
  ageYears,
  keys,
];
