import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import {
  DecideSharingPolicyInput,
  OfficeSharingPolicy,
  SharingPolicyResult,
} from './sharing-policy.types.ts';

@Resolver()
export class SharingPolicyResolver {
  @Can('work-cases')
  @Query(() => OfficeSharingPolicy, { nullable: true, description: 'How strictly the own office shares.' })
  sharingPolicy(@Ctx() { services, viewer }: Context) {
    return services.sharingPolicy.own(viewer!);
  }

  @Can('decide-sharing')
  @Mutation(() => SharingPolicyResult, {
    description: 'Decides how strictly the own office shares, from this moment on.',
  })
  async decideSharingPolicy(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => DecideSharingPolicyInput) input: DecideSharingPolicyInput,
  ) {
    return toResult(await services.sharingPolicy.decide(viewer!, input, at.now));
  }
}
