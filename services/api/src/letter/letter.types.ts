import type { CalendarDay, DeclineNext, DeclineReason, GroundKind, LinkAction } from '@tsunagi/domain';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ShownItem } from '../cases/case.types.ts';
import { DeclineNextEnum, DeclineReasonEnum, GroundKindEnum, LinkActionEnum } from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'How far a letter has come.' })
export class LetterState {
  @Field(() => CalendarDayScalar)
  declare madeOn: CalendarDay;
  @Field(() => CalendarDayScalar, { description: 'The last day on which its link works.' })
  declare validUntil: CalendarDay;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare answeredOn: CalendarDay | null;
  @Field(() => LinkActionEnum, { nullable: true })
  declare answer: LinkAction | null;
  @Field(() => Boolean, { description: 'The sender has stopped its link.' })
  declare isVoided: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The letter to a receiver outside the system: what the receiver may see now, and nothing more.',
})
export class ReferralLetter extends LetterState {
  @Field(() => ID)
  declare referralId: string;
  @Field(() => String, { description: 'The end of the address to which its code leads; opaque.' })
  declare token: string;
  @Field(() => String)
  declare reference: string;
  @Field(() => String, { nullable: true })
  declare title: string | null;
  @Field(() => String)
  declare senderName: string;
  @Field(() => String, { nullable: true })
  declare senderPhone: string | null;
  @Field(() => String)
  declare receiverName: string;
  @Field(() => String, { description: 'Who holds the person now.' })
  declare holderName: string;
  @Field(() => String, { nullable: true, description: 'What the sender asks in words.' })
  declare word: string | null;
  @Field(() => [ShownItem])
  declare items: readonly ShownItem[];
  @Field(() => [GroundKindEnum], { description: 'The grounds in force that name the receiver.' })
  declare grounds: readonly GroundKind[];
  @Field(() => CalendarDayScalar, { nullable: true })
  declare dueOn: CalendarDay | null;
  @Field(() => Int)
  declare meetings: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What the link of a letter leads to. Looking changes nothing: mail scanners open links.',
})
export class LinkedLetter {
  @Field(() => String)
  declare reference: string;
  @Field(() => String)
  declare senderName: string;
  @Field(() => String, { nullable: true })
  declare senderPhone: string | null;
  @Field(() => String)
  declare receiverName: string;
  @Field(() => Boolean, { description: 'Whether an answer can still be given here.' })
  declare isOpen: boolean;
  @Field(() => Boolean)
  declare isLate: boolean;
  @Field(() => LinkActionEnum, { nullable: true, description: 'What was answered by this link.' })
  declare answer: LinkAction | null;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare answeredOn: CalendarDay | null;
  @Field(() => String, { nullable: true, description: 'Null where nothing can be answered any more.' })
  declare title: string | null;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare dueOn: CalendarDay | null;
  @Field(() => [ShownItem], { description: 'The need, coarse, without the person.' })
  declare items: readonly ShownItem[];
}

@InputType()
export class AnswerLetterInput {
  @Field(() => LinkActionEnum)
  declare action: LinkAction;
  @Field(() => String, { nullable: true })
  declare word?: string | null;
  @Field(() => DeclineReasonEnum, { nullable: true })
  declare declineReason?: DeclineReason | null;
  @Field(() => DeclineNextEnum, { nullable: true })
  declare declineNext?: DeclineNext | null;
  @Field(() => String, { description: 'Who answers; shown to the sender.' })
  declare byName: string;
}

export const ReferralLetterResult = createUnionType({
  name: 'ReferralLetterResult',
  types: () => [ReferralLetter, Refused] as const,
});
export const LinkedLetterResult = createUnionType({
  name: 'LinkedLetterResult',
  types: () => [LinkedLetter, Refused] as const,
});
