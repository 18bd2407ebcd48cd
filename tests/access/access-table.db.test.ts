import { createTestDatabase, startTestApi, type TestApi, type TestDatabase } from '@tsunagi/testkit';
import { table } from './lines/index.ts';
import type { Who } from './lines/line.ts';
import { rowTests } from './rows/index.ts';
import { type Ask, type Caller, callers, everybody } from './staff.ts';

let database: TestDatabase;
let api: TestApi;
let as: Record<Caller, Ask>;
beforeAll(async () => {
  database = await createTestDatabase('loaded');
  api = await startTestApi(database);
  as = await everybody(api);
}, 60_000);
afterAll(async () => {
  await api?.stop();
  await database?.drop();
});

test('every operation has a line in the table', async () => {
  const { data } = await as.visitor(
    '{ __schema { queryType { fields { name } } mutationType { fields { name } } } }',
  );
  const { queryType, mutationType } = data.__schema;
  const operations = [...queryType.fields, ...mutationType.fields].map(({ name }: { name: string }) => name);
  expect(operations.sort()).toEqual(Object.keys(table).sort());
});

/** What stands in the way of a caller by the table: nothing, no sign-in, or no right. */
function expected(who: Who, caller: Caller): readonly string[] {
  if (who === 'everyone' || (typeof who !== 'string' && who.includes(caller))) return [];
  if (caller === 'visitor') return ['UNAUTHENTICATED'];
  return who === 'people' ? [] : ['FORBIDDEN'];
}

describe.each(callers)('%s', (caller) => {
  test.each(Object.entries(table))('may call %s as the table says', async (_name, [who, query]) => {
    const { errors } = await as[caller](query);
    expect(errors?.map(({ extensions }) => extensions?.code) ?? []).toEqual(expected(who, caller));
  });
});

test.each(rowTests)('$name', ({ run }) => run(as));
