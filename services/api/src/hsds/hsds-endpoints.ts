import type { ParameterName } from './hsds-parameters.ts';

/** What a list or a single answer is about. */
export type Collection =
  | 'services'
  | 'service_at_locations'
  | 'organizations'
  | 'taxonomies'
  | 'taxonomy_terms';

/** One path of the door: routing, reading of parameters and documentation follow from this table. */
export interface Endpoint {
  path: string;
  collection: Collection;
  /** The HSDS schemas of a row of the list and of a single answer. */
  schemas: { list: string; one: string };
  listParameters: readonly ParameterName[];
  oneParameters: readonly ParameterName[];
  says: string;
}

const paging = ['search', 'page', 'per_page', 'format'] as const;
const found = ['taxonomy_term_id', 'taxonomy_id'] as const;
const open = ['minimum_age', 'maximum_age', 'day', 'start_time', 'end_time'] as const;

/** Every collection of the door; lists are read by GET or POST, single rows by GET. */
export const endpoints: readonly Endpoint[] = [
  {
    path: '/services',
    collection: 'services',
    schemas: { list: 'service_list', one: 'service' },
    listParameters: [...paging, ...found, 'organization_id', 'modified_after', 'minimal', 'full', ...open],
    oneParameters: [],
    says: 'What is offered: windows, places to be, groups, family groups.',
  },
  {
    path: '/service_at_locations',
    collection: 'service_at_locations',
    schemas: { list: 'service_at_location_list', one: 'service_at_location' },
    listParameters: [
      ...paging,
      ...found,
      'organization_id',
      'modified_after',
      'full',
      'postcode',
      'proximity',
      ...open,
    ],
    oneParameters: [],
    says: 'Each service at each place where, or way by which, it is offered.',
  },
  {
    path: '/organizations',
    collection: 'organizations',
    schemas: { list: 'organization_list', one: 'organization' },
    listParameters: [...paging, ...found, 'full', 'full_service'],
    oneParameters: ['full_service'],
    says: 'Who offers it.',
  },
  {
    path: '/taxonomies',
    collection: 'taxonomies',
    schemas: { list: 'taxonomy', one: 'taxonomy' },
    listParameters: paging,
    oneParameters: [],
    says: 'The closed lists of the profile.',
  },
  {
    path: '/taxonomy_terms',
    collection: 'taxonomy_terms',
    schemas: { list: 'taxonomy_term', one: 'taxonomy_term' },
    listParameters: [...paging, 'taxonomy_id', 'top_only', 'parent_id'],
    oneParameters: [],
    says: 'The words of those lists.',
  },
];
