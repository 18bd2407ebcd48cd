import type {
  ActivityKind,
  CalendarDay,
  CaseCameBy,
  HouseholdRole,
  MilestoneKind,
  TurningPrecision,
} from '@tsunagi/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  ActivityKindEnum,
  CaseCameByEnum,
  HouseholdRoleEnum,
  MilestoneKindEnum,
  TurningPrecisionEnum,
} from '../graphql/enums.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A case as the desk calls it: no name, no word about the person.',
})
export class DeskCase {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare reference: string;
  @Field(() => String)
  declare pseudonym: string;
  @Field(() => CaseCameByEnum)
  declare cameBy: CaseCameBy;
  @Field(() => Int, { nullable: true, description: 'Of the person: 40 for the forties.' })
  declare decade: number | null;
  @Field(() => Int)
  declare daysSinceContact: number;
  @Field(() => ActivityKindEnum, { nullable: true, description: 'What was done last.' })
  declare lastKind: ActivityKind | null;
  @Field(() => Boolean, { nullable: true })
  declare lastReached: boolean | null;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare nextContactOn: CalendarDay | null;
  @Field(() => Int)
  declare timesPushedBack: number;
}

@ObjectType({ simpleResolvers: true, description: 'A change that lies ahead of a case.' })
export class DeskMoment {
  @Field(() => DeskCase)
  declare of: DeskCase;
  @Field(() => CalendarDayScalar, { description: 'The earliest day on which it can be.' })
  declare onDay: CalendarDay;
  @Field(() => Int, { nullable: true, description: 'An age at which other rules begin.' })
  declare age: number | null;
  @Field(() => HouseholdRoleEnum, { nullable: true, description: 'Whose age.' })
  declare role: HouseholdRole | null;
  @Field(() => TurningPrecisionEnum, { nullable: true })
  declare precision: TurningPrecision | null;
  @Field(() => MilestoneKindEnum, { nullable: true })
  declare milestone: MilestoneKind | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a desk of somebody who works with cases opens with.',
})
export class Morning {
  @Field(() => [DeskCase], { description: 'Whose day of the next contact has come.' })
  declare due: readonly DeskCase[];
  @Field(() => [DeskCase], { description: 'Pushed back by urgent work, most often first.' })
  declare pushedBack: readonly DeskCase[];
  @Field(() => [DeskCase], { description: 'Not heard of for longest. None of them ends by itself.' })
  declare quiet: readonly DeskCase[];
  @Field(() => Int)
  declare quietCount: number;
  @Field(() => [DeskMoment], { description: 'What lies ahead, the next first.' })
  declare ahead: readonly DeskMoment[];
}
