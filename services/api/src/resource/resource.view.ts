import {
  badges,
  type CalendarDay,
  type Circumstance,
  type CriterionWeight,
  type EligibilityCriteria,
  intakeOn,
  supportStages,
} from '@tsunagi/domain';
import { municipalityRef, placeName } from '../geography/index.ts';
import { freshnessView, phoneView } from '../hit/index.ts';
import { type Answer, decide, type Standpoint } from '../person/index.ts';
import { offeringView } from './offering.view.ts';
import { residencyRuleViews } from './residency-rule.view.ts';
import type { ResourceRow } from './resource.row.ts';
import type { Resource } from './resource.types.ts';

/** A resource without the fields that need another look at the database. */
export type ResourceView = Omit<Resource, 'goesOnTo' | 'nextSteps'> & {
  from: Standpoint;
  onwardIds: string[];
};

/**
 * A resource as a person on a day sees it; the answer is there when something was said of a person. `movedFrom` is the
 * id that was asked, where it is an old one.
 */
export function resourceView(
  row: ResourceRow,
  from: Standpoint,
  isAsked: boolean,
  now: Date,
  movedFrom: string | null = null,
): ResourceView {
  const { reference } = from;
  return {
    from,
    onwardIds: row.onward,
    movedFrom,
    ...plainFields(row),
    organization: {
      ...row.organization,
      municipality: municipalityRef(row.organization.code, reference),
    },
    sponsorName: row.sponsor_code === null ? null : (placeName(row.sponsor_code, reference) ?? null),
    age: row.age_of === null ? null : ageView(row, row.age_of),
    circumstances: circumstanceViews(row),
    residencyRules: residencyRuleViews(row, from),
    answer: isAsked ? answerOf(row, from) : null,
    home: municipalityRef(from.home?.municipalityCode, reference),
    phones: row.phones.flatMap((phone) => phoneView(phone, now) ?? []),
    stages: supportStages.flatMap((stage) => {
      const involvement = row.stages[stage];
      return involvement ? [{ stage, involvement }] : [];
    }),
    firstVisit: row.first_visit && {
      steps: row.first_visit.steps,
      familyAlone: row.first_visit.familyAlone ?? null,
      withoutName: row.first_visit.withoutName ?? null,
      maySitSilently: row.first_visit.maySitSilently ?? null,
    },
    freshness: freshnessView(row.confirmed, from.day),
    intake: intakeView(row.intake, from.day),
    offerings: row.offerings.map((offering) => offeringView(offering, from)),
  };
}

function intakeView(intake: ResourceRow['intake'], day: CalendarDay) {
  if (!intake) return null;
  const state = intakeOn(intake, day);
  const { saidOn, until = null, places = null, free = null } = intake;
  return { state, saidOn, until, places, free: state === 'ASK' ? null : free };
}

const plainFields = (row: ResourceRow) => ({
  id: row.id,
  name: row.name,
  kana: row.kana,
  kind: row.kind,
  status: row.status,
  expectedStart: row.expected_start,
  summary: row.summary,
  summaryEasy: row.summary_easy,
  summaryEn: row.summary_en,
  description: row.description,
  deliveryForm: row.delivery_form,
  accessModes: row.access_modes,
  contactMethods: row.contact_methods,
  audiences: row.audiences,
  saidNotNeeded: row.said_not_needed,
  mail: row.mail,
  url: row.url,
  fee: { type: row.fee_type, amountYen: row.fee_amount_yen, note: row.fee_note },
  usualMin: row.usual_min,
  usualMax: row.usual_max,
  activities: row.activities,
  facilitated: row.facilitated,
  peerRun: row.peer_run,
  atmosphere: row.atmosphere,
  windowPlaces: row.window_places,
  windowFunctions: row.window_functions,
  professionals: row.professionals,
  visitsHome: row.visits_home,
  accompanies: row.accompanies,
  languages: row.languages,
  sayThis: row.say_this,
  aliases: row.aliases,
  provenance: row.provenance,
});

const ageView = (row: ResourceRow, of: 'PERSON' | 'VISITOR') => ({
  minYears: row.age_min,
  maxYears: row.age_max,
  minSoft: row.age_min_soft,
  maxSoft: row.age_max_soft,
  of,
});

const circumstanceViews = (row: ResourceRow) =>
  (Object.entries(row.circumstances) as [Circumstance, CriterionWeight][])
    .filter(([, weight]) => weight !== 'NOT_CONSIDERED')
    .map(([circumstance, weight]) => ({ circumstance, weight }));

const criteriaOf = (row: ResourceRow): EligibilityCriteria => ({
  audiences: row.audiences,
  age: row.age_of === null ? null : ageView(row, row.age_of),
  circumstances: row.circumstances,
  saidNotNeeded: row.said_not_needed,
});

/** Where it is offered in several towns, the answer that lets most: one way in is enough. */
function answerOf(row: ResourceRow, from: Standpoint): Answer {
  const places = new Set(row.offerings.map(({ venue }) => venue?.code ?? row.organization.code));
  if (places.size === 0) places.add(row.organization.code);
  const answers = [...places].map((municipalityCode) =>
    decide(
      {
        kind: row.kind,
        status: row.status,
        expectedStart: row.expected_start,
        municipalityCode,
        criteria: criteriaOf(row),
        rules: row.deciding_rules ?? row.rules,
      },
      from,
    ),
  );
  return answers.sort((a, b) => badges.indexOf(a.badge) - badges.indexOf(b.badge))[0]!;
}
