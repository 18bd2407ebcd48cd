import {
  accessModes,
  activityKinds,
  activityPartners,
  activityRefusals,
  actWays,
  ageBandNames,
  agreementActionNames,
  agreementRefusals,
  agreementStates,
  agreementTimes,
  areaGroupKinds,
  askerRoles,
  atmospheres,
  audiences,
  badges,
  caseRefusals,
  casesCameBy,
  chainConditions,
  circumstances,
  contactMethods,
  costMethods,
  costRefusals,
  coverageClasses,
  coverageReaches,
  criteriaKinds,
  criterionWeights,
  declineNexts,
  declineReasons,
  deliveryForms,
  difficultyGrades,
  duplicateReasons,
  eligibilityVerdicts,
  familyRules,
  fieldNoteStates,
  findingVerdicts,
  frequencyClasses,
  freshnessClasses,
  groundKinds,
  groundReaches,
  householdRoles,
  householdTags,
  intakeStates,
  involvements,
  linkActions,
  lookActs,
  maskReasons,
  meetingActionNames,
  meetingDuties,
  meetingGrounds,
  meetingRefusals,
  meetingRules,
  meetingStates,
  milestoneKinds,
  needKinds,
  notePrecisions,
  offerKinds,
  offerReaches,
  organizationKinds,
  parties,
  policySides,
  positionPrecisions,
  problemKinds,
  problemOutcomes,
  proposalSources,
  proposalStates,
  receivingAnswers,
  referralActionNames,
  referralOutcomes,
  referralRefusals,
  referralStates,
  residencyAnswers,
  residencyReasons,
  resourceKinds,
  resourceStatuses,
  returnCauses,
  rings,
  roomAnswers,
  roundKinds,
  routingCircumstances,
  routingConditionKinds,
  routingRefusals,
  routingTargetKinds,
  searchScopes,
  sharedItems,
  sharingPurposes,
  shownForms,
  staffRoles,
  stepActionNames,
  stepRefusals,
  stepStates,
  supportStages,
  suspensionReasons,
  teamActionNames,
  teamRefusals,
  transitAccess,
  travelWays,
  turns,
  typedInWays,
  versionActs,
  vettingResults,
  vettingStates,
  vettingSubjects,
  waitingKinds,
  weekdays,
  windowFunctions,
  windowPlaces,
  wishedFrequencies,
} from '@tsunagi/domain';
import { directoryFaults } from '@tsunagi/domain/directory/parse-directory';
import { municipalityClasses } from '@tsunagi/geo';
import { languages } from '@tsunagi/texts';
import { askersRefusalCodes } from '@tsunagi/texts/shapes';
import { registerEnumType } from 'type-graphql';

/** A GraphQL enum made from one of the domain's closed lists: the list is written once. */
export function enumOf<Code extends string>(
  name: string,
  codes: readonly Code[],
  description?: string,
): { readonly [C in Code]: C } {
  const values = Object.fromEntries(codes.map((code) => [code, code])) as { [C in Code]: C };
  registerEnumType(values, { name, ...(description && { description }) });
  return values;
}

