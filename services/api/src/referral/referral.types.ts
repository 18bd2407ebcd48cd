import type {
  ActWay,
  CalendarDay,
  DeclineNext,
  DeclineReason,
  MaskReason,
  Party,
  PolicySide,
  ReceivingAnswer,
  ReferralAction,
  ReferralOutcome,
  ReferralState,
  ReturnCause,
  ShownForm,
  TypedInWay,
} from '@tsunagi/domain';
import { createUnionType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CaseGround, SaidItemInput, ShownItem } from '../cases/case.types.ts';
import {
  ActWayEnum,
  DeclineNextEnum,
  DeclineReasonEnum,
  MaskReasonEnum,
  PartyEnum,
  PolicySideEnum,
  ReceivingAnswerEnum,
  ReferralActionEnum,
  ReferralOutcomeEnum,
  ReferralStateEnum,
  ReturnCauseEnum,
  ShownFormEnum,
  TypedInWayEnum,
} from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'A referral in a list: the need, not the person.' })
export class ReferralLine {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare reference: string;
  @Field(() => String, {
    nullable: true,
    description: 'What is asked for, in a few words; null for those to whom the need is closed again.',
  })
  declare title: string | null;
  @Field(() => String)
  declare pseudonym: string;
  @Field(() => ReferralStateEnum)
  declare state: ReferralState;
  @Field(() => [PartyEnum], { description: 'As what the own organization stands to it.' })
  declare parties: readonly Party[];
  @Field(() => String, { description: 'Who holds the person now: exactly one.' })
  declare holderName: string;
  @Field(() => Boolean)
  declare isHeldHere: boolean;
  @Field(() => String)
  declare senderName: string;
  @Field(() => String, { nullable: true })
  declare receiverName: string | null;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare sentOn: CalendarDay | null;
  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'The last day that is in time for an answer.',
  })
  declare dueOn: CalendarDay | null;
  @Field(() => Boolean)
  declare isOverdue: boolean;
  @Field(() => CalendarDayScalar, { nullable: true, description: 'The next joint meeting.' })
  declare meetingOn: CalendarDay | null;
  @Field(() => Int)
  declare hop: number;
  @Field(() => Int)
  declare version: number;
  @Field(() => ID, { nullable: true, description: 'The case, for those who keep it.' })
  declare caseId: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One thing that was done to a referral.' })
export class ReferralEvent {
  @Field(() => ID)
  declare id: string;
  @Field(() => GraphQLISODateTime)
  declare at: Date;
  @Field(() => ReferralActionEnum)
  declare action: ReferralAction;
  @Field(() => String, { nullable: true })
  declare organizationName: string | null;
  @Field(() => String, { nullable: true })
  declare personName: string | null;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare day: CalendarDay | null;
  @Field(() => String, { nullable: true, description: 'Null also where it is not for the one who asks.' })
  declare word: string | null;
  @Field(() => DeclineReasonEnum, { nullable: true })
  declare declineReason: DeclineReason | null;
  @Field(() => DeclineNextEnum, { nullable: true })
  declare declineNext: DeclineNext | null;
  @Field(() => ReferralOutcomeEnum, { nullable: true })
  declare outcome: ReferralOutcome | null;
  @Field(() => ReturnCauseEnum, { nullable: true })
  declare cause: ReturnCause | null;
  @Field(() => ActWayEnum, {
    nullable: true,
    description: 'How it came in from outside; null where it was done here.',
  })
  declare way: ActWay | null;
  @Field(() => ID, { nullable: true, description: 'Whom a decline proposes instead.' })
  declare alternativeId: string | null;
  @Field(() => String, { nullable: true })
  declare alternativeName: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One of the places that were asked for the same need.' })
export class ReferralLink {
  @Field(() => String, { nullable: true })
  declare receiverName: string | null;
  @Field(() => ReferralStateEnum)
  declare state: ReferralState;
  @Field(() => Int)
  declare hop: number;
  @Field(() => Boolean)
  declare isThis: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An item of a referral as this side sees it; to the sender also how the receiver does.',
})
export class ReferralItem extends ShownItem {
  @Field(() => ShownFormEnum, { nullable: true, description: 'For the sender alone.' })
  declare receiverSees: ShownForm | null;
  @Field(() => MaskReasonEnum, { nullable: true })
  declare receiverWhy: MaskReason | null;
  @Field(() => [PolicySideEnum], {
    description: 'Whose policy keeps it from the receiver; the stricter one holds.',
  })
  declare policyOf: readonly PolicySide[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Joint first meetings: agreed on, proven, and the next one.',
})
export class JointMeetingsView {
  @Field(() => Int)
  declare required: number;
  @Field(() => Int)
  declare proven: number;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare bookedOn: CalendarDay | null;
}

