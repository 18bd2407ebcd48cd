import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import { HandOverPack, HandOverResult, OfferHandOverInput } from './hand-over.types.ts';

@Resolver()
export class HandOverResolver {
  @Can('work-cases')
  @Query(() => HandOverPack, {
    nullable: true,
    description: 'Everything one answers for in the own office; a coordinator may name another of it.',
  })
  handOverPack(
    @Ctx() { services, viewer, at }: Context,
    @Arg('personId', () => ID, { nullable: true }) personId: string | null,
  ) {
    return services.handOver.pack(viewer!, personId ?? null, at);
  }

  @Can('work-cases')
  @Mutation(() => HandOverResult, {
    description: 'Offers cases and referrals to a successor of the same office.',
  })
  async offerHandOver(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => OfferHandOverInput) input: OfferHandOverInput,
  ) {
    return toResult(await services.handOver.offer(viewer!, input, at));
  }

  @Can('work-cases')
  @Mutation(() => HandOverResult, {
    description: 'The successor takes over; until then the giver answers for it.',
  })
  async confirmHandOver(
    @Ctx() { services, viewer, at }: Context,
    @Arg('ids', () => [ID], { description: 'Of cases and referrals.' }) ids: string[],
  ) {
    return toResult(await services.handOver.confirm(viewer!, ids, at));
  }

  @Can('work-cases')
  @Mutation(() => HandOverResult, { description: 'Takes an offer back.' })
  async takeBackHandOver(
    @Ctx() { services, viewer, at }: Context,
    @Arg('ids', () => [ID], { description: 'Of cases and referrals.' }) ids: string[],
  ) {
    return toResult(await services.handOver.takeBack(viewer!, ids, at));
  }
}
