import {
  type DeliveryFault,
  type DeliveryState,
  deliveryFaults,
  deliveryStates,
  type PauseReason,
  pauseReasons,
  type WebhookEvent,
  type WebhookMessage,
  type WebhookState,
  webhookEvents,
  webhookMessages,
  webhookStates,
} from '@tsunagi/domain';
import { createUnionType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';

const WebhookEventEnum = enumOf('WebhookEvent', webhookEvents);
const WebhookMessageEnum = enumOf('WebhookMessage', webhookMessages);
const WebhookStateEnum = enumOf('WebhookState', webhookStates);
const PauseReasonEnum = enumOf('PauseReason', pauseReasons);
const DeliveryStateEnum = enumOf('DeliveryState', deliveryStates);
const DeliveryFaultEnum = enumOf('DeliveryFault', deliveryFaults);

@ObjectType({ simpleResolvers: true, description: 'A message to another system, and what became of it.' })
export class WebhookDelivery {
  @Field(() => ID)
  declare id: string;
  @Field(() => WebhookMessageEnum)
  declare message: WebhookMessage;
  @Field(() => ID, { nullable: true })
  declare resourceId: string | null;
  @Field(() => String, { nullable: true, description: 'As it is called now; null where it is gone.' })
  declare resourceName: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was noticed.' })
  declare at: Date;
  @Field(() => DeliveryStateEnum)
  declare state: DeliveryState;
  @Field(() => Int)
  declare attempts: number;
  @Field(() => Int, { nullable: true, description: 'The number the receiver answered at the last try.' })
  declare status: number | null;
  @Field(() => DeliveryFaultEnum, { nullable: true })
  declare fault: DeliveryFault | null;
}

@ObjectType({ simpleResolvers: true, description: 'Another system that is told of changes.' })
export class Webhook {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare about: string;
  @Field(() => String)
  declare address: string;
  @Field(() => [WebhookEventEnum])
  declare events: readonly WebhookEvent[];
  @Field(() => String, { nullable: true, description: 'Whose entries it tells of; null is everybody’s.' })
  declare scopeName: string | null;
  @Field(() => WebhookStateEnum)
  declare state: WebhookState;
  @Field(() => PauseReasonEnum, { nullable: true })
  declare pauseReason: PauseReason | null;
  @Field(() => GraphQLISODateTime)
  declare stateAt: Date;
  @Field(() => Int)
  declare failuresInRow: number;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Nothing is tried before.' })
  declare retryAt: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true })
  declare deliveredAt: Date | null;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Until then messages are signed with the secret of before, too.',
  })
  declare previousUntil: Date | null;
  @Field(() => GraphQLISODateTime)
  declare madeAt: Date;
  @Field(() => String)
  declare madeByName: string;
  @Field(() => String, { nullable: true })
  declare madeByOffice: string | null;
  @Field(() => [WebhookDelivery], { description: 'The last ones, newest first.' })
  declare deliveries: WebhookDelivery[];
}

@ObjectType({ simpleResolvers: true, description: 'A webhook with its new secret, which is told this once.' })
export class MadeWebhook {
  @Field(() => Webhook)
  declare webhook: Webhook;
  @Field(() => String)
  declare secret: string;
}

@ObjectType({ simpleResolvers: true })
export class EndedWebhook {
  @Field(() => ID)
  declare id: string;
}

@InputType()
export class WebhookInput {
  @Field(() => String, { description: 'What system it is.' })
  declare about: string;
  @Field(() => String, { description: 'An https address on the public net.' })
  declare address: string;
  @Field(() => [WebhookEventEnum])
  declare events: WebhookEvent[];
}

export const WebhookResult = createUnionType({
  name: 'WebhookResult',
  types: () => [Webhook, Refused] as const,
});
export const MadeWebhookResult = createUnionType({
  name: 'MadeWebhookResult',
  types: () => [MadeWebhook, Refused] as const,
});
export const EndedWebhookResult = createUnionType({
  name: 'EndedWebhookResult',
  types: () => [EndedWebhook, Refused] as const,
});
