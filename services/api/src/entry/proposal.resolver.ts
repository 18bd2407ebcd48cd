import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import { ApproveProposalInput, ProposeEntryInput } from './entry.input.ts';
import { SavedEntryResult } from './entry.types.ts';
import { isId } from './is-id.ts';
import { placeNamesIn } from './place-names.ts';
import { Proposal, SentProposalResult } from './proposal.types.ts';

const notFound = { refusals: [{ code: 'NOT_FOUND' as const }] };

@Resolver()
export class ProposalResolver {
  @Can('edit-resources')
  @Query(() => [Proposal], {
    description:
      'Open proposals: of one’s own organization, or those one decides about; the longest waiting first.',
  })
  async openProposals(@Ctx() { services, viewer, at }: Context) {
    const proposals = await services.entry.proposals(viewer!);
    return proposals.map((one) => ({ ...one, names: [...placeNamesIn(one, at.reference), ...one.onward] }));
  }

  @Can('edit-resources')
  @Query(() => Proposal, { nullable: true })
  async proposal(@Ctx() { services, viewer, at }: Context, @Arg('id', () => ID) id: string) {
    const found = isId(id) ? await services.entry.proposal(viewer!, id) : null;
    return found && { ...found, names: [...placeNamesIn(found, at.reference), ...found.onward] };
  }

  @Can('edit-resources')
  @Mutation(() => SentProposalResult, {
    description: 'Sends a change of one’s own organization’s entry, or a new one, to whoever keeps it.',
  })
  async proposeEntryChange(
    @Ctx() { services, viewer }: Context,
    @Arg('input', () => ProposeEntryInput) input: ProposeEntryInput,
  ) {
    const { proposalId, proposalStep, ...wish } = input;
    if ([wish.id, proposalId].some((id) => id && !isId(id))) return notFound;
    const replaces = proposalId && proposalStep ? { id: proposalId, step: proposalStep } : null;
    return toResult(await services.entry.propose(viewer!, { ...wish, replaces }));
  }

  @Can('edit-resources')
  @Mutation(() => SentProposalResult, { description: 'Takes a proposal of one’s own organization back.' })
  async withdrawProposal(
    @Ctx() { services, viewer }: Context,
    @Arg('id', () => ID) id: string,
    @Arg('step', () => Int) step: number,
  ) {
    return isId(id) ? toResult(await services.entry.withdraw(viewer!, { id, step })) : notFound;
  }

  @Can('approve-resources')
  @Mutation(() => SavedEntryResult, { description: 'Writes what was proposed; it stands at once.' })
  async approveProposal(
    @Ctx() { services, viewer }: Context,
    @Arg('input', () => ApproveProposalInput) input: ApproveProposalInput,
  ) {
    if (!isId(input.id)) return notFound;
    const chosen = input.document ? { document: input.document, revision: input.revision ?? null } : null;
    return toResult(await services.entry.approve(viewer!, { ...input, chosen }));
  }

  @Can('approve-resources')
  @Mutation(() => SentProposalResult, { description: 'Gives it back to the sender with a word.' })
  async returnProposal(
    @Ctx() { services, viewer }: Context,
    @Arg('id', () => ID) id: string,
    @Arg('step', () => Int) step: number,
    @Arg('word', () => String) word: string,
  ) {
    return isId(id) ? toResult(await services.entry.giveBack(viewer!, { id, step, word })) : notFound;
  }
}
