import type { CalendarDay, SuspensionReason, VettingResult, VettingSubject } from '@tsunagi/domain';
import { Field, ID, InputType } from 'type-graphql';
import { SuspensionReasonEnum, VettingResultEnum, VettingSubjectEnum } from '../graphql/enums.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';

@InputType({ description: 'What one look at a provider showed.' })
export class RecordFindingInput {
  @Field(() => ID)
  declare organizationId: string;
  @Field(() => VettingSubjectEnum)
  declare subject: VettingSubject;
  @Field(() => VettingResultEnum)
  declare result: VettingResult;
  @Field(() => String, { nullable: true })
  declare word?: string | null;
  @Field(() => CalendarDayScalar)
  declare checkedOn: CalendarDay;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare nextCheckOn?: CalendarDay | null;
}

@InputType({ description: 'A provider, or one entry of it, that nobody outside shall see from now on.' })
export class SuspendProviderInput {
  @Field(() => ID)
  declare organizationId: string;
  @Field(() => ID, { nullable: true, description: 'One entry; without it the whole provider.' })
  declare resourceId?: string | null;
  @Field(() => SuspensionReasonEnum)
  declare reason: SuspensionReason;
  @Field(() => String)
  declare word: string;
  @Field(() => CalendarDayScalar, { description: 'When it is looked at again; it never ends by itself.' })
  declare reviewOn: CalendarDay;
}
