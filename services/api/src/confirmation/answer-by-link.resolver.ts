import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { placeName } from '../geography/index.ts';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import type { Linked } from './answer-by-link.service.ts';
import { AnswerConfirmationInput } from './confirmation.input.ts';
import { ConfirmationRequestResult } from './confirmation.types.ts';

@Resolver()
export class AnswerByLinkResolver {
  @Can('public')
  @Query(() => ConfirmationRequestResult, {
    description:
      'What a link in a letter leads to. Looking changes nothing: mailboxes open links by themselves.',
  })
  async confirmationRequest(@Ctx() context: Context, @Arg('token', () => String) token: string) {
    return shown(await context.services.answerByLink.look(token, context.at.now), context);
  }

  @Can('public')
  @Mutation(() => ConfirmationRequestResult, {
    description: 'Answers a letter by its link, which works once.',
  })
  async answerConfirmation(
    @Ctx() context: Context,
    @Arg('token', () => String) token: string,
    @Arg('input', () => AnswerConfirmationInput) input: AnswerConfirmationInput,
  ) {
    const given = {
      answer: input.answer,
      byName: line(input.byName, 60),
      byRole: line(input.byRole, 40),
      facts: {
        name: line(input.name, 200),
        phone: line(input.phone, 40),
        mail: line(input.mail, 254),
        summary: line(input.summary, 1_000),
        when: line(input.when, 1_000),
        where: line(input.where, 1_000),
        other: line(input.other, 1_000),
      },
    };
    return shown(await context.services.answerByLink.answer(token, given, context.at), context);
  }
}

/** As much of what was typed as has room; nothing typed is nothing said. */
const line = (typed: string | null | undefined, most: number): string => (typed ?? '').trim().slice(0, most);

async function shown(linked: Linked, { services, at }: Context) {
  if (!linked.ok) return toResult(linked);
  const { resourceId, isListed, keeperCode, ...request } = linked.value;
  const [found = null] = await services.resource.listed([resourceId], at);
  const isMerged = found !== null && found.id !== resourceId;
  const keeperName = (keeperCode && placeName(keeperCode, at.reference)) || null;
  const keeper = keeperCode && keeperName ? { key: keeperCode, name: keeperName } : null;
  return { ...request, keeper, place: isListed ? found : null, keptInstead: isMerged ? found : null };
}
