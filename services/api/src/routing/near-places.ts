import {
  kindsForNeeds,
  type ResourceKind,
  type RoutingFacts,
  rings,
  routingCircumstances,
} from '@tsunagi/domain';
import type { SearchHit } from '../hit/index.ts';
import type { AskedAt, SearchService } from '../search/index.ts';

/** What one looks for around a town. */
export interface SoughtPlaces {
  readonly home: string | null;
  readonly facts: RoutingFacts | null;
  readonly kinds?: readonly ResourceKind[];
  readonly first: number;
}

/** The places of the directory for the facts of a case, and what is there in any case. */
export interface FoundPlaces {
  readonly hits: readonly SearchHit[];
  readonly nextSteps: readonly SearchHit[];
}

/** How many of a ring are shown before the next ring has its turn: what lies outside the town must be seen, too. */
const mostOfRing = 6;

/**
 * Asks the directory what somebody with these facts may use. Who may be 39 or 40 is looked for as both: what answers
 * differently is a place to be asked, never a no.
 */
export async function nearPlaces(
  search: SearchService,
  { home, facts, kinds, first }: SoughtPlaces,
  at: AskedAt,
): Promise<FoundPlaces> {
  const ages = facts?.age ? [...new Set([facts.age.from, facts.age.to])] : [null];
  const [one, other] = await Promise.all(
    ages.map(async (ageYears) => {
      const found = await search.search(
        {
          person: {
            home,
            ageYears,
            role: facts?.tags.FAMILY_ONLY ? 'FAMILY' : null,
            has: routingCircumstances.filter((circumstance) => facts?.circumstances[circumstance] === true),
            hasNot: routingCircumstances.filter(
              (circumstance) => facts?.circumstances[circumstance] === false,
            ),
          },
          kinds: [...(kinds ?? kindsForNeeds(facts?.needs ?? null))],
          scope: 'ALL',
        },
        { first },
        at,
      );
      return found.ok ? found.value : null;
    }),
  );
  if (!one) return { hits: [], nextSteps: [] };
  const hits = other
    ? eitherAge(
        one.edges.map(({ node }) => node),
        other.edges.map(({ node }) => node),
      )
    : one.edges.map(({ node }) => node);
  return { hits: someOfEachRing(hits), nextSteps: await search.nextSteps(one) };
}

/** What fits at both ages, as it is; what fits at one of them alone is asked. */
function eitherAge(one: readonly SearchHit[], other: readonly SearchHit[]): SearchHit[] {
  const others = new Map(other.map((hit) => [hit.id, hit]));
  const both = one.map((hit) => {
    const match = others.get(hit.id);
    return match?.answer.badge === hit.answer.badge ? hit : toBeAsked(hit);
  });
  const known = new Set(one.map(({ id }) => id));
  return [...both, ...other.filter(({ id }) => !known.has(id)).map(toBeAsked)];
}

const toBeAsked = (hit: SearchHit): SearchHit => ({
  ...hit,
  answer: {
    ...hit.answer,
    badge: 'ASK',
    eligibility: 'ASK',
    findings: hit.answer.findings.map((finding) =>
      finding.criterion === 'AGE' ? { ...finding, verdict: 'UNKNOWN', ageYears: null } : finding,
    ),
  },
});

function someOfEachRing(hits: readonly SearchHit[]): SearchHit[] {
  const byRing = Map.groupBy(hits, ({ ring }) => ring);
  return rings.flatMap((ring) => (byRing.get(ring) ?? []).slice(0, mostOfRing));
}
