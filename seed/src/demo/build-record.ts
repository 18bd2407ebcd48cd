import type {
  Atmosphere,
  Audience,
  CalendarDay,
  Intake,
  OfferingRecord,
  OrganizationRecord,
  ResidencyRule,
  ResourceKind,
  ResourceRecord,
  VenueRecord,
} from '@tsunagi/domain';
import { shiftDay } from '../days.ts';
import type { OrganizationDraft, PlaceDraft, RuleDraft, SiteDraft } from './draft.ts';
import { plainSummaries } from './plain-summary.ts';
import { placeAt, roundedPoint } from './sites.ts';
import { towns } from './towns.ts';

const everybody: Audience[] = ['SELF', 'FAMILY', 'SUPPORTER'];
const usualAudiences: Partial<Record<ResourceKind, Audience[]>> = {
  WINDOW: everybody,
  COUNSELING: ['SELF', 'FAMILY'],
  VISITING_SESSION: ['SELF', 'FAMILY'],
  MEDICAL: ['SELF', 'FAMILY'],
  OUTREACH: ['SELF', 'FAMILY'],
  FAMILY_GROUP: ['FAMILY'],
  FAMILY_CLASS: ['FAMILY'],
  CARER_GROUP: ['FAMILY'],
  OPEN_PLACE: ['PUBLIC', 'SELF', 'FAMILY'],
  EVENT: ['PUBLIC', 'SELF', 'FAMILY', 'SUPPORTER'],
  EXPERT_DISPATCH: ['SUPPORTER'],
  MEDICAL_ADVICE: ['SUPPORTER'],
};
const usualFeel: Partial<Record<ResourceKind, Atmosphere>> = {
  WORK_READINESS: 'WELFARE',
  MEDICAL: 'MEDICAL',
  MEDICAL_ADVICE: 'MEDICAL',
  FAMILY_CLASS: 'EDUCATION',
  PEER_GROUP: 'PEER',
};

/** An organization as it stands in the directory: its name says that it is invented. */
export const organizationRecord = (draft: OrganizationDraft): OrganizationRecord => ({
  key: draft.key,
  name: `${draft.name}（見本）`,
  kana: `${draft.kana} みほん`,
  kind: draft.kind,
  municipalityCode: draft.town ?? null,
  prefectureCode: draft.prefecture ?? draft.town?.slice(0, 2) ?? null,
  aliases: draft.aliases ?? [],
  url: `https://example.jp/${draft.key}`,
  mail: `${draft.key}@example.jp`,
});

const ruleRecord = (placeKey: string, draft: RuleDraft, at: number): ResidencyRule => ({
  key: `${placeKey}/rule-${at + 1}`,
  layer: draft.layer ?? 'PUBLIC',
  scope: draft.scope,
  answer: draft.answer,
  validFrom: draft.from ?? null,
  validTo: draft.to ?? null,
  source: draft.source ?? '運営団体に聞きました',
});

/** The venue of a site. A hidden one shows a rounded point, in a disc wide enough to hold the true one. */
const venueRecord = (place: PlaceDraft, site: SiteDraft, at: number): VenueRecord => {
  const precision = site.show ?? 'EXACT';
  const position = precision === 'NONE' ? null : placeAt(site, `${place.org}|${site.name ?? ''}`);
  const known = precision === 'AREA' && position ? roundedPoint(position) : null;
  const townName = towns().get(site.town)!.name;
  return {
    key: `${place.key}/venue-${at + 1}`,
    name: site.name ?? place.name,
    municipalityCode: site.town,
    precision,
    position,
    publicPosition: known,
    publicRadiusMeters: known ? Math.max(site.radius ?? 0, 800) : null,
    address: `${townName}${site.name ? ` ${site.name}` : ''}（見本の住所）`,
    publicAddress: precision === 'EXACT' ? null : (site.near ?? townName),
    transit: site.transit ?? 'UNKNOWN',
    transitNote: site.transitNote ?? null,
    parking: site.parking ?? 'UNKNOWN',
    stepFree: site.stepFree ?? 'UNKNOWN',
  };
};

