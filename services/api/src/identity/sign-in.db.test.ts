import { type ApiUnderTest, startApi, testNow } from '../testing/api-under-test.ts';
import { codeNow } from '../testing/code-now.ts';
import { Visitor } from '../testing/sign-in-as.ts';
import { demoPassword } from './demo-account.ts';

let api: ApiUnderTest;
let now = testNow;
beforeAll(async () => {
  api = await startApi('loaded', () => now);
});
beforeEach(() => {
  now = testNow;
});
afterAll(() => api?.close());

const uuid = '00000000-0000-4000-8000-000000000000';
const viewer = `{ viewer { name email secondStep working { id role until organizationName municipality { name } prefecture { name } providerName }
  memberships { id role } sessions { id isThis userAgent ipAddress } } }`;

test('with the right password one is known, with role, organization, municipality and prefecture', async () => {
  const visitor = new Visitor(api);
  const { status, given } = await visitor.signIn('saku-tantou');
  expect(status).toBe(200);
  expect(given.join('\n')).toMatch(/tsunagi\.session_token=[^;]+;.*HttpOnly; SameSite=Lax/);
  const { data, errors } = await visitor.ask(viewer);
  expect(errors).toBeUndefined();
  expect(data.viewer).toMatchObject({
    email: 'saku-tantou@example.jp',
    secondStep: false,
    working: {
      role: 'MUNICIPAL_WORKER',
      organizationName: '佐久市の福祉の係（見本）',
      municipality: { name: '佐久市' },
      prefecture: { name: '長野県' },
      until: null,
    },
    sessions: [{ isThis: true, userAgent: 'a test' }],
  });
});

test('without a cookie, and with one that was made up, nobody is known', async () => {
  const visitor = new Visitor(api);
  expect((await visitor.ask(viewer)).data.viewer).toBeNull();
  const answer = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: 'tsunagi.session_token=made.up' },
    body: JSON.stringify({ query: viewer }),
  });
  expect(((await answer.json()) as { data: unknown }).data).toEqual({ viewer: null });
});

test('a wrong password and an address nobody has are told alike', async () => {
  const [wrong, nobody] = [
    await new Visitor(api).signIn('nagano-ken', 'something else'),
    await new Visitor(api).signIn('nobody-at-all', 'something else'),
  ];
  expect(wrong.status).toBe(401);
  expect(nobody.status).toBe(401);
  expect(nobody.body).toEqual(wrong.body);
  expect(wrong.given).toEqual([]);
});

test('after five wrong answers the account waits, also for the right password, and opens again after a while', async () => {
  for (let time = 0; time < 5; time += 1)
    expect((await new Visitor(api).signIn('koumi-tantou', 'wrong')).status).toBe(401);
  const locked = await new Visitor(api).signIn('koumi-tantou');
  expect(locked.status).toBe(429);
  expect(locked.body.code).toBe('LOCKED');
  now = new Date(testNow.getTime() + 16 * 60_000);
  expect((await new Visitor(api).signIn('koumi-tantou')).status).toBe(200);
});

test('many tries from one place are slowed down, whatever the accounts', async () => {
  const visitor = new Visitor(api);
  const answers: number[] = [];
  for (let time = 0; time < 31; time += 1)
    answers.push((await visitor.signIn(`guess-${time}`, 'wrong')).status);
  expect(answers.slice(0, 30)).toEqual(Array(30).fill(401));
  expect(answers[30]).toBe(429);
}, 60_000);

test('sessions are listed, and one that is ended no longer opens', async () => {
  const [here, there] = [new Visitor(api), new Visitor(api)];
  await here.signIn('kaigi');
  await there.signIn('kaigi');
  const { sessions } = (await here.ask(viewer)).data.viewer;
  expect(sessions).toHaveLength(2);
  const other = sessions.find(({ isThis }: { isThis: boolean }) => !isThis);
  const end = 'mutation ($id: ID!) { endSession(sessionId: $id) { __typename } }';
  expect((await here.ask(end, { id: other.id })).data.endSession.__typename).toBe('Viewer');
  expect((await there.ask(viewer)).data.viewer).toBeNull();
  expect((await here.ask(viewer)).data.viewer.sessions).toHaveLength(1);
});

test('the session of another is not there to be ended', async () => {
  const [one, other] = [new Visitor(api), new Visitor(api)];
  await one.signIn('houmon');
  await other.signIn('kuni');
  const [session] = (await one.ask(viewer)).data.viewer.sessions;
  const end = 'mutation ($id: ID!) { endSession(sessionId: $id) { ... on Refused { refusals { code } } } }';
  expect((await other.ask(end, { id: session.id })).data.endSession.refusals).toEqual([
    { code: 'NOT_FOUND' },
  ]);
  expect((await one.ask(viewer)).data.viewer).not.toBeNull();
});

test('who works under a town by contract may switch, and after its last day only the own organization is left', async () => {
  const visitor = new Visitor(api);
  await visitor.signIn('itaku');
  const { memberships } = (await visitor.ask(viewer)).data.viewer;
  const of = (role: string) => memberships.find((one: { role: string }) => one.role === role).id;
  const switching = `mutation ($id: ID!) { workUnder(membershipId: $id) { ... on Viewer { working { role until providerName } } ... on Refused { refusals { code } } } }`;
  const under = await visitor.ask(switching, { id: of('MUNICIPAL_WORKER') });
  expect(under.data.workUnder.working).toEqual({
    role: 'MUNICIPAL_WORKER',
    until: '2027-03-31',
    providerName: '佐久市の社会福祉協議会（見本）',
  });
  expect((await visitor.ask(viewer)).data.viewer.working.role).toBe('MUNICIPAL_WORKER');
  now = new Date('2027-03-31T15:00:00Z');
  const after = (await visitor.ask(viewer)).data.viewer;
  expect(after.working).toBeNull();
  expect(after.memberships.map(({ role }: { role: string }) => role)).toEqual(['PROVIDER_CASEWORKER']);
  expect((await visitor.ask(switching, { id: of('MUNICIPAL_WORKER') })).data.workUnder.refusals).toEqual([
    { code: 'NOT_FOUND' },
  ]);
});

