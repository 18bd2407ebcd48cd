import { type Circumstance, intakeOn, type ResourceStatus } from '@tsunagi/domain';
import { ruleTexts } from '@tsunagi/texts';
import { openData } from '@tsunagi/texts/ja/open-data';
import { place } from '@tsunagi/texts/ja/place';
import { type PlacedRuleView, type ResourceRow, residencyRuleViews } from '../resource/index.ts';
import { serviceAttributes } from './attribute.view.ts';
import { organizationView } from './organization.view.ts';
import { scheduleViews } from './schedule.view.ts';
import { residencyLine, serviceAreaViews } from './service-area.view.ts';
import { derivedId, fictionMetadata, mailOf, said, uriOf, type Viewing } from './viewing.ts';

const words = ruleTexts.ja.codes;

const statuses: Record<ResourceStatus, string> = {
  PLANNED: 'inactive',
  PREPARING: 'inactive',
  RUNNING: 'active',
  PAUSED: 'temporarily closed',
  ENDED: 'defunct',
};

/** The HSDS word for how far a resource is. */
export const statusOf = (status: ResourceStatus): string => statuses[status];

/** A service with its direct fields. */
export function serviceView(row: ResourceRow, viewing: Viewing) {
  return said({
    id: row.id,
    organization_id: row.organization.id,
    name: row.name,
    name_kana: row.kana,
    alternate_name: row.aliases.join('、'),
    description: [row.summary, row.description].filter(Boolean).join('\n'),
    description_easy: row.summary_easy,
    description_en: row.summary_en,
    url: uriOf(row.url),
    email: mailOf(row.mail),
    status: statusOf(row.status),
    application_process: row.contact_methods.map((method) => words.contactMethods[method]).join('・'),
    fees_description: feeLine(row),
    eligibility_description: eligibilityLines(row, residencyRuleViews(row, viewing.from)).join('\n'),
    minimum_age: row.age_min,
    maximum_age: row.age_max,
    assured_date: row.confirmed?.on,
    alert: viewing.reference.fiction,
    last_modified: row.modified_at.toISOString(),
  });
}

/** A service with its organization, as lists show it. */
export const listedServiceView = (row: ResourceRow, viewing: Viewing) => ({
  ...serviceView(row, viewing),
  organization: organizationView(row.organization, viewing),
});

/** What hangs on a service, but its places and its organization. */
export function hangingOnService(row: ResourceRow, viewing: Viewing) {
  const rules = residencyRuleViews(row, viewing.from);
  return said({
    phones: row.phones.map((phone) =>
      said({
        id: phone.id,
        service_id: row.id,
        number: phone.number,
        type: 'voice',
        description: openData.phone(phone.label, phone.answeredBy),
      }),
    ),
    schedules: row.phones.flatMap((phone) =>
      scheduleViews(phone.hours, { service_id: row.id }, `phone ${phone.number}`),
    ),
    service_areas: serviceAreaViews(row.id, rules, viewing),
    languages: row.languages.map((language) => ({
      id: derivedId('language', row.id, language),
      service_id: row.id,
      ...(/^[a-z]{2,3}$/.test(language) ? { code: language } : { name: language }),
    })),
    cost_options: costOptions(row),
    capacities: capacities(row, viewing),
    attributes: serviceAttributes(row),
    metadata: fictionMetadata('service', row.id, viewing, row.modified_at),
  });
}

function feeLine({ fee_type: type, fee_amount_yen: yen, fee_note: note }: ResourceRow): string {
  const plain = type === 'PAID' ? place.paid(yen) : words.fees[type];
  return [plain, note].filter(Boolean).join('。');
}

/** What it costs, where that is known; that it is unknown is said by `fees_description`. */
function costOptions({ id, fee_type: type, fee_amount_yen: yen, fee_note: note }: ResourceRow) {
  const amount = type === 'FREE' ? 0 : yen;
  if (type === 'UNKNOWN' || amount === null) return [];
  return [
    said({
      id: derivedId('cost-option', id),
      service_id: id,
      currency: 'JPY',
      amount,
      amount_description: note,
    }),
  ];
}

/** For how many there is room, where somebody has said so and it may still be counted on. */
function capacities({ id, intake }: ResourceRow, { from }: Viewing) {
  if (intake?.free == null || intakeOn(intake, from.day) === 'ASK') return [];
  return [
    said({
      id: derivedId('capacity', id),
      service_id: id,
      unit: { id: derivedId('unit', 'person'), name: openData.capacityUnit },
      unit_id: derivedId('unit', 'person'),
      available: intake.free,
      maximum: intake.places ?? null,
      // The standard asks for an instant; what we know is the day.
      updated: `${intake.saidOn}T00:00:00.000+09:00`,
    }),
  ];
}

function eligibilityLines(row: ResourceRow, rules: readonly PlacedRuleView[]): string[] {
  const name = (one: Circumstance) => words.circumstances[one];
  const weighed = Object.entries(row.circumstances).filter(([, weight]) => weight !== 'NOT_CONSIDERED');
  return [
    ...(row.audiences.length > 0 ? [place.audiences(row.audiences.map((one) => words.audiences[one]))] : []),
    ...(row.age_of === null
      ? []
      : [
          openData.age({
            min: row.age_min,
            max: row.age_max,
            minSoft: row.age_min_soft,
            maxSoft: row.age_max_soft,
          }),
        ]),
    ...weighed.map(([one, weight]) =>
      openData.circumstance(name(one as Circumstance), words.weights[weight!]),
    ),
    ...(row.said_not_needed.length > 0 ? [openData.notNeeded(row.said_not_needed.map(name))] : []),
    ...rules.map(residencyLine),
  ];
}
