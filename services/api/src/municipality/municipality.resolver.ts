import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import { hitView, SearchHit } from '../hit/index.ts';
import { Resource } from '../resource/resource.types.ts';
import { ResourceRef } from '../resource/resource-ref.types.ts';
import { resourceRefView } from '../resource/resource-ref.view.ts';
import { RingSummary } from '../search/search.types.ts';
import { ConfirmedShare } from './confirmed-share.types.ts';
import type { MunicipalityView } from './municipality.service.ts';
import { CalendarEntry, ChainLink, Municipality, MunicipalityResult } from './municipality.types.ts';

@Resolver(() => Municipality)
export class MunicipalityResolver {
  @Can('public')
  @Query(() => MunicipalityResult, {
    description: 'A municipality by 5- or 6-digit code, also old codes, lost zeros and full width.',
  })
  async municipality(@Arg('code', () => String) code: string, @Ctx() { services, at }: Context) {
    return toResult(await services.municipality.find(code, at));
  }

  @FieldResolver(() => Resource, { nullable: true })
  async firstWindow(@Root() { profile, from, at }: MunicipalityView, @Ctx() { services }: Context) {
    if (!profile?.first_window_id) return null;
    const found = await services.resource.byIds([profile.first_window_id], from, false, at.now);
    return found[0] ?? null;
  }

  @FieldResolver(() => [ResourceRef])
  async equalWindows(@Root() { profile, from }: MunicipalityView, @Ctx() { loaders }: Context) {
    const cards = await loaders.cards(profile?.equal_windows ?? []);
    return cards.map((card) => resourceRefView(card, from));
  }

  @FieldResolver(() => [ChainLink])
  async chain(@Root() { profile, from }: MunicipalityView, @Ctx() { loaders }: Context) {
    const links = profile?.chain ?? [];
    const cards = await loaders.cards(links.flatMap((link) => link.resourceId ?? []));
    const byId = new Map(cards.map((card) => [card.resourceId, card]));
    return links.map(({ condition, note, resourceId }) => {
      const card = resourceId === null ? undefined : byId.get(resourceId);
      return { condition, note, resource: card ? resourceRefView(card, from) : null };
    });
  }

  @FieldResolver(() => [RingSummary], {
    description: 'Counts per ring of what its residents may use or ask about.',
  })
  rings(@Root() view: MunicipalityView, @Ctx() { services }: Context) {
    return services.municipality.rings(view);
  }

  @FieldResolver(() => [SearchHit], {
    description: "Own places first, then the rings, product order without a person's facts.",
  })
  places(
    @Root() view: MunicipalityView,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Ctx() { services }: Context,
  ) {
    return services.municipality.places(view, first ?? 20);
  }

  @FieldResolver(() => [CalendarEntry], {
    description: 'Meetings residents may attend, soonest first, within the next 31 days.',
  })
  calendar(
    @Root() view: MunicipalityView,
    @Arg('days', () => Int, { nullable: true, defaultValue: 31 }) days: number | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Ctx() { services }: Context,
  ) {
    return services.municipality.calendar(view, days ?? 31, first ?? 20);
  }

  @FieldResolver(() => SearchHit, {
    nullable: true,
    description: 'Distance to the prefectural centre (R042).',
  })
  async prefecturalCenter(@Root() { from, at, code }: MunicipalityView, @Ctx() { loaders }: Context) {
    const center = (await loaders.nextSteps(code)).find((step) => step.why === 'CENTER');
    return center ? hitView(center.card, from, at.now) : null;
  }

  @FieldResolver(() => ConfirmedShare)
  confirmedShare(@Root() { code, at }: MunicipalityView, @Ctx() { loaders }: Context) {
    return loaders.confirmedShare(code, at.day);
  }

  @FieldResolver(() => [ResourceRef])
  async nextSteps(@Root() { from, code }: MunicipalityView, @Ctx() { loaders }: Context) {
    const steps = await loaders.nextSteps(code);
    return steps.map((step) => resourceRefView(step.card, from));
  }
}
