import { createTestDatabase, type TestDatabase } from '@tsunagi/testkit';
import type { PoolClient } from 'pg';
import { PersonalDatabase } from './personal-database.ts';

let database: TestDatabase;
let personal: PersonalDatabase;
beforeAll(async () => {
  database = await createTestDatabase('migrated');
  personal = new PersonalDatabase(database.appUrl);
});
afterAll(async () => {
  await personal?.close();
  await database?.drop();
});

const nobody = {
  personId: '00000000-0000-4000-8000-000000000000',
  organizationId: null,
  role: null,
  municipalityCode: null,
  prefectureCode: null,
};

test('of two acts that wait for each other both are done, one of them from its beginning', async () => {
  let begun = 0;
  let bothBegun = () => {};
  const both = new Promise<void>((resolve) => {
    bothBegun = resolve;
  });
  const locks = (first: number, then: number) => async (client: PoolClient) => {
    await client.query('select pg_advisory_xact_lock($1)', [first]);
    begun += 1;
    if (begun === 2) bothBegun();
    await both;
    await client.query('select pg_advisory_xact_lock($1)', [then]);
    return first;
  };
  const done = await Promise.all([
    personal.actingAs(nobody, locks(1, 2)),
    personal.actingAs(nobody, locks(2, 1)),
  ]);
  expect([done, begun]).toEqual([[1, 2], 3]);
});

test('what fails for another reason fails at once', async () => {
  let tries = 0;
  const work = async (client: PoolClient) => {
    tries += 1;
    await client.query('select 1 / 0');
  };
  await expect(personal.actingAs(nobody, work)).rejects.toThrow('division by zero');
  expect(tries).toBe(1);
});
