import type {
  CalendarDay,
  DifficultyGrade,
  HouseholdTag,
  NeedKind,
  OrganizationKind as OrganizationKindCode,
  ResourceKind as ResourceKindCode,
  RoutingCircumstance,
  RoutingTargetKind,
} from '@tsunagi/domain';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  DifficultyGradeEnum,
  HouseholdTagEnum,
  NeedKindEnum,
  OrganizationKind,
  ResourceKind,
  RoutingCircumstanceEnum,
  RoutingTargetEnum,
} from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'When a rule speaks: all that is named must be so.' })
@InputType('RoutingConditionsInput')
export class RoutingConditionsView {
  @Field(() => Int, { nullable: true })
  declare minYears: number | null;
  @Field(() => Int, { nullable: true })
  declare maxYears: number | null;
  @Field(() => [HouseholdTagEnum])
  declare tags: HouseholdTag[];
  @Field(() => [RoutingCircumstanceEnum])
  declare circumstances: RoutingCircumstance[];
  @Field(() => [DifficultyGradeEnum])
  declare difficulties: DifficultyGrade[];
  @Field(() => [NeedKindEnum])
  declare needs: NeedKind[];
}

@ObjectType({ simpleResolvers: true, description: 'To whom a rule points.' })
@InputType('RoutingTargetInput')
export class RoutingTargetView {
  @Field(() => RoutingTargetEnum)
  declare kind: RoutingTargetKind;
  @Field(() => ID, { nullable: true })
  declare organizationId: string | null;
  @Field(() => OrganizationKind, { nullable: true })
  declare organizationKind: OrganizationKindCode | null;
  @Field(() => ResourceKind, { nullable: true })
  declare placeKind: ResourceKindCode | null;
}

@ObjectType({ simpleResolvers: true, description: 'A rule of a municipality. It suggests and binds nobody.' })
@InputType('RoutingRuleInput')
export class RoutingRuleView {
  @Field(() => String)
  declare id: string;
  @Field(() => RoutingConditionsView)
  declare when: RoutingConditionsView;
  @Field(() => RoutingTargetView)
  declare to: RoutingTargetView;
  @Field(() => String)
  declare why: string;
}

@ObjectType({ simpleResolvers: true, description: 'What the rules look at; what is absent was not said.' })
@InputType('RoutingFactsInput')
export class RoutingFactsView {
  @Field(() => Int, { nullable: true })
  declare ageFrom: number | null;
  @Field(() => Int, { nullable: true })
  declare ageTo: number | null;
  @Field(() => [HouseholdTagEnum])
  declare tags: HouseholdTag[];
  @Field(() => [HouseholdTagEnum])
  declare notTags: HouseholdTag[];
  @Field(() => [RoutingCircumstanceEnum])
  declare has: RoutingCircumstance[];
  @Field(() => [RoutingCircumstanceEnum])
  declare hasNot: RoutingCircumstance[];
  @Field(() => DifficultyGradeEnum, { nullable: true })
  declare difficulty: DifficultyGrade | null;
  @Field(() => [NeedKindEnum])
  declare needs: NeedKind[];
}

@ObjectType({ simpleResolvers: true, description: 'A case that was thought up to try the rules on.' })
@InputType('RoutingExampleInput')
export class RoutingExampleView {
  @Field(() => String)
  declare name: string;
  @Field(() => RoutingFactsView)
  declare facts: RoutingFactsView;
  @Field(() => String, { nullable: true, description: 'The id of a rule, or FALLBACK.' })
  declare expects: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Who takes it when no rule fits, and up to which age.' })
@InputType('RoutingFallbackInput')
export class RoutingFallbackView {
  @Field(() => ID, { nullable: true })
  declare organizationId: string | null;
  @Field(() => Int, { nullable: true })
  declare untilYears: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What an organization that is named in the rules is called.',
})
export class NamedOrganization {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare name: string;
}

@ObjectType({ simpleResolvers: true, description: 'One revision of the rules.' })
export class RoutingRevision {
  @Field(() => Int)
  declare number: number;
  @Field(() => CalendarDayScalar)
  declare savedOn: CalendarDay;
  @Field(() => String)
  declare savedByName: string;
  @Field(() => String, { nullable: true })
  declare word: string | null;
  @Field(() => Int)
  declare ruleCount: number;
}

@ObjectType({ simpleResolvers: true, description: 'How the own municipality routes.' })
export class RoutingBookView {
  @Field(() => Int, { description: 'The revision; 0 where nobody has made rules yet.' })
  declare number: number;
  @Field(() => String, { nullable: true, description: 'Null where one works for no municipality.' })
  declare municipalityName: string | null;
  @Field(() => Boolean)
  declare canEdit: boolean;
  @Field(() => [RoutingRuleView])
  declare rules: RoutingRuleView[];
  @Field(() => RoutingFallbackView)
  declare fallback: RoutingFallbackView;
  @Field(() => [RoutingExampleView])
  declare examples: RoutingExampleView[];
  @Field(() => [NamedOrganization])
  declare organizations: NamedOrganization[];
  @Field(() => [RoutingRevision], { description: 'The newest first.' })
  declare revisions: RoutingRevision[];
}

@InputType()
export class SaveRoutingInput {
  @Field(() => Int, { description: 'The revision that was looked at.' })
  declare base: number;
  @Field(() => [RoutingRuleView])
  declare rules: RoutingRuleView[];
  @Field(() => RoutingFallbackView)
  declare fallback: RoutingFallbackView;
  @Field(() => [RoutingExampleView])
  declare examples: RoutingExampleView[];
  @Field(() => String, { nullable: true })
  declare word?: string | null;
}

export const RoutingBookResult = createUnionType({
  name: 'RoutingBookResult',
  types: () => [RoutingBookView, Refused] as const,
});
