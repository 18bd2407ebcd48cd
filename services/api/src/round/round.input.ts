import type { CalendarDay, ResourceKind as Kind, RoundKind } from '@tsunagi/domain';
import { Field, InputType } from 'type-graphql';
import { ResourceKind, RoundKindEnum } from '../graphql/enums.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';

@InputType()
export class RoundRecipientInput {
  @Field(() => String)
  declare name: string;
  @Field(() => String)
  declare mail: string;
}

@InputType({ description: 'What is asked, of whom, until when; it is sent at once.' })
export class MakeRoundInput {
  @Field(() => RoundKindEnum)
  declare kind: RoundKind;
  @Field(() => String)
  declare title: string;
  @Field(() => String)
  declare words: string;
  @Field(() => CalendarDayScalar)
  declare until: CalendarDay;
  @Field(() => [RoundRecipientInput])
  declare recipients: readonly RoundRecipientInput[];
}

@InputType({ description: 'A place somebody knows, in words; only the name is needed.' })
export class KnownPlaceInput {
  @Field(() => String)
  declare name: string;
  @Field(() => ResourceKind)
  declare kind: Kind;
  @Field(() => String)
  declare where: string;
  @Field(() => String)
  declare phone: string;
  @Field(() => String)
  declare runBy: string;
  @Field(() => String)
  declare known: string;
}
