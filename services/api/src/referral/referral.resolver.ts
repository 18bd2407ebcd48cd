import type { SharedItem } from '@tsunagi/domain';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { CaseResult, ReviewDangerInput, ShownItemResult } from '../cases/case.types.ts';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { SharedItemEnum } from '../graphql/enums.ts';
import { toResult } from '../graphql/refused.ts';
import {
  ActOnReferralInput,
  Referral,
  ReferralLine,
  ReferralReceiver,
  ReferralResult,
  SendReferralInput,
} from './referral.types.ts';

@Resolver()
export class ReferralResolver {
  @Can('work-cases')
  @Query(() => [ReferralLine], { description: 'All referrals one is a party to, what is due first.' })
  referrals(@Ctx() { services, viewer, at }: Context) {
    return services.referral.list(viewer!, at);
  }

  @Can('work-cases')
  @Query(() => Referral, { nullable: true, description: 'One referral, as this side may see it.' })
  referral(@Ctx() { services, viewer, at }: Context, @Arg('id', () => ID) id: string) {
    return services.referral.one(viewer!, id, at);
  }

  @Can('work-cases')
  @Query(() => [ReferralReceiver], {
    description: 'Organizations that can be asked, by words of their name.',
  })
  referralReceivers(@Ctx() { services, viewer, at }: Context, @Arg('words', () => String) words: string) {
    return services.referral.receivers(viewer!, words, at);
  }

  @Can('work-cases')
  @Mutation(() => ReferralResult, { description: 'Sends a need of a case to a receiver or to the desk.' })
  async sendReferral(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => SendReferralInput) input: SendReferralInput,
  ) {
    return toResult(await services.referral.send(viewer!, input, at));
  }

  @Can('work-cases')
  @Mutation(() => ReferralResult, {
    description: 'One act of the table of referrals. What it refuses is recorded and changes nothing.',
  })
  async actOnReferral(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => ActOnReferralInput) input: ActOnReferralInput,
  ) {
    return toResult(await services.referral.act(viewer!, input, at));
  }

  @Can('work-cases')
  @Mutation(() => CaseResult, {
    description: 'Takes a ground back; every share that rested on it alone closes.',
  })
  async withdrawGround(@Ctx() { services, viewer, at }: Context, @Arg('id', () => ID) id: string) {
    const done = await services.referral.withdrawGround(viewer!, id, at);
    return done.ok ? services.cases.one(viewer!, done.value.caseId, at) : toResult(done);
  }

  @Can('work-cases')
  @Mutation(() => CaseResult, {
    description: 'The second look at what was shared for danger to life, by another person.',
  })
  async reviewDanger(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => ReviewDangerInput) input: ReviewDangerInput,
  ) {
    const done = await services.referral.reviewDanger(viewer!, input, at);
    return done.ok ? services.cases.one(viewer!, done.value.caseId, at) : toResult(done);
  }

  @Can('work-cases')
  @Mutation(() => ShownItemResult, {
    description: 'A sensitive item that was handed on, in full, for a reason that is recorded.',
  })
  async unmaskReferralItem(
    @Ctx() { services, viewer, at }: Context,
    @Arg('id', () => ID) id: string,
    @Arg('item', () => SharedItemEnum) item: SharedItem,
    @Arg('reason', () => String) reason: string,
  ) {
    return toResult(await services.referral.unmask(viewer!, { id, item, reason }, at));
  }
}