export const ActWayEnum = enumOf('ActWay', actWays, 'How an act came in that nobody did in this system.');
export const TypedInWayEnum = enumOf('TypedInWay', typedInWays);
export const LinkActionEnum = enumOf('LinkAction', linkActions);
export const HandOverKindEnum = enumOf('HandOverKind', ['CASE', 'REFERRAL']);
export const CaseOwnerKindEnum = enumOf(
  'CaseOwnerKind',
  ['PERSON', 'COORDINATORS', 'OFFICE'],
  'Who answers for it: a person, else the coordinators, else everybody of the office.',
);
export const TurnEnum = enumOf('Turn', turns, 'Whose turn it is, as one says it to the person.');
export const AccessMode = enumOf('AccessMode', accessModes);
export const AgeBandEnum = enumOf('AgeBand', ageBandNames, 'The ages a question is about.');
export const CoverageClassEnum = enumOf(
  'CoverageClass',
  coverageClasses,
  'How far the nearest usable place is.',
);
export const CoverageReachEnum = enumOf(
  'CoverageReach',
  coverageReaches,
  'Whether there is something in the time one would travel; ASK: one that may be asked.',
);
export const MinutesFromEnum = enumOf('MinutesFrom', ['ESTIMATE', 'MEASURED']);
export const TravelWayEnum = enumOf('TravelWay', travelWays);
export const WishedFrequencyEnum = enumOf('WishedFrequency', wishedFrequencies, 'At least so often.');
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
export const DuplicateReasonEnum = enumOf('DuplicateReason', duplicateReasons);
export const IntakeState = enumOf('IntakeState', intakeStates);
export const EligibilityVerdict = enumOf('EligibilityVerdict', eligibilityVerdicts);
export const FeeType = enumOf('FeeType', ['FREE', 'PAID', 'UNKNOWN']);
export const FieldNoteStateEnum = enumOf('FieldNoteState', fieldNoteStates);
export const FindingVerdict = enumOf('FindingVerdict', findingVerdicts);
export const FrequencyClass = enumOf('FrequencyClass', frequencyClasses);
export const FrequencyPer = enumOf('FrequencyPer', ['WEEK', 'MONTH', 'YEAR']);
export const FreshnessClass = enumOf('FreshnessClass', freshnessClasses);
export const Involvement = enumOf('Involvement', involvements);
export const LanguageEnum = enumOf('Language', languages);
export const MunicipalityClass = enumOf('MunicipalityClass', municipalityClasses);
export const NeighborsOrigin = enumOf('NeighborsOrigin', ['APPROXIMATE', 'OFFICIAL', 'STAFF']);
export const NotePrecisionEnum = enumOf('NotePrecision', notePrecisions);
export const ActivityKindEnum = enumOf('ActivityKind', activityKinds, 'What is done for a case.');
export const ActivityPartnerEnum = enumOf('ActivityPartner', activityPartners, 'With whom.');
export const TurningPrecisionEnum = enumOf('TurningPrecision', ['MONTH', 'YEAR', 'ABOUT']);
export const MilestoneKindEnum = enumOf('MilestoneKind', milestoneKinds);
export const CaseCameByEnum = enumOf('CaseCameBy', casesCameBy, 'How a case came in.');
export const DeclineNextEnum = enumOf('DeclineNext', declineNexts);
export const DeclineReasonEnum = enumOf('DeclineReason', declineReasons);
export const GroundKindEnum = enumOf(
  'GroundKind',
  groundKinds,
  'On what sharing may rest; each has its law.',
);
export const HouseholdRoleEnum = enumOf('HouseholdRole', householdRoles);
export const HouseholdTagEnum = enumOf('HouseholdTag', householdTags);
export const MaskReasonEnum = enumOf('MaskReason', maskReasons, 'Why something is not shown whole.');
export const PartyEnum = enumOf('Party', parties, 'As what somebody stands to a referral.');
export const ReferralActionEnum = enumOf(
  'ReferralAction',
  referralActionNames,
  'The rows of the table of referrals.',
);
export const ReferralOutcomeEnum = enumOf('ReferralOutcome', referralOutcomes);
export const ReferralStateEnum = enumOf('ReferralState', referralStates);
export const ReturnCauseEnum = enumOf('ReturnCause', returnCauses);
export const DifficultyGradeEnum = enumOf('DifficultyGrade', difficultyGrades);
export const NeedKindEnum = enumOf('NeedKind', needKinds, 'What is sought, told without the person.');
export const RoomAnswerEnum = enumOf('RoomAnswer', roomAnswers);
export const RoutingAnswerEnum = enumOf('RoutingAnswer', ['YES', 'NO', 'UNKNOWN']);
export const RoutingCircumstanceEnum = enumOf('RoutingCircumstance', routingCircumstances);
export const RoutingConditionEnum = enumOf('RoutingCondition', routingConditionKinds);
export const RoutingTargetEnum = enumOf('RoutingTarget', routingTargetKinds);
export const FamilyRuleEnum = enumOf(
  'FamilyRule',
  familyRules,
  'What a family’s consent carries, the strictest first.',
);
export const MeetingRuleEnum = enumOf(
  'MeetingRule',
  meetingRules,
  'What a meeting under secrecy carries, the strictest first.',
);
export const PolicySideEnum = enumOf('PolicySide', policySides, 'Whose rule stands in the way.');
export const GroundReachEnum = enumOf('GroundReach', groundReaches);
export const ReceivingAnswerEnum = enumOf(
  'ReceivingAnswer',
  receivingAnswers,
  'Whether people may be handed on to an organization, as far as it is vetted.',
);
export const SharingPurposeEnum = enumOf('SharingPurpose', sharingPurposes);
export const SharedItemEnum = enumOf('SharedItem', sharedItems);
export const ShownFormEnum = enumOf('ShownForm', shownForms);
export const TeamActionEnum = enumOf('TeamAction', teamActionNames, 'What can be done to a team.');
export const StepActionEnum = enumOf('StepAction', stepActionNames, 'What can become of a small step.');
export const StepStateEnum = enumOf('StepState', stepStates);
export const MeetingActionEnum = enumOf(
  'MeetingAction',
  meetingActionNames,
  'The rows of the table of support meetings.',
);
export const MeetingBasisEnum = enumOf(
  'MeetingBasis',
  meetingGrounds,
  'The law under which offices meet about somebody; each is a ground of its own.',
);
export const MeetingDutyEnum = enumOf('MeetingDuty', meetingDuties);
export const MeetingStateEnum = enumOf('MeetingState', meetingStates);
export const OfferKindEnum = enumOf('OfferKind', offerKinds);
export const OfferReachEnum = enumOf('OfferReach', offerReaches);
export const OrganizationKind = enumOf('OrganizationKind', organizationKinds);
export const EntryAct = enumOf('EntryAct', versionActs, 'By what a version of an entry came about.');
export const KeptFilter = enumOf('KeptFilter', ['ALL', 'WAITING', 'OVERDUE']);
export const PositionPrecision = enumOf('PositionPrecision', positionPrecisions);
export const ProposalAct = enumOf('ProposalAct', ['SENT', 'RETURNED', 'APPROVED', 'WITHDRAWN']);
export const ProposalSource = enumOf('ProposalSource', proposalSources);
export const ProposalState = enumOf('ProposalState', proposalStates);
export const ProblemKindEnum = enumOf('ProblemKind', problemKinds);
export const ProblemOutcomeEnum = enumOf('ProblemOutcome', problemOutcomes);
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
export const RoundKindEnum = enumOf('RoundKind', roundKinds);
export const SearchScope = enumOf('SearchScope', searchScopes);
export const StaffRoleEnum = enumOf('StaffRole', staffRoles);
export const LookKindEnum = enumOf('LookKind', lookActs);
export const WaitingKindEnum = enumOf('WaitingKind', waitingKinds);
export const SuggestionMatch = enumOf('SuggestionMatch', ['NAME', 'KANA', 'POSTCODE', 'CODE', 'FORMER_CODE']);
export const SupportStage = enumOf('SupportStage', supportStages);
export const SuspensionReasonEnum = enumOf('SuspensionReason', suspensionReasons);
export const TransitAccess = enumOf('TransitAccess', transitAccess);
export const VettingResultEnum = enumOf('VettingResult', vettingResults);
export const VettingStateEnum = enumOf('VettingState', vettingStates);
export const VettingSubjectEnum = enumOf('VettingSubject', vettingSubjects);
export const Weekday = enumOf('Weekday', weekdays);
export const WindowFunction = enumOf('WindowFunction', windowFunctions);
export const WindowPlace = enumOf('WindowPlace', windowPlaces);

