/** What a resource says, read from its row `r` as the record says it. */
export const resourceFields: Readonly<Record<string, string>> = {
  name: 'r.name',
  kana: 'r.kana',
  kind: 'r.kind',
  status: 'r.status',
  expectedStart: 'r.expected_start',
  deliveryForm: 'r.delivery_form',
  sponsorCode: 'r.sponsor_code',
  accessModes: 'r.access_modes',
  summary: 'r.summary',
  summaryEasy: 'r.summary_easy',
  summaryEn: 'r.summary_en',
  description: 'r.description',
  criteria: `json_build_object('audiences', r.audiences, 'circumstances', r.circumstances, 'saidNotNeeded', r.said_not_needed,
      'age', case when r.age_of is not null then json_build_object('minYears', r.age_min, 'maxYears', r.age_max,
        'minSoft', r.age_min_soft, 'maxSoft', r.age_max_soft, 'of', r.age_of) end)`,
  phones: `coalesce((select json_agg(json_build_object('number', p.number, 'label', p.label, 'answeredBy', p.answered_by,
        'hours', p.hours) order by p.position) from phone p where p.resource_id = r.id), '[]')`,
  mail: 'r.mail',
  url: 'r.url',
  contactMethods: 'r.contact_methods',
  fee: `json_build_object('type', r.fee_type, 'amountYen', r.fee_amount_yen, 'note', r.fee_note)`,
  intake: 'r.intake',
  usualAttendance: `case when r.usual_min is not null then json_build_object('min', r.usual_min, 'max', r.usual_max) end`,
  activities: 'r.activities',
  facilitated: 'r.facilitated',
  peerRun: 'r.peer_run',
  atmosphere: 'r.atmosphere',
  windowPlaces: 'r.window_places',
  windowFunctions: 'r.window_functions',
  stages: 'r.stages',
  professionals: 'r.professionals',
  visitsHome: 'r.visits_home',
  accompanies: 'r.accompanies',
  languages: 'r.languages',
  firstVisit: 'r.first_visit',
  sayThis: 'r.say_this',
  aliases: 'r.aliases',
};

/** What a venue says, read from its row `v` and its true place `x`. */
export const venueFields: Readonly<Record<string, string>> = {
  name: 'v.name',
  kana: 'v.kana',
  municipalityCode: 'v.municipality_code',
  precision: 'v.precision',
  position: `case when x.lat is not null then json_build_object('lat', x.lat, 'lng', x.lng) end`,
  publicPosition: `case when v.precision = 'AREA' then json_build_object('lat', v.public_lat, 'lng', v.public_lng) end`,
  publicRadiusMeters: 'v.public_radius_meters',
  address: 'x.address',
  publicAddress: 'v.public_address',
  transit: 'v.transit',
  transitNote: 'v.transit_note',
  parking: 'v.parking',
  stepFree: 'v.step_free',
};

/** Fields as columns of a select. */
export const selected = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${value} as "${name}"`)
    .join(', ');

/** Fields as one JSON object; a function of the database takes a hundred arguments, so many fields come in parts. */
export function asObject(fields: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(fields).map(([name, value]) => `'${name}', ${value}`);
  const parts: string[] = [];
  for (let at = 0; at < pairs.length; at += 25)
    parts.push(`jsonb_build_object(${pairs.slice(at, at + 25).join(', ')})`);
  return parts.join(' || ');
}
