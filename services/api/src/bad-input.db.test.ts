import { request } from 'node:http';
import { type ApiUnderTest, startApi } from './testing/api-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApi('loaded');
});
afterAll(() => api?.close());

const search = `query($input: SearchInput!, $first: Int, $after: String) {
  search(input: $input, first: $first, after: $after) {
    __typename ... on Refused { refusals { code field } } ... on SearchConnection { edges { node { id } } } } }`;
const ask = (input: object, more: object = {}) => api.ask(search, { input, ...more });
const refusalOf = async (input: object, more: object = {}) => (await ask(input, more)).data?.search.refusals;

describe('codes', () => {
  test.each([
    ['unknown', '99999', 'CODE_UNKNOWN'],
    ['of nobody', '20999', 'CODE_UNKNOWN'],
    ['foreign', '01696', 'CODE_FOREIGN'],
    ['mistyped: wrong check digit', '203069', 'CODE_MISTYPED'],
    ['mistyped: letters', '2030X', 'CODE_MISTYPED'],
    ['mistyped: too short', '20', 'CODE_MISTYPED'],
    ['mistyped: too long', '2030680000', 'CODE_MISTYPED'],
    ['SQL', "20306'; drop table resource; --", 'CODE_MISTYPED'],
    ['emoji', '🏠🏠🏠🏠🏠', 'CODE_MISTYPED'],
  ])(
    'a code that is %s is refused as home, as ward, in avoid and as a municipality',
    async (_, code, refusal) => {
      expect(await refusalOf({ person: { home: code } })).toEqual([{ code: refusal, field: 'person.home' }]);
      expect(await refusalOf({ person: { home: '14100', ward: code } })).toEqual([
        { code: refusal, field: 'person.ward' },
      ]);
      expect(await refusalOf({ avoid: [code] })).toEqual([{ code: refusal, field: 'avoid' }]);
      const { data } = await api.ask(
        `query($code: String!) { municipality(code: $code) { ... on Refused { refusals { code field } } } }`,
        { code },
      );
      expect(data.municipality.refusals).toEqual([{ code: refusal, field: 'code' }]);
    },
  );

  test.each([
    ['six digits', '203068', '20306'],
    ['full width', '２０３０６', '20306'],
    ['a lost leading zero', '1100', '01100'],
    ['six digits without their zero', '11002', '01100'],
    ['a ward', '14101', '14100'],
  ])('%s lead to the municipality', async (_, code, found) => {
    const { data } = await api.ask(
      `query($code: String!) { municipality(code: $code) { ... on Municipality { code } } }`,
      { code },
    );
    expect(data.municipality.code).toBe(found);
  });

  test('an old code leads to its successor and says so', async () => {
    const { rows } = await api.owner.query(
      `select f.code, m.code as today from former_code f join municipality m on f.successors = array[m.code] limit 1`,
    );
    const { data } = await api.ask(
      `query($code: String!) { municipality(code: $code) { ... on Municipality { code formerCode } } }`,
      { code: rows[0].code },
    );
    expect(data.municipality).toEqual({ code: rows[0].today, formerCode: rows[0].code });
  });
});

describe('ages', () => {
  test.each([-1, 121, 150, 2_000_000])('%d years are refused', async (ageYears) => {
    expect(await refusalOf({ person: { ageYears } })).toEqual([
      { code: 'AGE_OUT_OF_RANGE', field: 'person.ageYears' },
    ]);
  });

  test.each([0, 1, 119, 120])('%d years are an age', async (ageYears) => {
    expect((await ask({ person: { ageYears } })).data.search.__typename).toBe('SearchConnection');
  });

  test.each(['４６', '46', 'forty', 4.6, 3_000_000_000])(
    'an age that is no whole number is refused by its type and not repeated: %p',
    async (ageYears) => {
      const { status, errors } = await ask({ person: { ageYears } });
      expect(status).toBe(400);
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(errors?.map(({ message }) => message).join()).not.toContain(String(ageYears));
    },
  );
});

