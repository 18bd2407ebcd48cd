import type {
  CalendarDay,
  ConfirmationAnswer as ConfirmationAnswerCode,
  ConfirmationWay as ConfirmationWayCode,
} from '@tsunagi/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CalendarDayScalar } from '../graphql/scalars.ts';
import { ConfirmationAnswer, ConfirmationWay } from './confirmation.types.ts';

@InputType({ description: 'What a desk writes down about entries.' })
export class RecordConfirmationsInput {
  @Field(() => [ID])
  declare ids: string[];
  @Field(() => ConfirmationAnswer)
  declare answer: ConfirmationAnswerCode;
  @Field(() => ConfirmationWay, {
    description: 'DESK: one’s own knowledge. FAX, TELEPHONE: the owner’s word.',
  })
  declare way: ConfirmationWayCode;
  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'The day it is true for; today, if not said.',
  })
  declare on?: CalendarDay | null;
  @Field(() => String, { nullable: true })
  declare byName?: string | null;
  @Field(() => String, { nullable: true, description: 'Shown to everyone beside the organization.' })
  declare byRole?: string | null;
}

@InputType({ description: 'How often an entry is to be confirmed, and whom to ask.' })
export class PlanConfirmationInput {
  @Field(() => ID)
  declare id: string;
  @Field(() => Int, { description: '3, 6 or 12.' })
  declare everyMonths: number;
  @Field(() => String, { nullable: true, description: 'Null: the organization’s own address.' })
  declare contactMail?: string | null;
  @Field(() => String, { nullable: true })
  declare contactName?: string | null;
}

@InputType({ description: 'What somebody answers who followed a link. Facts left empty stay as they are.' })
export class AnswerConfirmationInput {
  @Field(() => ConfirmationAnswer)
  declare answer: ConfirmationAnswerCode;
  @Field(() => String, { nullable: true })
  declare byName?: string | null;
  @Field(() => String, { nullable: true })
  declare byRole?: string | null;
  @Field(() => String, { nullable: true })
  declare name?: string | null;
  @Field(() => String, { nullable: true })
  declare phone?: string | null;
  @Field(() => String, { nullable: true })
  declare mail?: string | null;
  @Field(() => String, { nullable: true })
  declare summary?: string | null;
  @Field(() => String, { nullable: true })
  declare when?: string | null;
  @Field(() => String, { nullable: true })
  declare where?: string | null;
  @Field(() => String, { nullable: true })
  declare other?: string | null;
}
