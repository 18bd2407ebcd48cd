import { addDays, japaneseDay } from '@tsunagi/domain';
import pg from 'pg';
import { inTransaction } from '../persistence/in-transaction.ts';
import { stableId } from '../persistence/stable-id.ts';
import { type ApiUnderTest, startApi, testNow } from '../testing/api-under-test.ts';
import { Visitor } from '../testing/sign-in-as.ts';
import { statementsOf } from '../testing/statements-of.ts';

const names = ['koumi-tantou', 'koumi-matome', 'saku-tantou', 'saku-matome', 'itaku'] as const;
type Name = (typeof names)[number];
let api: ApiUnderTest;
let superuser: pg.Pool;
let as: Record<Name, Visitor>;
const people: Record<string, string> = {};

beforeAll(async () => {
  api = await startApi();
  superuser = new pg.Pool({ connectionString: api.database.superuserUrl, max: 1 });
  // Works under the town by contract and in the providing organization besides; here the contract alone counts.
  await superuser.query(
    `delete from identity.membership m using identity.person p
     where p.id = m.person_id and p.email = 'itaku@example.jp' and m.contract_id is null`,
  );
  const entered = await Promise.all(
    names.map(async (name) => {
      const visitor = new Visitor(api);
      await visitor.signIn(name);
      return [name, visitor] as const;
    }),
  );
  as = Object.fromEntries(entered) as typeof as;
  const { rows } = await superuser.query<{ id: string; email: string }>(
    'select id, email from identity.person',
  );
  for (const { id, email } of rows) people[email.split('@')[0]!] = id;
}, 60_000);
afterAll(async () => {
  await superuser?.end();
  await api?.close();
});

const refused = '... on Refused { refusals { code field } }';
const matter = `id kind owner holderName nextContactOn referrals { title otherName otherPhone contactName state isOurs dueOn }
  promises { words byDay } offer { byName toName isToMe word }`;
const packOf = async (who: Name, personId: string | null = null) =>
  (
    await as[who].ask(
      `query ($personId: ID) { handOverPack(personId: $personId) { isOwn mayGiveForOthers of { name isHere holds }
        people { id isHere holds } matters { ${matter} } offeredToMe { ${matter} } rules { number } } }`,
      { personId },
    )
  ).data.handOverPack;
const openCase = async (who: Name): Promise<string> =>
  (
    await as[who].ask(
      `mutation ($input: OpenCaseInput!) { openCase(input: $input) { ... on Case { id } ${refused} } }`,
      { input: { cameBy: 'PERSON', members: [{ role: 'PERSON', isClient: true }], items: [] } },
    )
  ).data.openCase.id;
async function refer(caseId: string): Promise<string> {
  const sent = await as['koumi-tantou'].ask(
    `mutation ($input: SendReferralInput!) { sendReferral(input: $input) { ... on Referral { id } ${refused} } }`,
    {
      input: {
        caseId,
        title: '秘密の見出し',
        word: 'お願いします',
        items: [{ item: 'NEED', text: '静かな場所' }],
        receiverId: stableId('organization', 'office-20217'),
      },
    },
  );
  return sent.data.sendReferral.id;
}
async function accept(id: string): Promise<void> {
  const version = (await as['saku-tantou'].ask('query ($id: ID!) { referral(id: $id) { version } }', { id }))
    .data.referral.version;
  const done = await as['saku-tantou'].ask(
    `mutation ($input: ActOnReferralInput!) { actOnReferral(input: $input) { ... on Referral { state } ${refused} } }`,
    { input: { id, version, action: 'ACCEPT', word: '引き受けます' } },
  );
  expect(done.data.actOnReferral).toEqual({ state: 'ACCEPTED' });
}
const offer = async (who: Name, to: string, ...ids: string[]) =>
  (
    await as[who].ask(
      `mutation ($input: OfferHandOverInput!) { offerHandOver(input: $input) { ... on HandOverDone { count } ${refused} } }`,
      { input: { successorId: people[to], matters: ids.map((id) => ({ id, word: '秘密のひとこと' })) } },
    )
  ).data.offerHandOver;
const act = async (who: Name, name: 'confirmHandOver' | 'takeBackHandOver', ...ids: string[]) =>
  (
    await as[who].ask(
      `mutation ($ids: [ID!]!) { ${name}(ids: $ids) { ... on HandOverDone { count } ${refused} } }`,
      { ids },
    )
  ).data[name];
