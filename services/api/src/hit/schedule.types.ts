import type { CalendarDay } from '@tsunagi/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { FrequencyPer, RecurrenceType, Reservation, Weekday } from '../graphql/enums.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';

@ObjectType({ simpleResolvers: true })
export class ScheduleView {
  @Field(() => RecurrenceType)
  declare type: keyof typeof RecurrenceType;
  @Field(() => [Weekday])
  declare days: (keyof typeof Weekday)[];
  @Field(() => [Int])
  declare nths: number[];
  @Field(() => [Int])
  declare daysOfMonth: number[];
  @Field(() => Int, { nullable: true, description: 'Every n weeks or months.' })
  declare every: number | null;
  @Field(() => Int, { nullable: true })
  declare timesMin: number | null;
  @Field(() => Int, { nullable: true })
  declare timesMax: number | null;
  @Field(() => FrequencyPer, { nullable: true })
  declare per: keyof typeof FrequencyPer | null;
  @Field(() => String, { nullable: true })
  declare opensAt: string | null;
  @Field(() => String, { nullable: true })
  declare closesAt: string | null;
  @Field(() => Boolean)
  declare closedOnHolidays: boolean;
  @Field(() => Boolean)
  declare closedAtYearEnd: boolean;
  @Field(() => [Int])
  declare closedMonths: number[];
  @Field(() => Reservation, { nullable: true })
  declare reservation: keyof typeof Reservation | null;
}

@ObjectType({ simpleResolvers: true })
export class Occurrence {
  @Field(() => CalendarDayScalar)
  declare day: CalendarDay;
  @Field(() => Weekday)
  declare weekday: keyof typeof Weekday;
  @Field(() => String, { nullable: true })
  declare opensAt: string | null;
  @Field(() => String, { nullable: true })
  declare closesAt: string | null;
}
