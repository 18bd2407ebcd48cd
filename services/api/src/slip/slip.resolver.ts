import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import { CaseSlip, CaseSlipResult, MadeSlipResult, SlipResult } from './slip.types.ts';

@Resolver()
export class SlipResolver {
  @Can('work-cases')
  @Query(() => CaseSlip, {
    nullable: true,
    description: 'The newest slip of a case of the own organization.',
  })
  caseSlip(@Ctx() { services, viewer, at }: Context, @Arg('caseId', () => ID) caseId: string) {
    return services.slip.one(viewer!, caseId, at);
  }

  @Can('work-cases')
  @Mutation(() => MadeSlipResult, {
    description: 'Makes a slip for the person; the one before opens nothing more.',
  })
  async makeSlip(@Ctx() { services, viewer, at }: Context, @Arg('caseId', () => ID) caseId: string) {
    return toResult(await services.slip.make(viewer!, caseId, at));
  }

  @Can('work-cases')
  @Mutation(() => CaseSlipResult, { description: 'Ends the slip of a case.' })
  async endSlip(@Ctx() { services, viewer, at }: Context, @Arg('caseId', () => ID) caseId: string) {
    return toResult(await services.slip.end(viewer!, caseId, at));
  }

  @Can('public')
  @Mutation(() => SlipResult, {
    description:
      'What a slip shows to the one who has it. A mutation: tries are counted, and that it was opened is kept.',
  })
  async openSlip(@Ctx() { services, at, place }: Context, @Arg('code', () => String) code: string) {
    return toResult(await services.slipDoor.open(code, place, at));
  }

  @Can('public')
  @Mutation(() => SlipResult, {
    description: 'Takes consent back, whole or, where one is named, for one receiver.',
  })
  async withdrawBySlip(
    @Ctx() { services, at, place }: Context,
    @Arg('code', () => String) code: string,
    @Arg('receiverId', () => ID, { nullable: true }) receiverId: string | null,
  ) {
    return toResult(await services.slipDoor.withdraw(code, receiverId ?? null, place, at));
  }
}
