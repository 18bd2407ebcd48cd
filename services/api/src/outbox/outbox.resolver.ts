import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import { MailQueuedResult, OutboxMail } from './outbox.types.ts';

@Resolver()
export class OutboxResolver {
  @Can('sign-in')
  @Query(() => [OutboxMail], {
    description: 'The newest mails: the operator sees all, in the demo everyone those of the demo.',
  })
  async outbox(@Ctx() { services, viewer }: Context) {
    const isDemo = (await services.identity.demoAccounts()).length > 0;
    return services.outbox.list(viewer!, isDemo);
  }

  @Can('run-system')
  @Mutation(() => MailQueuedResult, { description: 'Sends a mail again that was refused or is uncertain.' })
  async sendMailAgain(@Ctx() { services, viewer }: Context, @Arg('id', () => ID) id: string) {
    return toResult(await services.outbox.sendAgain(viewer!, id));
  }
}
