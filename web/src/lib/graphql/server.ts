import type { TypedDocumentString } from '../../gql/graphql.ts';
import { apiOrigin } from '../api-origin.ts';
import { placeOnTheNet } from '../place-on-the-net.ts';
import { DirectoryUnreachable, execute } from './execute.ts';

const PATIENCE_MS = 400;

/** Asks from the web process, while a page is rendered. A silent api (it may be starting anew) is asked once more. */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const endpoint = `${apiOrigin()}/graphql`;
  try {
    return await execute(endpoint, document, variables);
  } catch (fault) {
    if (!(fault instanceof DirectoryUnreachable) || fault.answered) throw fault;
    await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    return execute(endpoint, document, variables);
  }
}

/** Asks as the person whose cookies these are; nothing of the answer may be kept for another. */
export function askAs<Result, Variables>(
  cookie: string | null,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  return execute(`${apiOrigin()}/graphql`, document, variables, { cookie });
}

/** Tells something for the visitor of this request, with where on the net it comes from: the api counts, so as to pace. */
export function tellFrom<Result, Variables>(
  asked: Headers,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  return execute(`${apiOrigin()}/graphql`, document, variables, { place: placeOnTheNet(asked) });
}
