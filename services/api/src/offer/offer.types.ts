import type { CalendarDay, OfferKind, OfferReach, Ring } from '@tsunagi/domain';
import { createUnionType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MunicipalityRef } from '../geography/geography.types.ts';
import { OfferKindEnum, OfferReachEnum, Ring as RingEnum } from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'A day on which a session can come.' })
export class OfferDate {
  @Field(() => CalendarDayScalar)
  declare day: CalendarDay;
  @Field(() => Int, { nullable: true, description: 'For how many people.' })
  declare places: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'The listed place an offer is about.' })
export class OfferedPlace {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare name: string;
}

@ObjectType({ simpleResolvers: true, description: 'What a host asked for; seen by the two of them alone.' })
export class OfferRequest {
  @Field(() => ID)
  declare id: string;
  @Field(() => CalendarDayScalar, { nullable: true, description: 'Null asks without a day.' })
  declare day: CalendarDay | null;
  @Field(() => String)
  declare word: string;
  @Field(() => String)
  declare organizationName: string;
  @Field(() => String)
  declare personName: string;
  @Field(() => Boolean, { nullable: true, description: 'Null while it is not answered.' })
  declare accepted: boolean | null;
  @Field(() => String, { nullable: true })
  declare answerWord: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What an organization would lend to other municipalities.',
})
export class Offer {
  @Field(() => ID)
  declare id: string;
  @Field(() => OfferKindEnum)
  declare kind: OfferKind;
  @Field(() => String)
  declare title: string;
  @Field(() => String, { nullable: true })
  declare about: string | null;
  @Field(() => String, { nullable: true })
  declare conditions: string | null;
  @Field(() => OfferReachEnum)
  declare reach: OfferReach;
  @Field(() => CalendarDayScalar)
  declare from: CalendarDay;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare to: CalendarDay | null;
  @Field(() => [OfferDate], { description: 'The days to come.' })
  declare dates: readonly OfferDate[];
  @Field(() => String)
  declare contactName: string;
  @Field(() => String, { nullable: true })
  declare contactPhone: string | null;
  @Field(() => String, { nullable: true })
  declare contactMail: string | null;
  @Field(() => String)
  declare organizationName: string;
  @Field(() => MunicipalityRef, { nullable: true })
  declare municipality: MunicipalityRef | null;
  @Field(() => RingEnum, { description: 'How near the lender is to the one who asks.' })
  declare ring: Ring;
  @Field(() => Float, { nullable: true })
  declare distanceMeters: number | null;
  @Field(() => OfferedPlace, { nullable: true })
  declare resource: OfferedPlace | null;
  @Field(() => [OfferRequest], { description: 'Of the own offers all, of others’ those one made.' })
  declare requests: readonly OfferRequest[];
  @Field(() => Boolean, { description: 'Of the organization one works in.' })
  declare isOwn: boolean;
}

@InputType()
export class OfferDateInput {
  @Field(() => String)
  declare day: string;
  @Field(() => Int, { nullable: true })
  declare places?: number | null;
}

@InputType()
export class OfferInput {
  @Field(() => ID, { nullable: true, description: 'Null makes a new one.' })
  declare id?: string | null;
  @Field(() => OfferKindEnum)
  declare kind: OfferKind;
  @Field(() => String)
  declare title: string;
  @Field(() => String, { nullable: true })
  declare about?: string | null;
  @Field(() => String, { nullable: true })
  declare conditions?: string | null;
  @Field(() => OfferReachEnum)
  declare reach: OfferReach;
  @Field(() => String, { nullable: true, description: 'Null = from today.' })
  declare from?: string | null;
  @Field(() => String, { nullable: true, description: 'Null = until further notice.' })
  declare to?: string | null;
  @Field(() => ID, { nullable: true, description: 'The listed place it is about.' })
  declare resourceId?: string | null;
  @Field(() => [OfferDateInput], { nullable: true })
  declare dates?: OfferDateInput[] | null;
  @Field(() => String)
  declare contactName: string;
  @Field(() => String, { nullable: true })
  declare contactPhone?: string | null;
  @Field(() => String, { nullable: true })
  declare contactMail?: string | null;
}

export const OfferResult = createUnionType({ name: 'OfferResult', types: () => [Offer, Refused] as const });
