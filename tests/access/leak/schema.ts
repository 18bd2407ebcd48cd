import type { Ask } from '../staff.ts';

interface TypeRef {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType: TypeRef | null;
}
interface InputValue {
  readonly name: string;
  readonly type: TypeRef;
  readonly defaultValue: string | null;
}
interface FieldOf {
  readonly name: string;
  readonly type: TypeRef;
  readonly args: readonly InputValue[];
}
interface TypeOf {
  readonly kind: string;
  readonly name: string;
  readonly fields: readonly FieldOf[] | null;
  readonly inputFields: readonly InputValue[] | null;
  readonly possibleTypes: readonly { readonly name: string }[] | null;
  readonly enumValues: readonly { readonly name: string }[] | null;
}

/** The schema as the api tells it: operations, and how each is asked for all it has. */
export interface Schema {
  readonly operations: readonly { readonly kind: 'query' | 'mutation'; readonly name: string }[];
  /** Everything below an operation, down to a depth. */
  selection(operation: string, depth: number): string;
  /** Arguments an operation takes, made up: this id wherever it wants one, this word wherever it wants words. */
  madeUp(operation: string, id: string, word: string): string;
}

const named = 'kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } }';
const question = `{ __schema { queryType { fields { name } } mutationType { fields { name } } types { kind name
  fields { name type { ${named} } args { name defaultValue type { ${named} } } }
  inputFields { name defaultValue type { ${named} } } possibleTypes { name } enumValues { name } } } }`;

/** Reads the schema through the door. */
export async function readSchema(ask: Ask): Promise<Schema> {
  const { data, errors } = await ask(question);
  if (!data) throw new Error(`no schema: ${JSON.stringify(errors)}`);
  const { types, queryType, mutationType } = data.__schema;
  const byName = new Map<string, TypeOf>(types.map((type: TypeOf) => [type.name, type]));
  const fieldOf = (operation: string): FieldOf =>
    [...byName.get('Query')!.fields!, ...byName.get('Mutation')!.fields!].find(
      ({ name }) => name === operation,
    )!;
  const names = (fields: readonly { name: string }[], kind: 'query' | 'mutation') =>
    fields.map(({ name }) => ({ kind, name }));
  return {
    operations: [...names(queryType.fields, 'query'), ...names(mutationType.fields, 'mutation')],
    selection: (operation, depth) => select(innermost(fieldOf(operation).type), byName, depth, []),
    madeUp: (operation, id, word) => {
      const { args } = fieldOf(operation);
      const said = args.map((one) => inputOf(one, byName, { id, word })).filter((one) => one !== '');
      return said.length > 0 ? `(${said.join(', ')})` : '';
    },
  };
}

const innermost = (type: TypeRef): string => (type.ofType ? innermost(type.ofType) : type.name!);

function select(
  name: string,
  types: ReadonlyMap<string, TypeOf>,
  depth: number,
  above: readonly string[],
): string {
  const type = types.get(name)!;
  if (type.kind === 'SCALAR' || type.kind === 'ENUM') return '';
  if (type.possibleTypes)
    return `{ __typename ${type.possibleTypes
      .map((one) => `... on ${one.name} ${select(one.name, types, depth, above)}`)
      .join(' ')} }`;
  const parts = type.fields!.flatMap((field) => {
    const inner = innermost(field.type);
    const isNeeded = field.args.some((one) => one.type.kind === 'NON_NULL' && one.defaultValue === null);
    if (isNeeded || [...above, name].includes(inner)) return [];
    const below = select(inner, types, depth - 1, [...above, name]);
    return below !== '' && depth <= 1 ? [] : [`${field.name} ${below}`];
  });
  return `{ __typename ${parts.join(' ')} }`;
}

interface Filling {
  readonly id: string;
  readonly word: string;
}

/** An argument or a field of an input: what must be said, and every id. */
function inputOf(
  { name, type, defaultValue }: InputValue,
  types: ReadonlyMap<string, TypeOf>,
  by: Filling,
): string {
  const isWanted = (type.kind === 'NON_NULL' && defaultValue === null) || innermost(type) === 'ID';
  return isWanted ? `${name}: ${literalOf(type, types, by)}` : '';
}

function literalOf(type: TypeRef, types: ReadonlyMap<string, TypeOf>, by: Filling): string {
  if (type.kind === 'NON_NULL') return literalOf(type.ofType!, types, by);
  if (type.kind === 'LIST') return `[${literalOf(type.ofType!, types, by)}]`;
  const known = types.get(type.name!)!;
  if (known.enumValues?.length) return known.enumValues[0]!.name;
  if (known.inputFields)
    return `{ ${known.inputFields
      .map((one) => inputOf(one, types, by))
      .filter((one) => one !== '')
      .join(', ')} }`;
  return scalars[known.name]?.(by) ?? '{}';
}

const scalars: Readonly<Record<string, (by: Filling) => string>> = {
  ID: ({ id }) => `"${id}"`,
  String: ({ word }) => `"${word}"`,
  Int: () => '2',
  Float: () => '36.2',
  Boolean: () => 'false',
  CalendarDay: () => '"2026-11-24"',
  DateTimeISO: () => '"2026-11-24T00:00:00Z"',
};
