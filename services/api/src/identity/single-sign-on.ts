import { genericOAuth } from 'better-auth/plugins';

/** The sign-in of a prefecture or a town, to which we lead and from which people come back. */
export interface SingleSignOn {
  /** Address of the OpenID provider. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people call it: it stands on the button. */
  readonly label: string;
}

/** How the library knows it; the way back is `/auth/callback/sso`. */
export const singleSignOnId = 'sso';

/**
 * OpenID Connect by code with PKCE and a nonce, the token's signature proved. Nobody is made by it: it opens the door
 * to those who are invited, by the address that the provider vouches for.
 */
export const singleSignOn = (provider: SingleSignOn | undefined) =>
  genericOAuth({ config: provider ? [providerOf(provider)] : [] });

const providerOf = ({ issuer, clientId, clientSecret }: SingleSignOn) => ({
  providerId: singleSignOnId,
  clientId,
  clientSecret,
  discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
  scopes: ['openid', 'email', 'profile'],
  pkce: true,
  requireIdTokenVerification: true,
  disableSignUp: true,
});

/** Linked is who was invited, by a mail that the provider has verified; the invitation itself vouches on our side. */
export const linkingRule = {
  enabled: true,
  allowDifferentEmails: false,
  requireLocalEmailVerified: false,
} as const;

const withoutTokens = <Account extends object>(account: Account) => ({
  data: { ...account, accessToken: null, refreshToken: null, idToken: null },
});

/** The provider's tokens are of no use to us after the door: what is not kept cannot leak. */
export const keepNoTokens = {
  account: {
    create: { before: async <Account extends object>(account: Account) => withoutTokens(account) },
    update: {
      before: async <Account extends object>(account: Account) =>
        'accessToken' in account || 'idToken' in account ? withoutTokens(account) : { data: account },
    },
  },
};
