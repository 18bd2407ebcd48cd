import { originUnderTest } from './browser.ts';
import { askDoor } from './steps.ts';

interface Reply {
  readonly status: number;
  readonly body: string;
  readonly milliseconds: number;
}

/** One request to the public origin, given up after 20 s. */
async function send(path: string, init: RequestInit = {}): Promise<Reply> {
  const began = performance.now();
  const answer = await fetch(originUnderTest() + path, {
    redirect: 'manual',
    signal: AbortSignal.timeout(20_000),
    ...init,
  });
  const body = await answer.text();
  return { status: answer.status, body, milliseconds: performance.now() - began };
}

const json = (body: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body,
});
const form = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields),
});

/** What tells of the inside: stacks, files, tables, statements. */
const inside =
  /node_modules|\/services\/|\.ts:\d+|at \w+ \(|select .* from|offering_search|ECONNREFUSED|postgres/iu;

function isClear({ status, body }: Reply): void {
  expect(status).toBeLessThan(500);
  expect(body.match(inside)?.[0]).toBeUndefined();
}

const searched =
  '__typename ... on SearchConnection { edges { cursor } } ... on Refused { refusals { code field } }';
interface Search {
  readonly search: {
    readonly __typename: string;
    readonly edges?: readonly { readonly cursor: string }[];
    readonly refusals?: readonly { readonly code: string }[];
  };
}
const search = (input: object, after: string | null = null) =>
  askDoor<Search>(
    originUnderTest(),
    `query ($input: SearchInput!, $after: String) { search(input: $input, after: $after, first: 3) { ${searched} } }`,
    { input, after },
  );

test.each([
  ['an unknown home', { person: { home: '99999' } }, /CODE/u],
  ['a mistyped home', { person: { home: '203034' } }, /CODE/u],
  ['a home that is no code', { person: { home: "'; drop table resource; --" } }, /CODE/u],
  ['a foreign home', { person: { home: '01695' } }, /CODE/u],
  ['age −1', { person: { ageYears: -1 } }, /AGE/u],
  ['age 150', { person: { ageYears: 150 } }, /AGE/u],
  ['huge words', { words: 'あ'.repeat(5_000) }, /WORDS_TOO_LONG/u],
  ['away from nowhere', { scope: 'AWAY' }, /HOME_MISSING/u],
  ['a view upside down', { within: { west: 200, south: 90, east: -200, north: -90 } }, /VIEW|POINT/u],
  ['too many towns to leave out', { avoid: Array.from({ length: 3000 }, () => '20303') }, /TOO_MANY/u],
])('%s is refused with a code', async (_name, input, code) => {
  const { data, errors } = await search(input);
  expect(errors).toBeUndefined();
  expect(data?.search.refusals?.map((refusal) => refusal.code).join()).toMatch(code);
});

test.each([
  ['age 0', { person: { ageYears: 0 } }],
  ['empty words', { words: '' }],
  ['blank words', { words: '　 \t' }],
  ['emoji', { words: '🏠👨‍👩‍👧' }],
  ['SQL', { words: "' or 1=1; drop table offering_search; --" }],
  ['signs of a pattern', { words: '%_\\%' }],
  ['a lone surrogate', { words: '\ud800' }],
  ['a home of an old code', { person: { home: '04423' } }],
  ['a home without its zero', { person: { home: '1100' } }],
])('%s is answered', async (_name, input) => {
  const { data, errors } = await search(input);
  expect(errors).toBeUndefined();
  expect(data?.search.__typename).toBe('SearchConnection');
});

test('a cursor of another question, and one that is none, are refused', async () => {
  const one = await search({ words: '居場所' });
  const cursor = one.data?.search.edges?.[0]?.cursor ?? '';
  expect(cursor).not.toBe('');
  for (const after of [cursor, 'bm9uc2Vuc2U', '🏠', 'a'.repeat(5000)]) {
    const { data } = await search({ words: '家族' }, after);
    expect([after.slice(0, 20), data?.search.refusals?.[0]?.code]).toEqual([
      after.slice(0, 20),
      'CURSOR_FOREIGN',
    ]);
  }
  expect((await search({ words: '居場所' }, cursor)).data?.search.__typename).toBe('SearchConnection');
});

const deep = (levels: number) =>
  `{ resource(id: "00000000-0000-4000-8000-000000000000") { ... on Resource { ${'home { '.repeat(levels)}code${' }'.repeat(levels)} } } }`;

test.each([
  [
    'a body of 10 MB',
    json(JSON.stringify({ query: '{ directory { day } }', variables: { x: 'x'.repeat(10_000_000) } })),
  ],
  ['a query 50 deep', json(JSON.stringify({ query: deep(50) }))],
  [
    'a query of 10,000 questions',
    json(
      JSON.stringify({
        query: `{ ${Array.from({ length: 10_000 }, (_, n) => `a${n}: directory { day }`).join(' ')} }`,
      }),
    ),
  ],
  ['no JSON', json('{')],
  ['JSON null', json('null')],
  ['a list of questions', json('[{"query":"{ directory { day } }"}]')],
  ['nothing', json('')],
  ['a form', form({ query: '{ directory { day } }' })],
  [
    'a wrong type',
    json(JSON.stringify({ query: '{ search(input: { person: { ageYears: "４６" } }) { __typename } }' })),
  ],
])('%s at the door is refused, quickly and without a word about the inside', async (_name, request) => {
  const reply = await send('/graphql', request);
  isClear(reply);
  expect(reply.status === 200 ? JSON.parse(reply.body).errors?.length : reply.status).toBeGreaterThan(0);
  expect(reply.milliseconds).toBeLessThan(10_000);
});

test('long addresses are never a fault', async () => {
  isClear(await send(`/towns/${'1'.repeat(4000)}`));
  isClear(await send(`/towns?q=${encodeURIComponent('あ'.repeat(500))}`));
});

test.each([
  '/towns/%00',
  '/towns/%E0%A4%A',
  '/towns/🏠',
  '/towns/..%2f..%2fetc%2fpasswd',
  '/places/nothing',
  '/places/%27%20or%201=1',
  '/prefectures/0',
  '/prefectures/99',
  '/towns?q=%F0%9F%8F%A0',
  '/koyomi?m=9999-99',
  '/geo/../../etc/passwd',
  '/geo/nothing.json',
  '/tiles/99/99999/99999',
  '/towns/20303/leaflet/nothing',
  '/towns/20303?view=nonsense',
  '/graphql',
])('the page %s is never a fault', async (path) => {
  isClear(await send(path));
});

const answers = { role: 'FAMILY', home: '20303', age: '45', scope: 'NEAR' };
test.each([
  ['an unknown town', { ...answers, home: '99999' }],
  ['a town that is no code', { ...answers, home: "';--" }],
  ['a ward that is none', { ...answers, home: '20303_99999' }],
  ['age −1', { ...answers, age: '-1' }],
  ['age ４６', { ...answers, age: '４６' }],
  ['a foreign cursor', { ...answers, after: 'nonsense', number: 'x' }],
  ['a place that is none', { ...answers, place: '00000000-0000-4000-8000-000000000000' }],
  ['places to compare that are none', { ...answers, compare: '00000000-0000-4000-8000-000000000000' }],
  ['a view of nowhere', { ...answers, within: '1e9,-1e9,nothing,0' }],
  ['a view outside Japan', { ...answers, within: '-10,-10,-9,-9' }],
  ['a distance of nonsense', { ...answers, scope: 'AWAY', apart: '1e99' }],
  ['emoji for words', { ...answers, words: '🏠'.repeat(40) }],
  ['a foreign prefecture', { role: 'SELF', prefecture: '99' }],
  ['empty fields', { role: '', home: '', age: '' }],
])('a form with %s is answered by a page', async (_name, fields) => {
  const reply = await send('/', form(fields));
  isClear(reply);
  expect(reply.body).toContain('<h1');
});

test('a form of 10 MB is refused, quickly', async () => {
  const reply = await send('/', form({ ...answers, words: 'x'.repeat(10_000_000) }));
  expect(reply.status).toBe(413);
  expect(reply.milliseconds).toBeLessThan(10_000);
});
