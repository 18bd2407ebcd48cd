import { diffEntries, type EntryDocument } from '@tsunagi/domain';
import { readEntry } from '../entry/index.ts';
import { inTransaction } from '../persistence/in-transaction.ts';
import { stableId } from '../persistence/stable-id.ts';
import { type ApiUnderTest, startApi, testNow } from '../testing/api-under-test.ts';
import { Visitor } from '../testing/sign-in-as.ts';
import { lookForDuplicates } from './look-for-duplicates.ts';

let api: ApiUnderTest;
const people: Record<string, Visitor> = {};
beforeAll(async () => {
  api = await startApi('loaded');
  await look();
  for (const name of ['saku-matome', 'koumi-matome', 'nagano-ken', 'uneisha']) {
    people[name] = new Visitor(api);
    await people[name].signIn(name);
  }
});
afterAll(() => api?.close());

const look = () => inTransaction(api.owner, (client) => lookForDuplicates(client, testNow));
const idOf = (key: string) => stableId('resource', key);
const [club, doubleClub] = [idOf('saku-esports'), idOf('double-esports')];
const [orchard, doubleOrchard] = [idOf('tateshina-ringo'), idOf('double-ringo')];
const [forest, doubleForest] = [idOf('karuizawa-mori'), idOf('double-mori')];

async function as(name: string, query: string, variables: object = {}) {
  const { data, errors } = await people[name]!.ask(query, variables);
  if (errors) throw new Error(errors[0]!.message);
  return Object.values(data as object)[0];
}
const selectPairs = `query ($s: PairState!) { duplicatePairs(state: $s) {
  pairs { id mayMerge word decided { byName byOffice } one { id } other { id } } } }`;
const pairsFor = async (name: string, state = 'PROPOSED') =>
  (await as(name, selectPairs, { s: state })).pairs as {
    id: string;
    mayMerge: boolean;
    one: { id: string };
    other: { id: string };
  }[];
const pairOf = async (name: string, ...ids: string[]) =>
  (await pairsFor(name)).find(({ one, other }) => ids.includes(one.id) && ids.includes(other.id));
const compared = `query ($id: ID!) { duplicatePair(id: $id) { ... on ComparedPair {
  pair { mayMerge reasons } one { id revision } other { id revision document } } ... on Refused { refusals { code } } } }`;
const mergeMutation = `mutation ($input: MergeInput!) { mergeEntries(input: $input) {
  ... on DoneMerge { mergeId keptId } ... on Refused { refusals { code field } } } }`;
const undoMutation = `mutation ($id: ID!) { undoMerge(mergeId: $id) {
  ... on UndoneMerge { keptId goneId laterEdits } ... on Refused { refusals { code } } } }`;

async function merge(name: string, keptId: string, goneId: string, choices: object[] = []) {
  const pair = await pairOf('uneisha', keptId, goneId);
  const { one, other } = await as('uneisha', compared, { id: pair!.id });
  const [kept, gone] = one.id === keptId ? [one, other] : [other, one];
  const input = { pairId: pair!.id, keptId, keptRevision: kept.revision, goneRevision: gone.revision };
  return as(name, mergeMutation, { input: { ...input, choices } });
}
const undo = (name: string, id: string) => as(name, undoMutation, { id });
const documentOf = (id: string): Promise<EntryDocument> =>
  inTransaction(api.owner, async (client) => {
    await client.query(`select set_config('tsunagi.role', 'OPERATOR', true)`);
    return (await readEntry(client, id))!.document;
  });
const selectResource = `query ($id: ID!) { resource(id: $id) {
  ... on Resource { id movedFrom name } ... on Refused { refusals { code } } } }`;
const resource = async (id: string) => (await api.ask(selectResource, { id })).data.resource;
const leadsTo = async (path: string) => {
  const answer = await fetch(`${api.url}${path}`, { redirect: 'manual' });
  return [answer.status, answer.headers.get('location')];
};
const textOf = async (path: string) => (await fetch(`${api.url}${path}`)).text();
const listed = async (id: string) =>
  (await api.owner.query('select 1 from offering_search where resource_id = $1', [id])).rowCount;

