import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';

/** What became of a mail. */
export const mailStates = ['WAITING', 'SENDING', 'SENT', 'REFUSED', 'UNCERTAIN'] as const;
export const MailState = enumOf('MailState', mailStates);

@ObjectType({ simpleResolvers: true, description: 'A mail that was written, and what became of it.' })
export class OutboxMail {
  @Field(() => ID)
  declare id: string;
  @Field(() => String, { description: 'What it is for: CONFIRMATION, INVITATION …' })
  declare kind: string;
  @Field(() => String)
  declare to: string;
  @Field(() => String)
  declare subject: string;
  @Field(() => String)
  declare body: string;
  @Field(() => String, { description: 'Instant, ISO 8601.' })
  declare createdAt: string;
  @Field(() => MailState)
  declare state: keyof typeof MailState;
  @Field(() => Int, { description: 'How often it was handed over.' })
  declare attempts: number;
  @Field(() => String, { nullable: true, description: 'What the other side answered: a number or a kind.' })
  declare code: string | null;
}

@ObjectType({ simpleResolvers: true })
export class MailQueued {
  @Field(() => ID)
  declare id: string;
}

export const MailQueuedResult = createUnionType({
  name: 'MailQueuedResult',
  types: () => [MailQueued, Refused] as const,
});
