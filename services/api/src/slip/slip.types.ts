import type { CalendarDay, LookAct, ReferralState, StaffRole, Turn } from '@tsunagi/domain';
import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { LookKindEnum, ReferralStateEnum, StaffRoleEnum, TurnEnum } from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A slip of a case as its office sees it. The code is shown once.',
})
export class CaseSlip {
  @Field(() => CalendarDayScalar)
  declare madeOn: CalendarDay;
  @Field(() => CalendarDayScalar)
  declare validUntil: CalendarDay;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare endedOn: CalendarDay | null;
  @Field(() => Boolean)
  declare isInForce: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A slip that was just made.' })
export class MadeSlip extends CaseSlip {
  @Field(() => String, { description: 'Only here, and never again: it is kept as a print alone.' })
  declare code: string;
  @Field(() => String)
  declare officeName: string;
  @Field(() => String, { nullable: true })
  declare officePhone: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Where one referral stands, for the person.' })
export class SlipReferral {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare reference: string;
  @Field(() => String, { nullable: true })
  declare title: string | null;
  @Field(() => ReferralStateEnum)
  declare state: ReferralState;
  @Field(() => TurnEnum)
  declare turn: Turn;
  @Field(() => String)
  declare senderName: string;
  @Field(() => String, { nullable: true, description: 'Null while the desk looks for a place.' })
  declare receiverName: string | null;
  @Field(() => String, { description: 'Who looks after the person now.' })
  declare holderName: string;
  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'By when an answer is expected, where one is.',
  })
  declare dueOn: CalendarDay | null;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare meetingOn: CalendarDay | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Who looked on a day: the office and as what, never the name.',
})
export class SlipLook {
  @Field(() => CalendarDayScalar)
  declare on: CalendarDay;
  @Field(() => LookKindEnum)
  declare what: LookAct;
  @Field(() => String, { nullable: true })
  declare officeName: string | null;
  @Field(() => StaffRoleEnum, { nullable: true })
  declare role: StaffRole | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Somebody with whom something is shared, and can be shared no longer.',
})
export class SlipReceiver {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare name: string;
}

@ObjectType({ simpleResolvers: true, description: 'What a slip shows to the one who has it.' })
export class SlipView {
  @Field(() => String)
  declare officeName: string;
  @Field(() => String, { nullable: true })
  declare officePhone: string | null;
  @Field(() => [SlipReferral])
  declare referrals: readonly SlipReferral[];
  @Field(() => [SlipLook])
  declare looks: readonly SlipLook[];
  @Field(() => [SlipReceiver])
  declare receivers: readonly SlipReceiver[];
  @Field(() => [String], { description: 'Those who still read on a law, not on a consent.' })
  declare staysWith: readonly string[];
}

export const MadeSlipResult = createUnionType({
  name: 'MadeSlipResult',
  types: () => [MadeSlip, Refused] as const,
});
export const CaseSlipResult = createUnionType({
  name: 'CaseSlipResult',
  types: () => [CaseSlip, Refused] as const,
});
export const SlipResult = createUnionType({ name: 'SlipResult', types: () => [SlipView, Refused] as const });