test('the pairs of the demo are found, each keeper sees those in their care, and nobody else any', async () => {
  expect((await pairsFor('nagano-ken')).length).toBe(4);
  expect(await pairsFor('koumi-matome')).toEqual([]);
  const mine = await pairsFor('saku-matome');
  expect(mine.map(({ mayMerge }) => mayMerge)).toEqual([true, true, false]);
  expect(await look()).toEqual({ entries: 0, pairs: 0 });
});

test('that two are two is said with a word, and is remembered by every later look', async () => {
  const pair = (await pairOf('saku-matome', club, doubleClub))!;
  const decline = `mutation ($id: ID!, $word: String!) { declineDuplicate(pairId: $id, word: $word) {
    ... on DuplicatePair { state word } ... on Refused { refusals { code } } } }`;
  const told = (name: string, word: string) => as(name, decline, { id: pair.id, word });
  expect(await told('saku-matome', ' ')).toEqual({ refusals: [{ code: 'WORD_MISSING' }] });
  expect(await told('koumi-matome', 'べつ')).toEqual({ refusals: [{ code: 'NOT_FOUND' }] });
  expect(await told('saku-matome', '曜日がちがう')).toEqual({ state: 'DECLINED', word: '曜日がちがう' });
  await api.owner.query('update upkeep.duplicate_look set looked_at = null');
  await look();
  expect(await pairOf('saku-matome', club, doubleClub)).toBeUndefined();
  expect(await pairsFor('saku-matome', 'DECLINED')).toMatchObject([
    { id: pair.id, decided: { byOffice: '佐久市の福祉の係（見本）' } },
  ]);
  const reopen = 'mutation ($id: ID!) { reopenDuplicate(pairId: $id) { ... on DuplicatePair { state } } }';
  expect(await as('saku-matome', reopen, { id: pair.id })).toEqual({ state: 'PROPOSED' });
});

test('across a border the one town sees the pair but merges it not; the prefecture does', async () => {
  const pair = (await pairOf('saku-matome', orchard, doubleOrchard))!;
  const { one, other } = await as('saku-matome', compared, { id: pair.id });
  expect([one?.id, other?.id].filter(Boolean)).toEqual([doubleOrchard]);
  const refused = (code: string, field: string | null) => ({ refusals: [{ code, field }] });
  expect(await merge('saku-matome', orchard, doubleOrchard)).toEqual(refused('NOT_IN_YOUR_CARE', null));
  expect(await merge('koumi-matome', orchard, doubleOrchard)).toEqual(refused('NOT_FOUND', 'pairId'));
  const done = await merge('nagano-ken', orchard, doubleOrchard);
  expect(done.keptId).toBe(orchard);
  expect(await undo('koumi-matome', done.mergeId)).toEqual({ refusals: [{ code: 'NOT_FOUND' }] });
  expect(await undo('nagano-ken', done.mergeId)).toMatchObject({ goneId: doubleOrchard, laterEdits: [] });
});

test('either side takes back what the prefecture made one, and writes the other town’s entry for nothing else', async () => {
  const before = await documentOf(orchard);
  const done = await merge('nagano-ken', orchard, doubleOrchard, [{ field: 'summary', side: 'GONE' }]);
  const merges = await as('saku-matome', '{ merges { id mayUndo } }');
  expect(merges.find(({ id }: { id: string }) => id === done.mergeId)).toMatchObject({ mayUndo: true });
  expect(await undo('saku-matome', done.mergeId)).toMatchObject({ goneId: doubleOrchard, laterEdits: [] });
  expect(diffEntries(before, await documentOf(orchard))).toEqual([]);
  const { rows } = await api.owner.query(
    `select (select keeper_code from upkeep.keeper where resource_id = $1) as code`,
    [orchard],
  );
  expect(rows[0].code).not.toBe('20217');
  const save = `mutation ($input: SaveEntryInput!) { saveEntryChange(input: $input) { ... on Refused { refusals { code } } } }`;
  const input = { id: orchard, document: { ...before, name: 'よそのなまえ' }, revision: 'x' };
  expect(await as('saku-matome', save, { input })).toEqual({ refusals: [{ code: 'NOT_FOUND' }] });
});

