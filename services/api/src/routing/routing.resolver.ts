import type { RoomAnswer } from '@tsunagi/domain';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { RoomAnswerEnum } from '../graphql/enums.ts';
import { toResult } from '../graphql/refused.ts';
import { ReferralReceiver } from '../referral/referral.types.ts';
import { AlternativePlaces, KeepFactsInput, NextPlaces, NextPlacesResult } from './next-places.types.ts';
import { AskRoomInput, RoomInquiry, RoomInquiryResult } from './room.types.ts';
import { RoutingBookResult, RoutingBookView, SaveRoutingInput } from './routing.types.ts';

@Resolver()
export class RoutingResolver {
  @Can('work-cases')
  @Query(() => RoutingBookView, { description: 'How the municipality one works for routes.' })
  routingBook(@Ctx() { services, viewer, at }: Context) {
    return services.routingBook.read(viewer!, at);
  }

  @Can('set-routing')
  @Mutation(() => RoutingBookResult, { description: 'Puts a whole book in the place of the one looked at.' })
  async saveRouting(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => SaveRoutingInput) input: SaveRoutingInput,
  ) {
    return toResult(await services.routingBook.save(viewer!, input, at));
  }

  @Can('set-routing')
  @Mutation(() => RoutingBookResult, { description: 'Takes an older revision up again, as a new one.' })
  async restoreRouting(
    @Ctx() { services, viewer, at }: Context,
    @Arg('base', () => Int) base: number,
    @Arg('number', () => Int) number: number,
  ) {
    return toResult(await services.routingBook.restore(viewer!, { base, number }, at));
  }

  @Can('work-cases')
  @Query(() => NextPlaces, { nullable: true, description: 'Where a case of the own organization could go.' })
  nextPlaces(@Ctx() { services, viewer, at }: Context, @Arg('caseId', () => ID) caseId: string) {
    return services.nextPlaces.find(viewer!, caseId, at);
  }

  @Can('work-cases')
  @Mutation(() => NextPlacesResult, { description: 'Keeps what was said of a case, and looks again.' })
  async keepRoutingFacts(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => KeepFactsInput) input: KeepFactsInput,
  ) {
    return toResult(await services.nextPlaces.keepFacts(viewer!, input, at));
  }

  @Can('work-cases')
  @Query(() => AlternativePlaces, {
    nullable: true,
    description: 'What somebody of the sender’s town may use instead; nothing of the person is looked at.',
  })
  alternativePlaces(@Ctx() { services, viewer, at }: Context, @Arg('referralId', () => ID) id: string) {
    return services.nextPlaces.alternatives(viewer!, id, at);
  }

  @Can('work-cases')
  @Query(() => ReferralReceiver, {
    nullable: true,
    description: 'An organization that was chosen, by its id.',
  })
  nextReceiver(@Ctx() { services, viewer, at }: Context, @Arg('id', () => ID) id: string) {
    return services.nextPlaces.receiver(viewer!, id, at);
  }

  @Can('work-cases')
  @Query(() => [RoomInquiry], { description: 'Questions for room, asked and to be answered.' })
  roomInquiries(@Ctx() { services, viewer, at }: Context) {
    return services.room.list(viewer!, at);
  }

  @Can('work-cases')
  @Mutation(() => RoomInquiryResult, { description: 'Asks whether there is room; nobody is named.' })
  async askRoom(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => AskRoomInput) input: AskRoomInput,
  ) {
    return toResult(await services.room.ask(viewer!, input, at));
  }

  @Can('work-cases')
  @Mutation(() => RoomInquiryResult, { description: 'Yes, no, or what has to be asked; said once.' })
  async answerRoom(
    @Ctx() { services, viewer, at }: Context,
    @Arg('id', () => ID) id: string,
    @Arg('answer', () => RoomAnswerEnum) answer: RoomAnswer,
    @Arg('word', () => String) word: string,
  ) {
    return toResult(await services.room.answer(viewer!, { id, answer, word }, at));
  }
}
