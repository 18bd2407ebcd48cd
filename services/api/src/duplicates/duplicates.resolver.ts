import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import type { Acting } from './acting.ts';
import {
  ComparedPairResult,
  DoneMergeResult,
  DuplicatePairResult,
  DuplicatePairs,
  Merge,
  MergeInput,
  PairState,
  UndoneMergeResult,
} from './duplicates.types.ts';
import { comparedPairView, mergeView, pairView } from './duplicates.view.ts';

/** Whoever passed the guard is somebody. */
const actingIn = ({ viewer, at }: Context): Acting => ({ viewer: viewer!, now: at.now });

@Resolver()
export class DuplicatesResolver {
  @Can('merge-resources')
  @Query(() => DuplicatePairs, { description: 'Entries in your care that may be there twice, surest first.' })
  async duplicatePairs(
    @Arg('state', () => PairState) state: keyof typeof PairState,
    @Arg('page', () => Int, { defaultValue: 1 }) page: number,
    @Ctx() context: Context,
  ) {
    const { total, pairs } = await context.services.duplicates.pairs(actingIn(context), state, page);
    return { total, pairs: pairs.map((pair) => pairView(pair, context.at.reference)) };
  }

  @Can('merge-resources')
  @Query(() => ComparedPairResult, { description: 'Two entries side by side.' })
  async duplicatePair(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    const found = await context.services.duplicates.pair(actingIn(context), id);
    return found.ok ? comparedPairView(found.value, context.at.reference) : toResult(found);
  }

  @Can('merge-resources')
  @Query(() => [Merge], { description: 'What was made one last.' })
  async merges(@Ctx() context: Context) {
    return (await context.services.duplicates.merges(actingIn(context))).map(mergeView);
  }

  @Can('merge-resources')
  @Mutation(() => DuplicatePairResult, { description: 'Says that two are two, and why. It is remembered.' })
  async declineDuplicate(
    @Arg('pairId', () => ID) pairId: string,
    @Arg('word', () => String) word: string,
    @Ctx() context: Context,
  ) {
    const done = await context.services.duplicates.decline(actingIn(context), pairId, word);
    return done.ok ? pairView(done.value, context.at.reference) : toResult(done);
  }

  @Can('merge-resources')
  @Mutation(() => DuplicatePairResult, { description: 'Takes back that two are two.' })
  async reopenDuplicate(@Arg('pairId', () => ID) pairId: string, @Ctx() context: Context) {
    const done = await context.services.duplicates.reopen(actingIn(context), pairId);
    return done.ok ? pairView(done.value, context.at.reference) : toResult(done);
  }

  @Can('merge-resources')
  @Mutation(() => DoneMergeResult, {
    description: 'Makes one of two. The other’s address leads to the kept one from now on.',
  })
  async mergeEntries(@Arg('input', () => MergeInput) input: MergeInput, @Ctx() context: Context) {
    const { pairId, ...wish } = input;
    return toResult(await context.services.duplicates.merge(actingIn(context), pairId, wish));
  }

  @Can('merge-resources')
  @Mutation(() => UndoneMergeResult, { description: 'Makes two of one again; what was edited since stays.' })
  async undoMerge(@Arg('mergeId', () => ID) mergeId: string, @Ctx() context: Context) {
    return toResult(await context.services.duplicates.undo(actingIn(context), mergeId));
  }
}
