import type { CalendarDay } from '../shared/calendar.ts';
import type { EntryDocument } from '../upkeep/entry-document.ts';
import { sideOf } from './merge-entries.ts';
import { fieldValue, isSame, type MergeChoices, type MergeField, mergeFields } from './merge-fields.ts';
import { isUnsaid } from './said.ts';

/** Who says what stands in a field, and of which day that is. */
export interface FieldSource {
  readonly field: string;
  readonly source: string;
  readonly recordedOn: CalendarDay | null;
}

/** Where an entry comes from: as a whole, and the fields of which something else is known. */
export interface EntrySources {
  readonly whole: Omit<FieldSource, 'field'>;
  readonly fields: readonly FieldSource[];
}

/** Two entries made one, with where each of the two comes from. */
export interface MergedSources {
  readonly pair: Parameters<typeof sideOf>[0] & { readonly merged: EntryDocument };
  readonly choices: MergeChoices;
  readonly kept: EntrySources;
  readonly gone: EntrySources;
}

/**
 * The fields of a merged entry of which something came from the one that goes, each with all its sources; of a list that
 * was united both are named. Every other field stays as the kept entry had it.
 */
export function sourcesOfMerged({ pair, choices, kept, gone }: MergedSources): FieldSource[] {
  return mergeFields.flatMap((field) => {
    const side = sideOf(pair, choices, field);
    if (side === 'KEPT' || isSame(field, fieldValue(pair.kept, field), fieldValue(pair.merged, field)))
      return [];
    const theirs = of(gone, field);
    if (side === 'GONE' || isUnsaid(fieldValue(pair.kept, field))) return theirs;
    return [
      ...of(kept, field).filter(({ source }) => theirs.every((one) => one.source !== source)),
      ...theirs,
    ];
  });
}

function of({ whole, fields }: EntrySources, field: MergeField): FieldSource[] {
  const own = fields.filter((one) => one.field === field);
  return own.length > 0 ? own : [{ field, ...whole }];
}