@ObjectType({ simpleResolvers: true, description: 'A referral as the one who asks may see it.' })
export class Referral extends ReferralLine {
  @Field(() => [ReferralItem], {
    description: 'Every item, in the form this side sees it in, and what would open it.',
  })
  declare items: readonly ReferralItem[];
  @Field(() => [CaseGround], { description: 'The grounds that name the receiver.' })
  declare grounds: readonly CaseGround[];
  @Field(() => Boolean, { description: 'Family consent does not count.' })
  declare hasPersonConsent: boolean;
  @Field(() => JointMeetingsView)
  declare meetings: JointMeetingsView;
  @Field(() => Boolean)
  declare isFollowed: boolean;
  @Field(() => Boolean)
  declare isReceiverOutside: boolean;
  @Field(() => [ReferralEvent])
  declare events: readonly ReferralEvent[];
  @Field(() => [ReferralLink], { description: 'The chain, the first one first.' })
  declare chain: readonly ReferralLink[];
  @Field(() => Boolean, { description: 'Handed on so often that a coordinator must look.' })
  declare isPassedAround: boolean;
  @Field(() => [ReferralActionEnum], { description: 'What this side may do now.' })
  declare openActions: readonly ReferralAction[];
}

@ObjectType({ simpleResolvers: true, description: 'An organization that can be asked.' })
export class ReferralReceiver {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare name: string;
  @Field(() => Boolean, { description: 'Else it is asked by letter.' })
  declare worksHere: boolean;
  @Field(() => ReceivingAnswerEnum, {
    description: 'Whether people may be sent there, as far as it is vetted.',
  })
  declare receiving: ReceivingAnswer;
}

@InputType()
export class SendReferralInput {
  @Field(() => ID)
  declare caseId: string;
  @Field(() => String, { description: 'What is asked for, in a few words without the person.' })
  declare title: string;
  @Field(() => ID, { nullable: true, description: 'Null asks the desk of the own prefecture.' })
  declare receiverId?: string | null;
  @Field(() => String, { description: 'What is asked of the receiver.' })
  declare word: string;
  @Field(() => [SaidItemInput], { description: 'What is told, item by item; what is not here is not told.' })
  declare items: SaidItemInput[];
  @Field(() => Int, { nullable: true, description: 'Working days for the answer; five where not said.' })
  declare answerDays?: number | null;
  @Field(() => Int, { nullable: true, description: 'How many joint meetings are agreed on.' })
  declare meetings?: number | null;
  @Field(() => ID, { nullable: true, description: 'The referral of the same need that came back.' })
  declare after?: string | null;
}

@InputType()
export class ActOnReferralInput {
  @Field(() => ID)
  declare id: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  declare version: number;
  @Field(() => ReferralActionEnum)
  declare action: ReferralAction;
  @Field(() => String, { nullable: true })
  declare word?: string | null;
  @Field(() => String, { nullable: true })
  declare day?: string | null;
  @Field(() => ID, { nullable: true })
  declare receiverId?: string | null;
  @Field(() => String, { nullable: true, description: 'The prefecture whose desk is called, two digits.' })
  declare deskPrefecture?: string | null;
  @Field(() => DeclineReasonEnum, { nullable: true })
  declare declineReason?: DeclineReason | null;
  @Field(() => DeclineNextEnum, { nullable: true })
  declare declineNext?: DeclineNext | null;
  @Field(() => ID, { nullable: true, description: 'With a decline: the organization to ask instead.' })
  declare alternativeId?: string | null;
  @Field(() => ReferralOutcomeEnum, { nullable: true })
  declare outcome?: ReferralOutcome | null;
  @Field(() => TypedInWayEnum, {
    nullable: true,
    description: 'How the answer of a receiver outside the system came, where one writes it down.',
  })
  declare way?: TypedInWay | null;
}

export const ReferralResult = createUnionType({
  name: 'ReferralResult',
  types: () => [Referral, Refused] as const,
});
