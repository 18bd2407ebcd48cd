import type { ResourceKind } from '@tsunagi/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { AlikeEntry } from '../entry/proposal.types.ts';
import { ResourceKind as ResourceKindEnum } from '../graphql/enums.ts';
import { Refusal, Refused } from '../graphql/refused.ts';

@ObjectType({ simpleResolvers: true, description: 'A line of a pasted list as it is understood.' })
export class ListedPlace {
  @Field(() => Int, { description: 'As counted in what was pasted: the first line is 1.' })
  declare row: number;
  @Field(() => String)
  declare name: string;
  @Field(() => ResourceKindEnum)
  declare kind: ResourceKind;
  @Field(() => String)
  declare where: string;
  @Field(() => String)
  declare phone: string;
  @Field(() => String)
  declare runBy: string;
  @Field(() => String)
  declare known: string;
  @Field(() => [Refusal], { description: 'Why the line is not taken; empty where it is.' })
  declare refusals: Refusal[];
  @Field(() => Boolean, { description: 'The same was brought before and waits in the review.' })
  declare waits: boolean;
  @Field(() => [AlikeEntry], { description: 'What may be the same place.' })
  declare alike: readonly AlikeEntry[];
}

@ObjectType({ simpleResolvers: true, description: 'What a pasted list would bring; nothing is written.' })
export class ListedPlaces {
  @Field(() => [ListedPlace])
  declare places: ListedPlace[];
  @Field(() => [String], { description: 'Headers of columns that nobody understood and that are left out.' })
  declare unread: readonly string[];
}

@ObjectType({ simpleResolvers: true })
export class TakenPlaces {
  @Field(() => [ID], { description: 'Of the proposals that wait in the review now.' })
  declare ids: readonly string[];
}

export const ListedPlacesResult = createUnionType({
  name: 'ListedPlacesResult',
  types: () => [ListedPlaces, Refused] as const,
});
export const TakenPlacesResult = createUnionType({
  name: 'TakenPlacesResult',
  types: () => [TakenPlaces, Refused] as const,
});
