import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { schemaPath, schemaText } from '../graphql/schema-text.ts';
import { runOnce } from './run-once.ts';

/** `emit` writes the contract; `check` fails when the committed one is another. */
await runOnce(async () => {
  const text = schemaText();
  if (process.argv[2] !== 'check') return writeFile(schemaPath, text);
  if ((await readFile(schemaPath, 'utf8')) === text) return console.log('schema.graphql is up to date');
  throw new Error(
    'schema.graphql is not what the code says: run `npm run schema:emit -w services/api` and commit it.',
  );
});
