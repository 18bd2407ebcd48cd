import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import { RecordFindingInput, SuspendProviderInput } from './vetting.input.ts';
import { Suspension, SuspensionResult, VettedProvider, VettedProviderResult } from './vetting.types.ts';
import { suspensionView, vettedProviderView } from './vetting.view.ts';

@Resolver()
export class VettingResolver {
  @Can('answer-problems')
  @Query(() => VettedProvider, { nullable: true, description: 'How a provider was looked at.' })
  async vettedProvider(@Arg('id', () => ID) id: string, @Ctx() { services, viewer, at }: Context) {
    const found = await services.vetting.of(viewer!, id, at.day);
    return found && vettedProviderView(found, at.reference);
  }

  @Can('answer-problems')
  @Mutation(() => VettedProviderResult, { description: 'Writes down one look at a provider; never changed.' })
  async recordFinding(
    @Arg('input', () => RecordFindingInput) { organizationId, word, ...finding }: RecordFindingInput,
    @Ctx() { services, viewer, at }: Context,
  ) {
    const looked = { ...finding, nextCheckOn: finding.nextCheckOn ?? null };
    const decision = await services.vetting.record(viewer!, organizationId, looked, word ?? null, at.day);
    return decision.ok ? vettedProviderView(decision.value, at.reference) : toResult(decision);
  }

  @Can('answer-problems')
  @Query(() => [Suspension], { description: 'What is not shown now, the one to be looked at soonest first.' })
  async suspensions(@Ctx() { services, viewer, at }: Context) {
    return (await services.suspension.list(viewer!)).map((row) => suspensionView(row, at.reference));
  }

  @Can('suspend-providers')
  @Mutation(() => SuspensionResult, { description: 'Takes it out of every public door, at once.' })
  async suspendProvider(
    @Arg('input', () => SuspendProviderInput) { organizationId, resourceId, ...wish }: SuspendProviderInput,
    @Ctx() { services, viewer, at }: Context,
  ) {
    const target = { organizationId, resourceId: resourceId ?? null };
    const decision = await services.suspension.suspend(viewer!, target, wish, at.now);
    return decision.ok ? suspensionView(decision.value, at.reference) : toResult(decision);
  }

  @Can('suspend-providers')
  @Mutation(() => SuspensionResult, { description: 'Shows again what was taken out, exactly as it is.' })
  async liftSuspension(
    @Arg('id', () => ID) id: string,
    @Arg('word', () => String) word: string,
    @Ctx() { services, viewer, at }: Context,
  ) {
    const decision = await services.suspension.lift(viewer!, id, word, at.now);
    return decision.ok ? suspensionView(decision.value, at.reference) : toResult(decision);
  }
}