describe('words', () => {
  test.each([
    ['empty', ''],
    ['blank', ' \u3000\n'],
    ['emoji', '🎈🎈'],
    ['SQL', "'; drop table resource; --"],
    ['wildcards', '%%%___\\'],
    ['a null byte', 'い\u0000ば'],
    ['half a surrogate', 'い\ud83d'],
    ['one character', 'あ'],
    ['a hundred', 'あ'.repeat(100)],
    ['many words', 'a b c d e f g h i j k l m n o p q r s t u v w x y z'],
    ['right to left', '\u202eمرحبا'],
    ['combining marks', `e${'\u0301'.repeat(90)}`],
  ])('%s words are searched for', async (_, words) => {
    for (const person of [null, { home: '20217' }]) {
      const { status, data } = await ask({ words, person });
      expect([status, data?.search.__typename]).toEqual([200, 'SearchConnection']);
    }
    const suggested = await api.ask(
      'query($text: String!) { suggestWords(text: $text) { text } suggestMunicipalities(text: $text) { name } }',
      { text: words },
    );
    expect(suggested.status).toBe(200);
    expect(suggested.errors).toBeUndefined();
  });

  test('more than a hundred characters are refused', async () => {
    expect(await refusalOf({ words: 'あ'.repeat(101) })).toEqual([
      { code: 'WORDS_TOO_LONG', field: 'words' },
    ]);
  });
});

describe('places on the globe', () => {
  const marks = (bounds: object, zoom = 8) =>
    api.ask(
      `query($view: MapViewInput!) { mapMarks(input: {}, view: $view) { ... on Refused { refusals { code field } } ... on MapMarks { total } } }`,
      { view: { bounds, zoom } },
    );
  const box = (west: number, south: number, east: number, north: number) => ({ west, south, east, north });

  test.each([
    ['New York', box(-75, 40, -73, 41), 'POINT_OUTSIDE_JAPAN'],
    ['the south pole', box(130, -89, 140, -80), 'POINT_OUTSIDE_JAPAN'],
    ['inside out', box(140, 36, 138, 35), 'VIEW_INVALID'],
    ['a point', box(138, 36, 138, 36), 'VIEW_INVALID'],
    ['beyond the poles', box(138, 35, 140, 95), 'VIEW_INVALID'],
    ['beyond the date line', box(138, 35, 400, 36), 'VIEW_INVALID'],
  ])('a view of %s is refused', async (_, bounds, code) => {
    expect((await marks(bounds)).data.mapMarks.refusals).toEqual([{ code, field: 'view.bounds' }]);
    expect(await refusalOf({ within: bounds })).toEqual([{ code, field: 'within' }]);
  });

  test.each([-1, 23, 99])('zoom %d is refused', async (zoom) => {
    expect((await marks(box(138, 35, 140, 37), zoom)).data.mapMarks.refusals).toEqual([
      { code: 'VIEW_INVALID', field: 'view.zoom' },
    ]);
  });

  test('the whole world at the finest zoom is answered with at most 500 marks', async () => {
    const { data } = await api.ask(
      `{ mapMarks(input: {}, view: { zoom: 22, bounds: { west: -180, south: -85, east: 180, north: 85 } }) {
        ... on MapMarks { pins { id } clusters { id } total } } }`,
    );
    expect(data.mapMarks.pins.length + data.mapMarks.clusters.length).toBeLessThanOrEqual(500);
    expect(data.mapMarks.total).toBeGreaterThan(300);
  });
});

