import type { CalendarDay } from '@tsunagi/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { IntakeState } from '../graphql/enums.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'Whether somebody new is taken on, as last said.' })
export class IntakeView {
  @Field(() => IntakeState, { description: 'On the day of the answer; ASK once the word is too old.' })
  declare state: keyof typeof IntakeState;
  @Field(() => CalendarDayScalar)
  declare saidOn: CalendarDay;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare until: CalendarDay | null;
  @Field(() => Int, { nullable: true, description: 'How many there is room for.' })
  declare places: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'For how many there is room now; null once the word is too old.',
  })
  declare free: number | null;
}
