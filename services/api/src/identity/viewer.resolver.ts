import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import { DemoAccount, Viewer, ViewerResult } from './viewer.types.ts';
import { viewerView } from './viewer.view.ts';

@Resolver()
export class ViewerResolver {
  @Can('public')
  @Query(() => Viewer, { nullable: true, description: 'Who asks; null for a visitor.' })
  async viewer(@Ctx() { services, viewer, at }: Context) {
    return viewer && viewerView(viewer, await services.identity.openSessions(viewer), at.reference);
  }

  @Can('public')
  @Query(() => [DemoAccount], { description: 'Whom one may be in the demo; empty outside it.' })
  demoAccounts(@Ctx() { services }: Context) {
    return services.identity.demoAccounts();
  }

  @Can('public')
  @Query(() => String, {
    nullable: true,
    description: 'Name of the single sign-on; null where there is none.',
  })
  singleSignOn(@Ctx() { services }: Context) {
    return services.identity.singleSignOn;
  }

  @Can('sign-in')
  @Mutation(() => ViewerResult, { description: 'Works under another of one’s own memberships from now on.' })
  async workUnder(
    @Ctx() { services, viewer, at }: Context,
    @Arg('membershipId', () => ID) membershipId: string,
  ) {
    const decision = await services.identity.workUnder(viewer!, membershipId);
    if (!decision.ok) return toResult(decision);
    return viewerView(decision.value, await services.identity.openSessions(viewer!), at.reference);
  }

  @Can('sign-in')
  @Mutation(() => ViewerResult, { description: 'Ends one of one’s own sign-ins, on whatever machine.' })
  async endSession(@Ctx() { services, viewer, at }: Context, @Arg('sessionId', () => ID) sessionId: string) {
    const decision = await services.identity.endSession(viewer!, sessionId);
    if (!decision.ok) return toResult(decision);
    return viewerView(decision.value, await services.identity.openSessions(viewer!), at.reference);
  }
}