describe('what hangs together', () => {
  test.each(['NEAR', 'AWAY', 'HOME'])('scope %s without a home is refused', async (scope) => {
    expect(await refusalOf({ scope })).toEqual([{ code: 'HOME_MISSING', field: 'person.home' }]);
  });

  test('a ward of another city is refused', async () => {
    expect(await refusalOf({ person: { home: '14130', ward: '14101' } })).toEqual([
      { code: 'CODE_UNKNOWN', field: 'person.ward' },
    ]);
  });

  test.each([0, -5, 51, 1_000_000])('a page of %d is refused', async (first) => {
    expect(await refusalOf({}, { first })).toEqual([{ code: 'PAGE_SIZE', field: 'first' }]);
  });

  test('four places to compare are too many; ids of nothing are not found', async () => {
    const compare = (ids: string[]) =>
      api.ask('query($ids: [ID!]!) { compare(ids: $ids) { ... on Refused { refusals { code field } } } }', {
        ids,
      });
    const none = '00000000-0000-4000-8000-000000000000';
    expect((await compare([none, none, none, none])).data.compare.refusals).toEqual([
      { code: 'TOO_MANY', field: 'ids' },
    ]);
    for (const id of [none, 'x', "' or 1=1", '']) {
      expect((await compare([id])).data.compare.refusals).toEqual([{ code: 'NOT_FOUND', field: 'ids' }]);
      const { data } = await api.ask(
        'query($id: ID!) { resource(id: $id) { ... on Refused { refusals { code field } } } }',
        { id },
      );
      expect(data.resource.refusals).toEqual([{ code: 'NOT_FOUND', field: 'id' }]);
    }
  });

  test('long lists are refused', async () => {
    expect(await refusalOf({ avoid: Array.from({ length: 51 }, () => '20303') })).toEqual([
      { code: 'TOO_MANY', field: 'avoid' },
    ]);
    expect(await refusalOf({ avoidOrganizations: ['not an id'] })).toEqual([
      { code: 'NOT_FOUND', field: 'avoidOrganizations' },
    ]);
  });

  test('several faults are told together', async () => {
    const refusals = await refusalOf({ person: { home: '99999', ageYears: 150 }, words: 'あ'.repeat(200) });
    expect(refusals.map(({ code }: { code: string }) => code).sort()).toEqual([
      'AGE_OUT_OF_RANGE',
      'CODE_UNKNOWN',
      'WORDS_TOO_LONG',
    ]);
  });
});

describe('documents', () => {
  test('fifty deep is refused', async () => {
    const deep = `{ search(input: {}) { ... on SearchConnection { ${'edges { '.repeat(48)} cursor ${'} '.repeat(48)} } } }`;
    const { status, errors } = await api.ask(deep);
    expect(status).toBe(400);
    expect(errors?.length).toBeGreaterThan(0);
    expect(errors?.map(({ extensions }) => extensions.code)).toContain('TOO_DEEP');
  });

  test('fragments that double at every step are refused at once', async () => {
    const steps = Array.from(
      { length: 60 },
      (_, at) => `fragment f${at} on SearchConnection { ...f${at + 1} ...f${at + 1} day }`,
    );
    const document = `{ search(input: {}) { ...f0 } } ${steps.join(' ')} fragment f60 on SearchConnection { day }`;
    const start = performance.now();
    const { status } = await api.ask(document);
    expect(status).toBe(400);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  test('fragments that go in circles are refused', async () => {
    const { status } = await api.ask(
      '{ search(input: {}) { ...a } } fragment a on SearchConnection { ...b } fragment b on SearchConnection { ...a }',
    );
    expect(status).toBe(400);
  });

  test('a hundred searches in one document are refused', async () => {
    const many = Array.from(
      { length: 100 },
      (_, at) =>
        `s${at}: search(input: {}, first: 50) { ... on SearchConnection { edges { node { id name } } } }`,
    );
    const { status, errors } = await api.ask(`{ ${many.join(' ')} }`);
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'TOO_COSTLY']);
  });

  test('what is no GraphQL is refused without being repeated', async () => {
    const { status, errors } = await api.ask('{ わたしは34さい');
    expect(status).toBe(400);
    expect(JSON.stringify(errors)).not.toContain('34さい');
  });

  test('a literal of the wrong type is refused without being repeated', async () => {
    const { status, errors } = await api.ask(
      '{ search(input: { person: { ageYears: "４６さい" } }) { __typename } }',
    );
    expect(status).toBe(400);
    expect(JSON.stringify(errors)).not.toContain('４６');
  });

  test('introspection is allowed', async () => {
    const { data } = await api.ask('{ __schema { queryType { name } types { name } } }');
    expect(data.__schema.queryType.name).toBe('Query');
  });
});

