import type { ResourceRecord } from '@tsunagi/domain';
import { type CopyValue, json } from '../copy-rows.ts';
import { stableId } from '../stable-id.ts';

/** What of a resource stands in its own row, whatever it is named by. */
export type ResourceFields = Omit<
  ResourceRecord,
  'key' | 'organizationKey' | 'offerings' | 'verification' | 'goesOnTo'
>;

/** Each column of `resource` that says something, and what of a record stands in it. */
export const fieldColumns: Readonly<Record<string, (one: ResourceFields) => CopyValue>> = {
  name: (one) => one.name,
  kana: (one) => one.kana,
  kind: (one) => one.kind,
  status: (one) => one.status,
  expected_start: (one) => one.expectedStart,
  delivery_form: (one) => one.deliveryForm,
  sponsor_code: (one) => one.sponsorCode,
  access_modes: (one) => one.accessModes,
  summary: (one) => one.summary,
  summary_easy: (one) => one.summaryEasy,
  summary_en: (one) => one.summaryEn,
  description: (one) => one.description,
  audiences: (one) => one.criteria.audiences,
  age_min: (one) => one.criteria.age?.minYears,
  age_max: (one) => one.criteria.age?.maxYears,
  age_min_soft: (one) => one.criteria.age?.minSoft ?? false,
  age_max_soft: (one) => one.criteria.age?.maxSoft ?? false,
  age_of: (one) => one.criteria.age?.of,
  circumstances: (one) => json(one.criteria.circumstances ?? {}),
  said_not_needed: (one) => one.criteria.saidNotNeeded ?? [],
  mail: (one) => one.mail,
  url: (one) => one.url,
  contact_methods: (one) => one.contactMethods,
  fee_type: (one) => one.fee.type,
  fee_amount_yen: (one) => one.fee.amountYen,
  fee_note: (one) => one.fee.note,
  intake: (one) => json(one.intake),
  usual_min: (one) => one.usualAttendance?.min,
  usual_max: (one) => one.usualAttendance?.max,
  activities: (one) => one.activities ?? [],
  facilitated: (one) => one.facilitated,
  peer_run: (one) => one.peerRun,
  atmosphere: (one) => one.atmosphere,
  window_places: (one) => one.windowPlaces ?? [],
  window_functions: (one) => one.windowFunctions ?? [],
  stages: (one) => json(one.stages ?? {}),
  professionals: (one) => one.professionals ?? [],
  visits_home: (one) => one.visitsHome,
  accompanies: (one) => one.accompanies,
  languages: (one) => one.languages ?? [],
  first_visit: (one) => json(one.firstVisit),
  say_this: (one) => one.sayThis,
  aliases: (one) => one.aliases ?? [],
};

/** All columns: first how a record is named. */
const columns: Record<string, (one: ResourceRecord) => CopyValue> = {
  id: (one) => stableId('resource', one.key),
  record_key: (one) => one.key,
  organization_id: (one) => stableId('organization', one.organizationKey),
  ...fieldColumns,
};

const readers = Object.values(columns);

/** How a resource is copied: its table, its columns, and the row of a record. */
export const resourceColumns = {
  target: { table: 'resource', columns: Object.keys(columns) },
  row: (one: ResourceRecord): CopyValue[] => readers.map((read) => read(one)),
};
