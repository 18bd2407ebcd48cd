import type { NeedKind, RoomAnswer } from '@tsunagi/domain';
import { createUnionType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql';
import { NeedKindEnum, RoomAnswerEnum } from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';

@ObjectType({ simpleResolvers: true, description: 'A question for room: nobody is named in it.' })
export class RoomInquiry {
  @Field(() => ID)
  declare id: string;
  @Field(() => NeedKindEnum)
  declare need: NeedKind;
  @Field(() => Int, { nullable: true, description: 'A decade, 40 for those in their forties.' })
  declare ageDecade: number | null;
  @Field(() => String, { nullable: true, description: 'The town, or the prefecture alone.' })
  declare areaName: string | null;
  @Field(() => Boolean, { description: 'Asked by the own organization; else it is to be answered.' })
  declare isOwn: boolean;
  @Field(() => String)
  declare askerName: string;
  @Field(() => ID)
  declare receiverId: string;
  @Field(() => String)
  declare receiverName: string;
  @Field(() => GraphQLISODateTime)
  declare askedAt: Date;
  @Field(() => String)
  declare askedByName: string;
  @Field(() => RoomAnswerEnum, { nullable: true })
  declare answer: RoomAnswer | null;
  @Field(() => String, { nullable: true })
  declare answerWord: string | null;
  @Field(() => String, { nullable: true })
  declare answeredByName: string | null;
  @Field(() => ID, { nullable: true, description: 'The case it was asked for, for those who asked.' })
  declare caseId: string | null;
}

@InputType()
export class AskRoomInput {
  @Field(() => ID)
  declare caseId: string;
  @Field(() => ID)
  declare receiverId: string;
  @Field(() => NeedKindEnum)
  declare need: NeedKind;
  @Field(() => Int, { nullable: true })
  declare ageDecade?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Names the town; else the prefecture alone.' })
  declare namesTown?: boolean | null;
}

export const RoomInquiryResult = createUnionType({
  name: 'RoomInquiryResult',
  types: () => [RoomInquiry, Refused] as const,
});
