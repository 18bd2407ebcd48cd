import { Ctx, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { WaitingTask } from './desk.types.ts';
import { Morning } from './morning.types.ts';

@Resolver()
export class DeskResolver {
  @Can('sign-in')
  @Query(() => [WaitingTask], { description: 'What waits for the one who asks; a desk opens with it.' })
  waiting(@Ctx() { services, viewer, at }: Context) {
    return services.desk.waiting({ viewer: viewer!, now: at.now, day: at.day });
  }

  @Can('work-cases')
  @Query(() => Morning, { description: 'The own cases as a morning asks for them.' })
  morning(@Ctx() { services, viewer, at }: Context) {
    return services.morning.of(viewer!, at.day);
  }
}
