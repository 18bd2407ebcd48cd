import type { HouseholdTag, RoutingAnswer, RoutingCircumstance, RoutingConditionKind } from '@tsunagi/domain';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  DifficultyGradeEnum,
  NeedKindEnum,
  RoutingAnswerEnum,
  RoutingCircumstanceEnum,
  RoutingConditionEnum,
} from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { SearchHit } from '../hit/index.ts';
import { RoutingFactsView, RoutingRuleView } from './routing.types.ts';

@ObjectType({ simpleResolvers: true, description: 'Whom one can hand on to.' })
export class NextReceiver {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare name: string;
  @Field(() => Boolean, { description: 'Else it is asked by letter or telephone.' })
  declare worksHere: boolean;
  @Field(() => Boolean, { description: 'The own organization: it is there already.' })
  declare isOwn: boolean;
  @Field(() => Boolean, { description: 'Has declined this case; shown, never proposed.' })
  declare hasDeclined: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A place or a window, and who runs it.' })
export class NextPlace {
  @Field(() => SearchHit)
  declare hit: SearchHit;
  @Field(() => NextReceiver, { nullable: true })
  declare receiver: NextReceiver | null;
}

@ObjectType({ simpleResolvers: true })
export class RoutingFindingView {
  @Field(() => RoutingConditionEnum)
  declare about: RoutingConditionKind;
  @Field(() => String, { nullable: true, description: 'The tag or circumstance.' })
  declare which: HouseholdTag | RoutingCircumstance | null;
  @Field(() => RoutingAnswerEnum)
  declare answer: RoutingAnswer;
}

@ObjectType({ simpleResolvers: true, description: 'A rule that spoke, why, and to whom it points here.' })
export class RoutedRule {
  @Field(() => RoutingRuleView)
  declare rule: RoutingRuleView;
  @Field(() => [RoutingFindingView])
  declare findings: readonly RoutingFindingView[];
  @Field(() => [NextReceiver])
  declare receivers: NextReceiver[];
}

@ObjectType({ simpleResolvers: true, description: 'Who takes it in any case.' })
export class FallbackOwnerView {
  @Field(() => NextReceiver)
  declare receiver: NextReceiver;
  @Field(() => Int, { nullable: true })
  declare untilYears: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'NONE_NAMED or PAST_AGE: why it is the office of the case.',
  })
  declare why: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Where a case could go on to. Nothing of it binds.' })
export class NextPlaces {
  @Field(() => RoutingFactsView)
  declare facts: RoutingFactsView;
  @Field(() => String, { nullable: true })
  declare homeName: string | null;
  @Field(() => Int)
  declare ruleCount: number;
  @Field(() => [RoutedRule])
  declare fired: RoutedRule[];
  @Field(() => [RoutedRule], { description: 'Those that hang on something nobody has asked yet.' })
  declare open: RoutedRule[];
  @Field(() => FallbackOwnerView)
  declare fallback: FallbackOwnerView;
  @Field(() => [NextPlace], { description: 'By ring, badge, freshness and distance.' })
  declare places: NextPlace[];
  @Field(() => [NextPlace], { description: 'Windows and telephones that are there in any case.' })
  declare nextSteps: NextPlace[];
}

@ObjectType({ simpleResolvers: true, description: 'Where somebody of the same town could go instead.' })
export class AlternativePlaces {
  @Field(() => String, { nullable: true })
  declare homeName: string | null;
  @Field(() => [NextPlace])
  declare places: NextPlace[];
}

@InputType()
export class KeepFactsInput {
  @Field(() => ID)
  declare caseId: string;
  @Field(() => [RoutingCircumstanceEnum])
  declare has: RoutingCircumstance[];
  @Field(() => [RoutingCircumstanceEnum])
  declare hasNot: RoutingCircumstance[];
  @Field(() => DifficultyGradeEnum, { nullable: true })
  declare difficulty?: keyof typeof DifficultyGradeEnum | null;
  @Field(() => [NeedKindEnum])
  declare needs: (keyof typeof NeedKindEnum)[];
}

export const NextPlacesResult = createUnionType({
  name: 'NextPlacesResult',
  types: () => [NextPlaces, Refused] as const,
});
