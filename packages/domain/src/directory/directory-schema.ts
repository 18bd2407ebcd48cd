import * as z from 'zod';
import {
  accessModes,
  areaGroupKinds,
  atmospheres,
  chainConditions,
  contactMethods,
  deliveryForms,
  intakeStates,
  involvements,
  organizationKinds,
  positionPrecisions,
  resourceKinds,
  resourceStatuses,
  supportStages,
  transitAccess,
  windowFunctions,
  windowPlaces,
} from './codes.ts';
import {
  corporateNumber,
  count,
  day,
  failing,
  line,
  mail,
  maybe,
  municipalityCode,
  phoneNumber,
  point,
  prefectureCode,
  sponsorCode,
  text,
  url,
} from './parse-fields.ts';
import { criteria, residencyRule, schedule, validity } from './parse-rules.ts';
import type { LngLat } from './record.ts';

const crossed = { ...failing('EDGES_CROSSED'), path: ['validTo'] };

const organization = z.strictObject({
  key: line,
  name: line,
  kana: line,
  kind: z.enum(organizationKinds),
  municipalityCode: municipalityCode.nullable(),
  prefectureCode: prefectureCode.nullable(),
  aliases: z.array(line).optional(),
  corporateNumber: maybe(corporateNumber),
  url: maybe(url),
  mail: maybe(mail),
});

/** What is said of a venue, apart from how it is named. */
export const venueFields = {
  name: line,
  kana: maybe(line),
  municipalityCode,
  precision: z.enum(positionPrecisions),
  position: point.nullable(),
  publicPosition: maybe(point),
  publicRadiusMeters: maybe(count(50, 20_000)),
  address: maybe(line),
  publicAddress: maybe(line),
  transit: z.enum(transitAccess),
  transitNote: maybe(text),
  parking: z.enum(transitAccess).optional(),
  stepFree: z.enum(transitAccess).optional(),
};

interface VenuePosition {
  precision: (typeof positionPrecisions)[number];
  position: LngLat | null;
  publicPosition?: LngLat | null | undefined;
  publicRadiusMeters?: number | null | undefined;
}

/** Holds a venue to what hangs on more than one field: that what is shown is known, and nothing hidden is shown. */
export const withPosition = <T extends z.ZodType<VenuePosition>>(venue: T) =>
  venue
    .refine(({ precision, position }) => precision !== 'EXACT' || position !== null, {
      ...failing('POSITION_MISSING'),
      path: ['position'],
    })
    .refine(
      ({ precision, publicPosition, publicRadiusMeters }) =>
        precision !== 'AREA' || (publicPosition != null && publicRadiusMeters != null),
      { ...failing('POSITION_MISSING'), path: ['publicPosition'] },
    )
    .refine(
      ({ precision, position, publicPosition }) =>
        precision !== 'AREA' ||
        position === null ||
        publicPosition?.lng !== position.lng ||
        publicPosition.lat !== position.lat,
      // The middle of the disc would be the hidden address itself.
      { ...failing('POSITION_EXPOSED'), path: ['publicPosition'] },
    );

const venue = withPosition(z.strictObject({ key: line, ...venueFields }));

const phone = z.strictObject({
  number: phoneNumber,
  label: maybe(line),
  hours: maybe(schedule),
  answeredBy: maybe(line),
});

const fee = z.strictObject({
  type: z.enum(['FREE', 'PAID', 'UNKNOWN']),
  amountYen: maybe(count(0, 1_000_000)),
  note: maybe(text),
});

const windowFields = {
  windowPlaces: z.array(z.enum(windowPlaces)).optional(),
  windowFunctions: z.array(z.enum(windowFunctions)).optional(),
  stages: z.partialRecord(z.enum(supportStages), z.enum(involvements)).optional(),
  professionals: z.array(line).optional(),
};

const firstVisit = z.strictObject({
  steps: z.array(line),
  familyAlone: maybe(z.boolean()),
  withoutName: maybe(z.boolean()),
  maySitSilently: maybe(z.boolean()),
});

