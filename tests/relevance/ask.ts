import type { Question } from './question-file.ts';

/** How the api is asked: as the web asks it. */
export type Ask = (
  query: string,
  variables: object,
) => Promise<{ data?: unknown; errors?: readonly { message: string }[] }>;

export interface Hit {
  name: string;
  organizationName: string;
  municipality: { code: string } | null;
}

const query = `query Relevance($input: SearchInput!) {
  search(input: $input, first: 10) {
    ... on SearchConnection { edges { node { name organizationName municipality { code } } } }
    ... on Refused { refusals { code field } }
  }
}`;

/** The input a question stands for. */
export function inputOf({ words, asker }: Question): object {
  const { home, role, age, scope, withoutCar } = asker;
  return {
    words,
    person: { home, role, ageYears: age ? Number(age) : undefined },
    ...(scope ? { scope } : {}),
    ...(withoutCar ? { withoutCar: withoutCar === 'true' } : {}),
  };
}

/** The first ten the api shows for a question. */
export async function hitsOf(ask: Ask, question: Question): Promise<Hit[]> {
  const { data, errors } = await ask(query, { input: inputOf(question) });
  const found = data as { search?: { edges?: { node: Hit }[] } } | null | undefined;
  if (!found?.search?.edges)
    throw new Error(`line ${question.line} 「${question.words}」: ${JSON.stringify(errors ?? data)}`);
  return found.search.edges.map((edge) => edge.node);
}
