import type { EntryDocument } from '@tsunagi/domain';
import { stableId } from '../persistence/stable-id.ts';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { Visitor } from '../testing/sign-in-as.ts';

let api: ApiUnderTest;
let saku: Visitor;
let koumi: Visitor;
let yorimichi: Visitor;
let id: string;
beforeAll(async () => {
  api = await startApi('loaded');
  [saku, koumi, yorimichi] = [new Visitor(api), new Visitor(api), new Visitor(api)];
  await saku.signIn('saku-matome');
  await koumi.signIn('koumi-matome');
  await yorimichi.signIn('yorimichi');
  id = (
    await api.owner.query<{ id: string }>(
      `select r.id from resource r join upkeep.entry e on e.resource_id = r.id
       where r.organization_id = $1 and e.keeper_code = '20217' order by r.id limit 1`,
      [stableId('organization', 'yorimichi')],
    )
  ).rows[0]!.id;
});
afterAll(() => api?.close());

const entryQuestion = `query ($id: ID!) { entry(id: $id) { id revision mayWrite document
  proposal { id step state document steps { act word byName } } } }`;
const entryOf = async (who: Visitor) => (await who.ask(entryQuestion, { id })).data?.entry;
const result = '{ __typename ... on Refused { refusals { code field } } ... on SentProposal { id step } }';
const saved = '{ __typename ... on Refused { refusals { code field } } ... on SavedEntry { id revision } }';

async function propose(change: Partial<EntryDocument>, word?: string) {
  const { revision, document, proposal } = await entryOf(yorimichi);
  const input = {
    id,
    revision,
    word,
    document: { ...(proposal?.document ?? document), ...change },
    proposalId: proposal?.id,
    proposalStep: proposal?.step,
  };
  const { data } = await yorimichi.ask(
    `mutation ($input: ProposeEntryInput!) { proposeEntryChange(input: $input) ${result} }`,
    {
      input,
    },
  );
  return data.proposeEntryChange;
}
const queueOf = async (who: Visitor) =>
  (
    await who.ask(`{ openProposals { id step state mayDecide revision merged
    changes { field before after } conflicts { field mine theirs } steps { act word byName } } }`)
  ).data.openProposals;
const approve = async (who: Visitor, input: object) =>
  (
    await who.ask(`mutation ($input: ApproveProposalInput!) { approveProposal(input: $input) ${saved} }`, {
      input,
    })
  ).data?.approveProposal;
const giveBack = async (who: Visitor, variables: object) =>
  (
    await who.ask(
      `mutation ($id: ID!, $step: Int!, $word: String!) { returnProposal(id: $id, step: $step, word: $word) ${result} }`,
      variables,
    )
  ).data?.returnProposal;
const shownName = async () =>
  (await api.ask('query ($id: ID!) { resource(id: $id) { ... on Resource { name summary } } }', { id })).data
    .resource;

test('what a provider writes is not shown before the municipality that keeps it has approved it', async () => {
  const before = await shownName();
  expect((await entryOf(yorimichi)).mayWrite).toBe(false);
  const sent = await propose({ summary: '静かに本を読めます。' }, '説明を直しました');
  expect(sent).toMatchObject({ __typename: 'SentProposal', step: 1 });
  expect(await shownName()).toEqual(before);

  expect(await queueOf(koumi)).toEqual([]);
  const [waiting] = await queueOf(saku);
  expect(waiting).toMatchObject({
    state: 'WAITING',
    mayDecide: true,
    changes: [{ field: 'summary', before: before.summary, after: '静かに本を読めます。' }],
    steps: [{ act: 'SENT', word: '説明を直しました' }],
  });
  const { data } = await saku.ask('{ waiting { kind count } }');
  expect(data.waiting).toContainEqual({ kind: 'ENTRIES_TO_REVIEW', count: 1 });

  expect(await giveBack(saku, { id: waiting.id, step: 1, word: ' ' })).toMatchObject({
    refusals: [{ code: 'WORD_MISSING' }],
  });
  expect(await giveBack(koumi, { id: waiting.id, step: 1, word: 'だめ' })).toMatchObject({
    refusals: [{ code: 'NOT_FOUND' }],
  });
  expect(await giveBack(saku, { id: waiting.id, step: 1, word: '開く時間も書いてください' })).toMatchObject({
    step: 2,
  });

  const returned = (await entryOf(yorimichi)).proposal;
  expect(returned).toMatchObject({ state: 'RETURNED', document: { summary: '静かに本を読めます。' } });
  expect(returned.steps.at(-1)).toMatchObject({ act: 'RETURNED', word: '開く時間も書いてください' });
  await propose({ summary: '静かに本を読めます。午後2時から開いています。' });
  expect(await approve(saku, { id: waiting.id, step: 1 })).toMatchObject({
    refusals: [{ code: 'EDITED_MEANWHILE' }],
  });
  expect(await approve(koumi, { id: waiting.id, step: 3 })).toMatchObject({
    refusals: [{ code: 'NOT_FOUND' }],
  });
  expect(await approve(saku, { id: waiting.id, step: 3 })).toMatchObject({ __typename: 'SavedEntry', id });
  expect((await shownName()).summary).toBe('静かに本を読めます。午後2時から開いています。');
});

