import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import { PersonInput } from '../person/index.ts';
import { CompareResult, Resource, ResourceResult } from './resource.types.ts';
import type { ResourceView } from './resource.view.ts';
import { ResourceRef } from './resource-ref.types.ts';
import { resourceRefView } from './resource-ref.view.ts';

@Resolver(() => Resource)
export class ResourceResolver {
  @Can('public')
  @Query(() => ResourceResult, {
    description: 'One place, with its answer for a person where one is given.',
  })
  async resource(
    @Arg('id', () => ID) id: string,
    @Arg('person', () => PersonInput, { nullable: true }) person: PersonInput | null | undefined,
    @Ctx() { services, at }: Context,
  ) {
    return toResult(await services.resource.one(id, person ?? null, at));
  }

  @Can('public')
  @Query(() => CompareResult, { description: 'Up to 3 places side by side, in the order asked.' })
  async compare(
    @Arg('ids', () => [ID]) ids: string[],
    @Arg('person', () => PersonInput, { nullable: true }) person: PersonInput | null | undefined,
    @Ctx() { services, at }: Context,
  ) {
    return toResult(await services.resource.compare(ids, person ?? null, at));
  }

  @FieldResolver(() => [ResourceRef])
  async goesOnTo(@Root() { onwardIds, from }: ResourceView, @Ctx() { loaders }: Context) {
    const cards = await loaders.cards(onwardIds);
    return cards.map((card) => resourceRefView(card, from));
  }

  @FieldResolver(() => [ResourceRef], {
    description: 'What to do when this does not fit: never empty.',
  })
  async nextSteps(@Root() resource: ResourceView, @Ctx() { loaders }: Context) {
    const { from, onwardIds, id } = resource;
    const place = from.home?.municipalityCode ?? placeOf(resource);
    const [onward, always] = await Promise.all([loaders.cards(onwardIds), loaders.nextSteps(place)]);
    const lasting = always.map((step) => step.card);
    const others = [...onward, ...lasting].filter((card) => card.resourceId !== id);
    const once = new Map(others.map((card) => [card.resourceId, card]));
    // Where the place itself is the last resort, it stays what one can turn to.
    const cards = once.size > 0 ? [...once.values()] : lasting;
    return cards.map((card) => resourceRefView(card, from));
  }
}

const placeOf = (resource: ResourceView): string | null =>
  resource.offerings.find((offering) => offering.municipality)?.municipality?.code ??
  resource.organization.municipality?.code ??
  null;