test('what was merged is gone from every door, its old ids lead on, and undone both are as they were', async () => {
  const before = [await documentOf(club), await documentOf(doubleClub)] as const;
  const holder = idOf('wakaba-salon');
  await api.owner.query('insert into resource_onward values ($1, $2, 7)', [holder, doubleClub]);
  const onward = async () => {
    const select = 'select onward_id from resource_onward where resource_id = $1 and position = 7';
    return (await api.owner.query(select, [holder])).rows[0].onward_id;
  };
  const done = await merge('saku-matome', club, doubleClub, [{ field: 'summary', side: 'GONE' }]);

  expect(await resource(doubleClub)).toMatchObject({ id: club, movedFrom: doubleClub });
  expect(await resource(club)).toMatchObject({ id: club, movedFrom: null });
  expect([await onward(), await listed(doubleClub)]).toEqual([club, 0]);
  expect(await leadsTo(`/hsds/services/${doubleClub}`)).toEqual([308, `/hsds/services/${club}`]);
  const [kept, old] = before.map(({ offerings }) => `/hsds/service_at_locations/${offerings[0]!.id}`);
  expect(await leadsTo(old!)).toEqual([308, kept]);
  const organization = stableId('organization', 'asama-gamers');
  expect((await leadsTo(`/hsds/organizations/${organization}`))[0]).toBe(308);
  expect(await leadsTo(`/export/places/${doubleClub}.ics`)).toEqual([308, `/export/places/${club}.ics`]);
  for (const path of [
    'export/places.csv',
    'export/directory.ndjson',
    'hsds/services?format=ndjson&minimal=true',
  ])
    expect([path, (await textOf(`/${path}`)).includes(doubleClub)]).toEqual([path, false]);
  const merged = await documentOf(club);
  expect(merged.summary).toBe(before[1].summary);
  expect(merged.aliases).toContain(before[1].name);
  expect([merged.phones.length, merged.offerings.length]).toEqual([2, 1]);
  expect(await pairOf('saku-matome', club, doubleClub)).toBeUndefined();

  const undone = { keptId: club, goneId: doubleClub, laterEdits: [] };
  expect(await undo('saku-matome', done.mergeId)).toEqual(undone);
  expect(diffEntries(before[0], await documentOf(club))).toEqual([]);
  expect(diffEntries(before[1], await documentOf(doubleClub))).toEqual([]);
  expect(await resource(doubleClub)).toMatchObject({ id: doubleClub, movedFrom: null });
  expect([await onward(), await listed(doubleClub)]).toEqual([doubleClub, 1]);
  expect((await leadsTo(`/hsds/services/${doubleClub}`))[0]).toBe(200);
  expect(await undo('saku-matome', done.mergeId)).toEqual({ refusals: [{ code: 'DECIDED_BEFORE' }] });
});

const sourcesOf = async (
  id: string,
): Promise<{ field: string; source: string; recordedOn: string | null }[]> =>
  (
    await as(
      'saku-matome',
      'query ($id: ID!) { entry(id: $id) { provenance { field source recordedOn } } }',
      { id },
    )
  ).provenance;

