import type { CalendarDay } from '@tsunagi/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { MunicipalityRef, PublicPosition } from '../geography/geography.types.ts';
import {
  AccessMode,
  Atmosphere,
  FeeType,
  FreshnessClass,
  ResourceKind,
  ResourceStatus,
  Ring,
  TransitAccess,
} from '../graphql/enums.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';
import { Answer } from '../person/answer.types.ts';
import { Occurrence, ScheduleView } from './schedule.types.ts';

@ObjectType({ simpleResolvers: true })
export class TravelEstimate {
  @Field(() => Int)
  declare carMinutes: number;
  @Field(() => Int, { nullable: true })
  declare walkMinutes: number | null;
}

@ObjectType({ simpleResolvers: true })
export class PhoneView {
  @Field(() => String)
  declare number: string;
  @Field(() => String, { nullable: true })
  declare label: string | null;
  @Field(() => String, { nullable: true })
  declare answeredBy: string | null;
  @Field(() => ScheduleView, { nullable: true })
  declare hours: ScheduleView | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Somebody answers now; null when hours are not known.',
  })
  declare openNow: boolean | null;
  @Field(() => Occurrence, { nullable: true, description: 'When somebody answers next.' })
  declare next: Occurrence | null;
}

@ObjectType({ simpleResolvers: true })
export class Freshness {
  @Field(() => FreshnessClass)
  declare class: keyof typeof FreshnessClass;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare confirmedOn: CalendarDay | null;
  @Field(() => Int, { nullable: true })
  declare daysAgo: number | null;
  @Field(() => String, { nullable: true })
  declare byName: string | null;
  @Field(() => String, { nullable: true })
  declare byRole: string | null;
}

@ObjectType({ simpleResolvers: true })
export class Fee {
  @Field(() => FeeType)
  declare type: keyof typeof FeeType;
  @Field(() => Int, { nullable: true })
  declare amountYen: number | null;
  @Field(() => String, { nullable: true })
  declare note: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One offering of a resource at a venue, as the list, the map and print show it.',
})
export class SearchHit {
  @Field(() => ID, { description: 'Offering id.' })
  declare id: string;
  @Field(() => ID)
  declare resourceId: string;
  @Field(() => String)
  declare name: string;
  @Field(() => String)
  declare kana: string;
  @Field(() => ResourceKind)
  declare kind: keyof typeof ResourceKind;
  @Field(() => String)
  declare summary: string;
  @Field(() => String, {
    nullable: true,
    description: 'やさしい日本語, by its owner; null where nobody wrote it.',
  })
  declare summaryEasy: string | null;
  @Field(() => String, { nullable: true })
  declare summaryEn: string | null;
  @Field(() => MunicipalityRef, { nullable: true })
  declare municipality: MunicipalityRef | null;
  @Field(() => String)
  declare organizationName: string;
  @Field(() => MunicipalityRef, {
    nullable: true,
    description: "Where the provider sits when that is another municipality than the venue's (R043).",
  })
  declare providerMunicipality: MunicipalityRef | null;
  @Field(() => Ring)
  declare ring: keyof typeof Ring;
  @Field(() => Answer)
  declare answer: Answer;
  @Field(() => PublicPosition, { nullable: true })
  declare position: PublicPosition | null;
  @Field(() => Int, {
    nullable: true,
    description: "Great circle from the home municipality's point; null without home or place.",
  })
  declare distanceMeters: number | null;
  @Field(() => TravelEstimate, { nullable: true })
  declare travel: TravelEstimate | null;
  @Field(() => PhoneView, { nullable: true })
  declare phone: PhoneView | null;
  @Field(() => ScheduleView, { nullable: true })
  declare scheduleWords: ScheduleView | null;
  @Field(() => [Occurrence])
  declare nextOccurrences: Occurrence[];
  @Field(() => Freshness)
  declare freshness: Freshness;
  @Field(() => TransitAccess)
  declare transit: keyof typeof TransitAccess;
  @Field(() => String, { nullable: true })
  declare transitNote: string | null;
  @Field(() => [AccessMode])
  declare accessModes: (keyof typeof AccessMode)[];
  @Field(() => Atmosphere)
  declare atmosphere: keyof typeof Atmosphere;
  @Field(() => Fee)
  declare fee: Fee;
  @Field(() => Boolean, { nullable: true })
  declare peerRun: boolean | null;
  @Field(() => [String])
  declare activities: string[];
  @Field(() => ResourceStatus)
  declare status: keyof typeof ResourceStatus;
}
