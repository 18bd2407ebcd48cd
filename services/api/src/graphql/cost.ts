import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** About four times the largest page of our own. */
export const costliest = 30_000;

/** What an operation costs before a field of it is read: it goes to the database. */
const operationCost = 400;

/** Lists whose length the schema cannot tell, and how many of them to reckon with. */
const usualLengths: Record<string, number> = {
  // `search(first:)` is no list itself, but what hangs on it comes that often.
  'SearchConnection.edges': 1,
  'Prefecture.windows': 60,
  'Query.prefectures': 47,
  'CoverageMap.municipalities': 77,
  'MapMarks.pins': 60,
  'MapMarks.clusters': 60,
  'Municipality.neighbors': 8,
  'AreaGroup.members': 12,
};
const usualLength = 4;
const longestPage = 100;

/** What a document would cost at most, without running it: every field once for each time it may come. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number {
  const fragments = new Map(
    document.definitions.flatMap((node): [string, FragmentDefinitionNode][] =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  return costOfSet(operation.selectionSet, root, { schema, variables, fragments, known: new Map() });
}

interface Reckoning {
  schema: GraphQLSchema;
  variables: Record<string, unknown>;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Costs of fragments, each reckoned once. */
  known: Map<string, number>;
}

const costOfSet = (set: SelectionSetNode | undefined, type: unknown, by: Reckoning): number =>
  (set?.selections ?? []).reduce((sum, selection) => sum + costOfSelection(selection, type, by), 0);

function costOfSelection(selection: SelectionNode, type: unknown, by: Reckoning): number {
  if (selection.kind === Kind.INLINE_FRAGMENT)
    return costOfSet(selection.selectionSet, narrowed(selection.typeCondition?.name.value, type, by), by);
  if (selection.kind === Kind.FRAGMENT_SPREAD) return costOfFragment(selection.name.value, type, by);
  return isObjectType(type) ? costOfField(selection, type, by) : 1;
}

function costOfFragment(name: string, type: unknown, by: Reckoning): number {
  const known = by.known.get(name);
  if (known !== undefined) return known;
  by.known.set(name, 0);
  const fragment = by.fragments.get(name);
  const cost = costOfSet(fragment?.selectionSet, narrowed(fragment?.typeCondition.name.value, type, by), by);
  by.known.set(name, cost);
  return cost;
}

const narrowed = (name: string | undefined, type: unknown, by: Reckoning) =>
  name === undefined ? type : by.schema.getType(name);

function costOfField(node: FieldNode, parent: GraphQLObjectType, by: Reckoning): number {
  const field = parent.getFields()[node.name.value];
  if (!field) return 1;
  const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
  const listed = usualLengths[`${parent.name}.${field.name}`] ?? (isListType(inner) ? usualLength : 1);
  const times = firstOf(node, by) ?? listed;
  const own = parent === by.schema.getQueryType() ? operationCost : 1;
  return own + times * costOfSet(node.selectionSet, getNamedType(field.type), by);
}

/** How many were asked for by `first`; a default is not said and counts as usual. */
function firstOf(node: FieldNode, by: Reckoning): number | undefined {
  const value = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
  const said =
    value?.kind === Kind.VARIABLE
      ? by.variables[value.name.value]
      : value?.kind === Kind.INT
        ? Number(value.value)
        : undefined;
  if (said === undefined && !value) return undefined;
  return typeof said === 'number' ? Math.min(Math.max(said, 1), longestPage) : longestPage / 5;
}