describe('doors', () => {
  // biome-ignore lint/suspicious/noExplicitAny: a test says by its expectations what it reads
  const jsonOf = (answer: Response) => answer.json() as Promise<any>;
  const fetchRaw = (path: string, init: RequestInit = {}) => fetch(`${api.url}${path}`, init);

  test('a question in a URL is refused: nothing about a person may stand there', async () => {
    const answer = await fetchRaw(`/graphql?query=${encodeURIComponent('{ directory { day } }')}`);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await jsonOf(answer)).errors[0].extensions.code).toBe('METHOD_NOT_ALLOWED');
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
    expect((await fetchRaw('/graphql', { method })).status).toBe(405);
  });

  test.each([
    ['no JSON', 'person=34'],
    ['an unclosed JSON', '{"query": "{ directory'],
    ['a list of questions', '[{"query":"{ directory { day } }"},{"query":"{ directory { day } }"}]'],
    ['a number', '42'],
    ['nothing', ''],
    ['a query that is none', '{"query": 42}'],
  ])('%s is refused with an answer', async (_, body) => {
    const answer = await fetchRaw('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(answer.status).toBe(400);
    expect((await jsonOf(answer)).errors).toHaveLength(1);
  });

  test('a form from another site is refused', async () => {
    const answer = await fetchRaw('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: '{ directory { day } }' }),
    });
    expect(answer.status).toBe(400);
  });

  test.each([true, false])(
    'a body of ten megabytes is refused with a clear answer and is not read, length announced: %p',
    async (announced) => {
      const { status, body, sentBytes } = await sendLarge(10_000_000, announced);
      expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([413, 'TOO_LARGE']);
      // What was sent beyond the limit lies in the buffers of the network, not in the api.
      expect(sentBytes).toBeLessThan(9_000_000);
    },
  );

  /** Sends blanks until the answer comes. */
  function sendLarge(
    length: number,
    announced: boolean,
  ): Promise<{ status: number; body: string; sentBytes: number }> {
    return new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        ...(announced ? { 'content-length': length } : { 'transfer-encoding': 'chunked' }),
      };
      let sentBytes = 0;
      const sent = request(`${api.url}/graphql`, { method: 'POST', headers }, (answer) => {
        const { statusCode = 0 } = answer;
        let body = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => {
          body += part;
        });
        answer.on('end', () => {
          resolve({ status: statusCode, body, sentBytes });
          sent.destroy();
        });
      });
      sent.on('error', reject);
      const write = () => {
        while (sentBytes < length && !sent.destroyed) {
          sentBytes += 50_000;
          if (!sent.write(Buffer.alloc(50_000, 32))) return void sent.once('drain', write);
        }
      };
      write();
    });
  }

  test('points and borders carry a mark and a small form', async () => {
    for (const path of ['/geo/points.json', '/geo/boundaries.topo.json']) {
      const first = await fetchRaw(path);
      expect([first.status, first.headers.get('content-encoding')]).toEqual([200, 'gzip']);
      const etag = first.headers.get('etag')!;
      expect((await fetchRaw(path, { headers: { 'if-none-match': etag } })).status).toBe(304);
    }
    const points = await jsonOf(await fetchRaw('/geo/points.json'));
    expect(points).toHaveLength(1741);
    expect(points[0]).toHaveLength(7);
    const topology = await jsonOf(await fetchRaw('/geo/boundaries.topo.json'));
    expect(topology.objects.municipalities.geometries[0].properties.code).toMatch(/^\d{5}$/);
  });

  test('health and readiness answer; what is not there is not found', async () => {
    expect((await fetchRaw('/healthz')).status).toBe(200);
    expect((await fetchRaw('/readyz')).status).toBe(200);
    expect((await fetchRaw('/../../etc/passwd')).status).toBe(404);
    expect((await fetchRaw('/geo/points.json', { method: 'POST' })).status).toBe(405);
  });

  test('no answer may be kept by anyone on the way, and each has a number', async () => {
    const answer = await fetchRaw('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ directory { day } }' }),
    });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

test('a database that is gone is an INTERNAL fault with a number and no word from inside', async () => {
  const broken = await startApi('migrated');
  try {
    await broken.owner.query('drop table offering_card cascade');
    const { status, data, errors } = await broken.ask(search, { input: {} });
    expect([status, data]).toEqual([200, null]);
    expect(errors).toEqual([
      {
        message: 'INTERNAL',
        path: ['search'],
        extensions: { code: 'INTERNAL', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      },
    ]);
    expect(broken.logged.join('\n')).toContain(errors![0]!.extensions.requestId);
    expect(broken.logged.join('\n')).not.toContain('offering_card');
  } finally {
    await broken.close();
  }
});