test('each field of a merged entry names the source it came from, an edit ends that, and undone all is as it was', async () => {
  const list = { source: '佐久市の一覧（見本）', recordedOn: '2026-05-11' };
  await api.owner.query(
    `insert into provenance (resource_id, field, source, recorded_on) values ($1, 'phones', $2, $3)`,
    [doubleClub, list.source, list.recordedOn],
  );
  const { organization } = await documentOf(doubleClub);
  const before = [await sourcesOf(club), await sourcesOf(doubleClub)] as const;
  const choices = [
    { field: 'phones', side: 'GONE' },
    { field: 'summary', side: 'GONE' },
    { field: 'aliases', side: 'BOTH' },
    { field: 'url', side: 'KEPT' },
  ];
  const done = await merge('saku-matome', club, doubleClub, choices);
  const merged = await sourcesOf(club);
  const ofField = (sources: (typeof before)[0], field: string) =>
    sources.filter((one) => one.field === field);
  expect(ofField(merged, 'phones')).toEqual([{ field: 'phones', ...list }]);
  expect(ofField(merged, 'summary')).toEqual([
    // Nobody has confirmed it and no office brought it in: the organization it names.
    { field: 'summary', source: organization.name, recordedOn: null },
  ]);
  expect(ofField(merged, 'url')).toEqual([]);
  const merges = await as('saku-matome', '{ merges { id taken { field source recordedOn } } }');
  expect(merges.find(({ id }: { id: string }) => id === done.mergeId).taken).toContainEqual({
    field: 'phones',
    ...list,
  });

  const save = `mutation ($input: SaveEntryInput!) { saveEntryChange(input: $input) { ... on SavedEntry { id } } }`;
  const { revision } = await as('saku-matome', 'query ($id: ID!) { entry(id: $id) { revision } }', {
    id: club,
  });
  const document = { ...(await documentOf(club)), summary: 'あとから書きました。' };
  expect(await as('saku-matome', save, { input: { id: club, document, revision } })).toEqual({ id: club });
  expect(ofField(await sourcesOf(club), 'summary')).toEqual([]);
  expect(ofField(await sourcesOf(club), 'phones')).toEqual([{ field: 'phones', ...list }]);

  expect(await undo('saku-matome', done.mergeId)).toMatchObject({ laterEdits: ['summary'] });
  expect([await sourcesOf(club), await sourcesOf(doubleClub)]).toEqual(before);
});

test('what was edited after a merge stays when it is undone, and is named', async () => {
  const done = await merge('saku-matome', club, doubleClub);
  await api.owner.query(`update resource set say_this = 'あとから書きました' where id = $1`, [club]);
  expect(await undo('saku-matome', done.mergeId)).toMatchObject({ laterEdits: ['sayThis'] });
  expect(await documentOf(club)).toMatchObject({ sayThis: 'あとから書きました', phones: [{}] });
});

test('old ids lead through a chain to its end, and the first link is not undone before the last', async () => {
  const first = await merge('uneisha', forest, doubleForest);
  await inTransaction(api.owner, async (client) => {
    await client.query(`select set_config('tsunagi.door', 'jobs', true)`);
    await client.query(
      `insert into upkeep.duplicate_pair (one_id, other_id, one_keeper, other_keeper, score, reasons)
       values ($1, $2, '20217', '20217', 1, '{}')`,
      [forest, club].sort(),
    );
  });
  const second = await merge('uneisha', club, forest);
  expect(await resource(doubleForest)).toMatchObject({ id: club, movedFrom: doubleForest });
  expect(await undo('uneisha', first.mergeId)).toEqual({ refusals: [{ code: 'MERGED_FURTHER' }] });
  expect(await undo('uneisha', second.mergeId)).toMatchObject({ goneId: forest });
  expect(await resource(doubleForest)).toMatchObject({ id: forest });
  expect(await undo('uneisha', first.mergeId)).toMatchObject({ goneId: doubleForest });
});

test('who has not seen what the entries are by now does not merge them', async () => {
  const pair = (await pairOf('saku-matome', club, doubleClub))!;
  const input = { pairId: pair.id, keptId: club, keptRevision: 'old', goneRevision: 'old', choices: [] };
  const refused = (code: string, field: string | null) => ({ refusals: [{ code, field }] });
  expect(await as('saku-matome', mergeMutation, { input })).toEqual(refused('EDITED_MEANWHILE', null));
  const wrong = { ...input, choices: [{ field: 'name', side: 'BOTH' }] };
  expect(await as('saku-matome', mergeMutation, { input: wrong })).toEqual(
    refused('CHOICE_INVALID', 'choices'),
  );
});
