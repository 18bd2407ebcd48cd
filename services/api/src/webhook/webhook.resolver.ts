import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import {
  EndedWebhookResult,
  MadeWebhookResult,
  Webhook,
  WebhookInput,
  WebhookResult,
} from './webhook.types.ts';
import { webhookView } from './webhook.view.ts';

@Resolver()
export class WebhookResolver {
  @Can('connect-systems')
  @Query(() => [Webhook], { description: 'Other systems that are told of changes, in your care.' })
  async webhooks(@Ctx() { services, viewer, at }: Context) {
    return (await services.webhook.list(viewer!)).map((one) => webhookView(one, at.reference));
  }

  @Can('connect-systems')
  @Mutation(() => MadeWebhookResult, { description: 'Has another system told of changes from now on.' })
  async makeWebhook(
    @Arg('input', () => WebhookInput) input: WebhookInput,
    @Ctx() { services, viewer, at }: Context,
  ) {
    const made = await services.webhook.make(viewer!, input, at.now);
    return made.ok
      ? { webhook: webhookView(made.value, at.reference), secret: made.value.secret }
      : toResult(made);
  }

  @Can('connect-systems')
  @Mutation(() => WebhookResult, { description: 'Sends a message that says only that it arrives.' })
  async testWebhook(@Arg('id', () => ID) id: string, @Ctx() { services, viewer, at }: Context) {
    const done = await services.webhook.test(viewer!, id, at.now);
    return done.ok ? webhookView(done.value, at.reference) : toResult(done);
  }

  @Can('connect-systems')
  @Mutation(() => MadeWebhookResult, {
    description: 'Signs with another secret from now on, and for a day with the one of before, too.',
  })
  async rotateWebhookSecret(@Arg('id', () => ID) id: string, @Ctx() { services, viewer, at }: Context) {
    const done = await services.webhook.rotate(viewer!, id, at.now);
    return done.ok
      ? { webhook: webhookView(done.value, at.reference), secret: done.value.secret }
      : toResult(done);
  }

  @Can('connect-systems')
  @Mutation(() => WebhookResult, { description: 'Sends a message once more, the same to the letter.' })
  async sendWebhookDeliveryAgain(
    @Arg('deliveryId', () => ID) deliveryId: string,
    @Ctx() { services, viewer, at }: Context,
  ) {
    const done = await services.webhook.sendAgain(viewer!, deliveryId, at.now);
    return done.ok ? webhookView(done.value, at.reference) : toResult(done);
  }

  @Can('connect-systems')
  @Mutation(() => WebhookResult, { description: 'Sends again to one that stopped by itself.' })
  async resumeWebhook(@Arg('id', () => ID) id: string, @Ctx() { services, viewer, at }: Context) {
    const done = await services.webhook.resume(viewer!, id, at.now);
    return done.ok ? webhookView(done.value, at.reference) : toResult(done);
  }

  @Can('connect-systems')
  @Mutation(() => EndedWebhookResult, { description: 'Tells a system nothing any more.' })
  async endWebhook(@Arg('id', () => ID) id: string, @Ctx() { services, viewer, at }: Context) {
    return toResult(await services.webhook.end(viewer!, id, at.now));
  }
}
