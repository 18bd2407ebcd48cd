import { headers } from 'next/headers';
import { cache } from 'react';
import {
  AccountDocument,
  type AccountQuery,
  DemoAccountsDocument,
  SignInWaysDocument,
} from '../../gql/graphql.ts';
import { ask, askAs } from '../../lib/graphql/server.ts';
import { ownCookies } from '../../lib/own-cookies.ts';

export type ViewerFacts = NonNullable<AccountQuery['viewer']>;
export type MembershipFacts = ViewerFacts['memberships'][number];

/** Who is signed in by the cookies of this request, asked once for the frame and the page; null for a visitor. */
export const viewerOfRequest = cache(async (): Promise<ViewerFacts | null> => {
  const cookie = ownCookies((await headers()).get('cookie'));
  return cookie ? (await askAs(cookie, AccountDocument, {})).viewer : null;
});

/** Whether somebody seems to be signed in here, by the cookie alone: for a quiet link, not for a right. */
export const seemsSignedIn = async (): Promise<boolean> =>
  (await headers()).get('cookie')?.includes('tsunagi.session_token=') ?? false;

/** What people call the sign-in of the prefecture or town that lets in, too; null where there is none. */
export const singleSignOn = async () => (await ask(SignInWaysDocument, {})).singleSignOn;

/** Whom a visitor of the demo may be; none outside it. */
export const demoAccounts = async () => (await ask(DemoAccountsDocument, {})).demoAccounts;
