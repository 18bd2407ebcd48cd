import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import {
  AnswerLetterInput,
  LinkedLetterResult,
  ReferralLetter,
  ReferralLetterResult,
} from './letter.types.ts';

@Resolver()
export class LetterResolver {
  @Can('work-cases')
  @Query(() => ReferralLetter, {
    nullable: true,
    description: 'The newest letter of a referral of the own side.',
  })
  referralLetter(@Ctx() { services, viewer, at }: Context, @Arg('id', () => ID) id: string) {
    return services.letter.one(viewer!, id, at);
  }

  @Can('work-cases')
  @Mutation(() => ReferralLetterResult, {
    description:
      'Makes the letter to a receiver outside the system; one whose link still works stays the same.',
  })
  async makeReferralLetter(@Ctx() { services, viewer, at }: Context, @Arg('id', () => ID) id: string) {
    return toResult(await services.letter.make(viewer!, id, at));
  }

  @Can('work-cases')
  @Mutation(() => ReferralLetterResult, { description: 'Stops the link of a letter that went astray.' })
  async voidReferralLetter(@Ctx() { services, viewer, at }: Context, @Arg('id', () => ID) id: string) {
    return toResult(await services.letter.voidLink(viewer!, id, at));
  }

  @Can('public')
  @Query(() => LinkedLetterResult, {
    description: 'What the link of a letter leads to. Looking changes nothing.',
  })
  async linkedLetter(@Ctx() { services, at }: Context, @Arg('token', () => String) token: string) {
    return toResult(await services.letterAnswer.look(token, at));
  }

  @Can('public')
  @Mutation(() => LinkedLetterResult, { description: 'Answers a letter by its link, which works once.' })
  async answerLetter(
    @Ctx() { services, at }: Context,
    @Arg('token', () => String) token: string,
    @Arg('input', () => AnswerLetterInput) input: AnswerLetterInput,
  ) {
    return toResult(await services.letterAnswer.answer(token, input, at));
  }
}
