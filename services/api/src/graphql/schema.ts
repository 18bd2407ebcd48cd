import 'reflect-metadata';
import { type GraphQLSchema, type GraphQLUnionType, isUnionType } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { isRefused } from './refused.ts';
import { resolvers } from './resolvers.ts';

/** The public schema, made from the code: schema.graphql is its committed text. */
export function makeSchema(): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers, validate: false });
  for (const type of Object.values(schema.getTypeMap())) if (isUnionType(type)) tellApart(type);
  return schema;
}

/**
 * Every union of ours is an answer or a refusal. type-graphql's own way of telling them apart is asynchronous, which
 * compiled documents cannot follow.
 */
function tellApart(union: GraphQLUnionType): void {
  const answer = union.getTypes().find((type) => type.name !== 'Refused')!;
  union.resolveType = (value) => (isRefused(value as object) ? 'Refused' : answer.name);
}