const firstVisitOf = (place: PlaceDraft): ResourceRecord['firstVisit'] => {
  if (!place.first && !place.steps) return null;
  const said = (letter: string) =>
    place.first?.includes(letter) ? true : place.first?.includes(letter.toUpperCase()) ? false : null;
  return {
    steps: place.steps ?? [],
    familyAlone: said('f'),
    withoutName: said('n'),
    maySitSilently: said('s'),
  };
};

/** A place with its venues. The telephone number is given by the caller, who sees that numbers are distinct. */
export function resourceRecord(
  place: PlaceDraft,
  today: CalendarDay,
  given: { phone: string; organizationName: string },
): { resource: ResourceRecord; venues: VenueRecord[] } {
  const sites = place.at === undefined ? [] : Array.isArray(place.at) ? place.at : [place.at];
  const venues = sites.map((site, at) => venueRecord(place, site, at));
  const offerings: OfferingRecord[] = sites.length
    ? sites.map((site, at) => ({
        venueKey: venues[at]!.key,
        schedule: site.when ?? place.when ?? null,
        note: site.note ?? null,
      }))
    : [{ venueKey: null, schedule: place.when ?? null }];
  const plain = place.status === 'ENDED' ? {} : plainSummaries(place);
  const resource: ResourceRecord = {
    key: place.key,
    name: place.name,
    kana: place.kana,
    kind: place.kind,
    status: place.status ?? 'RUNNING',
    expectedStart: place.expectedStart ?? null,
    organizationKey: place.org,
    deliveryForm: place.deliveryForm ?? 'INDEPENDENT',
    sponsorCode: place.sponsorCode ?? null,
    accessModes: place.accessModes ?? (sites.length ? ['IN_PERSON'] : ['TELEPHONE']),
    summary: place.summary,
    summaryEasy: place.easy ?? plain.easy ?? null,
    summaryEn: place.en ?? plain.en ?? null,
    description: place.description ?? null,
    criteria: {
      audiences: place.audiences ?? usualAudiences[place.kind] ?? ['SELF'],
      age: place.age ?? null,
      circumstances: place.needs ?? {},
      saidNotNeeded: place.notNeeded ?? [],
    },
    residencyRules: place.rules.map((rule, at) => ruleRecord(place.key, rule, at)),
    offerings,
    phones:
      place.phone === null
        ? []
        : [
            {
              number: given.phone,
              label: place.phone?.label ?? null,
              hours: place.phone?.hours ?? null,
              answeredBy: place.phone?.answeredBy ?? null,
            },
          ],
    mail: place.contactMethods && !place.contactMethods.includes('MAIL') ? null : `${place.key}@example.jp`,
    url: `https://example.jp/${place.key}`,
    contactMethods: place.contactMethods ?? ['TELEPHONE', 'MAIL', 'IN_PERSON'],
    fee: place.fee ?? { type: 'FREE' },
    intake: place.intake ? intakeOf(place.intake, today) : null,
    usualAttendance: place.people ? { min: place.people[0], max: place.people[1] } : null,
    activities: place.activities ?? [],
    facilitated: place.facilitated ?? null,
    peerRun: place.peerRun ?? null,
    atmosphere: place.feel ?? usualFeel[place.kind] ?? 'PLAIN',
    windowPlaces: place.windowPlaces ?? [],
    windowFunctions: place.windowFunctions ?? [],
    stages: place.stages ?? {},
    professionals: place.professionals ?? [],
    visitsHome: place.visitsHome ?? null,
    accompanies: place.accompanies ?? null,
    languages: place.languages ?? [],
    firstVisit: firstVisitOf(place),
    sayThis: place.sayThis ?? null,
    goesOnTo: place.goesOnTo ?? [],
    aliases: place.aliases ?? [],
    verification:
      place.seen === null
        ? null
        : {
            confirmedOn: shiftDay(today, -place.seen),
            byName: given.organizationName,
            byRole: `${place.seenBy ?? '担当者'}（見本値）`,
          },
  };
  return { resource, venues };
}

const intakeOf = (
  { state, daysAgo, forDays, places, free }: NonNullable<PlaceDraft['intake']>,
  today: CalendarDay,
): Intake => {
  const saidOn = shiftDay(today, -daysAgo);
  return {
    state,
    saidOn,
    until: forDays === undefined ? null : shiftDay(saidOn, forDays),
    places: places ?? null,
    free: free ?? null,
  };
};
