import type {
  EntryDocument as Document,
  DuplicateReason,
  ResourceKind,
  ProposalSource as Source,
  ProposalState as State,
} from '@tsunagi/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import {
  DuplicateReasonEnum,
  ProposalAct,
  ProposalSource,
  ProposalState,
  ResourceKind as ResourceKindEnum,
} from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { EntryChange, EntryConflict, PlaceName } from './entry-change.types.ts';
import { EntryDocumentScalar } from './entry-scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What may be the same place as a new one: an entry, or another proposal that waits.',
})
export class AlikeEntry {
  @Field(() => ID, { nullable: true })
  declare resourceId: string | null;
  @Field(() => ID, { nullable: true })
  declare proposalId: string | null;
  @Field(() => String)
  declare name: string;
  @Field(() => ResourceKindEnum)
  declare kind: ResourceKind;
  @Field(() => [DuplicateReasonEnum])
  declare reasons: readonly DuplicateReason[];
}

@ObjectType({ simpleResolvers: true, description: 'What somebody did with a proposal.' })
export class ProposalStep {
  @Field(() => Int)
  declare number: number;
  @Field(() => ProposalAct)
  declare act: 'SENT' | 'RETURNED' | 'APPROVED' | 'WITHDRAWN';
  @Field(() => String, { nullable: true })
  declare word: string | null;
  @Field(() => String, { nullable: true, description: 'Null where it came by a link.' })
  declare byName: string | null;
  @Field(() => String, { nullable: true })
  declare byOrganization: string | null;
  @Field(() => String, { description: 'Instant, ISO 8601.' })
  declare at: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A change or a new entry that waits for the one who keeps it.',
})
export class Proposal {
  @Field(() => ID)
  declare id: string;
  @Field(() => Int, { description: 'Grows with everything that is done with it.' })
  declare step: number;
  @Field(() => ID, { nullable: true, description: 'Null proposes a new entry.' })
  declare resourceId: string | null;
  @Field(() => ProposalSource)
  declare source: Source;
  @Field(() => ProposalState)
  declare state: State;
  @Field(() => String, { description: 'Instant, ISO 8601: since when it is in this state.' })
  declare since: string;
  @Field(() => String, { nullable: true, description: 'Of the entry as it is; null for a new one.' })
  declare revision: string | null;
  @Field(() => Boolean, { description: 'The asker may decide about it.' })
  declare mayDecide: boolean;
  @Field(() => EntryDocumentScalar, { description: 'As it was sent.' })
  declare document: Document;
  @Field(() => EntryDocumentScalar, {
    description: 'What approving would write: the proposal brought together with what was changed meanwhile.',
  })
  declare merged: Document;
  @Field(() => [EntryChange], { description: 'What approving would change of the entry as it is.' })
  declare changes: EntryChange[];
  @Field(() => [EntryConflict])
  declare conflicts: EntryConflict[];
  @Field(() => [ProposalStep])
  declare steps: ProposalStep[];
  @Field(() => [AlikeEntry], { description: 'Of a new entry: what may be the same place.' })
  declare alike: readonly AlikeEntry[];
  @Field(() => [PlaceName], { description: 'Of the places that are named by code.' })
  declare names: PlaceName[];
}

@ObjectType({ simpleResolvers: true })
export class SentProposal {
  @Field(() => ID)
  declare id: string;
  @Field(() => Int)
  declare step: number;
}

/** What sending, returning and withdrawing a proposal answer. */
export const SentProposalResult = createUnionType({
  name: 'SentProposalResult',
  types: () => [SentProposal, Refused] as const,
});
