import { headers } from 'next/headers';
import type { TypedDocumentString } from '../../gql/graphql.ts';
import { askAs } from '../../lib/graphql/server.ts';
import { ownCookies } from '../../lib/own-cookies.ts';

/** Asks the api, while a page of the desk is rendered, as the person whose request this is. */
export async function askAsViewer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  return askAs(ownCookies((await headers()).get('cookie')), document, variables);
}
