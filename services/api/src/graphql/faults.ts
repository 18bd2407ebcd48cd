import type { GraphQLFormattedError } from 'graphql';

/** How a fault leaves: a code, never what it was inside. */
export type FaultCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'INTERNAL';

const faultCodes: readonly string[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'];

/** Faults in the question itself, which the asker's programmer can mend. */
const questionCodes: readonly string[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'TOO_DEEP',
  'TOO_COSTLY',
];

/** The error a client sees: of a fault inside only its code, of a fault in the question no value that was given. */
export function formattedFault(error: GraphQLFormattedError): GraphQLFormattedError {
  // Apollo calls every refused document invalid; our own rules say more.
  const code = String(error.extensions?.reason ?? error.extensions?.code ?? 'INTERNAL');
  if (questionCodes.includes(code))
    return {
      message: withoutValues(error.message),
      ...(error.locations && { locations: error.locations }),
      extensions: { code },
    };
  const known = faultCodes.includes(code) ? code : 'INTERNAL';
  return { message: known, ...(error.path && { path: error.path }), extensions: { code: known } };
}

/**
 * graphql-js quotes what it was given: an age, a home. What follows the quotation's start is cut off, the name of the
 * field is kept.
 */
function withoutValues(message: string): string {
  const variable = /^Variable "\$(\w{1,60})" got invalid value/.exec(message);
  if (variable) {
    const place = /(?: at "([\w.[\]]{1,200})")?; (?!.*; )/.exec(message)?.[1];
    return `Variable "$${variable[1]}" has an invalid value${place ? ` at "${place}"` : ''}.`;
  }
  // Of a value in a list of choices the quotation comes first.
  const choice = /^Value ".*" does not exist in ("\w{1,60}" enum)/su.exec(message);
  if (choice) return `Value does not exist in ${choice[1]} (value not repeated).`;
  const quoting =
    /, found |cannot represent|Expected value of type|Expected type|got invalid value|does not exist in/;
  const at = quoting.exec(message)?.index;
  return at === undefined ? message : `${message.slice(0, at).trim()} (value not repeated)`.trim();
}
