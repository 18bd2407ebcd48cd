import type { CalendarDay } from '@tsunagi/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { MunicipalityRef, PublicPosition } from '../geography/geography.types.ts';
import {
  AccessMode,
  AgeOf,
  Atmosphere,
  Audience,
  Circumstance,
  ContactMethod,
  CriterionWeight,
  DeliveryForm,
  Involvement,
  ResidencyAnswer,
  ResidencyScopeType,
  ResourceKind,
  ResourceStatus,
  SupportStage,
  TransitAccess,
  WindowFunction,
  WindowPlace,
} from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';
import { Fee, Freshness, Occurrence, PhoneView, ScheduleView, TravelEstimate } from '../hit/index.ts';
import { Answer } from '../person/index.ts';
import { IntakeView } from './intake.types.ts';
import { Organization } from './organization.types.ts';
import { ResourceRef } from './resource-ref.types.ts';

@ObjectType({ simpleResolvers: true })
export class AgeRange {
  @Field(() => Int, { nullable: true })
  declare minYears: number | null;
  @Field(() => Int, { nullable: true })
  declare maxYears: number | null;
  @Field(() => Boolean)
  declare minSoft: boolean;
  @Field(() => Boolean)
  declare maxSoft: boolean;
  @Field(() => AgeOf)
  declare of: keyof typeof AgeOf;
}

@ObjectType({ simpleResolvers: true })
export class CircumstanceCriterion {
  @Field(() => Circumstance)
  declare circumstance: keyof typeof Circumstance;
  @Field(() => CriterionWeight)
  declare weight: keyof typeof CriterionWeight;
}

@ObjectType({ simpleResolvers: true })
export class ResidencyRuleView {
  @Field(() => ResidencyScopeType)
  declare scope: keyof typeof ResidencyScopeType;
  @Field(() => ResidencyAnswer)
  declare answer: keyof typeof ResidencyAnswer;
  @Field(() => [String])
  declare places: string[];
  @Field(() => CalendarDayScalar, { nullable: true })
  declare validFrom: CalendarDay | null;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare validTo: CalendarDay | null;
  @Field(() => String, { nullable: true })
  declare source: string | null;
}

@ObjectType({ simpleResolvers: true })
export class StageInvolvement {
  @Field(() => SupportStage)
  declare stage: keyof typeof SupportStage;
  @Field(() => Involvement)
  declare involvement: keyof typeof Involvement;
}

@ObjectType({ simpleResolvers: true })
export class FirstVisit {
  @Field(() => [String])
  declare steps: string[];
  @Field(() => Boolean, { nullable: true })
  declare familyAlone: boolean | null;
  @Field(() => Boolean, { nullable: true })
  declare withoutName: boolean | null;
  @Field(() => Boolean, { nullable: true })
  declare maySitSilently: boolean | null;
}

@ObjectType({ simpleResolvers: true })
export class Offering {
  @Field(() => ID)
  declare id: string;
  @Field(() => String, { nullable: true })
  declare venueName: string | null;
  @Field(() => MunicipalityRef, { nullable: true })
  declare municipality: MunicipalityRef | null;
  @Field(() => String, { nullable: true })
  declare address: string | null;
  @Field(() => PublicPosition, { nullable: true })
  declare position: PublicPosition | null;
  @Field(() => TransitAccess)
  declare transit: keyof typeof TransitAccess;
  @Field(() => String, { nullable: true })
  declare transitNote: string | null;
  @Field(() => TransitAccess)
  declare parking: keyof typeof TransitAccess;
  @Field(() => TransitAccess)
  declare stepFree: keyof typeof TransitAccess;
  @Field(() => ScheduleView, { nullable: true })
  declare schedule: ScheduleView | null;
  @Field(() => [Occurrence])
  declare nextOccurrences: Occurrence[];
  @Field(() => String, { nullable: true })
  declare note: string | null;
  @Field(() => Int, { nullable: true })
  declare distanceMeters: number | null;
  @Field(() => TravelEstimate, { nullable: true })
  declare travel: TravelEstimate | null;
}

@ObjectType({ simpleResolvers: true })
export class Provenance {
  @Field(() => String)
  declare field: string;
  @Field(() => String)
  declare source: string;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare recordedOn: CalendarDay | null;
}