test('a forgotten password is answered alike for an address nobody has, and its link lets choose a new one', async () => {
  const visitor = new Visitor(api);
  const ask = (email: string) => visitor.post('request-password-reset', { email });
  const [known, unknown] = [await ask('kaigi@example.jp'), await ask('nobody-at-all@example.jp')];
  expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
  for (let time = 0; time < 4; time += 1) await ask('kaigi@example.jp');
  const mails = async () =>
    (
      await api.app.personal.actingAs(
        {
          personId: uuid,
          organizationId: null,
          role: 'OPERATOR',
          municipalityCode: null,
          prefectureCode: null,
        },
        (client) =>
          client.query(`select to_address, body from mail.outbox where kind = 'FORGOTTEN_PASSWORD'`),
      )
    ).rows as { to_address: string; body: string }[];
  // The mail is written after the answer, so that the time of the answer tells nothing.
  for (let wait = 0; wait < 50 && (await mails()).length < 3; wait += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  const written = await mails();
  expect(written.map(({ to_address }) => to_address)).toEqual(Array(3).fill('kaigi@example.jp'));
  const link = new URL(/http\S+/.exec(written[0]!.body)![0]);
  expect(link.origin).toBe('http://localhost:3000');
  const token = link.searchParams.get('token')!;
  const newPassword = 'four other words in a row';
  expect((await visitor.post('reset-password', { token, newPassword })).status).toBe(200);
  expect((await visitor.signIn('kaigi')).status).toBe(401);
  expect((await visitor.signIn('kaigi', newPassword)).status).toBe(200);
});

test('a changed password needs the old one and ends the other sign-ins', async () => {
  const [here, there] = [new Visitor(api), new Visitor(api)];
  await here.signIn('kuni');
  await there.signIn('kuni');
  const change = (currentPassword: string) =>
    here.post('change-password', {
      currentPassword,
      newPassword: 'five words that are quite new',
      revokeOtherSessions: true,
    });
  expect((await change('not the old one')).status).toBe(400);
  expect((await change(demoPassword)).status).toBe(200);
  expect((await there.ask(viewer)).data.viewer).toBeNull();
  expect((await here.ask(viewer)).data.viewer.email).toBe('kuni@example.jp');
  expect((await new Visitor(api).signIn('kuni')).status).toBe(401);
});

test('what needs a sign-in is refused to a visitor', async () => {
  const { errors } = await api.ask('mutation { workUnder(membershipId: "x") { __typename } }');
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('with a second step the password alone opens nothing; the code does; a wrong one does not', async () => {
  const visitor = new Visitor(api);
  await visitor.signIn('uneisha');
  const begun = await visitor.post('two-factor/enable', { password: demoPassword });
  expect(begun.status).toBe(200);
  const secret = new URL(begun.body.totpURI).searchParams.get('secret')!;
  const code = codeNow(secret);
  expect((await visitor.post('two-factor/verify-totp', { code })).status).toBe(200);
  expect((await visitor.ask(viewer)).data.viewer.secondStep).toBe(true);

  const again = new Visitor(api);
  expect((await again.signIn('uneisha')).body).toMatchObject({ twoFactorRedirect: true });
  expect((await again.ask(viewer)).data.viewer).toBeNull();
  expect((await again.post('two-factor/verify-totp', { code: '000000' })).status).toBe(401);
  expect((await again.ask(viewer)).data.viewer).toBeNull();
  expect((await again.post('two-factor/verify-totp', { code })).status).toBe(200);
  expect((await again.ask(viewer)).data.viewer.working.role).toBe('OPERATOR');
});

test('nobody makes an account, and what is not named is not there', async () => {
  const visitor = new Visitor(api);
  for (const path of ['sign-up/email', 'update-user', 'get-session', 'list-sessions', 'delete-user'])
    expect(
      (await visitor.post(path, { email: 'a@example.jp', password: demoPassword, name: 'a' })).status,
    ).toBe(404);
});

test('from another origin nobody is signed in', async () => {
  const visitor = new Visitor(api);
  const body = { email: 'kuni@example.jp', password: demoPassword };
  const { status, given } = await visitor.post('sign-in/email', body, { origin: 'http://evil.example.jp' });
  expect([status, given]).toEqual([403, []]);
});

test('the record of sign-ins holds no address, and the log no word of who came', async () => {
  const { rows } = await api.owner
    .query(`select set_config('tsunagi.door', 'sign-in', false)`)
    .then(() => api.owner.query('select e::text as row from identity.sign_in_event e'));
  expect(rows.length).toBeGreaterThan(10);
  const written = rows.map(({ row }) => row).join('\n') + api.logged.join('\n');
  for (const trace of ['example.jp', 'koumi-tantou', '見本', demoPassword])
    expect(written).not.toContain(trace);
  expect(api.logged.join('\n')).toContain('/auth/sign-in/email');
});
