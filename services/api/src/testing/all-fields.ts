import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** Every field that anyone may read without signing in, as `Type.field`; what staff read is held by tests of its own. */
export function publicFields(schema: GraphQLSchema): string[] {
  const visited = new Set<string>();
  for (const field of Object.values(schema.getQueryType()!.getFields()))
    if (field.extensions.permission === 'public') everythingBelow(schema, field.name, visited);
  return [...visited].sort();
}

/** A selection of everything that can be asked below a root field; what it visits is added to `visited`. */
export function everythingBelow(schema: GraphQLSchema, rootField: string, visited: Set<string>): string {
  const field = schema.getQueryType()!.getFields()[rootField]!;
  visited.add(`Query.${rootField}`);
  return selectionOf(getNamedType(field.type), visited, []);
}

function selectionOf(type: GraphQLNamedType, visited: Set<string>, above: readonly string[]): string {
  if (isLeafType(type)) return '';
  if (isUnionType(type))
    return `{ __typename ${type
      .getTypes()
      .map((member) => `... on ${member.name} ${selectionOf(member, visited, above)}`)
      .join(' ')} }`;
  if (!isObjectType(type)) throw new Error(`${type.name}: teach this walk its kind`);
  const fields = Object.values(type.getFields()).filter((field) => !isRepeated(field, above, type.name));
  return `{ ${fields
    .map((field) => {
      visited.add(`${type.name}.${field.name}`);
      return `${field.name} ${selectionOf(getNamedType(field.type), visited, [...above, type.name])}`;
    })
    .join(' ')} }`;
}

/** A type inside itself is visited once. */
const isRepeated = (field: GraphQLField<unknown, unknown>, above: readonly string[], own: string) =>
  [...above, own].includes(getNamedType(field.type).name);
