import {
  nothingSaid,
  type RoutingBook,
  type RoutingExample,
  type RoutingFacts,
  routingCircumstances,
} from '@tsunagi/domain';
import { routing as texts } from '@tsunagi/texts/ja/staff/routing';
import type { RoutingBookPartsFragment, RoutingFactsPartsFragment } from '../../gql/graphql.ts';

export type BookDraft = Pick<RoutingBookPartsFragment, 'rules' | 'fallback' | 'examples'>;

/** Facts as they cross the border, as the rules look at them. */
export const factsFrom = (view: RoutingFactsPartsFragment): RoutingFacts => ({
  age: view.ageFrom === null ? null : { from: view.ageFrom, to: view.ageTo ?? view.ageFrom },
  tags: Object.fromEntries([
    ...view.tags.map((tag) => [tag, true]),
    ...view.notTags.map((tag) => [tag, false]),
  ]),
  circumstances: Object.fromEntries([
    ...routingCircumstances.filter((one) => view.has.includes(one)).map((one) => [one, true]),
    ...routingCircumstances.filter((one) => view.hasNot.includes(one)).map((one) => [one, false]),
  ]),
  difficulty: view.difficulty,
  needs: view.needs.length > 0 ? view.needs : null,
});

/** The book on the screen, as the rules look at it: tried before anything is saved. */
export const bookFrom = (draft: BookDraft): RoutingBook => ({
  rules: draft.rules,
  fallback: draft.fallback,
  examples: draft.examples.map((one) => ({ ...one, facts: factsFrom(one.facts) })),
});

const said = (more: Partial<RoutingFacts>): RoutingFacts => ({
  ...nothingSaid,
  age: null,
  tags: {},
  ...more,
});
const aged = (years: number) => ({ from: years, to: years });

/** Typical cases, thought up: what one tries rules on before one has examples of one's own. */
export const usualExamples: readonly RoutingExample[] = (
  [
    ['YOUNG', said({ age: aged(17), circumstances: { NON_ATTENDANCE: true }, tags: { FAMILY_ONLY: true } })],
    ['FORTY', said({ age: aged(44), needs: ['PLACE_TO_BE'] })],
    ['OLD_PARENT', said({ age: aged(52), tags: { EIGHTY_FIFTY: true } })],
    ['HARDSHIP', said({ age: aged(35), circumstances: { HARDSHIP: true } })],
    ['DISABILITY', said({ age: aged(28), circumstances: { DISABILITY: true } })],
    ['UNKNOWN', said({})],
  ] as const
).map(([name, facts]) => ({ name: texts.examples[name]!, facts, expects: null }));

/** An example of one's own before anything is said. */
export const newExample = (): BookDraft['examples'][number] => ({
  name: '',
  expects: null,
  facts: {
    ageFrom: null,
    ageTo: null,
    tags: [],
    notTags: [],
    has: [],
    hasNot: [],
    difficulty: null,
    needs: [],
  },
});

/** A rule before anything is said. */
export const newRule = (taken: readonly string[]): BookDraft['rules'][number] => {
  const free = taken.length + 1 + Math.max(0, ...taken.map((id) => Number(id.replace(/\D/gu, '')) || 0));
  return {
    id: `r${free}`,
    why: '',
    when: { minYears: null, maxYears: null, tags: [], circumstances: [], difficulties: [], needs: [] },
    to: { kind: 'OWN_WINDOW', organizationId: null, organizationKind: null, placeKind: null },
  };
};

/** What a rule points to, in words. */
export const targetWord = (
  to: BookDraft['rules'][number]['to'],
  names: ReadonlyMap<string, string>,
): string => {
  if (to.kind === 'ORGANIZATION' && to.organizationId)
    return names.get(to.organizationId) ?? texts.targets.ORGANIZATION;
  if (to.kind === 'ORGANIZATION_KIND' && to.organizationKind)
    return texts.organizationKinds[to.organizationKind];
  if (to.kind === 'PLACE_KIND' && to.placeKind) return texts.placeKinds[to.placeKind];
  return texts.targets[to.kind];
};
