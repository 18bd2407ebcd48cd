import { askDoor } from './steps.ts';

/** Where a listed place and its provider are, seen from a home town. */
export interface FoundPlace {
  readonly name: string;
  readonly provider: string | null;
  readonly venues: readonly string[];
  /** Of the venue farthest from home; null where nothing has a place. */
  readonly farthestMeters: number | null;
  readonly residency: string | null;
}

interface Answer {
  readonly name: string;
  readonly organization: { readonly municipality: { readonly code: string } | null };
  readonly answer: { readonly residency: { readonly answer: string } } | null;
  readonly offerings: readonly {
    readonly municipality: { readonly code: string } | null;
    readonly distanceMeters: number | null;
  }[];
}

/** Looks the places of a list up by the public door, a few at a time. */
export async function foundPlaces(
  origin: string,
  ids: readonly string[],
  home: string,
): Promise<FoundPlace[]> {
  const found: FoundPlace[] = [];
  for (let from = 0; from < ids.length; from += 3) {
    const { data, errors } = await askDoor<{ compare: { resources: readonly Answer[] } }>(
      origin,
      `query ($ids: [ID!]!, $home: String) { compare(ids: $ids, person: { home: $home }) { ... on Comparison { resources {
        name organization { municipality { code } } answer { residency { answer } }
        offerings { municipality { code } distanceMeters } } } } }`,
      { ids: ids.slice(from, from + 3), home },
    );
    if (!data?.compare.resources) throw new Error(`no comparison: ${JSON.stringify(errors)}`);
    found.push(...data.compare.resources.map(placed));
  }
  return found;
}

function placed({ name, organization, answer, offerings }: Answer): FoundPlace {
  const meters = offerings.flatMap(({ distanceMeters }) => (distanceMeters === null ? [] : [distanceMeters]));
  return {
    name,
    provider: organization.municipality?.code ?? null,
    venues: offerings.flatMap(({ municipality }) => (municipality ? [municipality.code] : [])),
    farthestMeters: meters.length > 0 ? Math.max(...meters) : null,
    residency: answer?.residency.answer ?? null,
  };
}