test('what the municipality changed while a proposal waited stays; where both changed the same, somebody chooses', async () => {
  const before = await entryOf(saku);
  await propose({ summary: '提案した説明。', sayThis: '見学したいのですが' });
  await saku.ask(`mutation ($input: SaveEntryInput!) { saveEntryChange(input: $input) ${saved} }`, {
    input: {
      id,
      revision: before.revision,
      document: { ...before.document, summary: '町が直した説明。', name: '町が直した名前' },
    },
  });
  const [waiting] = await queueOf(saku);
  expect(waiting.conflicts).toEqual([
    { field: 'summary', mine: '提案した説明。', theirs: '町が直した説明。' },
  ]);
  expect(waiting.changes.map(({ field }: { field: string }) => field).sort()).toEqual(['sayThis', 'summary']);
  expect(await approve(saku, { id: waiting.id, step: waiting.step })).toMatchObject({
    refusals: [{ code: 'CONFLICTS' }],
  });
  const document = { ...waiting.merged, summary: '町が直した説明。' };
  expect(
    await approve(saku, { id: waiting.id, step: waiting.step, document, revision: waiting.revision }),
  ).toMatchObject({ __typename: 'SavedEntry' });
  expect((await entryOf(saku)).document).toMatchObject({
    name: '町が直した名前',
    summary: '町が直した説明。',
    sayThis: '見学したいのですが',
  });
});

test('every version is seen with who made it and what it changed, and can be brought back', async () => {
  const history = `query ($id: ID!) { entryHistory(id: $id) { number act byName byOrganization proposedBy isCurrent changes { field } } }`;
  const versions = (await saku.ask(history, { id })).data.entryHistory;
  expect(versions.map(({ act }: { act: string }) => act)).toEqual([
    'APPROVED',
    'EDITED',
    'APPROVED',
    'BASELINE',
  ]);
  expect(versions[0]).toMatchObject({ isCurrent: true, byName: expect.stringContaining('いずみ') });
  expect(versions[2].proposedBy).toContain('見本 ふみ');
  expect((await koumi.ask(history, { id })).data.entryHistory).toBeNull();
  const { revision } = await entryOf(saku);
  const restore = `mutation ($id: ID!, $number: Int!, $revision: String!) {
    restoreVersion(id: $id, number: $number, revision: $revision) ${saved} }`;
  const again = await saku.ask(restore, { id, number: 1, revision });
  expect(again.data.restoreVersion.__typename).toBe('SavedEntry');
  const versionsAfter = (await saku.ask(history, { id })).data.entryHistory;
  expect(versionsAfter[0]).toMatchObject({ number: 5, act: 'RESTORED', isCurrent: true });
  expect(versionsAfter[0].changes.length).toBeGreaterThan(0);
});

test('a provider proposes in its own name only, and takes back what it has sent', async () => {
  const organization = { id: stableId('organization', 'saku-shakyo'), name: '社協' };
  expect(await propose({ organization })).toMatchObject({ refusals: [{ code: 'ORGANIZATION_FOREIGN' }] });
  const sent = await propose({ sayThis: 'こんにちは' });
  const withdraw = async (who: Visitor) =>
    (
      await who.ask(
        `mutation ($id: ID!, $step: Int!) { withdrawProposal(id: $id, step: $step) ${result} }`,
        sent,
      )
    ).data.withdrawProposal;
  expect(await withdraw(saku)).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] });
  expect(await withdraw(yorimichi)).toMatchObject({ step: 2 });
  expect(await queueOf(saku)).toEqual([]);
});

