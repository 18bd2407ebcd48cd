import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.ts';
import { formattedFault } from './faults.ts';

/** Writes faults down and gives every error the number of its request, by which the line is found again. */
export const faultPlugin = (
  logFault: (fault: unknown, requestId: string) => void,
): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors)
          if (formattedFault(error.toJSON()).extensions?.code === 'INTERNAL')
            logFault(error.originalError ?? error, contextValue.requestId);
      },
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        if (!singleResult.errors) return;
        singleResult.errors = singleResult.errors.map((error) => ({
          ...error,
          extensions: { ...error.extensions, requestId: contextValue.requestId },
        }));
      },
    };
  },
});
