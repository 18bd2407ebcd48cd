import type { CalendarDay } from '@tsunagi/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { MunicipalityRef } from '../geography/geography.types.ts';
import { Ring } from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';
import { SearchHit } from '../hit/hit.types.ts';

@ObjectType({ simpleResolvers: true })
export class SearchEdge {
  @Field(() => String)
  declare cursor: string;
  @Field(() => SearchHit)
  declare node: SearchHit;
}

@ObjectType({ simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean)
  declare hasNextPage: boolean;
  @Field(() => String, { nullable: true })
  declare endCursor: string | null;
}

@ObjectType({ simpleResolvers: true })
export class RingSummary {
  @Field(() => Ring)
  declare ring: keyof typeof Ring;
  @Field(() => Int, { description: 'Usable or to be asked; stops at 20.' })
  declare count: number;
  @Field(() => Boolean)
  declare countIsMore: boolean;
  @Field(() => [MunicipalityRef], {
    description: 'Towns of the ring, nearest first, at most 12; the rest in townCount.',
  })
  declare towns: MunicipalityRef[];
  @Field(() => Int)
  declare townCount: number;
  @Field(() => [String], { description: 'Name of the zone, for AREA.' })
  declare areaNames: string[];
}

@ObjectType({ simpleResolvers: true })
export class NotEligible {
  @Field(() => SearchHit)
  declare hit: SearchHit;
  @Field(() => ID, { nullable: true })
  declare insteadId: string | null;
  @Field(() => String, { nullable: true })
  declare insteadName: string | null;
}

@ObjectType({ simpleResolvers: true })
export class SearchConnection {
  @Field(() => [SearchEdge])
  declare edges: SearchEdge[];
  @Field(() => PageInfo)
  declare pageInfo: PageInfo;
  @Field(() => [RingSummary], { description: 'One per ring, in order, also those with nothing.' })
  declare rings: RingSummary[];
  @Field(() => [NotEligible], {
    description:
      'The nearest few that do not fit, each with a reason and what can be used instead. First page only.',
  })
  declare notEligible: NotEligible[];
  @Field(() => [SearchHit], {
    description: 'Never empty: windows and telephones that are there in any case.',
  })
  declare nextSteps: SearchHit[];
  @Field(() => CalendarDayScalar, { description: 'The day in Japan this search is pinned to.' })
  declare day: CalendarDay;
  @Field(() => MunicipalityRef, {
    nullable: true,
    description:
      'Where the rings begin when no home was said but a town stands among the words. It entitles to nothing.',
  })
  declare startsAt: MunicipalityRef | null;
  @Field(() => Boolean, { description: 'NEAR held too little and was widened to all rings by itself.' })
  declare widened: boolean;
}

export const SearchResult = createUnionType({
  name: 'SearchResult',
  types: () => [SearchConnection, Refused] as const,
});