test('a new entry that a provider proposed comes into being with its approval', async () => {
  const { document } = await entryOf(yorimichi);
  const made = {
    ...document,
    name: 'あたらしいよりみち（見本）',
    offerings: [{ id: null, venue: null, schedule: null, note: null }],
  };
  const sent = (
    await yorimichi.ask(
      `mutation ($input: ProposeEntryInput!) { proposeEntryChange(input: $input) ${result} }`,
      {
        input: { document: made },
      },
    )
  ).data.proposeEntryChange;
  const done = await approve(saku, { id: sent.id, step: 1 });
  const { data } = await api.ask('query ($id: ID!) { resource(id: $id) { ... on Resource { name } } }', {
    id: done.id,
  });
  expect(data.resource.name).toBe('あたらしいよりみち（見本）');
});

test('the list finds one’s own entries by words and by what is overdue, and nobody else’s', async () => {
  const list = async (who: Visitor, given = '') =>
    (await who.ask(`{ keptEntries${given} { total lines { id keeperName } } }`)).data.keptEntries;
  const all = await list(saku);
  expect(all.total).toBeGreaterThan(5);
  expect(new Set(all.lines.map(({ keeperName }: { keeperName: string }) => keeperName))).toEqual(
    new Set(['佐久市']),
  );
  const overdue = await list(saku, '(filter: OVERDUE)');
  expect(overdue.total).toBeLessThan(all.total);
  const found = await list(saku, '(words: "あたらしいよりみち")');
  expect(found.total).toBe(1);
  expect((await list(koumi, '(words: "あたらしいよりみち")')).total).toBe(0);
  expect((await list(yorimichi)).lines.map(({ id: one }: { id: string }) => one)).toContain(id);
});

test('a rule may name wards and an area group, and an entry its next places, each found by name and called by it', async () => {
  const { data } = await saku.ask(
    '{ areaGroupChoices { key name } placesByName(words: "わかば") { id name townName } none: placesByName(words: " ") { id } }',
  );
  const [group] = data.areaGroupChoices;
  const [next] = data.placesByName;
  expect(next).toMatchObject({ name: 'わかばサロン', townName: expect.any(String) });
  expect(data.none).toEqual([]);
  const { revision, document } = await entryOf(saku);
  const rule = (key: string, scope: object) => ({ key, layer: 'PUBLIC', scope, answer: 'YES' });
  const wanted = {
    ...document,
    goesOnTo: [next.id],
    residencyRules: [
      rule('wards', { type: 'WARDS', cityCode: '14100', wardCodes: ['14101'] }),
      rule('group', { type: 'AREA_GROUP', groupKey: group.key }),
    ],
  };
  const save = async (input: object) =>
    (
      await saku.ask(`mutation ($input: SaveEntryInput!) { saveEntryChange(input: $input) ${saved} }`, {
        input,
      })
    ).data.saveEntryChange;
  expect(await save({ id, revision, document: wanted })).toMatchObject({ __typename: 'SavedEntry' });
  const read = await saku.ask(
    'query ($id: ID!) { entry(id: $id) { revision document names { key name } } }',
    { id },
  );
  expect(read.data.entry.document.goesOnTo).toEqual([next.id]);
  expect(read.data.entry.names).toEqual(
    expect.arrayContaining([
      { key: next.id, name: next.name },
      { key: '14101', name: '鶴見区' },
      { key: group.key, name: group.name },
    ]),
  );
  const moved = { ...wanted, sponsorCode: '20303' };
  expect(await save({ id, revision: read.data.entry.revision, document: moved })).toEqual({
    __typename: 'Refused',
    refusals: [{ code: 'KEEPER_FOREIGN', field: 'sponsorCode' }],
  });
});

test('the record of acts holds each of them by id, and no word of it', async () => {
  const { rows } = await api.owner.query<{ count: number }>('select count(*)::int as count from audit.act');
  expect(rows[0]!.count).toBe(0);
  const superuser = await import('../persistence/database.ts').then(({ commandPool }) =>
    commandPool(api.database.superuserUrl),
  );
  const acts = (await superuser.query<{ act: string }>('select distinct act from audit.act order by 1')).rows;
  await superuser.end();
  expect(acts.map(({ act }) => act)).toEqual([
    'ENTRY_APPROVED',
    'ENTRY_PROPOSED',
    'ENTRY_RESTORED',
    'ENTRY_RETURNED',
    'ENTRY_SAVED',
  ]);
});
