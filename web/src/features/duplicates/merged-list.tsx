import { japaneseDay, type MergeField } from '@tsunagi/domain';
import { schedule } from '@tsunagi/texts/ja/schedule';
import { duplicates as words } from '@tsunagi/texts/ja/staff/duplicates';
import type { MergesQuery } from '../../gql/graphql.ts';
import { sourceWords } from '../entries/source-words.ts';
import { fieldName } from './field-name.ts';
import { UndoButton } from './undo-button.tsx';

type Merge = MergesQuery['merges'][number];

const dayOf = (instant: unknown) => schedule.fullDay(japaneseDay(new Date(String(instant))));

/** What was made one, newest first, each with the way back. */
export function MergedList({ merges }: { merges: readonly Merge[] }) {
  if (merges.length === 0) return <p>{words.noneMerged}</p>;
  return (
    <ul className="sheet !border-edge">
      {merges.map((merge) => (
        <li
          key={merge.id}
          className="grid items-start gap-x-6 gap-y-3 border-t border-hair p-5 first:border-t-0 md:grid-cols-[minmax(0,1fr)_auto] md:px-7"
        >
          <div>
            <h2 className="text-[1.1875rem] leading-[1.5]">
              <a className="link" href={`/places/${merge.keptId}`}>
                {words.mergedLine(merge.goneName, merge.keptName)}
              </a>
            </h2>
            <p className="text-[1rem] text-sumi-2">
              {dayOf(merge.merged.at)}　
              {[merge.merged.byOffice, merge.merged.byName].filter(Boolean).join(' ')}
            </p>
            {merge.taken.length > 0 && <Taken merge={merge} />}
            {merge.undoneAt !== null && <p>{words.undone(dayOf(merge.undoneAt), merge.undoneByName)}</p>}
            {merge.laterEdits.length > 0 && <p>{words.keptEdits(merge.laterEdits.map(fieldName))}</p>}
          </div>
          {merge.mayUndo && <UndoButton mergeId={merge.id} />}
        </li>
      ))}
    </ul>
  );
}

/** What came over, each with whose word it is; several sources of a field stand in one line. */
function Taken({ merge: { taken, goneName } }: { merge: Merge }) {
  const fields = [...new Set(taken.map(({ field }) => field))];
  const sources = (field: string) => taken.filter((one) => one.field === field).map(sourceWords);
  return (
    <details className="mt-2">
      <summary className="link inline-flex min-h-12 cursor-pointer items-center">
        {words.takenFrom(goneName)}
      </summary>
      <ul className="list-disc pl-6">
        {fields.map((field) => (
          <li key={field}>{words.takenLine(fieldName(field as MergeField), sources(field))}</li>
        ))}
      </ul>
    </details>
  );
}
