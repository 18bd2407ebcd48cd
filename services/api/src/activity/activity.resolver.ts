import type { MilestoneKind } from '@tsunagi/domain';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { MilestoneKindEnum } from '../graphql/enums.ts';
import { toResult } from '../graphql/refused.ts';
import { CaseWork, CaseWorkResult, RecordActivityInput } from './activity.types.ts';

@Resolver()
export class ActivityResolver {
  @Can('work-cases')
  @Query(() => CaseWork, { nullable: true, description: 'What was done for a case of the own organization.' })
  caseWork(@Ctx() { services, viewer }: Context, @Arg('caseId', () => ID) caseId: string) {
    return services.activity.work(viewer!, caseId);
  }

  @Can('work-cases')
  @Mutation(() => CaseWorkResult, { description: 'Writes down what was done for a case.' })
  async recordActivity(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => RecordActivityInput) input: RecordActivityInput,
  ) {
    return toResult(await services.activity.record(viewer!, input, at));
  }

  @Can('work-cases')
  @Mutation(() => CaseWorkResult, { description: 'Takes back what was written down by mistake.' })
  async undoActivity(@Ctx() { services, viewer, at }: Context, @Arg('id', () => ID) id: string) {
    return toResult(await services.activity.undo(viewer!, id, at));
  }

  @Can('work-cases')
  @Mutation(() => CaseWorkResult, {
    description: 'Sets the day of the next contact, or pushes it back for urgent work.',
  })
  async planContact(
    @Ctx() { services, viewer, at }: Context,
    @Arg('caseId', () => ID) caseId: string,
    @Arg('onDay', () => String) onDay: string,
    @Arg('isPushedBack', () => Boolean) isPushedBack: boolean,
  ) {
    return toResult(await services.activity.plan(viewer!, { caseId, onDay, isPushedBack }, at));
  }

  @Can('work-cases')
  @Mutation(() => CaseWorkResult, { description: 'Writes down a change of which one must know ahead.' })
  async addMilestone(
    @Ctx() { services, viewer, at }: Context,
    @Arg('id', () => ID) id: string,
    @Arg('caseId', () => ID) caseId: string,
    @Arg('kind', () => MilestoneKindEnum) kind: MilestoneKind,
    @Arg('onDay', () => String) onDay: string,
  ) {
    return toResult(await services.activity.addMilestone(viewer!, { id, caseId, kind, onDay }, at));
  }

  @Can('work-cases')
  @Mutation(() => CaseWorkResult, { description: 'Takes such a change out again.' })
  async removeMilestone(@Ctx() { services, viewer, at }: Context, @Arg('id', () => ID) id: string) {
    return toResult(await services.activity.removeMilestone(viewer!, id, at));
  }
}
