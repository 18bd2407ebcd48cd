import type { CalendarDay, ReferralState } from '@tsunagi/domain';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CaseOwnerKindEnum, HandOverKindEnum, ReferralStateEnum } from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'One who works with cases in the own office, or did.' })
export class HandOverPerson {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare name: string;
  @Field(() => Boolean)
  declare isHere: boolean;
  @Field(() => CalendarDayScalar, { nullable: true, description: 'The last day, where one is set.' })
  declare until: CalendarDay | null;
  @Field(() => Int, { description: 'How many cases and referrals this person holds.' })
  declare holds: number;
}

@ObjectType({ simpleResolvers: true, description: 'A referral that is open or still followed.' })
export class HandOverLink {
  @Field(() => ID)
  declare id: string;
  @Field(() => String, { nullable: true })
  declare title: string | null;
  @Field(() => String, { nullable: true, description: 'The office on the other side.' })
  declare otherName: string | null;
  @Field(() => String, { nullable: true, description: 'By which telephone it is reached.' })
  declare otherPhone: string | null;
  @Field(() => String, { nullable: true, description: 'Who of it acted last.' })
  declare contactName: string | null;
  @Field(() => ReferralStateEnum)
  declare state: ReferralState;
  @Field(() => Boolean)
  declare isOurs: boolean;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare dueOn: CalendarDay | null;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare meetingOn: CalendarDay | null;
}

@ObjectType({ simpleResolvers: true, description: 'A small step the office has promised.' })
export class HandOverPromise {
  @Field(() => String)
  declare words: string;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare byDay: CalendarDay | null;
}

@ObjectType({ simpleResolvers: true, description: 'An offer nobody has confirmed yet.' })
export class HandOverOffer {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare byName: string;
  @Field(() => String)
  declare toName: string;
  @Field(() => Boolean, { description: 'Whether the one who asks is the successor.' })
  declare isToMe: boolean;
  @Field(() => String, { nullable: true })
  declare word: string | null;
  @Field(() => CalendarDayScalar)
  declare offeredOn: CalendarDay;
}

@ObjectType({ simpleResolvers: true, description: 'A case, or a referral taken on, with what hangs on it.' })
export class HandOverMatter {
  @Field(() => ID)
  declare id: string;
  @Field(() => HandOverKindEnum)
  declare kind: 'CASE' | 'REFERRAL';
  @Field(() => String)
  declare reference: string;
  @Field(() => String)
  declare pseudonym: string;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare lastContactOn: CalendarDay | null;
  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'The day of the next contact, where one is set.',
  })
  declare nextContactOn: CalendarDay | null;
  @Field(() => CaseOwnerKindEnum)
  declare owner: 'PERSON' | 'COORDINATORS' | 'OFFICE';
  @Field(() => String, { nullable: true, description: 'Who holds it, or held it before leaving.' })
  declare holderName: string | null;
  @Field(() => [HandOverLink])
  declare referrals: readonly HandOverLink[];
  @Field(() => [HandOverPromise])
  declare promises: readonly HandOverPromise[];
  @Field(() => HandOverOffer, { nullable: true })
  declare offer: HandOverOffer | null;
}

@ObjectType({ simpleResolvers: true, description: 'The newest routing rules of the municipality.' })
export class HandOverRules {
  @Field(() => Int)
  declare number: number;
  @Field(() => CalendarDayScalar)
  declare savedOn: CalendarDay;
  @Field(() => String)
  declare savedByName: string;
}

@ObjectType({ simpleResolvers: true, description: 'Everything somebody answers for, made by itself.' })
export class HandOverPack {
  @Field(() => HandOverPerson)
  declare of: HandOverPerson;
  @Field(() => Boolean)
  declare isOwn: boolean;
  @Field(() => Boolean, { description: 'Whether the one who asks coordinates the office.' })
  declare mayGiveForOthers: boolean;
  @Field(() => [HandOverPerson])
  declare people: readonly HandOverPerson[];
  @Field(() => [HandOverMatter])
  declare matters: readonly HandOverMatter[];
  @Field(() => [HandOverMatter], { description: 'What is offered to the one who asks.' })
  declare offeredToMe: readonly HandOverMatter[];
  @Field(() => HandOverRules, { nullable: true })
  declare rules: HandOverRules | null;
}

@ObjectType({ simpleResolvers: true, description: 'How many it was done to.' })
export class HandOverDone {
  @Field(() => Int)
  declare count: number;
}

@InputType()
export class OfferedMatterInput {
  @Field(() => ID)
  declare id: string;
  @Field(() => String, { nullable: true, description: 'A word about it for the successor.' })
  declare word?: string | null;
}

@InputType()
export class OfferHandOverInput {
  @Field(() => ID)
  declare successorId: string;
  @Field(() => [OfferedMatterInput])
  declare matters: OfferedMatterInput[];
}

export const HandOverResult = createUnionType({
  name: 'HandOverResult',
  types: () => [HandOverDone, Refused] as const,
});
