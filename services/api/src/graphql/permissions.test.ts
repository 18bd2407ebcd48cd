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

test('what is public changes nothing', () => {
  const mutations = Object.values(makeSchema().getMutationType()?.getFields() ?? {});
  expect(mutations.length).toBeGreaterThan(0);
  const open = mutations.filter(({ extensions }) => extensions.permission === 'public');
  expect(open.map(({ name }) => name)).toEqual([]);
});

test('the committed contract is what the code says', () => {
  expect(readFileSync(schemaPath, 'utf8')).toBe(schemaText());
});
