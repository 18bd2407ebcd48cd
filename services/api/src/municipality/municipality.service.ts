import { allow, refuse } from '@tsunagi/domain';
import { type Municipality as MunicipalityFacts, type Prefecture, withCheckDigit } from '@tsunagi/geo';
import { findCode, municipalityRef, nearestFirst } from '../geography/index.ts';
import type { Answered } from '../graphql/refused.ts';
import type { SearchHit } from '../hit/index.ts';
import { type Person, type Standpoint, standpointOf } from '../person/index.ts';
import { readSearch } from '../search/index.ts';
import type { AskedAt, FoundPage, SearchService } from '../search/search.service.ts';
import { calendarOf } from './calendar.ts';
import type { MunicipalityRepository, ProfileRow } from './municipality.repository.ts';
import type { CalendarEntry, Municipality } from './municipality.types.ts';

/** A municipality with what its other fields are asked from. */
export interface MunicipalityView
  extends Pick<
    Municipality,
    | 'code'
    | 'code6'
    | 'formerCode'
    | 'name'
    | 'kana'
    | 'class'
    | 'prefecture'
    | 'position'
    | 'county'
    | 'wards'
    | 'neighbors'
    | 'neighborsOrigin'
    | 'areaGroups'
    | 'q1'
    | 'q2'
    | 'q3'
    | 'confirmedOn'
  > {
  at: AskedAt;
  from: Standpoint;
  profile: ProfileRow | null;
}

const largestPage = 50;
const longestCalendarDays = 92;
/** Meetings looked at for a calendar: more would not be read. */
const mostMeetings = 120;

/** Shows a municipality: its own window, what its residents may use, and when they may meet. */
export class MunicipalityService {
  constructor(
    private readonly repository: MunicipalityRepository,
    private readonly search: SearchService,
  ) {}

  async find(text: string, at: AskedAt): Promise<Answered<MunicipalityView>> {
    const found = findCode(text, at.reference);
    if (typeof found === 'string') return refuse([{ code: found, field: 'code' }]);
    const municipality = at.reference.municipalities.get(found.code)!;
    const person: Person = { home: { municipalityCode: found.code, wardCode: found.wardCode }, facts: {} };
    const from = standpointOf(person, at.reference, at.day);
    const profile = await this.repository.profile(found.code);
    return allow(viewOf(municipality, found.formerCode, profile, { at, from }));
  }

  async places(view: MunicipalityView, first: number): Promise<SearchHit[]> {
    const page = await this.page(view, Math.min(Math.max(first, 1), largestPage));
    return page.edges.map(({ node }) => node);
  }

  async rings(view: MunicipalityView) {
    const question = this.question(view);
    return this.search.ringSummaries(this.search.lookAround(question, view.at));
  }

  async calendar(view: MunicipalityView, days: number, first: number): Promise<CalendarEntry[]> {
    const span = Math.min(Math.max(days, 1), longestCalendarDays);
    const hits = await this.search.meetings(this.question(view), view.at, mostMeetings);
    return calendarOf(hits, view.at.day, span).slice(0, Math.min(Math.max(first, 0), largestPage * 2));
  }

  private page(view: MunicipalityView, first: number): Promise<FoundPage> {
    return this.search.find(this.question(view), first, null, view.at);
  }

  /** Everything, as asked by a resident of whom nothing else is known. */
  private question({ from, at }: MunicipalityView) {
    const read = readSearch({}, at.reference);
    if (!read.ok) throw new Error('the empty search was refused');
    return { ...read.value, person: { home: from.home, facts: {} } };
  }
}

function viewOf(
  one: MunicipalityFacts,
  formerCode: string | null,
  profile: ProfileRow | null,
  { at, from }: Pick<MunicipalityView, 'at' | 'from'>,
): MunicipalityView {
  const { reference } = at;
  return {
    at,
    from,
    profile,
    code: one.code,
    code6: withCheckDigit(one.code),
    formerCode,
    name: one.name,
    kana: one.kana,
    class: one.class,
    prefecture: prefectureRef(reference.prefectures.get(one.prefectureCode)!),
    position: { ...one.position, precision: 'MUNICIPALITY', radiusMeters: null },
    county: one.county ?? null,
    wards: [...(reference.wardsOf.get(one.code) ?? [])],
    neighbors: nearestFirst(reference.adjacent.get(one.code) ?? [], one.code, reference),
    neighborsOrigin: reference.adjacencyOrigins.get(one.code) ?? reference.boundariesOrigin,
    areaGroups: groupViews(one.code, from),
    q1: profile?.q1 ?? null,
    q2: profile?.q2 ?? null,
    q3: profile?.q3 ?? null,
    confirmedOn: profile?.confirmed_on ?? null,
  };
}

const prefectureRef = ({ code, name, kana }: Prefecture) => ({ code, name, kana });

const groupViews = (code: string, { reference, day }: Standpoint) =>
  reference.groups
    .filter((group) => group.members.includes(code))
    .filter((group) => (group.validFrom ?? day) <= day && (group.validTo ?? day) >= day)
    .map((group) => ({
      id: group.id,
      name: group.name,
      kind: group.kind,
      members: group.members.flatMap((member) => municipalityRef(member, reference) ?? []),
    }));
