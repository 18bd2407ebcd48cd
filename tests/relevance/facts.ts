import type { ResourceRecord, Schedule, VenueRecord, Weekday } from '@tsunagi/domain';
import type { Grade } from './question-file.ts';

/** One offering to be graded: what is offered, by whom, where and when. */
export interface Judged {
  resource: ResourceRecord;
  organizationKind: string;
  organizationName: string;
  organizationTown: string | null;
  venue: VenueRecord | null;
  schedule: Schedule | null;
}

type Fact = (one: Judged) => Grade;

const when = (yes: boolean | null | undefined, grade: Grade = 3): Grade => (yes ? grade : 0);
const best = (...grades: Grade[]): Grade => Math.max(0, ...grades) as Grade;
const is = ({ resource }: Judged, ...kinds: string[]) => kinds.includes(resource.kind);
const place = ({ resource }: Judged, ...places: string[]) =>
  resource.windowPlaces?.some((one) => places.includes(one)) ?? false;
const says = ({ resource }: Judged, word: RegExp) =>
  resource.aliases?.some((alias) => word.test(alias)) ?? false;
const need = ({ resource }: Judged, one: 'NON_ATTENDANCE' | 'LEFT_SCHOOL' | 'CERTIFICATE') =>
  resource.criteria.circumstances?.[one];
const needed = (one: Judged, what: 'NON_ATTENDANCE' | 'LEFT_SCHOOL') => need(one, what) !== undefined;
const notNeeded = ({ resource }: Judged, one: 'CERTIFICATE' | 'DIAGNOSIS') =>
  resource.criteria.saidNotNeeded?.includes(one) ?? false;

const daysOf = (schedule: Schedule | null): readonly Weekday[] => {
  const one = schedule?.recurrence;
  if (one?.type === 'DAILY') return ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
  return one?.type === 'WEEKLY' || one?.type === 'MONTHLY_NTH' ? one.days : [];
};
const onDay =
  (...days: Weekday[]): Fact =>
  ({ schedule }) =>
    when(days.some((day) => daysOf(schedule).includes(day)));
const gettingThere: Fact = ({ venue, resource }) => {
  if (!venue)
    return when(
      resource.accessModes.some((mode) => mode !== 'IN_PERSON'),
      2,
    );
  if (venue.transit === 'YES') return 3;
  if (venue.transitNote && /迎え|バスを出し/.test(venue.transitNote)) return 2;
  return when(venue.transit === 'UNKNOWN', 1);
};
const isYoung: Fact = (one) => {
  const age = one.resource.criteria.age;
  const most = age?.of === 'PERSON' ? (age.maxYears ?? 99) : 99;
  if (place(one, 'CHILD_YOUTH')) return 3;
  return most <= 39 ? 3 : when(most <= 49, 2);
};
const speaks = (one: Judged, language?: string) =>
  (one.resource.languages ?? []).some((spoken) => (language ? spoken === language : spoken !== 'ja'));

/** What a fact means, by the record and never by its prose. Unknown is worth less than said, and never nothing said. */
export const facts: Record<string, Fact> = {
  evening: ({ schedule }) =>
    best(when((schedule?.opensAt ?? '') >= '17:00'), when((schedule?.closesAt ?? '') >= '19:00', 2)),
  saturday: onDay('SA'),
  sunday: onDay('SU'),
  weekend: onDay('SA', 'SU'),
  daily: ({ schedule }) =>
    best(when(schedule?.recurrence.type === 'DAILY'), when(daysOf(schedule).length >= 5, 2)),
  noCar: gettingThere,
  fetched: ({ venue, resource }) =>
    when(/迎え|バスを出し|乗り合わせ/.test(`${venue?.transitNote} ${resource.summary}`)),
  stepFree: ({ venue }) => when(venue?.stepFree === 'YES'),
  online: ({ resource }) =>
    best(
      when(resource.accessModes.includes('ONLINE')),
      when(resource.contactMethods.includes('WEB_MEETING'), 2),
    ),
  telephone: (one) =>
    one.resource.accessModes.includes('TELEPHONE')
      ? one.venue
        ? 2
        : 3
      : when(is(one, 'WINDOW') && one.resource.contactMethods.includes('TELEPHONE'), 2),
  fromHome: ({ venue, resource }) =>
    when(!venue && resource.accessModes.some((mode) => mode !== 'IN_PERSON')),
  mail: (one) => when(one.resource.contactMethods.includes('MAIL'), is(one, 'WINDOW', 'COUNSELING') ? 3 : 2),
  letter: ({ resource }) => when(resource.contactMethods.includes('LETTER')),
  visits: (one) => best(when(is(one, 'OUTREACH')), when(one.resource.visitsHome, 2)),
  accompanies: ({ resource }) =>
    when(resource.accompanies || resource.windowFunctions?.includes('ACCOMPANYING')),
  familyAlone: (one) =>
    best(when(one.resource.firstVisit?.familyAlone), when(is(one, 'FAMILY_GROUP', 'FAMILY_CLASS'), 2)),
  noName: ({ resource }) => when(resource.firstVisit?.withoutName),
  silent: ({ resource }) => when(resource.firstVisit?.maySitSilently),
  free: ({ resource }) => when(resource.fee.type === 'FREE'),
  noCertificate: (one) =>
    need(one, 'CERTIFICATE') === 'REQUIRED'
      ? 0
      : best(when(notNeeded(one, 'CERTIFICATE')), when(notNeeded(one, 'DIAGNOSIS'), 2), 1),
  noDiagnosis: (one) => best(when(notNeeded(one, 'DIAGNOSIS')), when(says(one, /グレーゾーン/))),
  greyZone: (one) =>
    best(
      when(says(one, /グレーゾーン|発達障害/)),
      when(place(one, 'CORE_DISABILITY'), 2),
      when(notNeeded(one, 'CERTIFICATE'), 1),
    ),
  nurse: (one) =>
    best(
      when(one.organizationKind === 'HOKENJO' && is(one, 'WINDOW')),
      when(one.resource.professionals?.includes('保健師'), 3),
    ),
  center: (one) => when(one.organizationKind === 'PREFECTURAL_CENTER' && is(one, 'WINDOW')),
  hikikomori: (one) =>
    best(
      when(place(one, 'HIKIKOMORI_ALONE', 'HIKIKOMORI_INTEGRATED') || says(one, /ひきこもり/)),
      when(is(one, 'IBASHO', 'PEER_GROUP', 'FAMILY_GROUP', 'FAMILY_CLASS', 'WINDOW', 'CAFE', 'OUTREACH'), 2),
      1,
    ),
  selfReliance: (one) => when(place(one, 'SELF_RELIANCE')),
  oldParents: (one) =>
    best(
      when(place(one, 'COMMUNITY_SUPPORT')),
      when(says(one, /8050|親亡き/)),
      when(one.resource.key === 'matsumoto-50', 2),
    ),
  nonAttendance: (one) =>
    best(
      when(needed(one, 'NON_ATTENDANCE')),
      when(place(one, 'EDUCATION', 'CHILD_YOUTH'), 2),
      when(needed(one, 'LEFT_SCHOOL'), 1),
    ),
  leftSchool: (one) =>
    best(
      when(needed(one, 'LEFT_SCHOOL')),
      when(place(one, 'EDUCATION')),
      when(place(one, 'CHILD_YOUTH'), 2),
      when(isYoung(one) === 3, 1),
    ),
  young: isYoung,
  foreign: (one) => when(speaks(one)),
  portuguese: (one) => when(speaks(one, 'pt')),
};
