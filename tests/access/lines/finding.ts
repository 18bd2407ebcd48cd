import { type Lines, nothing } from './line.ts';

const view = '{ zoom: 9, bounds: { west: 138, south: 36, east: 139, north: 37 } }';

/** Finding a place: open to everyone. */
export const finding: Lines = {
  search: ['everyone', '{ search(input: {}, first: 1) { __typename } }'],
  mapMarks: ['everyone', `{ mapMarks(input: {}, view: ${view}) { __typename } }`],
  resource: ['everyone', `{ resource(id: "${nothing}") { __typename } }`],
  compare: ['everyone', '{ compare(ids: []) { __typename } }'],
  municipality: ['everyone', '{ municipality(code: "20217") { __typename } }'],
  prefecture: ['everyone', '{ prefecture(code: "20") { __typename } }'],
  prefectures: ['everyone', '{ prefectures { code } }'],
  suggestMunicipalities: ['everyone', '{ suggestMunicipalities(text: "さく") { __typename } }'],
  suggestWords: ['everyone', '{ suggestWords(text: "居場所") { __typename } }'],
  directory: ['everyone', '{ directory { day } }'],
};