@ObjectType({ simpleResolvers: true })
export class Resource {
  @Field(() => ID)
  declare id: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The id that was asked, where that entry was merged into this one: its address leads here.',
  })
  declare movedFrom: string | null;
  @Field(() => String)
  declare name: string;
  @Field(() => String)
  declare kana: string;
  @Field(() => ResourceKind)
  declare kind: keyof typeof ResourceKind;
  @Field(() => ResourceStatus)
  declare status: keyof typeof ResourceStatus;
  @Field(() => String, { nullable: true })
  declare expectedStart: string | null;
  @Field(() => String)
  declare summary: string;
  @Field(() => String, { nullable: true })
  declare summaryEasy: string | null;
  @Field(() => String, { nullable: true })
  declare summaryEn: string | null;
  @Field(() => String, { nullable: true })
  declare description: string | null;
  @Field(() => DeliveryForm)
  declare deliveryForm: keyof typeof DeliveryForm;
  @Field(() => Organization)
  declare organization: Organization;
  @Field(() => String, {
    nullable: true,
    description: 'Municipality or prefecture on whose behalf it is run.',
  })
  declare sponsorName: string | null;
  @Field(() => [AccessMode])
  declare accessModes: (keyof typeof AccessMode)[];
  @Field(() => [ContactMethod])
  declare contactMethods: (keyof typeof ContactMethod)[];
  @Field(() => [Audience])
  declare audiences: (keyof typeof Audience)[];
  @Field(() => AgeRange, { nullable: true })
  declare age: AgeRange | null;
  @Field(() => [CircumstanceCriterion])
  declare circumstances: CircumstanceCriterion[];
  @Field(() => [Circumstance])
  declare saidNotNeeded: (keyof typeof Circumstance)[];
  @Field(() => [ResidencyRuleView], { description: 'Public layer only.' })
  declare residencyRules: ResidencyRuleView[];
  @Field(() => Answer, { nullable: true, description: 'Present when `person` was given with a home.' })
  declare answer: Answer | null;
  @Field(() => MunicipalityRef, { nullable: true })
  declare home: MunicipalityRef | null;
  @Field(() => [PhoneView])
  declare phones: PhoneView[];
  @Field(() => String, { nullable: true })
  declare mail: string | null;
  @Field(() => String, { nullable: true })
  declare url: string | null;
  @Field(() => Fee)
  declare fee: Fee;
  @Field(() => IntakeView, { nullable: true })
  declare intake: IntakeView | null;
  @Field(() => Int, { nullable: true })
  declare usualMin: number | null;
  @Field(() => Int, { nullable: true })
  declare usualMax: number | null;
  @Field(() => [String])
  declare activities: string[];
  @Field(() => Boolean, { nullable: true })
  declare facilitated: boolean | null;
  @Field(() => Boolean, { nullable: true })
  declare peerRun: boolean | null;
  @Field(() => Atmosphere)
  declare atmosphere: keyof typeof Atmosphere;
  @Field(() => [WindowPlace])
  declare windowPlaces: (keyof typeof WindowPlace)[];
  @Field(() => [WindowFunction])
  declare windowFunctions: (keyof typeof WindowFunction)[];
  @Field(() => [StageInvolvement])
  declare stages: StageInvolvement[];
  @Field(() => [String])
  declare professionals: string[];
  @Field(() => Boolean, { nullable: true })
  declare visitsHome: boolean | null;
  @Field(() => Boolean, { nullable: true })
  declare accompanies: boolean | null;
  @Field(() => [String])
  declare languages: string[];
  @Field(() => FirstVisit, { nullable: true })
  declare firstVisit: FirstVisit | null;
  @Field(() => String, { nullable: true })
  declare sayThis: string | null;
  @Field(() => [ResourceRef])
  declare goesOnTo: ResourceRef[];
  @Field(() => [String])
  declare aliases: string[];
  @Field(() => Freshness)
  declare freshness: Freshness;
  @Field(() => [Offering])
  declare offerings: Offering[];
  @Field(() => [Provenance], { description: 'Where from, per field: 出典.' })
  declare provenance: Provenance[];
  @Field(() => [ResourceRef], { description: 'What to do when this does not fit: never empty.' })
  declare nextSteps: ResourceRef[];
}

@ObjectType({ simpleResolvers: true })
export class Comparison {
  @Field(() => [Resource])
  declare resources: Resource[];
}

export const ResourceResult = createUnionType({
  name: 'ResourceResult',
  types: () => [Resource, Refused] as const,
});
export const CompareResult = createUnionType({
  name: 'CompareResult',
  types: () => [Comparison, Refused] as const,
});
