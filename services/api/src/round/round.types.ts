import type { CalendarDay, RoundKind } from '@tsunagi/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { RoundKindEnum } from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'Somebody who was asked, and what came of it.' })
export class RoundRecipient {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare name: string;
  @Field(() => String)
  declare mail: string;
  @Field(() => [String], { description: 'Names of the places this one knows; they wait in the review.' })
  declare places: readonly string[];
  @Field(() => Boolean, { description: 'Said that this is all.' })
  declare finished: boolean;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare remindedOn: CalendarDay | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A round in which an office asks for the places others know.',
})
export class Round {
  @Field(() => ID)
  declare id: string;
  @Field(() => RoundKindEnum)
  declare kind: RoundKind;
  @Field(() => String)
  declare title: string;
  @Field(() => String)
  declare words: string;
  @Field(() => CalendarDayScalar, { description: 'The last day on which the links work.' })
  declare until: CalendarDay;
  @Field(() => CalendarDayScalar)
  declare sentOn: CalendarDay;
  @Field(() => String)
  declare by: string;
  @Field(() => Boolean)
  declare over: boolean;
  @Field(() => Int)
  declare unanswered: number;
  @Field(() => [RoundRecipient])
  declare recipients: readonly RoundRecipient[];
}

@ObjectType({ simpleResolvers: true, description: 'A round as one who was asked sees it, by a link.' })
export class SectionRound {
  @Field(() => RoundKindEnum)
  declare kind: RoundKind;
  @Field(() => String)
  declare title: string;
  @Field(() => String)
  declare words: string;
  @Field(() => CalendarDayScalar)
  declare until: CalendarDay;
  @Field(() => String)
  declare officeName: string;
  @Field(() => String)
  declare recipientName: string;
  @Field(() => [String], { description: 'What was written by this link so far.' })
  declare places: readonly string[];
  @Field(() => Boolean)
  declare finished: boolean;
}

export const RoundResult = createUnionType({ name: 'RoundResult', types: () => [Round, Refused] as const });
export const SectionRoundResult = createUnionType({
  name: 'SectionRoundResult',
  types: () => [SectionRound, Refused] as const,
});
