import { type OidcPerson, type OidcProvider, startOidcProvider } from '@tsunagi/testkit';
import { type ApiUnderTest, startApi, testNow } from '../testing/api-under-test.ts';
import { Visitor } from '../testing/sign-in-as.ts';

const origin = 'http://tsunagi.example.jp';
const worker: OidcPerson = {
  sub: 'staff-0417',
  email: 'saku-tantou@example.jp',
  email_verified: true,
  name: 'another name than ours',
};

let provider: OidcProvider;
let api: ApiUnderTest;
beforeAll(async () => {
  provider = await startOidcProvider(`${origin}/auth/callback/sso`, worker);
  const { issuer, clientId, clientSecret } = provider;
  api = await startApi('loaded', () => testNow, {
    origin,
    singleSignOn: { issuer, clientId, clientSecret, label: '長野県の職員アカウント' },
  });
});
beforeEach(() => {
  provider.person = worker;
});
afterAll(async () => {
  await api?.close();
  await provider?.close();
});

const viewer = '{ viewer { name email working { role } } }';
const begin = (visitor: Visitor) =>
  visitor.post('sign-in/social', {
    provider: 'sso',
    callbackURL: '/desk',
    errorCallbackURL: '/sign-in?fault=SSO',
  });

/** Follows the way through the provider as a browser does, until it leads back to us. */
async function throughProvider(start: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let at = new URL(start);
  for (let step = 0; step < 8 && at.origin !== origin; step += 1) {
    const answer = await fetch(at, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      cookies.set(name!, value!);
    }
    at = new URL(answer.headers.get('location') ?? `${origin}/status-${answer.status}`, at);
  }
  return at;
}

/** The whole way: to the provider, through it, and back through our door. */
async function signInThere(visitor = new Visitor(api)) {
  const begun = await begin(visitor);
  expect(begun.status).toBe(200);
  const back = await throughProvider(begun.body.url);
  expect(back.pathname).toBe('/auth/callback/sso');
  const answer = await visitor.get(back.pathname + back.search);
  return { visitor, back, answer };
}

test('who is invited comes in by the single sign-on of the prefecture, under the own name and role', async () => {
  const { visitor, answer } = await signInThere();
  expect([answer.status, answer.location]).toEqual([302, '/desk']);
  expect((await visitor.ask(viewer)).data.viewer).toEqual({
    name: '見本 さくら（佐久市の担当）',
    email: worker.email,
    working: { role: 'MUNICIPAL_WORKER' },
  });
  // The second time the identity is known, whatever its address has become.
  provider.person = { ...worker, email: 'moved@example.jp' };
  const again = await signInThere();
  expect((await again.visitor.ask(viewer)).data.viewer.email).toBe(worker.email);
});

test('nobody is made by it, and an address that is not verified links nobody', async () => {
  for (const person of [
    { ...worker, sub: 'stranger', email: 'stranger@example.jp' },
    { ...worker, sub: 'impostor', email: 'saku-matome@example.jp', email_verified: false },
  ]) {
    provider.person = person;
    const { visitor, answer } = await signInThere();
    expect(answer.status).toBe(302);
    expect(answer.location).toMatch(/\/sign-in\?fault=SSO/);
    expect((await visitor.ask(viewer)).data.viewer).toBeNull();
  }
  const { rows } = await api.app.personal.atDoor((client) =>
    client.query(`select email from person where email like 'stranger%'`),
  );
  expect(rows).toEqual([]);
});

test('a way back that another browser began, or that was walked before, leads nowhere', async () => {
  const begun = await begin(new Visitor(api));
  const back = await throughProvider(begun.body.url);
  const other = new Visitor(api);
  await other.get(back.pathname + back.search);
  expect((await other.ask(viewer)).data.viewer).toBeNull();

  const { visitor, back: walked } = await signInThere();
  await visitor.post('sign-out');
  await visitor.get(walked.pathname + walked.search);
  expect((await visitor.ask(viewer)).data.viewer).toBeNull();
});

test('what the provider gave is not kept, and the log knows neither code nor state', async () => {
  const { rows } = await api.app.personal.atDoor((client) =>
    client.query(`select access_token, refresh_token, id_token from credential where provider_id = 'sso'`),
  );
  expect(rows).toEqual([{ access_token: null, refresh_token: null, id_token: null }]);
  const log = api.logged.join('\n');
  expect(log).toContain('/auth/callback/sso');
  for (const word of ['code=', 'state=', 'example.jp', 'staff-0417']) expect(log).not.toContain(word);
});

test('the door says what it is called, and leads only to pages of ours', async () => {
  expect((await api.ask('{ singleSignOn }')).data.singleSignOn).toBe('長野県の職員アカウント');
  const away = await new Visitor(api).post('sign-in/social', {
    provider: 'sso',
    callbackURL: 'https://evil.example.jp/',
  });
  expect(away.status).toBe(403);
});
