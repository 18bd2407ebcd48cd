import type { EntryDocument } from '@tsunagi/domain';
import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';

/**
 * An entry as one value, in the shape the domain gives it. It is not spelled out as input types: the domain's own
 * parser says for every field what is wrong with it, and the shape would stand written twice.
 */
export const EntryDocumentScalar = new GraphQLScalarType<EntryDocument, unknown>({
  name: 'EntryDocument',
  description: 'An entry as one value: `EntryDocument` of the domain.',
  parseValue: (value) => value as EntryDocument,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables) as EntryDocument,
});

/** One field of an entry, in the shape it has there. */
export const EntryValueScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'EntryValue',
  description: 'The value of one field of an entry, in the shape it has there.',
});
