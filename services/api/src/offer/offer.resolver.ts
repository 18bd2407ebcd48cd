import type { CalendarDay } from '@tsunagi/domain';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';
import { Offer, OfferInput, OfferResult } from './offer.types.ts';

@Resolver()
export class OfferResolver {
  @Can('offer-resources')
  @Query(() => [Offer], {
    description: 'What one lends oneself, and what is offered to the own municipality, nearest first.',
  })
  offers(@Ctx() { services, viewer, at }: Context) {
    return services.offer.list(viewer!, at);
  }

  @Can('offer-resources')
  @Mutation(() => OfferResult, { description: 'Makes an offer of the own organization, or changes one.' })
  async saveOffer(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => OfferInput) input: OfferInput,
  ) {
    return toResult(await services.offer.save(viewer!, input, at));
  }

  @Can('offer-resources')
  @Mutation(() => OfferResult, { description: 'Ends an offer of the own organization.' })
  async endOffer(@Ctx() { services, viewer, at }: Context, @Arg('id', () => ID) id: string) {
    return toResult(await services.offer.end(viewer!, id, at));
  }

  @Can('offer-resources')
  @Mutation(() => OfferResult, { description: 'Asks a lender for a day of an offer, or without a day.' })
  async askForOffer(
    @Ctx() { services, viewer, at }: Context,
    @Arg('offerId', () => ID) offerId: string,
    @Arg('day', () => CalendarDayScalar, { nullable: true }) day: CalendarDay | null,
    @Arg('word', () => String) word: string,
  ) {
    return toResult(await services.offer.ask(viewer!, { offerId, day: day ?? null, word }, at));
  }

  @Can('offer-resources')
  @Mutation(() => OfferResult, {
    description: 'Answers a host who asked for something of the own organization.',
  })
  async answerOfferRequest(
    @Ctx() { services, viewer, at }: Context,
    @Arg('requestId', () => ID) requestId: string,
    @Arg('accept', () => Boolean) accept: boolean,
    @Arg('word', () => String) word: string,
  ) {
    return toResult(await services.offer.answer(viewer!, { requestId, accept, word }, at));
  }
}
