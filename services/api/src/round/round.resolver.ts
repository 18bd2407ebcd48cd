import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { type Answered, toResult } from '../graphql/refused.ts';
import { ListedPlacesResult, TakenPlacesResult } from './grantee-list.types.ts';
import { KnownPlaceInput, MakeRoundInput } from './round.input.ts';
import type { RoundRow } from './round.service.ts';
import { Round, RoundResult, SectionRoundResult } from './round.types.ts';
import { roundView, sectionRoundView } from './round.view.ts';
import type { AskedSection } from './section-answer.service.ts';

@Resolver()
export class RoundResolver {
  @Can('ask-sections')
  @Query(() => [Round], { description: 'The rounds of the own office, the newest first.' })
  async rounds(@Ctx() { services, viewer, at }: Context) {
    return (await services.round.list(viewer!)).map((row) => roundView(row, at.day));
  }

  @Can('ask-sections')
  @Query(() => Round, { nullable: true, description: 'One round; that its answers were read is recorded.' })
  async round(@Arg('id', () => ID) id: string, @Ctx() { services, viewer, at }: Context) {
    const row = await services.round.one(viewer!, id);
    return row && roundView(row, at.day);
  }

  @Can('ask-sections')
  @Mutation(() => RoundResult, { description: 'Makes a round and writes to everybody it asks.' })
  async makeRound(
    @Arg('input', () => MakeRoundInput) input: MakeRoundInput,
    @Ctx() { services, viewer, at }: Context,
  ) {
    return own(await services.round.make(viewer!, input, at), at);
  }

  @Can('ask-sections')
  @Mutation(() => RoundResult, { description: 'Writes once more to those who have not answered.' })
  async remindRound(@Arg('id', () => ID) id: string, @Ctx() { services, viewer, at }: Context) {
    return own(await services.round.remind(viewer!, id, at), at);
  }

  @Can('ask-sections')
  @Mutation(() => RoundResult, { description: 'Ends a round before its last day.' })
  async endRound(@Arg('id', () => ID) id: string, @Ctx() { services, viewer, at }: Context) {
    return own(await services.round.end(viewer!, id, at), at);
  }

  @Can('ask-sections')
  @Query(() => ListedPlacesResult, { description: 'What a pasted list would bring; nothing is written.' })
  async granteeList(@Arg('table', () => String) table: string, @Ctx() { services, viewer }: Context) {
    return toResult(await services.granteeList.look(viewer!, table));
  }

  @Can('ask-sections')
  @Mutation(() => TakenPlacesResult, {
    description: 'Puts each sound line of a pasted list into the review queue, once.',
  })
  async takeGranteeList(
    @Arg('giver', () => String, { description: 'Who handed the list over.' }) giver: string,
    @Arg('table', () => String) table: string,
    @Ctx() { services, viewer }: Context,
  ) {
    return toResult(await services.granteeList.take(viewer!, { giver, table }));
  }

  @Can('public')
  @Query(() => SectionRoundResult, {
    description: 'What a link of a round leads to; looking changes nothing.',
  })
  async sectionRound(@Arg('token', () => String) token: string, @Ctx() { services, at }: Context) {
    return linked(await services.sectionAnswer.look(token, at));
  }

  @Can('public')
  @Mutation(() => SectionRoundResult, {
    description: 'One place that somebody knows; it waits in the review.',
  })
  async answerRound(
    @Arg('token', () => String) token: string,
    @Arg('once', () => ID, { description: 'A random UUID of the form: sent twice, it is one place.' })
    once: string,
    @Arg('place', () => KnownPlaceInput) place: KnownPlaceInput,
    @Ctx() { services, at }: Context,
  ) {
    return linked(await services.sectionAnswer.add(token, once, place, at));
  }

  @Can('public')
  @Mutation(() => SectionRoundResult, { description: 'This is all one knows.' })
  async finishRound(@Arg('token', () => String) token: string, @Ctx() { services, at }: Context) {
    return linked(await services.sectionAnswer.finish(token, at));
  }
}

const own = (decision: Answered<RoundRow>, at: Context['at']) =>
  decision.ok ? roundView(decision.value, at.day) : toResult(decision);
const linked = (decision: Answered<AskedSection>) =>
  decision.ok ? sectionRoundView(decision.value) : toResult(decision);
