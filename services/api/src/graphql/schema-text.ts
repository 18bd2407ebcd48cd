import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import { makeSchema } from './schema.ts';

/** Where the committed contract lies. */
export const schemaPath = fileURLToPath(new URL('../../schema.graphql', import.meta.url));

const head = `# The contract between the api and everyone who asks it. Made from the code by \`npm run schema:emit\`:
# never edited by hand; a change here is a change of contract.

`;

/** The contract as text. */
export const schemaText = (): string => `${head}${printSchema(makeSchema())}\n`;
