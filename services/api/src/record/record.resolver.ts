import type { CalendarDay } from '@tsunagi/domain';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';
import { RecordChain, RecordKind, RecordPageResult } from './record.types.ts';
import { actView } from './record.view.ts';

@Resolver()
export class RecordResolver {
  @Can('read-record')
  @Query(() => RecordPageResult, {
    description: 'Who did what in the own office; the operator sees every office.',
  })
  async recordedActs(
    @Ctx() { services, viewer }: Context,
    @Arg('from', () => CalendarDayScalar, { nullable: true }) from: CalendarDay | null,
    @Arg('to', () => CalendarDayScalar, { nullable: true }) to: CalendarDay | null,
    @Arg('personId', () => ID, { nullable: true }) personId: string | null,
    @Arg('kind', () => RecordKind, { nullable: true }) kind: keyof typeof RecordKind | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const page = await services.record.page(viewer!, { from, to, personId, kind, after });
    return page.ok ? { ...page.value, acts: page.value.acts.map(actView) } : toResult(page);
  }

  @Can('read-record')
  @Query(() => RecordChain, { description: 'Goes through the record from its beginning.' })
  recordChain(@Ctx() { services, viewer }: Context) {
    return services.record.chain(viewer!);
  }
}
