import type { CalendarDay } from '@tsunagi/domain';
import { createUnionType, Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { MunicipalityRef } from '../geography/geography.types.ts';
import {
  AgeBandEnum,
  AskerRole,
  Badge,
  CoverageClassEnum,
  CoverageReachEnum,
  FindingVerdict,
  MinutesFromEnum,
  ResourceKind,
  TravelWayEnum,
  WishedFrequencyEnum,
} from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';
import { Finding, ResidencyFinding } from '../person/index.ts';
import { ResourceRef } from '../resource/resource-ref.types.ts';

@InputType({ description: 'Who of which age looks for what, how often, and how long they would travel.' })
export class CoverageInput {
  @Field(() => ResourceKind)
  declare kind: keyof typeof ResourceKind;
  @Field(() => AskerRole, { defaultValue: 'SELF' })
  declare role: keyof typeof AskerRole;
  @Field(() => AgeBandEnum, { nullable: true, description: 'Without one, ages decide nothing.' })
  declare age?: keyof typeof AgeBandEnum | null;
  @Field(() => WishedFrequencyEnum, { nullable: true, description: 'At least so often.' })
  declare frequency?: keyof typeof WishedFrequencyEnum | null;
  @Field(() => TravelWayEnum, { defaultValue: 'CAR' })
  declare way: keyof typeof TravelWayEnum;
  @Field(() => Int, { defaultValue: 45 })
  declare withinMinutes: number;
}

@ObjectType({ simpleResolvers: true, description: 'A place and how far it is from the municipality.' })
export class CoverageReached {
  @Field(() => ResourceRef)
  declare resource: ResourceRef;
  @Field(() => Int)
  declare meters: number;
  @Field(() => Int, { nullable: true, description: 'null where nobody would walk.' })
  declare minutes: number | null;
  @Field(() => MinutesFromEnum)
  declare minutesFrom: keyof typeof MinutesFromEnum;
  @Field(() => Float)
  declare lat: number;
  @Field(() => Float)
  declare lng: number;
  @Field(() => Boolean, { description: 'Else the point stands for an area or a municipality.' })
  declare isPointExact: boolean;
}

@ObjectType({ simpleResolvers: true })
export class AgeReach {
  @Field(() => AgeBandEnum)
  declare age: keyof typeof AgeBandEnum;
  @Field(() => CoverageReachEnum)
  declare reach: keyof typeof CoverageReachEnum;
}

@ObjectType({ simpleResolvers: true, description: 'What the residents of one municipality have.' })
export class MunicipalityCoverage {
  @Field(() => MunicipalityRef)
  declare municipality: MunicipalityRef;
  @Field(() => CoverageClassEnum)
  declare class: keyof typeof CoverageClassEnum;
  @Field(() => CoverageReachEnum)
  declare reach: keyof typeof CoverageReachEnum;
  @Field(() => Badge, { nullable: true, description: 'The best there is online, by telephone or at home.' })
  declare withoutTravel: keyof typeof Badge | null;
  @Field(() => CoverageReached, { nullable: true, description: 'The nearest they may use.' })
  declare usable: CoverageReached | null;
  @Field(() => CoverageReached, { nullable: true, description: 'One still nearer that may be asked.' })
  declare ask: CoverageReached | null;
  @Field(() => [AgeReach], { description: 'The same question for every age band.' })
  declare ages: readonly AgeReach[];
}

@ObjectType({ simpleResolvers: true })
export class CoverageCount {
  @Field(() => CoverageClassEnum)
  declare class: keyof typeof CoverageClassEnum;
  @Field(() => Int)
  declare count: number;
}

@ObjectType({ simpleResolvers: true })
export class CoverageMap {
  @Field(() => CalendarDayScalar, { description: 'The day whose rules and agreements decide.' })
  declare day: CalendarDay;
  @Field(() => [CoverageCount])
  declare classes: readonly CoverageCount[];
  @Field(() => [MunicipalityCoverage])
  declare municipalities: readonly MunicipalityCoverage[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A place as the residents stand to it, with what decided.',
})
export class CoverageJudgement {
  @Field(() => ResourceRef)
  declare resource: ResourceRef;
  @Field(() => Badge)
  declare badge: keyof typeof Badge;
  @Field(() => CoverageReached, { nullable: true, description: 'null where nobody has to travel.' })
  declare reached: CoverageReached | null;
  @Field(() => ResidencyFinding)
  declare residency: ResidencyFinding;
  @Field(() => [Finding])
  declare findings: Finding[];
  @Field(() => FindingVerdict)
  declare frequency: keyof typeof FindingVerdict;
}

@ObjectType({ simpleResolvers: true, description: 'How a value came about.' })
export class CoverageExplanation {
  @Field(() => CalendarDayScalar)
  declare day: CalendarDay;
  @Field(() => MunicipalityCoverage)
  declare coverage: MunicipalityCoverage;
  @Field(() => Int)
  declare usableCount: number;
  @Field(() => Int)
  declare askCount: number;
  @Field(() => Int)
  declare notEligibleCount: number;
  @Field(() => [CoverageJudgement], {
    description: 'Up to the nearest usable one, nearest first; 20 at most.',
  })
  declare onTheWay: readonly CoverageJudgement[];
  @Field(() => Int)
  declare onTheWayCount: number;
  @Field(() => [CoverageJudgement])
  declare withoutTravel: readonly CoverageJudgement[];
}

export const CoverageMapResult = createUnionType({
  name: 'CoverageMapResult',
  types: () => [CoverageMap, Refused] as const,
  resolveType: (value) => ('refusals' in value ? Refused : CoverageMap),
});
export const CoverageExplanationResult = createUnionType({
  name: 'CoverageExplanationResult',
  types: () => [CoverageExplanation, Refused] as const,
  resolveType: (value) => ('refusals' in value ? Refused : CoverageExplanation),
});
