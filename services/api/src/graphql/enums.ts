import {
  accessModes,
  areaGroupKinds,
  askerRoles,
  atmospheres,
  audiences,
  badges,
  chainConditions,
  circumstances,
  contactMethods,
  criteriaKinds,
  criterionWeights,
  deliveryForms,
  eligibilityVerdicts,
  findingVerdicts,
  frequencyClasses,
  freshnessClasses,
  involvements,
  organizationKinds,
  positionPrecisions,
  residencyAnswers,
  residencyReasons,
  resourceKinds,
  resourceStatuses,
  rings,
  searchScopes,
  staffRoles,
  supportStages,
  transitAccess,
  weekdays,
  windowFunctions,
  windowPlaces,
} from '@tsunagi/domain';
import { municipalityClasses } from '@tsunagi/geo';
import { registerEnumType } from 'type-graphql';

/** A GraphQL enum made from one of the domain's closed lists: the list is written once. */
function enumOf<Code extends string>(
  name: string,
  codes: readonly Code[],
  description?: string,
): { readonly [C in Code]: C } {
  const values = Object.fromEntries(codes.map((code) => [code, code])) as { [C in Code]: C };
  registerEnumType(values, { name, ...(description && { description }) });
  return values;
}

export const AccessMode = enumOf('AccessMode', accessModes);
export const AgeOf = enumOf('AgeOf', ['PERSON', 'VISITOR']);
export const AreaGroupKind = enumOf('AreaGroupKind', areaGroupKinds);
export const AskerRole = enumOf('AskerRole', askerRoles);
export const Atmosphere = enumOf('Atmosphere', atmospheres);
export const Audience = enumOf('Audience', audiences);
export const Badge = enumOf('Badge', badges);
export const ChainCondition = enumOf('ChainCondition', chainConditions);
export const Circumstance = enumOf('Circumstance', circumstances);
export const ContactMethod = enumOf('ContactMethod', contactMethods);
export const Criterion = enumOf('Criterion', criteriaKinds);
export const CriterionWeight = enumOf('CriterionWeight', criterionWeights);
export const DeliveryForm = enumOf('DeliveryForm', deliveryForms);
export const EligibilityVerdict = enumOf('EligibilityVerdict', eligibilityVerdicts);
export const FeeType = enumOf('FeeType', ['FREE', 'PAID', 'UNKNOWN']);
export const FindingVerdict = enumOf('FindingVerdict', findingVerdicts);
export const FrequencyClass = enumOf('FrequencyClass', frequencyClasses);
export const FrequencyPer = enumOf('FrequencyPer', ['WEEK', 'MONTH', 'YEAR']);
export const FreshnessClass = enumOf('FreshnessClass', freshnessClasses);
export const Involvement = enumOf('Involvement', involvements);
export const MunicipalityClass = enumOf('MunicipalityClass', municipalityClasses);
export const NeighborsOrigin = enumOf('NeighborsOrigin', ['APPROXIMATE', 'OFFICIAL', 'STAFF']);
export const OrganizationKind = enumOf('OrganizationKind', organizationKinds);
export const PositionPrecision = enumOf('PositionPrecision', positionPrecisions);
export const RecurrenceType = enumOf('RecurrenceType', [
  'DAILY',
  'WEEKLY',
  'MONTHLY_NTH',
  'MONTHLY_DAY',
  'DATES',
  'FREQUENCY_ONLY',
]);
export const Reservation = enumOf('Reservation', ['NOT_NEEDED', 'NEEDED', 'UNKNOWN']);
export const ResidencyAnswer = enumOf('ResidencyAnswer', residencyAnswers);
export const ResidencyReason = enumOf('ResidencyReason', residencyReasons);
export const ResidencyScopeType = enumOf('ResidencyScopeType', [
  'MUNICIPALITIES',
  'LIVING_WORKING_STUDYING',
  'WARDS',
  'AREA_GROUP',
  'PREFECTURE',
  'ANYONE',
  'AGREEMENT',
]);
export const ResourceKind = enumOf('ResourceKind', resourceKinds);
export const ResourceStatus = enumOf('ResourceStatus', resourceStatuses);
export const Ring = enumOf('Ring', rings);
export const SearchScope = enumOf('SearchScope', searchScopes);
export const StaffRoleEnum = enumOf('StaffRole', staffRoles);
export const SuggestionMatch = enumOf('SuggestionMatch', ['NAME', 'KANA', 'POSTCODE', 'CODE', 'FORMER_CODE']);
export const SupportStage = enumOf('SupportStage', supportStages);
export const TransitAccess = enumOf('TransitAccess', transitAccess);
export const Weekday = enumOf('Weekday', weekdays);
export const WindowFunction = enumOf('WindowFunction', windowFunctions);
export const WindowPlace = enumOf('WindowPlace', windowPlaces);

/** Why something was refused: codes the asker can do something about. */
export const refusalCodes = [
  'AGE_OUT_OF_RANGE',
  'CODE_UNKNOWN',
  'CODE_FOREIGN',
  'CODE_MISTYPED',
  'POSTCODE_UNKNOWN',
  'POINT_OUTSIDE_JAPAN',
  'CURSOR_FOREIGN',
  'WORDS_TOO_LONG',
  'TOO_MANY',
  'PAGE_SIZE',
  'VIEW_INVALID',
  'HOME_MISSING',
  'NOT_FOUND',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
export const RefusalCodeEnum = enumOf('RefusalCode', refusalCodes);
