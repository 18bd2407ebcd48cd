import { randomUUID } from 'node:crypto';
import { makeLink } from '../links/links.ts';
import { inTransaction } from '../persistence/in-transaction.ts';
import { stableId } from '../persistence/stable-id.ts';
import { type ApiUnderTest, startApi, testNow } from '../testing/api-under-test.ts';
import { Visitor } from '../testing/sign-in-as.ts';
import { remindSilent } from './index.ts';

let api: ApiUnderTest;
let saku: Visitor;
let koumi: Visitor;
let now = testNow;
beforeAll(async () => {
  api = await startApi('loaded', () => now);
  saku = new Visitor(api);
  await saku.signIn('saku-matome');
  koumi = new Visitor(api);
  await koumi.signIn('koumi-matome');
}, 90_000);
afterAll(() => api?.close());
beforeEach(() => {
  now = testNow;
});

const facts = 'id title unanswered over recipients { name places finished }';
const refused = '... on Refused { refusals { code field } }';
const make = async (by: Visitor, more: object = {}) =>
  (
    await by.ask(
      `mutation ($input: MakeRoundInput!) { makeRound(input: $input) { ... on Round { ${facts} } ${refused} } }`,
      {
        input: {
          kind: 'SECTIONS',
          title: '居場所の調査',
          words: '知っている所を教えてください',
          until: '2026-12-18',
          recipients: [
            { name: '健康づくり課', mail: 'kenkou@example.jp' },
            { name: '学校教育課', mail: 'gakkou@example.jp' },
          ],
          ...more,
        },
      },
    )
  ).data.makeRound;
const read = async (by: Visitor, id: string) =>
  (await by.ask(`query ($id: ID!) { round(id: $id) { ${facts} } }`, { id })).data.round;
const asJobs = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  inTransaction(api.owner, async (client) => {
    await client.query(`select set_config('tsunagi.door', 'jobs', true)`);
    return (await client.query(text, values)).rows as Row[];
  });
const mailsTo = (address: string) =>
  asJobs<{ body: string; subject: string }>(
    'select subject, body from mail.outbox where to_address = $1 order by created_at',
    [address],
  );
const tokenOf = async (address: string) =>
  /\/rounds\/([\w-]{48})/.exec((await mailsTo(address)).at(-1)!.body)![1]!;

const place = {
  name: 'ひだまりの家',
  kind: 'IBASHO',
  where: '駅の北',
  phone: '0000-00-7777',
  runBy: '青い鳥の会',
  known: '',
};
const look = async (token: string) =>
  (
    await api.ask(
      `query ($token: String!) { sectionRound(token: $token) { ... on SectionRound { title recipientName places finished } ${refused} } }`,
      { token },
    )
  ).data.sectionRound;
const answer = async (token: string, more: object = {}, once: string = randomUUID()) =>
  (
    await api.ask(
      `mutation ($token: String!, $once: ID!, $place: KnownPlaceInput!) { answerRound(token: $token, once: $once, place: $place) {
        ... on SectionRound { places finished } ${refused} } }`,
      { token, once, place: { ...place, ...more } },
    )
  ).data.answerRound;

test('everybody asked gets a letter with a link of the own, and each place waits in the review as it is sent', async () => {
  const round = await make(saku);
  expect(round).toMatchObject({ unanswered: 2, over: false });
  const token = await tokenOf('kenkou@example.jp');
  expect(await tokenOf('gakkou@example.jp')).not.toBe(token);
  expect(await look(token)).toMatchObject({
    title: '居場所の調査',
    recipientName: '健康づくり課',
    places: [],
  });
  const once = randomUUID();
  expect((await answer(token, {}, once)).places).toEqual(['ひだまりの家']);
  expect((await answer(token, {}, once)).places).toEqual(['ひだまりの家']);
  expect((await answer(token, { name: '青空サロン', phone: '知らない', where: '' })).places).toHaveLength(2);
  const waiting = await inTransaction(api.owner, async (client) => {
    await client.query(`select set_config('tsunagi.door', 'command', true)`);
    return (
      await client.query(
        `select keeper_code, document ->> 'name' as name from upkeep.proposal where source = 'SECTION_ANSWER' order by 2`,
      )
    ).rows;
  });
  expect(waiting).toEqual([
    { keeper_code: '20217', name: 'ひだまりの家' },
    { keeper_code: '20217', name: '青空サロン' },
  ]);
  expect(await read(saku, round.id)).toMatchObject({ unanswered: 1 });
  // Of the other section the link says nothing.
  expect((await look(await tokenOf('gakkou@example.jp'))).places).toEqual([]);
});