/** Why something was refused: codes the asker can do something about. */
export const refusalCodes = [
  ...askersRefusalCodes,
  'OTHER_ORGANIZATION',
  'CHANGED_MEANWHILE',
  'EDITED_MEANWHILE',
  'KEEPER_FOREIGN',
  'CONFLICTS',
  'WORD_MISSING',
  'ORGANIZATION_FOREIGN',
  ...directoryFaults,
  'LINK_FOREIGN',
  'LINK_EXPIRED',
  'LINK_USED',
  'LETTER_CLOSED',
  'SLIP_MISTYPED',
  'SLIP_FOREIGN',
  'NOT_YOURS_TO_HAND_OVER',
  'SUCCESSOR_NOT_HERE',
  'SUCCESSOR_HOLDS_IT',
  'NOTHING_OFFERED',
  'NOT_OFFERED_TO_YOU',
  'TOO_MANY_TRIES',
  'ENTRY_GONE',
  'ENTRY_WITHHELD',
  'FACT_INVALID',
  'REFERENCE_MISTYPED',
  'ROLE_MISSING',
  'MONTHS_INVALID',
  'NAME_INVALID',
  'NOT_YOUR_OFFICE',
  'ROLE_BEYOND_YOURS',
  'ROLE_UNFIT',
  'CONTRACT_FOREIGN',
  'TERM_REVERSED',
  'TERM_OVER',
  'TERM_PAST',
  'TERM_BEYOND_CONTRACT',
  'OWN_MEMBERSHIP',
  'MEMBER_ALREADY',
  'ENTERED_ALREADY',
  'NOT_IN_YOUR_CARE',
  'DECIDED_BEFORE',
  'CHOICE_INVALID',
  'MERGED_FURTHER',
  'TEXT_TOO_LONG',
  'WORDS_MISSING',
  'TOO_MANY_REPORTS',
  'ANSWERED_ALREADY',
  'NOT_YOURS',
  'OWN_ORGANIZATION',
  'PUBLIC_BODY',
  'ALREADY_SUSPENDED',
  'NOT_SUSPENDED',
  'REASON_MISSING',
  'DAY_PASSED',
  'DAY_WRONG',
  'TITLE_MISSING',
  'RECIPIENTS_INVALID',
  'NAME_MISSING',
  'ROUND_OVER',
  'DAY_TAKEN',
  'LIST_EMPTY',
  'LIST_TOO_LONG',
  'LIST_UNREADABLE',
  'GIVER_MISSING',
  'ADDRESS_INVALID',
  'ADDRESS_NOT_HTTPS',
  'ADDRESS_NOT_PUBLIC',
  'EVENTS_MISSING',
  ...activityRefusals,
  ...caseRefusals,
  ...referralRefusals,
  ...teamRefusals,
  ...stepRefusals,
  ...meetingRefusals,
  ...routingRefusals,
  ...agreementRefusals,
  'MONTH_INVALID',
  ...costRefusals,
  'KINDS_MISSING',
  'OWN_MISSING',
  'REVIEWED_BY_SAME',
  'NOT_UNMASKABLE',
  'NUMBER_INVALID',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
export const RefusalCodeEnum = enumOf('RefusalCode', refusalCodes);

export const AgreementStateEnum = enumOf('AgreementState', agreementStates);
export const AgreementActionEnum = enumOf('AgreementAction', agreementActionNames);
export const AgreementTimeEnum = enumOf('AgreementTime', agreementTimes);
export const CostMethodEnum = enumOf('CostMethod', costMethods);
