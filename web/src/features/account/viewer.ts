import { headers } from 'next/headers';
import { AccountDocument, type AccountQuery, DemoAccountsDocument } from '../../gql/graphql.ts';
import { ask, askAs } from '../../lib/graphql/server.ts';
import { ownCookies } from '../../lib/own-cookies.ts';

export type ViewerFacts = NonNullable<AccountQuery['viewer']>;
export type MembershipFacts = ViewerFacts['memberships'][number];

/** Who is signed in by the cookies of this request; null for a visitor, without asking the api. */
export async function viewerOfRequest(): Promise<ViewerFacts | null> {
  const cookie = ownCookies((await headers()).get('cookie'));
  return cookie ? (await askAs(cookie, AccountDocument, {})).viewer : null;
}

/** Whom a visitor of the demo may be; none outside it. */
export const demoAccounts = async () => (await ask(DemoAccountsDocument, {})).demoAccounts;