const waitsFor = async (who: Name): Promise<Record<string, number>> => {
  const { data } = await as[who].ask('{ waiting { kind count } }');
  return Object.fromEntries(
    data.waiting.map((one: { kind: string; count: number }) => [one.kind, one.count]),
  );
};
const idsOf = (pack: { matters: { id: string }[] }) => pack.matters.map(({ id }) => id);
const code = (answer: { refusals?: { code: string }[] }) => answer.refusals?.map((one) => one.code).join();

test('a pack makes itself; what is offered stays with the giver until the successor confirms it, each line recorded', async () => {
  const [first, second] = [await openCase('koumi-tantou'), await openCase('koumi-tantou')];
  const referral = await refer(first);
  const waiting = (await packOf('koumi-tantou')).matters.find(({ id }: { id: string }) => id === first);
  expect(waiting).toMatchObject({ nextContactOn: null, referrals: [{ dueOn: expect.any(String) }] });
  await accept(referral);
  await as['koumi-tantou'].ask(
    'mutation ($id: ID!) { planContact(caseId: $id, onDay: "2099-01-15", isPushedBack: false) { __typename } }',
    { id: first },
  );
  const pack = await packOf('koumi-tantou');
  expect(pack.matters.find(({ id }: { id: string }) => id === first).nextContactOn).toBe('2099-01-15');
  expect(pack).toMatchObject({ isOwn: true, mayGiveForOthers: false, of: { isHere: true } });
  expect(pack.matters.find(({ id }: { id: string }) => id === first).referrals).toEqual([
    {
      title: '秘密の見出し',
      otherName: expect.stringContaining('佐久市'),
      otherPhone: expect.stringMatching(/^0000-00-\d{4}$/u),
      contactName: expect.stringContaining('さくら'),
      state: 'ACCEPTED',
      isOurs: true,
      dueOn: null,
    },
  ]);
  expect(await offer('koumi-tantou', 'koumi-matome', first, second)).toEqual({ count: 2 });
  const { rows } = await superuser.query<{ said: Buffer }>(
    'select word_sealed as said from care.hand_over where case_id = $1',
    [first],
  );
  expect(rows[0]!.said.length).toBeGreaterThan(0);
  expect(rows[0]!.said.includes('秘密')).toBe(false);
  expect(idsOf(await packOf('koumi-tantou'))).toEqual(expect.arrayContaining([first, second]));
  expect(await waitsFor('koumi-matome')).toMatchObject({ HAND_OVERS_TO_CONFIRM: 2 });
  const [line] = (await packOf('koumi-matome')).offeredToMe;
  expect(line.offer).toMatchObject({ isToMe: true, word: '秘密のひとこと' });

  expect(code(await act('koumi-tantou', 'confirmHandOver', first))).toBe('NOT_OFFERED_TO_YOU');
  expect(code(await act('saku-matome', 'confirmHandOver', first))).toBe('NOT_FOUND');
  expect(code(await act('koumi-matome', 'confirmHandOver', first, referral))).toBe('NOT_FOUND');
  expect(await act('koumi-matome', 'confirmHandOver', first)).toEqual({ count: 1 });
  expect(code(await act('koumi-matome', 'confirmHandOver', first))).toBe('NOTHING_OFFERED');
  expect(await act('koumi-tantou', 'takeBackHandOver', second)).toEqual({ count: 1 });
  expect(idsOf(await packOf('koumi-tantou'))).not.toContain(first);
  expect(idsOf(await packOf('koumi-tantou'))).toContain(second);
  expect(idsOf(await packOf('koumi-matome'))).toContain(first);
  const kept = await superuser.query<{ act: string }>(
    `select act from audit.act where subject_id = any ($1) and act like 'HAND%' order by at`,
    [[first, second]],
  );
  expect(kept.rows.map((row) => row.act)).toEqual([
    'HAND_OVER_OFFERED',
    'HAND_OVER_OFFERED',
    'HAND_OVER_CONFIRMED',
    'HAND_OVER_TAKEN_BACK',
  ]);
});

