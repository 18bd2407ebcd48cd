import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import { SearchInput } from '../search/search.input.ts';
import { MapViewInput } from './map.input.ts';
import { MapMarksResult } from './map.types.ts';

@Resolver()
export class MapResolver {
  @Can('public')
  @Query(() => MapMarksResult, {
    description:
      'Pins and clusters for a view of the map, from the same filters as `search`; at most 500 marks.',
  })
  async mapMarks(
    @Arg('input', () => SearchInput) input: SearchInput,
    @Arg('view', () => MapViewInput) view: MapViewInput,
    @Ctx() { services, at }: Context,
  ) {
    return toResult(await services.map.marks(input, view, at));
  }
}
