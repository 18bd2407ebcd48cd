import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { municipalityRef } from '../geography/index.ts';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import { SearchHit } from '../hit/index.ts';
import { SearchInput } from './search.input.ts';
import type { FoundPage } from './search.service.ts';
import { NotEligible, RingSummary, SearchConnection, SearchResult } from './search.types.ts';

/** A connection that remembers the page it was made from. */
interface PageView extends Pick<SearchConnection, 'edges' | 'pageInfo' | 'day' | 'widened' | 'startsAt'> {
  found: FoundPage;
}

const toConnection = (found: FoundPage): PageView => ({
  found,
  edges: found.edges,
  pageInfo: {
    hasNextPage: found.hasNextPage,
    get endCursor() {
      return found.edges.at(-1)?.cursor ?? null;
    },
  },
  day: found.from.day,
  widened: found.widened,
  startsAt: municipalityRef(found.question.startsAt?.municipalityCode, found.from.reference),
});

@Resolver(() => SearchConnection)
export class SearchResolver {
  @Can('public')
  @Query(() => SearchResult, {
    description:
      'Places a resident of `home` may use, in product order: ring, badge, freshness, distance, id.',
  })
  async search(
    @Arg('input', () => SearchInput) input: SearchInput,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() { services, at }: Context,
  ) {
    const found = await services.search.search(input, { first: first ?? 20, after: after ?? null }, at);
    return toResult(found.ok ? { ok: true as const, value: toConnection(found.value) } : found);
  }

  @FieldResolver(() => [RingSummary])
  rings(@Root() { found }: PageView, @Ctx() { services }: Context) {
    return services.search.ringSummaries(found);
  }

  @FieldResolver(() => [NotEligible])
  notEligible(@Root() { found }: PageView, @Ctx() { services }: Context) {
    return services.search.notEligible(found);
  }

  @FieldResolver(() => [SearchHit])
  nextSteps(@Root() { found }: PageView, @Ctx() { services }: Context) {
    return services.search.nextSteps(found);
  }
}
