import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { hsdsCheck, schemaVersions } from '../testing/hsds-schemas.ts';
import { type Endpoint, endpoints } from './hsds-endpoints.ts';

let api: ApiUnderTest;
const lists = new Map<string, Row[]>();
const singles = new Map<string, unknown[]>();

interface Row {
  id: string;
}

/** Rows asked for one by one: every row is looked at in the full lists, which show the same. */
const everyNth = 5;

const ask = async (path: string) => {
  const answer = await fetch(`${api.url}/hsds${path}`);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer;
};

// biome-ignore lint/suspicious/noExplicitAny: a test says by its expectations what it reads
const read = async (path: string): Promise<any> => (await ask(path)).json();

/** All rows over all pages of a list. */
async function everyPage({ path }: Endpoint, more = ''): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1; ; page += 1) {
    const body = await read(`${path}?per_page=37&page=${page}${more}`);
    expect(body).toMatchObject({ page_number: page, size: body.contents.length, first_page: page === 1 });
    rows.push(...body.contents);
    if (body.last_page) {
      expect(rows).toHaveLength(body.total_items);
      return rows;
    }
  }
}

beforeAll(async () => {
  api = await startApi('loaded');
  for (const endpoint of endpoints) {
    const rows = await everyPage(endpoint);
    lists.set(endpoint.path, rows);
    const single: unknown[] = [];
    for (const { id } of rows.filter((_, at) => at % everyNth === 0))
      single.push(await read(`${endpoint.path}/${id}`));
    singles.set(endpoint.path, single);
  }
}, 180_000);
afterAll(() => api?.close());

/** `describe.each` refuses an empty list: where no schemas are beside the project, one skip says so. */
const whereThereAreSchemas =
  schemaVersions.length > 0
    ? describe.each(schemaVersions)
    : describe.skip.each(['(its schemas are not beside the project: TSUNAGI_SHARED)']);

whereThereAreSchemas('HSDS %s', (version) => {
  let check: ReturnType<typeof hsdsCheck>;
  beforeAll(() => {
    check = hsdsCheck(version);
  });
  const faultsOf = (schema: string, rows: readonly unknown[]) => {
    const validate = check(schema);
    return rows.flatMap((row) =>
      validate(row) ? [] : [{ id: (row as Row).id, errors: validate.errors?.slice(0, 2) }],
    );
  };

  test('a row that lacks what HSDS requires is found out', () => {
    const [service] = singles.get('/services') as Record<string, unknown>[];
    expect(
      faultsOf('service', [
        { ...service, status: 'open' },
        { ...service, id: 'x' },
      ]),
    ).toHaveLength(2);
    expect(faultsOf('service_list', [{ id: service!.id }])).toHaveLength(1);
  }, 120_000);

  test.each(endpoints)(
    'every row of $path as listed, and a fifth of them alone, is valid',
    ({ path, schemas }) => {
      const rows = lists.get(path)!;
      expect(rows.length).toBeGreaterThan(10);
      expect(faultsOf(schemas.list, rows)).toEqual([]);
      expect(faultsOf(schemas.one, singles.get(path)!)).toEqual([]);
    },
    120_000,
  );

  test('a service at a location is valid as a service, too', () => {
    expect(faultsOf('service', singles.get('/service_at_locations')!)).toEqual([]);
  }, 120_000);

  test('full, minimal and streamed rows are valid', async () => {
    const [services, places, organizations] = endpoints;
    expect(faultsOf('service', await everyPage(services!, '&full=true'))).toEqual([]);
    expect(faultsOf('service_list', await everyPage(services!, '&minimal'))).toEqual([]);
    expect(faultsOf('service_at_location', await everyPage(places!, '&full=true'))).toEqual([]);
    expect(faultsOf('organization', await everyPage(organizations!, '&full=true'))).toEqual([]);
    expect(faultsOf('organization', await everyPage(organizations!, '&full_service=true'))).toEqual([]);
  }, 120_000);
});

test.each(endpoints)(
  'over all pages of $path every row stands once, and streamed the same',
  async (endpoint) => {
    const ids = lists.get(endpoint.path)!.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const text = await (await ask(`${endpoint.path}?format=ndjson`)).text();
    const streamed = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(streamed).toEqual(ids);
  },
);

test('the lists are exactly what the directory lists', async () => {
  for (const [path, column] of [
    ['/services', 'resource_id'],
    ['/service_at_locations', 'offering_id'],
    ['/organizations', 'organization_id'],
  ] as const) {
    const { rows } = await api.owner.query(`select distinct ${column} as id from offering_search`);
    expect(new Set(lists.get(path)!.map(({ id }) => id))).toEqual(new Set(rows.map(({ id }) => id)));
  }
});

test('what hangs on rows has ids of its own, and terms lead to the terms that are listed', () => {
  const terms = new Set(lists.get('/taxonomy_terms')!.map(({ id }) => id));
  const seen = new Map<string, string>();
  const walk = (value: unknown, entity: string): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, entity);
    else if (value !== null && typeof value === 'object') {
      const { id, taxonomy_term_id: term } = value as { id?: string; taxonomy_term_id?: string };
      if (term) expect(terms.has(term)).toBe(true);
      if (id) expect(seen.get(id) ?? entity).toBe(entity);
      if (id) seen.set(id, entity);
      for (const [key, below] of Object.entries(value)) walk(below, key);
    }
  };
  walk(singles.get('/services'), 'service');
  expect(seen.size).toBeGreaterThan(1_000);
});

test('an invented directory says so in the root, in each service and each organization', async () => {
  const root = await read('');
  const { rows } = await api.owner.query('select fiction from directory_meta');
  expect(root.notice).toBe(rows[0].fiction);
  for (const service of singles.get('/services') as { alert: string; metadata: unknown[] }[]) {
    expect(service.alert).toBe(root.notice);
    expect(service.metadata).toEqual([expect.objectContaining({ replacement_value: root.notice })]);
  }
  for (const one of singles.get('/organizations') as { metadata: unknown[] }[])
    expect(one.metadata).toEqual([expect.objectContaining({ replacement_value: root.notice })]);
});

test('a service says for how many there is room, as long as that may be counted on', async () => {
  const { rows } = await api.owner.query(`select id from resource where intake ->> 'free' is not null`);
  expect(rows.length).toBeGreaterThan(1);
  for (const { id } of rows) {
    const { capacities } = await read(`/services/${id}`);
    expect(capacities).toHaveLength(1);
    expect(capacities[0].available).toBeLessThanOrEqual(capacities[0].maximum);
    expect(capacities[0].unit).toMatchObject({ name: '人' });
  }
});
