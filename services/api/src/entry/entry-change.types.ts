import { Field, ID, ObjectType } from 'type-graphql';
import { EntryValueScalar } from './entry-scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A field that differs; `offeringId` where it is one of an offering.',
})
export class EntryChange {
  @Field(() => String)
  declare field: string;
  @Field(() => ID, { nullable: true })
  declare offeringId: string | null;
  @Field(() => EntryValueScalar, { nullable: true })
  declare before: unknown;
  @Field(() => EntryValueScalar, { nullable: true })
  declare after: unknown;
}

@ObjectType({ simpleResolvers: true, description: 'A field that both have changed: somebody has to choose.' })
export class EntryConflict {
  @Field(() => String)
  declare field: string;
  @Field(() => ID, { nullable: true })
  declare offeringId: string | null;
  @Field(() => EntryValueScalar, { nullable: true, description: 'As it was when the proposal was written.' })
  declare base: unknown;
  @Field(() => EntryValueScalar, { nullable: true, description: 'As it is proposed.' })
  declare mine: unknown;
  @Field(() => EntryValueScalar, { nullable: true, description: 'As it is by now.' })
  declare theirs: unknown;
}

@ObjectType({ simpleResolvers: true, description: 'What a code or a key in a document is called.' })
export class PlaceName {
  @Field(() => String)
  declare key: string;
  @Field(() => String)
  declare name: string;
}
