import type { Decision, Refusal as DomainRefusal } from '@tsunagi/domain';
import { Field, ObjectType } from 'type-graphql';
import { type RefusalCode, RefusalCodeEnum } from './enums.ts';

/** A refusal a person can act on: a code and the input field it is about. */
export type ApiRefusal = DomainRefusal<RefusalCode>;

/** A value, or every reason why there is none. */
export type Answered<T> = Decision<T, RefusalCode>;

@ObjectType({ simpleResolvers: true })
export class Refusal {
  @Field(() => RefusalCodeEnum)
  declare code: RefusalCode;

  @Field(() => String, { nullable: true, description: 'The input field, e.g. `person.ageYears`.' })
  declare field?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "The person who asks can do something about it. Codes are closed; sentences are the reader's.",
})
export class Refused {
  @Field(() => [Refusal])
  declare refusals: readonly ApiRefusal[];
}

/** Whether a member of a result union is the refusal. */
export const isRefused = (value: object): value is Refused => 'refusals' in value;

/** A decision as a member of a result union. */
export const toResult = <T extends object>(decision: Answered<T>): T | Refused =>
  decision.ok ? decision.value : { refusals: decision.refusals };
