import {
  type AccessMode,
  type Atmosphere,
  allow,
  expandQuery,
  type FrequencyClass,
  foldText,
  type Home,
  longestWords,
  municipalityKey,
  namesIn,
  type QueryWord,
  type ResourceKind,
  refuse,
  type SearchScope,
  type SupportStage,
  type WindowFunction,
} from '@tsunagi/domain';
import { type Bounds, isInJapan, municipalityCalled } from '@tsunagi/geo';
import { findCode, type Reference } from '../geography/index.ts';
import type { Answered, ApiRefusal } from '../graphql/refused.ts';
import { type Person, readPerson } from '../person/index.ts';
import type { SearchInput } from './search.input.ts';

/** A search as it is meant: read, checked, with nothing left to default. */
export interface SearchQuestion {
  person: Person;
  scope: SearchScope;
  atLeastMeters: number | null;
  avoidCodes: number[];
  avoidOrganizations: string[];
  words: readonly QueryWord[];
  /** The town among the words that says where to begin, where no home was said. */
  startsAt: Home | null;
  /** What of the words may be somebody's name. */
  names: readonly string[];
  kinds: readonly ResourceKind[] | null;
  withoutCar: boolean;
  atmospheres: readonly Atmosphere[] | null;
  notAtmospheres: readonly Atmosphere[] | null;
  accessModes: readonly AccessMode[] | null;
  frequencies: readonly FrequencyClass[] | null;
  functions: readonly WindowFunction[] | null;
  stage: SupportStage | null;
  peerRun: boolean | null;
  free: boolean | null;
  visitsHome: boolean | null;
  includeNotEligible: boolean;
  within: Bounds | null;
  /** Only meetings whose dates are known: for calendars. */
  gathers: boolean;
}

/** More than this of one list is no filter but an attack. */
const longestList = 50;

/** Reads a search, or says everything about it that cannot be meant. */
export function readSearch(input: SearchInput, reference: Reference): Answered<SearchQuestion> {
  const person = readPerson(input.person, reference);
  const refusals: ApiRefusal[] = person.ok ? [] : [...person.refusals];
  const avoid = readAvoid(input, reference, refusals);
  refusals.push(...faultsOf(input));
  if (!person.ok || refusals.length > 0) return refuse(refusals);
  const scope = input.scope ?? 'ALL';
  if (scope !== 'ALL' && person.value.home === null)
    return refuse([{ code: 'HOME_MISSING', field: 'person.home' }]);
  return allow({
    person: person.value,
    scope,
    atLeastMeters: scope === 'AWAY' ? (input.atLeastMetersFromHome ?? null) : null,
    avoidCodes: avoid,
    avoidOrganizations: input.avoidOrganizations ?? [],
    ...readWords(input.words, person.value, reference),
    names: readNames(input.words ?? ''),
    ...filtersOf(input),
  });
}

const filtersOf = (input: SearchInput) => ({
  kinds: someOf(input.kinds),
  withoutCar: input.withoutCar ?? false,
  atmospheres: someOf(input.atmospheres),
  notAtmospheres: someOf(input.notAtmospheres),
  accessModes: someOf(input.accessModes),
  frequencies: someOf(input.frequencies),
  functions: someOf(input.functions),
  stage: input.stage ?? null,
  peerRun: input.peerRun ?? null,
  free: input.free ?? null,
  visitsHome: input.visitsHome ?? null,
  includeNotEligible: input.includeNotEligible ?? false,
  within: input.within ?? null,
  gathers: false,
});

/** An empty list filters nothing: it is what a form sends when nothing was ticked. */
const someOf = <T>(list: readonly T[] | null | undefined): readonly T[] | null =>
  list && list.length > 0 ? [...new Set(list)].sort() : null;

type ReadWords = Pick<SearchQuestion, 'words' | 'startsAt'>;

/**
 * Words that fold to nothing (emoji, signs) ask for nothing. A town among them says where, not what: as a condition
 * 「小海町 居場所」 would end in nothing just where there is nothing, which is where help is needed most.
 */
function readWords(text: string | null | undefined, { home }: Person, reference: Reference): ReadWords {
  if (text == null || foldText(text) === '') return { words: [], startsAt: null };
  const words = expandQuery(text);
  for (const { word, kinds } of words) {
    const called = kinds.length === 0 ? municipalityCalled(reference.suggestions, word) : null;
    // A short name alone may be somebody's; with other words beside it, it is a town.
    if (!called || !(called.isWhole || words.length > 1)) continue;
    // Another town than one's own is a wish of its own, and narrows.
    if (home && home.municipalityCode !== called.code) continue;
    const startsAt = home ? null : { municipalityCode: called.code, wardCode: called.wardCode };
    return { words: expandQuery(text, [word]), startsAt };
  }
  return { words, startsAt: null };
}

/** Only words that are a name through and through: 「高崎 居場所」 asks for more than for what is called 高崎. */
function readNames(words: string): readonly string[] {
  const names = namesIn(words);
  const letters = (text: string) => text.replace(/\s/g, '').length;
  return letters(names.join('')) === letters(foldText(words)) ? names : [];
}

function readAvoid(input: SearchInput, reference: Reference, refusals: ApiRefusal[]): number[] {
  const codes = new Set<number>();
  for (const text of (input.avoid ?? []).slice(0, longestList)) {
    const found = findCode(text, reference);
    if (typeof found === 'string') refusals.push({ code: found, field: 'avoid' });
    else codes.add(municipalityKey(found.code));
  }
  return [...codes].sort((a, b) => a - b);
}

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function faultsOf(input: SearchInput): ApiRefusal[] {
  const faults: ApiRefusal[] = [];
  if ([...(input.words ?? '')].length > longestWords) faults.push({ code: 'WORDS_TOO_LONG', field: 'words' });
  for (const field of ['avoid', 'avoidOrganizations'] as const)
    if ((input[field] ?? []).length > longestList) faults.push({ code: 'TOO_MANY', field });
  if ((input.avoidOrganizations ?? []).some((id) => !uuid.test(id)))
    faults.push({ code: 'NOT_FOUND', field: 'avoidOrganizations' });
  if ((input.atLeastMetersFromHome ?? 0) < 0)
    faults.push({ code: 'VIEW_INVALID', field: 'atLeastMetersFromHome' });
  if (input.within) faults.push(...boundsFaults(input.within, 'within'));
  return faults;
}

/** What is wrong with a view: turned inside out, or showing no part of Japan. */
export function boundsFaults(bounds: Bounds, field: string): ApiRefusal[] {
  const { west, south, east, north } = bounds;
  const isBox = [west, south, east, north].every(Number.isFinite) && west < east && south < north;
  const isOnGlobe = south >= -90 && north <= 90 && west >= -180 && east <= 360;
  if (!isBox || !isOnGlobe) return [{ code: 'VIEW_INVALID', field }];
  return touchesJapan(bounds) ? [] : [{ code: 'POINT_OUTSIDE_JAPAN', field }];
}

/** A view touches the box around Japan if its point nearest to that box lies in it. */
const touchesJapan = ({ west, south, east, north }: Bounds) => {
  const middle = { lng: 138, lat: 36 };
  return isInJapan({
    lng: Math.min(Math.max(middle.lng, west), east),
    lat: Math.min(Math.max(middle.lat, south), north),
  });
};
