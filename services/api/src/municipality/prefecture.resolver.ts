import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import { ResourceRef } from '../resource/resource-ref.types.ts';
import { resourceRefView } from '../resource/resource-ref.view.ts';
import { ConfirmedShare } from './confirmed-share.types.ts';
import { Prefecture, PrefectureResult, WindowListing } from './prefecture.types.ts';
import {
  allPrefectures,
  centerIdOf,
  findPrefecture,
  listWindows,
  type PrefectureView,
} from './prefecture.view.ts';

@Resolver(() => Prefecture)
export class PrefectureResolver {
  @Can('public')
  @Query(() => PrefectureResult)
  prefecture(@Arg('code', () => String) code: string, @Ctx() { at }: Context) {
    return toResult(findPrefecture(code, at));
  }

  @Can('public')
  @Query(() => [Prefecture])
  prefectures(@Ctx() { at }: Context): PrefectureView[] {
    return allPrefectures(at);
  }

  @FieldResolver(() => ResourceRef, { nullable: true })
  async center(@Root() { code, from }: PrefectureView, @Ctx() { loaders }: Context) {
    const id = centerIdOf(await loaders.windows(code));
    const [card] = id === null ? [] : await loaders.cards([id]);
    return card ? resourceRefView(card, from) : null;
  }

  @FieldResolver(() => ConfirmedShare)
  confirmedShare(@Root() { code }: PrefectureView, @Ctx() { loaders, at }: Context) {
    return loaders.confirmedShare(code, at.day);
  }

  @FieldResolver(() => [WindowListing], {
    description: 'Every municipality with its first window or, without one, its fallback.',
  })
  async windows(@Root() view: PrefectureView, @Ctx() { loaders }: Context) {
    const rows = await loaders.windows(view.code);
    const cards = await loaders.cards(rows.map((row) => row.resource_id));
    return listWindows(view, rows, new Map(cards.map((card) => [card.resourceId, card])));
  }
}
