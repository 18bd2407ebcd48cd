import type { CalendarDay } from '@tsunagi/domain';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { NeighborsOrigin } from '../graphql/enums.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';

@ObjectType({ simpleResolvers: true })
export class Directory {
  @Field(() => Int)
  declare resourceCount: number;
  @Field(() => Int)
  declare municipalityCount: number;
  @Field(() => String, { nullable: true, description: 'Said on every page when the data is invented.' })
  declare fiction: string | null;
  @Field(() => Float, { description: 'Share confirmed within 12 months, 0–1.' })
  declare confirmedShare: number;
  @Field(() => CalendarDayScalar)
  declare day: CalendarDay;
  @Field(() => NeighborsOrigin)
  declare boundariesOrigin: keyof typeof NeighborsOrigin;
}
