import { report, runQuestions } from './run-questions.ts';

// Asks an api that runs already: node --import tsx tests/relevance/report.ts http://127.0.0.1:4000
const origin = process.argv[2] ?? 'http://127.0.0.1:4000';
const worst = Number(process.argv[3] ?? 20);
const ask = async (query: string, variables: object) => {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as { data?: unknown; errors?: readonly { message: string }[] };
};
console.log(report(await runQuestions(ask), worst));