test('another office neither sees nor changes a round', async () => {
  const { id } = await make(saku);
  expect(await read(koumi, id)).toBeNull();
  const { data } = await koumi.ask(`mutation ($id: ID!) { endRound(id: $id) { __typename ${refused} } }`, {
    id,
  });
  expect(data.endRound.refusals).toEqual([{ code: 'NOT_FOUND', field: 'id' }]);
  expect((await koumi.ask('{ rounds { id } }')).data.rounds).toEqual([]);
  expect((await api.owner.query('select 1 from rounds.recipient')).rows).toEqual([]);
});

test('a link works on its last day, and a day or a year later it says that it is over; an altered one opens nothing', async () => {
  await make(saku, { until: '2026-12-18' });
  const token = await tokenOf('kenkou@example.jp');
  now = new Date('2026-12-18T14:59:00Z');
  expect((await answer(token)).places.length).toBeGreaterThan(0);
  for (const late of ['2026-12-18T15:00:01Z', '2027-12-18T00:00:00Z']) {
    now = new Date(late);
    expect((await answer(token)).refusals).toEqual([{ code: 'LINK_EXPIRED', field: null }]);
    expect((await look(token)).refusals).toEqual([{ code: 'LINK_EXPIRED', field: null }]);
  }
  now = testNow;
  const key = 'a key for tests that signs cursors';
  const foreign = makeLink(key, 'section-round', randomUUID(), new Date('2027-01-01T00:00:00Z'));
  const altered = `${token.slice(0, 20)}${token[20] === 'A' ? 'B' : 'A'}${token.slice(21)}`;
  for (const other of [
    altered,
    foreign,
    makeLink(key, 'confirm', randomUUID(), new Date('2027-01-01T00:00:00Z')),
    'x',
  ])
    expect((await answer(other)).refusals).toEqual([{ code: 'LINK_FOREIGN', field: null }]);
});

test('only those who have not answered are asked again, once a day, and an ended round takes nothing more', async () => {
  const round = await make(saku, {
    recipients: [
      { name: '甲', mail: 'kou@example.jp' },
      { name: '乙', mail: 'otsu@example.jp' },
    ],
  });
  const token = await tokenOf('kou@example.jp');
  await answer(token);
  const remind = () =>
    saku.ask('mutation ($id: ID!) { remindRound(id: $id) { __typename } }', { id: round.id });
  await remind();
  await remind();
  expect(await mailsTo('kou@example.jp')).toHaveLength(1);
  expect(
    (await mailsTo('otsu@example.jp')).filter(({ subject }) => subject.includes('もう一度')),
  ).toHaveLength(1);
  await saku.ask('mutation ($id: ID!) { endRound(id: $id) { __typename } }', { id: round.id });
  expect((await answer(token)).refusals).toEqual([{ code: 'LINK_EXPIRED', field: null }]);
});

test('who is silent is asked again by itself on the working day after a week, and who has answered is not', async () => {
  const { id } = await make(saku, {
    title: 'ひとりでに',
    recipients: [
      { name: '丙', mail: 'hei@example.jp' },
      { name: '丁', mail: 'tei@example.jp' },
    ],
  });
  await answer(await tokenOf('hei@example.jp'));
  const ways = { dataKey: 'a key for tests that signs cursors', origin: 'http://localhost:3000' };
  const on = (day: `${number}-${number}-${number}`) =>
    inTransaction(api.owner, async (client) => {
      await client.query(`select set_config('tsunagi.door', 'jobs', true)`);
      return remindSilent(client, ways, { now: new Date(`${day}T00:00:00Z`), day });
    });
  expect(await on('2026-11-29')).toBe(0);
  expect(await on('2026-11-30')).toBeGreaterThan(0);
  expect(await on('2026-12-01')).toBe(0);
  expect(await mailsTo('hei@example.jp')).toHaveLength(1);
  const again = await mailsTo('tei@example.jp');
  expect(again.map(({ subject }) => subject.includes('もう一度'))).toEqual([false, true]);
  expect(await look(await tokenOf('tei@example.jp'))).toMatchObject({ recipientName: '丁' });
  await saku.ask('mutation ($id: ID!) { endRound(id: $id) { __typename } }', { id });
});

const reviewed = async (by: Visitor) =>
  (
    await by.ask(
      '{ openProposals { id source document alike { resourceId proposalId name reasons } steps { word byName } } }',
    )
  ).data.openProposals as {
    id: string;
    source: string;
    document: { name: string };
    alike: { resourceId: string | null; proposalId: string | null; name: string }[];
    steps: { word: string }[];
  }[];

