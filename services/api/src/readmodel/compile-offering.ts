import {
  compileResidency,
  frequencyClass,
  type KeyBook,
  municipalityKey,
  type ResidencyRule,
  softEdgeMarginYears,
} from '@tsunagi/domain';
import type { CopyValue } from '../persistence/copy-rows.ts';
import { blankRule, type Card } from './card.ts';
import { accessBits, audienceBits, circumstanceBits, functionBits, maskOf, stageBits } from './masks.ts';
import type { SourceRow } from './source-rows.ts';

/** The points that stand for municipalities. */
export type MunicipalityPoints = ReadonlyMap<string, { lat: number; lng: number }>;

/** A row of offering_search, by column. */
export function searchRow(
  row: SourceRow,
  book: KeyBook,
  points: MunicipalityPoints,
): Record<string, CopyValue> {
  const remote = isRemote(row);
  const placeCode = remote ? null : (row.venue_code ?? row.provider_code);
  const point = row.venue_code === null ? null : shownPoint(row, points);
  return {
    offering_id: row.offering_id,
    resource_id: row.resource_id,
    organization_id: row.organization_id,
    kind: row.kind,
    place_code: placeCode === null ? null : municipalityKey(placeCode),
    provider_code: row.provider_code === null ? null : municipalityKey(row.provider_code),
    remote,
    is_running: row.status === 'RUNNING',
    ...residencyColumns(row, book),
    ...ageColumns(row),
    ...criteriaColumns(row),
    confirmed_on: row.confirmed?.on,
    due_on: row.confirmed?.dueOn,
    lat: point?.lat,
    lng: point?.lng,
    precision: row.precision ?? 'NONE',
    transit: row.transit ?? 'UNKNOWN',
    atmosphere: row.atmosphere,
    frequency: frequencyClass(row.schedule),
    access_mask: maskOf(accessBits, row.access_modes),
    function_mask: maskOf(functionBits, row.window_functions),
    stage_mask: stageMask(row),
    peer_run: row.peer_run,
    free: row.fee_type === 'FREE',
    visits_home: row.visits_home,
    gathers: gathers(row),
  };
}

const isRemote = (row: SourceRow) =>
  row.venue_code === null && row.access_modes.some((mode) => mode === 'ONLINE' || mode === 'TELEPHONE');

/** The point distances are measured from: what may be shown, else the municipality's own. */
const shownPoint = (row: SourceRow, points: MunicipalityPoints) =>
  row.public_lat !== null && row.public_lng !== null
    ? { lat: row.public_lat, lng: row.public_lng }
    : points.get(row.venue_code!);

/** What the residency rule looks at: where it takes place, else where its provider sits. */
function residencyColumns(row: SourceRow, book: KeyBook) {
  const municipalityCode = row.venue_code ?? row.provider_code;
  const compiled = compileResidency({ kind: row.kind, municipalityCode, rules: row.rules ?? [] }, book);
  return {
    yes_keys: compiled.yesKeys,
    first_keys: compiled.firstKeys,
    ask_keys: compiled.askKeys,
    no_otherwise: compiled.noOtherwise,
  };
}

const never = { below: -1000, above: 1000 };

function ageColumns(row: SourceRow) {
  const from = row.age_min ?? never.below;
  const to = row.age_max ?? never.above;
  return {
    age_meets_from: from,
    age_meets_to: to,
    age_asks_from: row.age_min !== null && row.age_min_soft ? from - softEdgeMarginYears : from,
    age_asks_to: row.age_max !== null && row.age_max_soft ? to + softEdgeMarginYears : to,
    age_limited: row.age_min !== null || row.age_max !== null,
    age_of_visitor: row.age_of === 'VISITOR',
  };
}

function criteriaColumns(row: SourceRow) {
  const weighed = (weight: string) =>
    (Object.keys(row.circumstances) as (keyof typeof circumstanceBits)[]).filter(
      (circumstance) => row.circumstances[circumstance] === weight,
    );
  return {
    audience_mask: maskOf(audienceBits, row.audiences),
    required_mask: maskOf(circumstanceBits, weighed('REQUIRED')),
    excluded_mask: maskOf(circumstanceBits, weighed('EXCLUDED')),
  };
}

const stageMask = (row: SourceRow) =>
  maskOf(
    stageBits,
    (Object.keys(row.stages) as (keyof typeof stageBits)[]).filter(
      (stage) => row.stages[stage] === 'LEADS' || row.stages[stage] === 'COOPERATES',
    ),
  );

const notMeetings: readonly string[] = [
  'WINDOW',
  'OUTREACH',
  'COUNSELING',
  'MEDICAL',
  'EXPERT_DISPATCH',
  'MEDICAL_ADVICE',
  'WORKPLACE',
];

/** Whether it is a meeting whose dates can be told: only these stand in a calendar. */
const gathers = (row: SourceRow) =>
  row.schedule !== null &&
  !notMeetings.includes(row.kind) &&
  row.schedule.recurrence.type !== 'FREQUENCY_ONLY' &&
  row.schedule.recurrence.type !== 'DAILY';

/** The card of an offering: public fields only. */
export function cardOf(row: SourceRow): Card {
  return {
    offeringId: row.offering_id,
    resourceId: row.resource_id,
    name: row.name,
    kana: row.kana,
    kind: row.kind,
    status: row.status,
    expectedStart: row.expected_start,
    summary: row.summary,
    summaryEasy: row.summary_easy,
    summaryEn: row.summary_en,
    organizationName: row.organization_name,
    venueCode: row.venue_code,
    providerCode: row.provider_code,
    accessModes: row.access_modes,
    point:
      row.public_lat === null || row.public_lng === null
        ? null
        : { lat: row.public_lat, lng: row.public_lng, radiusMeters: row.public_radius_meters },
    precision: row.precision ?? 'NONE',
    phone: row.phone,
    schedule: row.schedule,
    transit: row.transit ?? 'UNKNOWN',
    transitNote: row.transit_note,
    atmosphere: row.atmosphere,
    fee: { type: row.fee_type, amountYen: row.fee_amount_yen, note: row.fee_note },
    peerRun: row.peer_run,
    activities: row.activities,
    confirmed: row.confirmed,
    criteria: {
      audiences: row.audiences,
      age:
        row.age_of === null
          ? null
          : {
              minYears: row.age_min,
              maxYears: row.age_max,
              minSoft: row.age_min_soft,
              maxSoft: row.age_max_soft,
              of: row.age_of,
            },
      circumstances: row.circumstances,
      saidNotNeeded: row.said_not_needed,
    },
    rules: publicRules(row.rules ?? []),
  };
}

/** Public rules, and one blank if there are others. */
export function publicRules(rules: readonly ResidencyRule[]): ResidencyRule[] {
  const shown = rules.filter((rule) => rule.layer === 'PUBLIC');
  return shown.length < rules.length ? [...shown, blankRule] : shown;
}
