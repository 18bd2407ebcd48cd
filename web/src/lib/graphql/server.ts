import type { TypedDocumentString } from '../../gql/graphql.ts';
import { apiOrigin } from '../api-origin.ts';
import { execute } from './execute.ts';

/** Asks from the web process, while a page is rendered. */
export function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  return execute(`${apiOrigin()}/graphql`, document, variables);
}
