import type { SharedItem } from '@tsunagi/domain';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { SharedItemEnum } from '../graphql/enums.ts';
import { toResult } from '../graphql/refused.ts';
import {
  Case,
  CaseLine,
  CaseResult,
  OpenCaseInput,
  RecordGroundInput,
  ShownItemResult,
} from './case.types.ts';

@Resolver()
export class CaseResolver {
  @Can('work-cases')
  @Query(() => [CaseLine], { description: 'The cases of the own organization, the quietest first.' })
  cases(@Ctx() { services, viewer, at }: Context) {
    return services.cases.list(viewer!, at);
  }

  @Can('work-cases')
  @Query(() => Case, { nullable: true, description: 'A case of the own organization.' })
  case(@Ctx() { services, viewer, at }: Context, @Arg('id', () => ID) id: string) {
    return services.cases.one(viewer!, id, at);
  }

  @Can('work-cases')
  @Mutation(() => CaseResult, { description: 'Opens a case under a pseudonym; no name is needed.' })
  async openCase(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => OpenCaseInput) input: OpenCaseInput,
  ) {
    return toResult(await services.cases.open(viewer!, input, at));
  }

  @Can('work-cases')
  @Mutation(() => ShownItemResult, {
    description: 'A sensitive item in full, for a reason that is recorded.',
  })
  async unmaskCaseItem(
    @Ctx() { services, viewer }: Context,
    @Arg('id', () => ID) id: string,
    @Arg('item', () => SharedItemEnum) item: SharedItem,
    @Arg('reason', () => String) reason: string,
  ) {
    return toResult(await services.cases.unmask(viewer!, id, item, reason));
  }

  @Can('work-cases')
  @Mutation(() => CaseResult, { description: 'Records on what something of a case may be shared.' })
  async recordGround(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => RecordGroundInput) input: RecordGroundInput,
  ) {
    return toResult(await services.cases.recordGround(viewer!, input, at));
  }
}
