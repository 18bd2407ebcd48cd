import { expandQuery, namesIn, type OfferingTexts, relevanceTier } from '@tsunagi/domain';
import { withClient } from '@tsunagi/testkit';
import { freshnessOrder } from '../person/index.ts';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApi('loaded');
});
afterAll(() => api?.close());

const query = `query($input: SearchInput!) { search(input: $input, first: 50) {
  ... on SearchConnection { edges { node { id freshness { class } } } } } }`;

interface Row extends OfferingTexts {
  id: string;
}

const readTexts = () =>
  withClient(api.database.ownerUrl, async (client) => {
    const found = await client.query<Row>(
      `select w.offering_id as id, s.kind, w.name, w.alias, w.rest
       from offering_words w join offering_search s using (offering_id)`,
    );
    return new Map(found.rows.map((row) => [row.id, row]));
  });

// A supporter is shown whatever it is for: words alone decide.
const asked = [
  '居場所',
  '本',
  '絵',
  '家族会',
  'ひだまり',
  '夜の電話',
  'ひきこもりの相談',
  '居場所 本',
  'まんが',
  'カフェ',
  '相談',
];

test.each(asked)('without a home, %s is answered as the domain ranks it', async (words) => {
  const texts = await readTexts();
  const tierOf = (row: Row) => relevanceTier(expandQuery(words), wholeNames(words), row);
  const { edges } = (await api.ask(query, { input: { words, person: { role: 'SUPPORTER' } } })).data.search;
  const shown = edges.map(({ node }: { node: { id: string; freshness: { class: never } } }) => ({
    tier: tierOf(texts.get(node.id)!),
    fresh: freshnessOrder.indexOf(node.freshness.class),
    id: node.id,
  }));
  const matching = [...texts.values()].map(tierOf).filter((tier) => tier !== null);
  expect(shown.map(({ tier }: { tier: number }) => tier)).toEqual(
    matching.sort((a, b) => a - b).slice(0, 50),
  );
  const inOrder = [...shown].sort((a, b) => a.tier - b.tier || a.fresh - b.fresh || (a.id < b.id ? -1 : 1));
  expect(shown).toEqual(inOrder);
});

/** Only words that are a name through and through may be somebody's name. */
const wholeNames = (words: string) => (namesIn(words).join('') === words ? namesIn(words) : []);
