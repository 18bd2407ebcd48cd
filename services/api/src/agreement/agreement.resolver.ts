import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import {
  ActOnAgreementInput,
  AgreementResult,
  CooperationAgreement,
  CountUsesInput,
  SaveAgreementInput,
} from './agreement.types.ts';

@Resolver()
export class AgreementResolver {
  @Can('make-agreements')
  @Query(() => [CooperationAgreement], { description: 'Those the own office drafted or takes part in.' })
  agreements(@Ctx() { services, viewer, at }: Context) {
    return services.agreement.list(viewer!, at);
  }

  @Can('make-agreements')
  @Query(() => CooperationAgreement, { nullable: true })
  agreement(@Ctx() { services, viewer, at }: Context, @Arg('id', () => ID) id: string) {
    return services.agreement.one(viewer!, id, at);
  }

  @Can('make-agreements')
  @Mutation(() => AgreementResult, {
    description: 'Writes a draft; nobody else reads it until it is proposed.',
  })
  async saveAgreement(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => SaveAgreementInput) input: SaveAgreementInput,
  ) {
    return toResult(await services.agreement.save(viewer!, input, at));
  }

  @Can('make-agreements')
  @Mutation(() => AgreementResult, {
    description:
      'One act of the life of an agreement. With the last member’s yes it entitles residents by itself.',
  })
  async actOnAgreement(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => ActOnAgreementInput) input: ActOnAgreementInput,
  ) {
    return toResult(await services.agreement.act(viewer!, input, at));
  }

  @Can('make-agreements')
  @Mutation(() => AgreementResult, { description: 'Counts uses by residents of a member, without names.' })
  async countAgreementUses(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => CountUsesInput) input: CountUsesInput,
  ) {
    return toResult(await services.agreement.countUses(viewer!, input, at));
  }
}
