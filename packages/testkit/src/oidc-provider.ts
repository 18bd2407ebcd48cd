import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** What the provider says of the one who signs in there. */
export interface OidcPerson {
  readonly sub: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly name: string;
}

/** A real OpenID provider on a free port, at which whoever comes is the person set last: it asks nothing. */
export interface OidcProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who signs in there from now on. */
  person: OidcPerson;
  close(): Promise<void>;
}

/** Starts one that knows one client, which is led back to `redirectUri`. */
export async function startOidcProvider(redirectUri: string, person: OidcPerson): Promise<OidcProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const started = {
    issuer,
    clientId: 'tsunagi',
    clientSecret: randomBytes(24).toString('base64url'),
    person,
  };
  const provider = new Provider(issuer, configurationOf(started, redirectUri));
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response);
    const login = { login: { accountId: started.person.sub } };
    void provider.interactionFinished(request, response, login, { mergeWithLastSubmission: false });
  });
  return Object.assign(started, {
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}

const configurationOf = (
  started: { readonly clientId: string; readonly clientSecret: string; readonly person: OidcPerson },
  redirectUri: string,
): ConstructorParameters<typeof Provider>[1] => ({
  clients: [
    { client_id: started.clientId, client_secret: started.clientSecret, redirect_uris: [redirectUri] },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  // Some put what one asks for into the token alone.
  conformIdTokenClaims: false,
  cookies: { keys: [randomBytes(16).toString('hex')] },
  ttl: { AccessToken: 60, Grant: 600, IdToken: 60, Interaction: 60, Session: 600 },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
  findAccount: () => {
    const claims = { ...started.person };
    return { accountId: claims.sub, claims: async () => claims };
  },
  async loadExistingGrant({ oidc }) {
    const grant = new oidc.provider.Grant({
      clientId: oidc.client!.clientId,
      accountId: oidc.session!.accountId!,
    });
    grant.addOIDCScope('openid email profile');
    await grant.save();
    return grant;
  },
});
