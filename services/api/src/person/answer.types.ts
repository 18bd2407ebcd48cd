import type { CalendarDay } from '@tsunagi/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import {
  AgeOf,
  Badge,
  Circumstance,
  Criterion,
  CriterionWeight,
  EligibilityVerdict,
  FindingVerdict,
  ResidencyAnswer,
  ResidencyReason,
  ResourceStatus,
} from '../graphql/enums.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';

@ObjectType({ simpleResolvers: true })
export class ResidencyFinding {
  @Field(() => ResidencyAnswer)
  declare answer: keyof typeof ResidencyAnswer;
  @Field(() => ResidencyReason)
  declare reason: keyof typeof ResidencyReason;
  @Field(() => String, { nullable: true, description: 'Name of the agreement or area group that decided.' })
  declare name: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Municipality or prefecture the deciding rule speaks about.',
  })
  declare place: string | null;
  @Field(() => String, { nullable: true })
  declare source: string | null;
  @Field(() => CalendarDayScalar, { nullable: true, description: 'Last day of the deciding rule.' })
  declare until: CalendarDay | null;
}

@ObjectType({ simpleResolvers: true })
export class Finding {
  @Field(() => Criterion)
  declare criterion: keyof typeof Criterion;
  @Field(() => FindingVerdict)
  declare verdict: keyof typeof FindingVerdict;
  @Field(() => CriterionWeight)
  declare weight: keyof typeof CriterionWeight;
  @Field(() => Circumstance, { nullable: true })
  declare circumstance?: keyof typeof Circumstance | null;
  @Field(() => Int, { nullable: true })
  declare minYears?: number | null;
  @Field(() => Int, { nullable: true })
  declare maxYears?: number | null;
  @Field(() => Boolean, { description: 'The edge that decided is soft (ぐらい・おおむね).' })
  declare soft: boolean;
  @Field(() => AgeOf, { nullable: true })
  declare ageOf?: keyof typeof AgeOf | null;
  @Field(() => Int, { nullable: true })
  declare ageYears?: number | null;
  @Field(() => ResourceStatus, { nullable: true })
  declare status?: keyof typeof ResourceStatus | null;
  @Field(() => String, { nullable: true })
  declare expectedStart?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class Answer {
  @Field(() => Badge)
  declare badge: keyof typeof Badge;
  @Field(() => ResidencyFinding)
  declare residency: ResidencyFinding;
  @Field(() => EligibilityVerdict)
  declare eligibility: keyof typeof EligibilityVerdict;
  @Field(() => [Finding], { description: 'Every finding, the deciding ones first.' })
  declare findings: Finding[];
}
