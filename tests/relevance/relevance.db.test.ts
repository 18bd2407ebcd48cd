import { createTestDatabase, startTestApi, type TestApi, type TestDatabase } from '@tsunagi/testkit';
import { type Result, report, runQuestions, summaryOf } from './run-questions.ts';

let database: TestDatabase;
let api: TestApi;
let results: Result[];

beforeAll(async () => {
  database = await createTestDatabase('loaded');
  api = await startTestApi(database);
  results = await runQuestions((query, variables) => api.ask(query, variables));
  process.stdout.write(`${report(results)}\n`);
}, 300_000);

afterAll(async () => {
  await api?.stop();
  await database?.drop();
});

test('the first ten are near the best ten: mean nDCG@10 over all judged questions is at least 0.90', () => {
  expect(summaryOf(results).ndcg).toBeGreaterThanOrEqual(0.9);
});

test('hardly any question ends in nothing: at most 1 % without a result', () => {
  expect(summaryOf(results).zeroShare).toBeLessThanOrEqual(0.01);
});
