import type { CalendarDay, WaitingKind } from '@tsunagi/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { WaitingKindEnum } from '../graphql/enums.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'Something of one kind that waits for the one who asks.' })
export class WaitingTask {
  @Field(() => WaitingKindEnum)
  declare kind: WaitingKind;
  @Field(() => Int)
  declare count: number;
  @Field(() => CalendarDayScalar, { nullable: true, description: 'Since when the oldest of them waits.' })
  declare oldestDay: CalendarDay | null;
}
