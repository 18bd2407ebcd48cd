import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import { ChangeTeamInput, MoveStepInput, Team, TeamResult, WriteStepInput } from './team.types.ts';

@Resolver()
export class TeamResolver {
  @Can('work-cases')
  @Query(() => Team, {
    nullable: true,
    description: 'The team of an own case, or of one whose referral the own office has taken on.',
  })
  team(
    @Ctx() { services, viewer, at }: Context,
    @Arg('caseId', () => ID, { nullable: true }) caseId: string | null,
    @Arg('referralId', () => ID, { nullable: true }) referralId: string | null,
  ) {
    return services.team.one(viewer!, { caseId, referralId }, at);
  }

  @Can('work-cases')
  @Mutation(() => TeamResult, { description: 'Changes who leads a stage, or who works beside.' })
  async changeTeam(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => ChangeTeamInput) input: ChangeTeamInput,
  ) {
    return toResult(await services.team.change(viewer!, input, at));
  }

  @Can('work-cases')
  @Mutation(() => TeamResult, { description: 'Writes a small step into the plan of a team.' })
  async writeStep(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => WriteStepInput) input: WriteStepInput,
  ) {
    return toResult(await services.team.write(viewer!, input, at));
  }

  @Can('work-cases')
  @Mutation(() => TeamResult, { description: 'Says what became of a step, or takes that back.' })
  async moveStep(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => MoveStepInput) input: MoveStepInput,
  ) {
    return toResult(await services.team.move(viewer!, input, at));
  }
}
