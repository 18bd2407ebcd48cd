import {
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** Our own pages ask 9 deep; introspection tools a little more. */
export const deepest = 12;
/** Fields of a document with its fragments written out. */
const longest = 2_500;

interface Extent {
  depth: number;
  fields: number;
}

/** Refuses documents that nest deeper or grow longer than any page needs. Cycles are another rule's to refuse. */
export const extentRule: ValidationRule = (context: ValidationContext) => {
  // Each fragment is measured once: written out, fragments of fragments would double at every step.
  const measured = new Map<string, Extent>();
  return {
    OperationDefinition(node) {
      const { depth, fields } = extentOf(node.selectionSet, context, measured);
      const refuse = (code: string, message: string) =>
        context.reportError(new GraphQLError(message, { nodes: [node], extensions: { reason: code } }));
      if (depth > deepest) refuse('TOO_DEEP', `The query is nested deeper than ${deepest}.`);
      else if (fields > longest) refuse('TOO_COSTLY', `The query asks for more than ${longest} fields.`);
    },
  };
};

function extentOf(
  set: SelectionSetNode | undefined,
  context: ValidationContext,
  measured: Map<string, Extent>,
): Extent {
  const whole: Extent = { depth: 0, fields: 0 };
  for (const selection of set?.selections ?? []) {
    const part = extentOfSelection(selection, context, measured);
    whole.depth = Math.max(whole.depth, part.depth);
    whole.fields += part.fields;
  }
  return whole;
}

function extentOfSelection(
  selection: SelectionNode,
  context: ValidationContext,
  measured: Map<string, Extent>,
): Extent {
  if (selection.kind === Kind.FRAGMENT_SPREAD)
    return extentOfFragment(selection.name.value, context, measured);
  const inner = extentOf(selection.selectionSet, context, measured);
  if (selection.kind === Kind.INLINE_FRAGMENT) return inner;
  // Introspection is bounded by the schema itself and asked by tools.
  const isMeta = selection.name.value.startsWith('__');
  return { depth: isMeta ? 1 : inner.depth + 1, fields: inner.fields + 1 };
}

function extentOfFragment(name: string, context: ValidationContext, measured: Map<string, Extent>): Extent {
  const known = measured.get(name);
  if (known) return known;
  measured.set(name, { depth: 0, fields: 0 });
  const extent = extentOf(context.getFragment(name)?.selectionSet, context, measured);
  measured.set(name, extent);
  return extent;
}
