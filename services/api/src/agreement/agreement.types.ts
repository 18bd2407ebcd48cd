import type {
  AgreementAction,
  AgreementState,
  AgreementTime,
  CalendarDay,
  CostMethod,
  ResourceKind as Kind,
} from '@tsunagi/domain';
import {
  createUnionType,
  Field,
  Float,
  GraphQLISODateTime,
  ID,
  InputType,
  Int,
  ObjectType,
} from 'type-graphql';
import {
  AgreementActionEnum,
  AgreementStateEnum,
  AgreementTimeEnum,
  CostMethodEnum,
  ResourceKind,
} from '../graphql/enums.ts';
import { Refusal, Refused } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'A part of the costs that is shared by one method.' })
export class CostPartView {
  @Field(() => CostMethodEnum)
  declare method: CostMethod;
  @Field(() => Int)
  declare percent: number;
}

@ObjectType({ simpleResolvers: true })
export class MonthUses {
  @Field(() => String, { description: 'YYYY-MM.' })
  declare month: string;
  @Field(() => Int)
  declare uses: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A member of an agreement, in the order in which they are asked.',
})
export class AgreementMemberView {
  @Field(() => ID)
  declare code: string;
  @Field(() => String)
  declare name: string;
  @Field(() => Boolean)
  declare isLead: boolean;
  @Field(() => Boolean, { description: 'It lies with this member to agree now.' })
  declare isInTurn: boolean;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare agreedOn: CalendarDay | null;
  @Field(() => String, { nullable: true })
  declare agreedByName: string | null;
  @Field(() => String, { nullable: true, description: 'What it does: lends the room, drives people there.' })
  declare role: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'By the official table an operator has brought in; else null.',
  })
  declare population: number | null;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare populationAsOf: CalendarDay | null;
  @Field(() => String, { nullable: true })
  declare populationSource: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'All uses by its residents, counted without names; null until counted.',
  })
  declare uses: number | null;
  @Field(() => [MonthUses])
  declare usesByMonth: readonly MonthUses[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'partYen × weight ÷ weights, rounded down; what is left over is the lead’s.',
})
export class CostLineView {
  @Field(() => ID)
  declare payer: string;
  @Field(() => CostMethodEnum)
  declare method: CostMethod;
  @Field(() => Float)
  declare partYen: number;
  @Field(() => Float)
  declare weight: number;
  @Field(() => Float)
  declare weights: number;
  @Field(() => Float)
  declare yen: number;
  @Field(() => Float)
  declare remainderYen: number;
  @Field(() => Boolean)
  declare isEqualInstead: boolean;
}

@ObjectType({ simpleResolvers: true })
export class CostAmount {
  @Field(() => ID, { description: 'A municipality’s code, or PREFECTURE.' })
  declare payer: string;
  @Field(() => Float)
  declare yen: number;
}

@ObjectType({ simpleResolvers: true, description: 'Who pays what and why; or which number is missing.' })
export class AgreementCosts {
  @Field(() => [CostAmount])
  declare amounts: readonly CostAmount[];
  @Field(() => [CostLineView])
  declare lines: readonly CostLineView[];
  @Field(() => [Refusal])
  declare missing: readonly Refusal[];
}

@ObjectType({ simpleResolvers: true })
export class AgreementEventView {
  @Field(() => ID)
  declare id: string;
  @Field(() => GraphQLISODateTime)
  declare at: Date;
  @Field(() => AgreementActionEnum)
  declare action: AgreementAction;
  @Field(() => String)
  declare organizationName: string;
  @Field(() => String)
  declare personName: string;
  @Field(() => String, { nullable: true })
  declare word: string | null;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare day: CalendarDay | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An agreement between municipalities, from draft to its last day.',
})
export class CooperationAgreement {
  @Field(() => ID)
  declare id: string;
  @Field(() => Int)
  declare version: number;
  @Field(() => String)
  declare name: string;
  @Field(() => String)
  declare aim: string;
  @Field(() => String)
  declare drafterName: string;
  @Field(() => Boolean)
  declare isOwn: boolean;
  @Field(() => AgreementStateEnum)
  declare state: AgreementState;
  @Field(() => AgreementTimeEnum)
  declare time: AgreementTime;
  @Field(() => CalendarDayScalar)
  declare from: CalendarDay;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare to: CalendarDay | null;
  @Field(() => [ResourceKind])
  declare sharedKinds: readonly Kind[];
  @Field(() => [AgreementMemberView])
  declare members: readonly AgreementMemberView[];
  @Field(() => Float, {
    nullable: true,
    description: 'What it is thought to cost from its first to its last day, in yen.',
  })
  declare yen: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'What it has cost, once it is settled; the costs are those then.',
  })
  declare settledYen: number | null;
  @Field(() => [String], { description: 'Months whose uses can be counted, as YYYY-MM.' })
  declare months: readonly string[];
  @Field(() => [CostPartView])
  declare parts: readonly CostPartView[];
  @Field(() => AgreementCosts, { nullable: true, description: 'Null where nothing is to be shared.' })
  declare costs: AgreementCosts | null;
  @Field(() => [AgreementEventView], { description: 'Empty in a list.' })
  declare events: readonly AgreementEventView[];
  @Field(() => [AgreementActionEnum], { description: 'What the own office may do now.' })
  declare openActions: readonly AgreementAction[];
}

@InputType()
export class CostPartInput {
  @Field(() => CostMethodEnum)
  declare method: CostMethod;
  @Field(() => Int)
  declare percent: number;
}

@InputType()
export class AgreementMemberInput {
  @Field(() => ID)
  declare code: string;
  @Field(() => String, { nullable: true })
  declare role?: string | null;
}

@InputType({ description: 'A new draft, or one that is written anew where `id` is said.' })
export class SaveAgreementInput {
  @Field(() => ID, { nullable: true })
  declare id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was looked at.' })
  declare version?: number | null;
  @Field(() => String)
  declare name: string;
  @Field(() => String)
  declare aim: string;
  @Field(() => [ResourceKind])
  declare sharedKinds: Kind[];
  @Field(() => [AgreementMemberInput], { description: 'In the order in which they are asked.' })
  declare members: AgreementMemberInput[];
  @Field(() => ID)
  declare leadCode: string;
  @Field(() => String)
  declare from: string;
  @Field(() => String, { nullable: true })
  declare to?: string | null;
  @Field(() => Float, { nullable: true })
  declare yen?: number | null;
  @Field(() => [CostPartInput])
  declare parts: CostPartInput[];
}

@InputType()
export class ActOnAgreementInput {
  @Field(() => ID)
  declare id: string;
  @Field(() => Int)
  declare version: number;
  @Field(() => AgreementActionEnum)
  declare action: AgreementAction;
  @Field(() => String, { nullable: true })
  declare word?: string | null;
  @Field(() => String, { nullable: true })
  declare day?: string | null;
  @Field(() => Float, { nullable: true, description: 'With SETTLE: what it has cost in all.' })
  declare yen?: number | null;
}

@InputType()
export class MemberUsesInput {
  @Field(() => ID)
  declare code: string;
  @Field(() => Int)
  declare uses: number;
}

@InputType({ description: 'How often residents of members used what is shared in a month. No names.' })
export class CountUsesInput {
  @Field(() => ID)
  declare id: string;
  @Field(() => String, { description: 'YYYY-MM.' })
  declare month: string;
  @Field(() => [MemberUsesInput])
  declare counts: MemberUsesInput[];
}

export const AgreementResult = createUnionType({
  name: 'AgreementResult',
  types: () => [CooperationAgreement, Refused] as const,
});