test('the review says of an answer that it may be listed already, or that another section named it too', async () => {
  await make(saku, {
    title: '重なり',
    recipients: [
      { name: '福祉課', mail: 'fukushi@example.jp' },
      { name: '図書館', mail: 'toshokan@example.jp' },
    ],
  });
  const [first, second] = [await tokenOf('fukushi@example.jp'), await tokenOf('toshokan@example.jp')];
  await answer(first, { name: 'よりみち文庫', runBy: '', where: '' });
  await answer(first, {
    name: 'ほしぞら食堂',
    kind: 'OPEN_PLACE',
    where: '',
    phone: '0000-00-5151',
    runBy: '',
  });
  await answer(second, { name: '星空食堂', kind: 'OPEN_PLACE', where: '', phone: '0000-00-5151', runBy: '' });
  await answer(second, {
    name: 'ほしぞら食堂',
    kind: 'OPEN_PLACE',
    where: '',
    phone: '0000-00-5151',
    runBy: '',
  });
  const queue = await reviewed(saku);
  const of = (name: string, word: string) =>
    queue.find(({ document, steps }) => document.name === name && steps[0]!.word.includes(word))!;
  expect(of('よりみち文庫', '福祉課').alike).toContainEqual(
    expect.objectContaining({ resourceId: stableId('resource', 'yorimichi-bunko'), name: 'よりみち文庫' }),
  );
  expect(of('ほしぞら食堂', '福祉課').alike.map(({ proposalId }) => proposalId)).toEqual([
    of('ほしぞら食堂', '図書館').id,
  ]);
});

test('a pasted list of grantees is shown before it is taken, faulty lines are left out, and taken twice it is there once', async () => {
  const table =
    '団体名\t住所\t電話\t助成額\nつくし家族会\t見本町\t0000-00-6161\t10\n\t見本町\t\t5\nよりみち文庫\t\t\t\n';
  const look = async (by: Visitor, list: string) =>
    (
      await by.ask(
        `query ($list: String!) { granteeList(table: $list) {
          ... on ListedPlaces { unread places { row name kind waits refusals { code } alike { name } } } ${refused} } }`,
        { list },
      )
    ).data.granteeList;
  const take = async (list: string, giver = '見本共同募金会') =>
    (
      await saku.ask(
        `mutation ($giver: String!, $list: String!) { takeGranteeList(giver: $giver, table: $list) {
          ... on TakenPlaces { ids } ${refused} } }`,
        { giver, list },
      )
    ).data.takeGranteeList;
  const before = (await reviewed(saku)).length;
  const shown = await look(saku, table);
  expect(shown).toEqual({
    unread: ['助成額'],
    places: [
      { row: 2, name: 'つくし家族会', kind: 'FAMILY_GROUP', waits: false, refusals: [], alike: [] },
      expect.objectContaining({ row: 3, refusals: [{ code: 'NAME_MISSING' }] }),
      expect.objectContaining({ row: 4, alike: [expect.objectContaining({ name: 'よりみち文庫' })] }),
    ],
  });
  expect(await reviewed(saku)).toHaveLength(before);
  expect((await take(table, ' ')).refusals).toEqual([{ code: 'GIVER_MISSING', field: 'giver' }]);
  expect((await take('')).refusals).toEqual([{ code: 'LIST_EMPTY', field: 'table' }]);
  expect((await take(table)).ids).toHaveLength(2);
  expect((await take(table)).ids).toEqual([]);
  expect((await look(saku, table)).places.map(({ waits }: { waits: boolean }) => waits)).toEqual([
    true,
    false,
    true,
  ]);
  const brought = (await reviewed(saku)).filter(({ source }) => source === 'GRANTEE_LIST');
  expect(brought.map(({ steps }) => steps[0]!.word)).toEqual(['見本共同募金会', '見本共同募金会']);
  expect((await reviewed(koumi)).some(({ source }) => source === 'GRANTEE_LIST')).toBe(false);
});

test('what cannot be sent or taken is refused with its field', async () => {
  expect((await make(saku, { title: ' ', until: '2026-11-22' })).refusals).toEqual([
    { code: 'TITLE_MISSING', field: 'title' },
    { code: 'DAY_PASSED', field: 'until' },
  ]);
  await make(saku);
  const token = await tokenOf('kenkou@example.jp');
  expect((await answer(token, { name: ' ' })).refusals).toEqual([{ code: 'NAME_MISSING', field: 'name' }]);
  expect((await answer(token, {}, 'again')).refusals).toEqual([{ code: 'NOT_FOUND', field: 'once' }]);
});
