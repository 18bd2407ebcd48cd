import type { Circumstance, FrequencyClass, ResourceKind, SearchInput } from '../../gql/graphql.ts';
import { PIN_GROUPS, type PinGroup, pinGroupOf } from '../../lib/pin-shapes.ts';

const FREQUENCIES: readonly FrequencyClass[] = ['DAILY', 'WEEKLY', 'MONTHLY'];
const CIRCUMSTANCES: readonly Circumstance[] = [
  'HARDSHIP',
  'DISABILITY',
  'ILL_HEALTH',
  'NON_ATTENDANCE',
  'CARER',
  'LEFT_SCHOOL',
];
const LONGEST_WORDS = 80;

/** しぼりこみ: they act on the list and on the map at once. */
export interface Filters {
  groups: PinGroup[];
  withoutCar: boolean;
  notMedical: boolean;
  /** Nobody shall ask for a diagnosis or a certificate. */
  withoutDiagnosis: boolean;
  free: boolean;
  peerRun: boolean;
  visitsHome: boolean;
  frequencies: FrequencyClass[];
  circumstances: Circumstance[];
  words: string;
  /** Only what lies in this view of the map. */
  within: { west: number; south: number; east: number; north: number } | null;
}

const SWITCHES = [
  ['car', 'withoutCar'],
  ['medical', 'notMedical'],
  ['diagnosis', 'withoutDiagnosis'],
  ['free', 'free'],
  ['peer', 'peerRun'],
  ['visit', 'visitsHome'],
] as const;

/** The switches by field name, in the order they are shown. */
export const filterSwitches = SWITCHES;
export const filterFrequencies = FREQUENCIES;
export const filterCircumstances = CIRCUMSTANCES;
/** Every field a filter form sets anew. */
export const FILTER_FIELDS = [
  ...SWITCHES.map(([field]) => field),
  'kind',
  'often',
  'with',
  'words',
  'within',
];

export function readFilters(fields: URLSearchParams): Filters {
  const flag = (name: string) => fields.get(name) === '1';
  return {
    groups: PIN_GROUPS.filter((group) => fields.getAll('kind').includes(group)),
    withoutCar: flag('car'),
    notMedical: flag('medical'),
    withoutDiagnosis: flag('diagnosis'),
    free: flag('free'),
    peerRun: flag('peer'),
    visitsHome: flag('visit'),
    frequencies: FREQUENCIES.filter((often) => fields.getAll('often').includes(often)),
    circumstances: CIRCUMSTANCES.filter((fact) => fields.getAll('with').includes(fact)),
    words: (fields.get('words') ?? '').trim().slice(0, LONGEST_WORDS),
    within: readWithin(fields.get('within')),
  };
}

export function filterFields(filters: Filters): [string, string][] {
  const { within } = filters;
  return [
    ...SWITCHES.flatMap(([field, key]): [string, string][] => (filters[key] ? [[field, '1']] : [])),
    ...filters.groups.map((group): [string, string] => ['kind', group]),
    ...filters.frequencies.map((often): [string, string] => ['often', often]),
    ...filters.circumstances.map((fact): [string, string] => ['with', fact]),
    ...(filters.words ? [['words', filters.words] as [string, string]] : []),
    ...(within
      ? [['within', [within.west, within.south, within.east, within.north].join(',')] as [string, string]]
      : []),
  ];
}

/** The filters in the words of the api. */
export function searchOfFilters(filters: Filters): SearchInput {
  return {
    words: filters.words || null,
    kinds: filters.groups.length > 0 ? kindsOf(filters.groups) : null,
    withoutCar: filters.withoutCar,
    notAtmospheres: filters.notMedical ? ['MEDICAL'] : null,
    free: filters.free || null,
    peerRun: filters.peerRun || null,
    visitsHome: filters.visitsHome || null,
    frequencies: filters.frequencies.length > 0 ? filters.frequencies : null,
    within: filters.within,
  };
}

/** How many filters are on, for the button that opens them. */
export function filterCount(filters: Filters): number {
  return filterFields(filters).length;
}

function kindsOf(groups: PinGroup[]): ResourceKind[] {
  return (Object.keys(pinGroupOf) as ResourceKind[]).filter((kind) => groups.includes(pinGroupOf[kind]));
}

function readWithin(value: string | null): Filters['within'] {
  const numbers = (value ?? '').split(',').map(Number);
  const [west, south, east, north] = numbers;
  if (numbers.length !== 4 || numbers.some((number) => !Number.isFinite(number))) return null;
  return { west: west!, south: south!, east: east!, north: north! };
}
