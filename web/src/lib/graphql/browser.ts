import type { TypedDocumentString } from '../../gql/graphql.ts';
import { execute } from './execute.ts';

/** Asks from the browser, through our own origin. */
export function askFromBrowser<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  return execute('/graphql', document, variables, { signal });
}
