import { inTransaction } from '../persistence/in-transaction.ts';
import { stableId } from '../persistence/stable-id.ts';
import { refreshOfferingSearch } from '../readmodel/index.ts';
import { type ApiUnderTest, startApi, testNow } from '../testing/api-under-test.ts';
import { aDirectoryOf, aPlace, fill } from '../testing/directory-builder.ts';

let api: ApiUnderTest;
let now = testNow;
beforeAll(async () => {
  api = await startApi('loaded', () => now);
});
afterEach(() => {
  now = testNow;
});
afterAll(() => api?.close());

const query = `query($input: SearchInput!, $first: Int, $after: String) {
  search(input: $input, first: $first, after: $after) {
    ... on Refused { refusals { code field } }
    ... on SearchConnection { widened pageInfo { hasNextPage endCursor } edges { cursor node { id name ring } } } } }`;

const ask = async (input: object, first: number, after?: string) =>
  (await api.ask(query, { input, first, after })).data.search;

/** Twelve places, each a little farther from home. */
const twelve = () =>
  Array.from({ length: 12 }, (_, at) =>
    aPlace({ key: `p${at}`, name: `居場所 ${at}` }, { position: { lat: 36.25 + at / 100, lng: 138.48 } }),
  );

async function walk(input: object, between: (page: number) => Promise<void>): Promise<string[]> {
  const names: string[] = [];
  let after: string | undefined;
  for (let page = 0; page < 20; page += 1) {
    const found = await ask(input, 3, after);
    names.push(...found.edges.map(({ node }: { node: { name: string } }) => node.name));
    if (!found.pageInfo.hasNextPage) return names;
    after = found.pageInfo.endCursor;
    await between(page);
  }
  throw new Error('no end');
}

const removeResource = (key: string) =>
  inTransaction(api.owner, async (client) => {
    await client.query('delete from resource where id = $1', [stableId('resource', key)]);
  });

/** Moves a place as near as can be: it would now stand before all pages that were read. */
const moveToFront = (key: string) =>
  inTransaction(api.owner, async (client) => {
    await client.query('update venue set public_lat = 36.2487, public_lng = 138.4769 where id = $1', [
      stableId('venue', `${key}/venue`),
    ]);
    await refreshOfferingSearch(client, [stableId('resource', key)]);
  });

const home = { person: { home: '20217' } };

test('pages follow each other without a gap or a repetition', async () => {
  await fill(api, aDirectoryOf(twelve()));
  expect(await walk(home, async () => {})).toEqual(twelve().map(({ resource }) => resource.name));
});

test('a place that appears before the page just read neither repeats nor hides another', async () => {
  const places = twelve();
  await fill(api, aDirectoryOf(places));
  const names = await walk(home, async (page) => {
    if (page === 0) await moveToFront('p11');
  });
  expect(names).toEqual(places.slice(0, 11).map(({ resource }) => resource.name));
});

test('a place that disappears between pages takes no other with it', async () => {
  const places = twelve();
  await fill(api, aDirectoryOf(places));
  const names = await walk(home, async (page) => {
    // p2 was the last of the page just read: the cursor's own row is gone.
    if (page === 0) for (const key of ['p2', 'p5']) await removeResource(key);
  });
  expect(names).toEqual(
    places.filter(({ resource }) => resource.key !== 'p5').map(({ resource }) => resource.name),
  );
});

test('pages without a home follow each other, too', async () => {
  await fill(api, aDirectoryOf(twelve()));
  const names = await walk({ words: '居場所' }, async () => {});
  expect([...names].sort()).toEqual(
    twelve()
      .map(({ resource }) => resource.name)
      .sort(),
  );
});

test.each([
  ['another home', { person: { home: '20208' } }],
  ['another age', { person: { home: '20217', ageYears: 40 } }],
  ['another filter', { ...home, kinds: ['IBASHO'] }],
  ['other words', { ...home, words: '居場所' }],
])('a cursor is refused to a question with %s', async (_, input) => {
  await fill(api, aDirectoryOf(twelve()));
  const { pageInfo } = await ask(home, 3);
  expect(await ask(input, 3, pageInfo.endCursor)).toEqual({
    refusals: [{ code: 'CURSOR_FOREIGN', field: 'after' }],
  });
});

test.each(['', 'x', 'AAAA', '"; drop table resource; --', 'a'.repeat(5_000), '居場所'])(
  'what is no cursor is refused: %.20s',
  async (after) => {
    expect(await ask(home, 3, after)).toEqual({ refusals: [{ code: 'CURSOR_FOREIGN', field: 'after' }] });
  },
);

test('a search is pinned to its day: a page asked after midnight still belongs to the day before', async () => {
  const places = twelve();
  await fill(api, aDirectoryOf(places));
  const first = await ask(home, 3);
  now = new Date('2026-11-23T15:30:00Z');
  const { data } = await api.ask(
    `query($input: SearchInput!, $after: String) { search(input: $input, first: 3, after: $after) {
      ... on SearchConnection { day edges { node { name } } } } }`,
    { input: home, after: first.pageInfo.endCursor },
  );
  expect(data.search.day).toBe('2026-11-23');
  expect(data.search.edges).toHaveLength(3);
});