/** The shape of a resource. */
export const resource = z.strictObject({
  key: line,
  name: line,
  kana: line,
  kind: z.enum(resourceKinds),
  status: z.enum(resourceStatuses),
  expectedStart: maybe(line),
  organizationKey: line,
  deliveryForm: z.enum(deliveryForms),
  sponsorCode: maybe(sponsorCode),
  accessModes: z.array(z.enum(accessModes)).min(1, failing('EMPTY')),
  summary: text.refine((value) => value.trim() !== '', failing('EMPTY')),
  summaryEasy: maybe(text),
  summaryEn: maybe(text),
  description: maybe(text),
  criteria,
  residencyRules: z.array(residencyRule),
  offerings: z
    .array(z.strictObject({ venueKey: line.nullable(), schedule: maybe(schedule), note: maybe(text) }))
    .min(1, failing('EMPTY')),
  phones: z.array(phone),
  mail: maybe(mail),
  url: maybe(url),
  contactMethods: z.array(z.enum(contactMethods)),
  fee,
  usualAttendance: maybe(
    z
      .strictObject({ min: count(0, 10_000), max: count(0, 10_000) })
      .refine(({ min, max }) => min <= max, { ...failing('EDGES_CROSSED'), path: ['max'] }),
  ),
  intake: maybe(
    z
      .strictObject({
        state: z.enum(intakeStates),
        saidOn: day,
        until: maybe(day),
        places: maybe(count(0, 10_000)),
        free: maybe(count(0, 10_000)),
      })
      .refine(({ places, free }) => places == null || free == null || free <= places, {
        ...failing('CONTRADICTION'),
        path: ['free'],
      })
      .refine(({ state, free }) => state !== 'FULL' || !free, {
        ...failing('CONTRADICTION'),
        path: ['free'],
      }),
  ),
  activities: z.array(line).optional(),
  facilitated: maybe(z.boolean()),
  peerRun: maybe(z.boolean()),
  atmosphere: z.enum(atmospheres),
  ...windowFields,
  visitsHome: maybe(z.boolean()),
  accompanies: maybe(z.boolean()),
  languages: z.array(line).optional(),
  firstVisit: maybe(firstVisit),
  sayThis: maybe(line),
  goesOnTo: z.array(line).optional(),
  aliases: z.array(line).optional(),
  verification: z.strictObject({ confirmedOn: day, byName: line, byRole: line }).nullable(),
});

const areaGroup = z
  .strictObject({
    key: line,
    name: line,
    kana: line,
    kind: z.enum(areaGroupKinds),
    prefectureCode: prefectureCode.nullable(),
    members: z.array(municipalityCode).min(1, failing('EMPTY')),
    leadCode: maybe(municipalityCode),
    validFrom: maybe(day),
    validTo: maybe(day),
  })
  .refine(validity, crossed);

const agreement = z
  .strictObject({
    key: line,
    name: line,
    parties: z.array(municipalityCode).min(2, failing('EMPTY')),
    sharedKinds: z.array(z.enum(resourceKinds)).min(1, failing('EMPTY')),
    validFrom: day,
    validTo: day.nullable(),
    source: maybe(text),
  })
  .refine(validity, crossed);

const profile = z.strictObject({
  code: municipalityCode,
  q1: maybe(z.enum(['CENTER', 'STATION', 'SUPPORT_PROJECT', 'NONE'])),
  q2: maybe(z.enum(['RUNNING', 'PREPARING', 'NONE'])),
  q3: maybe(z.enum(['DIRECT', 'COMMISSIONED', 'BOTH', 'NONE'])),
  firstWindowKey: maybe(line),
  equalWindowKeys: z.array(line).optional(),
  transit: z.enum(transitAccess).optional(),
  chain: z.array(
    z.strictObject({ condition: z.enum(chainConditions), toResourceKey: line.nullable(), note: maybe(text) }),
  ),
  confirmedOn: maybe(day),
});

/** The shape of a whole directory. Fields it does not know are refused: a misspelled field would be a lost fact. */
export const directorySchema = z.strictObject({
  fiction: line.nullable(),
  organizations: z.array(organization),
  venues: z.array(venue),
  resources: z.array(resource),
  areaGroups: z.array(areaGroup),
  agreements: z.array(agreement),
  profiles: z.array(profile),
});
