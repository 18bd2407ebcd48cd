import { readFileSync } from 'node:fs';
import { isObjectType } from 'graphql';
import { makeSchema } from './schema.ts';
import { schemaPath, schemaText } from './schema-text.ts';

test('no operation without a permission', () => {
  const schema = makeSchema();
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
    isObjectType,
  );
  const bare = roots.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => !field.extensions.permission)
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(bare).toEqual([]);
});

/** What somebody without an account may write: by a signed link or the code of a slip, or at a pace and into a review. */
const toldByAnyone = [
  'answerConfirmation',
  'answerLetter',
  'answerRound',
  'finishRound',
  'openSlip',
  'reportProblem',
  'withdrawBySlip',
];

test('what is public changes nothing but what anyone may tell', () => {
  const mutations = Object.values(makeSchema().getMutationType()?.getFields() ?? {});
  expect(mutations.length).toBeGreaterThan(0);
  const open = mutations.filter(({ extensions }) => extensions.permission === 'public');
  expect(open.map(({ name }) => name).sort()).toEqual(toldByAnyone);
});

test('the committed contract is what the code says', () => {
  expect(readFileSync(schemaPath, 'utf8')).toBe(schemaText());
});
