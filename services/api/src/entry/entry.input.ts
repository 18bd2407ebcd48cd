import { Field, ID, InputType, Int } from 'type-graphql';
import { EntryDocumentScalar } from './entry-scalars.ts';

@InputType()
export class SaveEntryInput {
  @Field(() => ID, { nullable: true, description: 'Left out, a new entry is made.' })
  declare id?: string | null;
  @Field(() => String, { nullable: true, description: 'The revision that was read.' })
  declare revision?: string | null;
  @Field(() => EntryDocumentScalar)
  declare document: unknown;
  @Field(() => String, { nullable: true })
  declare word?: string | null;
}

@InputType()
export class ProposeEntryInput extends SaveEntryInput {
  @Field(() => ID, { nullable: true, description: 'One’s own proposal that this one takes the place of.' })
  declare proposalId?: string | null;
  @Field(() => Int, { nullable: true, description: 'The step of it that was read.' })
  declare proposalStep?: number | null;
}

@InputType()
export class ApproveProposalInput {
  @Field(() => ID)
  declare id: string;
  @Field(() => Int)
  declare step: number;
  @Field(() => EntryDocumentScalar, {
    nullable: true,
    description: 'What is to be written where somebody has chosen between values; needs `revision`.',
  })
  declare document?: unknown;
  @Field(() => String, { nullable: true })
  declare revision?: string | null;
  @Field(() => String, { nullable: true })
  declare word?: string | null;
}
