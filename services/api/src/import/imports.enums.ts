import { importFields, rowVerdicts } from '@tsunagi/import';
import { registerEnumType } from 'type-graphql';
import { draftStates } from './draft/draft.ts';
import { workingStages } from './in-steps.ts';

function enumOf<Code extends string>(name: string, codes: readonly Code[]): { readonly [C in Code]: C } {
  const values = Object.fromEntries(codes.map((code) => [code, code])) as { [C in Code]: C };
  registerEnumType(values, { name });
  return values;
}

export const ImportField = enumOf('ImportField', importFields);
export const ImportState = enumOf('ImportState', draftStates);
export const ImportWorkStage = enumOf('ImportWorkStage', workingStages);
export const ImportVerdict = enumOf('ImportVerdict', rowVerdicts);
export const ImportFilter = enumOf('ImportFilter', [...rowVerdicts, 'DOUBTFUL', 'FAULTY'] as const);