test('what somebody cared for who has left falls to the coordinator, who is told so on the page of people and hands it on', async () => {
  const referral = await refer(await openCase('koumi-tantou'));
  await accept(referral);
  expect(idsOf(await packOf('saku-tantou'))).toContain(referral);
  expect(idsOf(await packOf('itaku'))).not.toContain(referral);
  expect(await packOf('itaku', people['saku-tantou'])).toBeNull();
  expect(code(await offer('itaku', 'itaku', referral))).toBe('NOT_YOURS_TO_HAND_OVER');

  const office = async () =>
    (await as['saku-matome'].ask('{ office { colleagues { personId holds } } }')).data.office.colleagues.find(
      ({ personId }: { personId: string }) => personId === people['saku-tantou'],
    );
  expect((await office()).holds).toBeGreaterThan(0);
  await superuser.query(`update identity.membership set valid_to = '2026-06-01' where person_id = $1`, [
    people['saku-tantou'],
  ]);
  const fallen = (await packOf('saku-matome')).matters.find(({ id }: { id: string }) => id === referral);
  expect(fallen).toMatchObject({ owner: 'COORDINATORS', holderName: expect.stringContaining('さくら') });
  expect(await packOf('saku-matome', people['saku-tantou'])).toMatchObject({ of: { isHere: false } });
  expect(code(await offer('saku-matome', 'saku-tantou', referral))).toBe('SUCCESSOR_NOT_HERE');
  expect(await offer('saku-matome', 'itaku', referral)).toEqual({ count: 1 });
  expect(await act('itaku', 'confirmHandOver', referral)).toEqual({ count: 1 });
  expect(idsOf(await packOf('saku-matome'))).not.toContain(referral);
  expect((await packOf('itaku')).matters[0]).toMatchObject({ kind: 'REFERRAL', owner: 'PERSON' });
});

test('what lies with the prefectural desk keeps its day in the pack as on every other page', async () => {
  const id = await openCase('koumi-tantou');
  const referral = await refer(id);
  const dueOn = async () => {
    const { matters } = await packOf('koumi-tantou');
    return matters.find((one: { id: string }) => one.id === id).referrals[0].dueOn;
  };
  const before = await dueOn();
  await superuser.query(`update care.referral set state = 'WITH_DESK' where id = $1`, [referral]);
  expect(await dueOn()).toBe(before);
});

test('whoever leaves within the month, by the end of a contract too, is told with their coordinator what has no successor', async () => {
  const referral = await refer(await openCase('koumi-tantou'));
  await superuser.query('update care.referral set state = $2, cared_by = $3 where id = $1', [
    referral,
    'ACCEPTED',
    people.itaku,
  ]);
  const held = (await packOf('itaku')).matters.length;
  const fallen = (await waitsFor('saku-matome')).HAND_OVERS_TO_OFFER ?? 0;
  expect(await waitsFor('itaku')).not.toHaveProperty('HAND_OVERS_TO_OFFER');
  const inDays = (days: number) =>
    superuser.query(
      `update identity.contract set valid_to = $1
       where id in (select contract_id from identity.membership where person_id = $2)`,
      [addDays(japaneseDay(testNow), days), people.itaku],
    );
  await inDays(31);
  expect(await waitsFor('itaku')).not.toHaveProperty('HAND_OVERS_TO_OFFER');
  await inDays(30);
  expect(await waitsFor('itaku')).toMatchObject({ HAND_OVERS_TO_OFFER: held });
  expect(await waitsFor('saku-matome')).toMatchObject({ HAND_OVERS_TO_OFFER: fallen + held });
  expect(await offer('itaku', 'saku-matome', referral)).toEqual({ count: 1 });
  expect((await waitsFor('itaku')).HAND_OVERS_TO_OFFER ?? 0).toBe(held - 1);
});

test('the database itself lets nobody confirm for another, and shows no line of another office', async () => {
  const id = await openCase('koumi-tantou');
  await offer('koumi-tantou', 'koumi-matome', id);
  const acting = (mail: string, key: string) => async (client: pg.PoolClient) => {
    await client.query('set local role tsunagi_app');
    await client.query(
      `select set_config('tsunagi.person', $1, true), set_config('tsunagi.organization', $2, true),
         set_config('tsunagi.role', 'MUNICIPAL_WORKER', true)`,
      [people[mail], stableId('organization', key)],
    );
    return client.query('update care.hand_over set confirmed_at = now() where case_id = $1', [id]);
  };
  await expect(inTransaction(superuser, acting('koumi-tantou', 'office-20303'))).rejects.toThrow(
    'row-level security',
  );
  expect((await inTransaction(superuser, acting('saku-matome', 'office-20217'))).rowCount).toBe(0);
});

test('a pack is made with as many statements for many cases as for one', async () => {
  const count = async () => (await statementsOf(() => packOf('koumi-tantou'))).statements;
  const before = await count();
  for (let more = 0; more < 5; more += 1) await openCase('koumi-tantou');
  expect(await count()).toBe(before);
  expect(before).toBeLessThanOrEqual(16);
});
