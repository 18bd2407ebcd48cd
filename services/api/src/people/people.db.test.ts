import { type ApiUnderTest, startApi, testNow } from '../testing/api-under-test.ts';
import { Visitor } from '../testing/sign-in-as.ts';

let api: ApiUnderTest;
let now = testNow;
const seen: Record<string, Visitor> = {};
const as = async (mail: string): Promise<Visitor> => {
  if (!seen[mail]) {
    seen[mail] = new Visitor(api);
    expect((await seen[mail].signIn(mail)).status).toBe(200);
  }
  return seen[mail];
};
beforeAll(async () => {
  api = await startApi('loaded', () => now);
});
beforeEach(() => {
  now = testNow;
});
afterAll(() => api?.close());

const refusals = '... on PeopleAct { id } ... on Refused { refusals { code field } }';
const office = `query ($id: ID) { office(organizationId: $id) { organization { id name } invitableRoles
  colleagues { membershipId name email role until state providerName hasEntered isSelf }
  contracts { id providerName until isOver } } }`;
const invite = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { ${refusals} } }`;
const end = `mutation ($id: ID!, $day: CalendarDay!) { endMembership(membershipId: $id, lastDay: $day) { ${refusals} } }`;
const contract = `mutation ($input: MakeContractInput!) { makeContract(input: $input) { ${refusals} } }`;
const endContract = `mutation ($id: ID!, $day: CalendarDay!) { endContract(contractId: $id, lastDay: $day) { ${refusals} } }`;
const viewer = '{ viewer { name working { role organizationName providerName until } permissions } }';

const officeOf = async (mail: string, id: string | null = null) =>
  (await (await as(mail)).ask(office, { id })).data.office;
const idOf = async (mail: string): Promise<string> => (await officeOf(mail)).organization.id;
const wish = (organizationId: string | null, more: object = {}) => ({
  name: '招かれ 太郎',
  email: 'tarou@example.jp',
  role: 'MUNICIPAL_WORKER',
  organizationId,
  from: '2026-11-23',
  to: null,
  contractId: null,
  ...more,
});
const invites = async (mail: string, input: object) =>
  (await (await as(mail)).ask(invite, { input })).data.invitePerson;
const codes = (result: { refusals?: { code: string }[] }) => result.refusals?.map(({ code }) => code) ?? [];
/** The mails to an address, as the worker would send them. */
const mailsTo = async (address: string): Promise<{ subject: string; body: string }[]> =>
  (await asSuperuser('select subject, body from mail.outbox where to_address = $1 order by created_at', [
    address,
  ])) as never;

async function asSuperuser(text: string, values: unknown[] = []) {
  const { commandPool } = await import('../persistence/database.ts');
  const pool = commandPool(api.database.superuserUrl);
  try {
    return (await pool.query(text, values)).rows;
  } finally {
    await pool.end();
  }
}

test('the invited gets a mail, chooses a password by its link and works in the office from then on', async () => {
  const saku = await idOf('saku-matome');
  const done = await invites('saku-matome', wish(saku, { email: 'Tarou@example.jp' }));
  expect(done.id).toBeTruthy();
  const [mail] = await mailsTo('tarou@example.jp');
  expect(mail!.subject).toContain('佐久市の福祉の係（見本）・市町村の担当');
  expect(mail!.body).toContain('見本 いずみ（佐久市のまとめ役）さんから');
  const before = (await officeOf('saku-matome')).colleagues.find((one: { email: string }) =>
    one.email.startsWith('tarou'),
  );
  expect(before).toMatchObject({ hasEntered: false, state: 'IN_FORCE', isSelf: false });

  const token = /set-password\?token=(\S+)/.exec(mail!.body)![1]!;
  const tarou = new Visitor(api);
  expect((await tarou.post('reset-password', { token, newPassword: 'four words in a row' })).status).toBe(
    200,
  );
  expect((await tarou.post('reset-password', { token, newPassword: 'four words again' })).status).toBe(400);
  expect((await tarou.signIn('tarou', 'four words in a row')).status).toBe(200);
  const { working } = (await tarou.ask(viewer)).data.viewer;
  expect(working).toMatchObject({ role: 'MUNICIPAL_WORKER', organizationName: '佐久市の福祉の係（見本）' });
});

test('who signs in already gets the membership and a mail that says so, without a new password', async () => {
  const saku = await idOf('saku-matome');
  const done = await invites(
    'saku-matome',
    wish(saku, { email: 'houmon@example.jp', role: 'MEETING_MEMBER' }),
  );
  expect(done.id).toBeTruthy();
  const [mail] = await mailsTo('houmon@example.jp');
  expect(mail!.body).toContain('/sign-in');
  expect(mail!.body).not.toContain('token=');
  expect(
    codes(await invites('saku-matome', wish(saku, { email: 'houmon@example.jp', role: 'MEETING_MEMBER' }))),
  ).toEqual(['MEMBER_ALREADY']);
});

test('nobody is let into another organization, to a higher role, or by one who may not', async () => {
  const [saku, koumi] = [await idOf('saku-matome'), await idOf('koumi-matome')];
  expect(codes(await invites('saku-matome', wish(koumi)))).toEqual(['NOT_YOUR_OFFICE']);
  expect(codes(await invites('saku-matome', wish(saku, { role: 'PREFECTURAL_COORDINATOR' })))).toEqual([
    'ROLE_BEYOND_YOURS',
    'ROLE_UNFIT',
  ]);
  expect(codes(await invites('saku-matome', wish(null, { role: 'OPERATOR' })))).toEqual([
    'NOT_YOUR_OFFICE',
    'ROLE_BEYOND_YOURS',
  ]);
  expect(codes(await invites('uneisha', wish(koumi, { role: 'PROVIDER_EDITOR' })))).toEqual(['ROLE_UNFIT']);
  const { errors } = await (await as('saku-tantou')).ask(invite, { input: wish(saku) });
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await asSuperuser(`select 1 from identity.invitation where organization_id = $1`, [koumi])).toEqual(
    [],
  );
});

test('an address that is none and a name of nothing are said, field by field', async () => {
  const saku = await idOf('saku-matome');
  const result = await invites('saku-matome', wish(saku, { name: ' ', email: 'a@b' }));
  expect(result.refusals).toEqual([
    { code: 'NAME_INVALID', field: 'name' },
    { code: 'MAIL_INVALID', field: 'email' },
  ]);
});

test('an office sees its own people, no other’s; the operator sees each and those of the whole system', async () => {
  const [saku, koumi] = [await officeOf('saku-matome'), await officeOf('koumi-matome')];
  expect(koumi.colleagues.map(({ email }: { email: string }) => email)).toEqual(
    expect.arrayContaining(['koumi-tantou@example.jp', 'koumi-matome@example.jp']),
  );
  expect(JSON.stringify(koumi)).not.toContain('saku-');
  expect(await officeOf('koumi-matome', saku.organization.id)).toBeNull();
  expect((await officeOf('uneisha', saku.organization.id)).colleagues).toHaveLength(saku.colleagues.length);
  expect((await officeOf('uneisha')).colleagues.map(({ role }: { role: string }) => role).sort()).toEqual([
    'NATIONAL_VIEWER',
    'OPERATOR',
  ]);
});

test('who works under a contract works until its last day, and not the day after', async () => {
  const koumi = await idOf('koumi-matome');
  const coordinator = await as('koumi-matome');
  const [provider] = (
    await (await as('koumi-matome')).ask('{ organizationsNamed(words: "よりみち") { id name } }')
  ).data.organizationsNamed;
  const made = (
    await coordinator.ask(contract, {
      input: { providerId: provider.id, clientId: koumi, from: '2026-11-01', to: '2026-11-30' },
    })
  ).data.makeContract;
  const invited = await invites(
    'koumi-matome',
    wish(koumi, { email: 'yorimichi@example.jp', contractId: made.id }),
  );
  expect(invited.id).toBeTruthy();
  const beyond = wish(koumi, { email: 'b@example.jp', contractId: made.id, to: '2026-12-01' });
  expect(codes(await invites('koumi-matome', beyond))).toEqual(['TERM_BEYOND_CONTRACT']);
  const yorimichi = await as('yorimichi');
  await yorimichi.ask('mutation ($id: ID!) { workUnder(membershipId: $id) { __typename } }', {
    id: invited.id,
  });
  expect((await yorimichi.ask(viewer)).data.viewer.working).toMatchObject({
    role: 'MUNICIPAL_WORKER',
    providerName: provider.name,
    until: '2026-11-30',
  });
  now = new Date('2026-11-30T14:59:00Z');
  const again = new Visitor(api);
  await again.signIn('yorimichi');
  await again.ask('mutation ($id: ID!) { workUnder(membershipId: $id) { __typename } }', { id: invited.id });
  expect((await again.ask(viewer)).data.viewer.permissions).toContain('work-cases');
  now = new Date('2026-11-30T15:00:00Z');
  expect((await again.ask(viewer)).data.viewer).toMatchObject({ working: null, permissions: [] });
  expect(
    codes(
      (await (await as('saku-matome')).ask(endContract, { id: made.id, day: '2026-12-31' })).data.endContract,
    ),
  ).toEqual(['NOT_FOUND']);
});

test('a membership that is ended gives nothing from the day after, and another office’s is not there', async () => {
  const colleagues = (await officeOf('koumi-matome')).colleagues;
  const of = (mail: string) => colleagues.find(({ email }: { email: string }) => email.startsWith(mail));
  const ends = async (mail: string, id: string, day: string) =>
    codes((await (await as(mail)).ask(end, { id, day })).data.endMembership);
  const target = of('koumi-tantou').membershipId;
  expect(await ends('saku-matome', target, '2026-11-22')).toEqual(['NOT_FOUND']);
  expect(await ends('koumi-matome', of('koumi-matome').membershipId, '2026-11-23')).toEqual([
    'OWN_MEMBERSHIP',
  ]);
  expect(await ends('koumi-matome', target, '2026-11-01')).toEqual(['TERM_PAST']);
  const worker = await as('koumi-tantou');
  expect((await worker.ask(viewer)).data.viewer.working.role).toBe('MUNICIPAL_WORKER');
  expect(await ends('koumi-matome', target, '2026-11-22')).toEqual([]);
  expect((await worker.ask(viewer)).data.viewer.working).toBeNull();
});

test('each of this stands in the record, and what waits is on the desk', async () => {
  const acts = (await asSuperuser(
    'select act, count(*)::int as n from audit.act group by act order by act',
  )) as {
    act: string;
    n: number;
  }[];
  expect(acts.map(({ act }) => act)).toEqual([
    'CONTRACT_MADE',
    'MEMBERSHIP_ENDED',
    'PEOPLE_READ',
    'PERSON_INVITED',
  ]);
  expect(await asSuperuser('select * from audit.breaks()')).toEqual([]);
  await invites('koumi-matome', wish(await idOf('koumi-matome'), { email: 'jirou@example.jp' }));
  const { waiting } = (await (await as('koumi-matome')).ask('{ waiting { kind count oldestDay } }')).data;
  expect(waiting).toEqual(
    expect.arrayContaining([
      { kind: 'INVITATIONS_OPEN', count: 1, oldestDay: expect.any(String) },
      { kind: 'CONTRACTS_ENDING', count: 1, oldestDay: null },
    ]),
  );
});

test('another link comes with another mail, for those who never came alone', async () => {
  const colleagues = (await officeOf('koumi-matome')).colleagues;
  const of = (mail: string) => colleagues.find(({ email }: { email: string }) => email.startsWith(mail));
  const again = async (mail: string, id: string) =>
    codes(
      (
        await (
          await as(mail)
        ).ask(`mutation ($id: ID!) { inviteAgain(membershipId: $id) { ${refusals} } }`, { id })
      ).data.inviteAgain,
    );
  expect(await again('saku-matome', of('jirou').membershipId)).toEqual(['NOT_FOUND']);
  expect(await again('koumi-matome', of('koumi-matome').membershipId)).toEqual(['ENTERED_ALREADY']);
  expect(await again('koumi-matome', of('jirou').membershipId)).toEqual([]);
  expect(await mailsTo('jirou@example.jp')).toHaveLength(2);
});
