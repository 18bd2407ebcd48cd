import {
  type HouseholdTag,
  householdTags,
  type RoutingCircumstance,
  type RoutingFacts,
  routingCircumstances,
  type SaidFacts,
} from '@tsunagi/domain';
import type { RoutingFactsView } from './routing.types.ts';

/** The facts as they cross the border: what is in neither list was not said. */
export const factsView = ({
  age,
  tags,
  circumstances,
  difficulty,
  needs,
}: RoutingFacts): RoutingFactsView => ({
  ageFrom: age?.from ?? null,
  ageTo: age?.to ?? null,
  tags: householdTags.filter((tag) => tags[tag] === true),
  notTags: householdTags.filter((tag) => tags[tag] === false),
  has: routingCircumstances.filter((one) => circumstances[one] === true),
  hasNot: routingCircumstances.filter((one) => circumstances[one] === false),
  difficulty,
  needs: [...(needs ?? [])],
});

/** What was said of a case, read from how it crossed the border. */
export const saidOf = (
  view: Pick<RoutingFactsView, 'has' | 'hasNot' | 'difficulty' | 'needs'>,
): SaidFacts => ({
  circumstances: answers<RoutingCircumstance>(
    routingCircumstances.filter((one) => view.has.includes(one)),
    routingCircumstances.filter((one) => view.hasNot.includes(one)),
  ),
  difficulty: view.difficulty ?? null,
  needs: view.needs.length > 0 ? view.needs : null,
});

/** All facts, read back. */
export const factsOf = (view: RoutingFactsView): RoutingFacts => ({
  ...saidOf(view),
  age: view.ageFrom == null ? null : { from: view.ageFrom, to: view.ageTo ?? view.ageFrom },
  tags: answers<HouseholdTag>(view.tags, view.notTags),
});

const answers = <Code extends string>(
  yes: readonly Code[],
  no: readonly Code[],
): Partial<Record<Code, boolean>> =>
  Object.fromEntries([...no.map((one) => [one, false]), ...yes.map((one) => [one, true])]) as Partial<
    Record<Code, boolean>
  >;
