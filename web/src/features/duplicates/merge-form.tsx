'use client';
import type { MergeChoices, MergeField, MergeSide } from '@tsunagi/domain';
import { duplicates as words } from '@tsunagi/texts/ja/staff/duplicates';
import { useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import { MergeEntriesDocument } from '../../gql/graphql.ts';
import { DifferenceRow } from './difference-row.tsx';
import { fieldName } from './field-name.ts';
import { MergePreview } from './merge-preview.tsx';
import { useAct } from './use-act.ts';
import { survivorOf, type WeighedEntry, weigh } from './weigh.ts';

interface MergeFormProps {
  pairId: string;
  one: WeighedEntry;
  other: WeighedEntry;
  names: readonly { key: string; name: string }[];
}

/** Which of the two stays, and of each field on which they differ what is taken; shown below as it will be. */
export function MergeForm({ pairId, one, other, names }: MergeFormProps) {
  const [keptId, setKeptId] = useState(() => survivorOf(one, other));
  const [choices, setChoices] = useState<MergeChoices>({});
  const { isBusy, said, send } = useAct();
  const router = useRouter();
  const weighed = useMemo(() => weigh(one, other, keptId, choices), [one, other, keptId, choices]);
  const known = useMemo(() => new Map(names.map(({ key, name }) => [key, name])), [names]);
  const nameOf = (key: string) => known.get(key);
  const { kept, gone, differences } = weighed;
  const merge = () => {
    const given = Object.entries(choices) as [MergeField, MergeSide][];
    const input = {
      pairId,
      keptId,
      keptRevision: kept.revision,
      goneRevision: gone.revision,
      choices: given.map(([field, side]) => ({ field, side })),
    };
    void send(MergeEntriesDocument, { input }, () => router.push('/desk/duplicates?list=merged'));
  };
  return (
    <div className="mt-6 grid gap-8">
      <Survivor
        entries={[one, other]}
        keptId={keptId}
        onKeep={(id) => {
          setKeptId(id);
          setChoices({});
        }}
      />
      <section aria-label={words.field} className="sheet !border-edge">
        {differences.length === 0 && <p className="p-5">{words.noDifference}</p>}
        {differences.map((difference) => (
          <DifferenceRow
            key={`${keptId} ${difference.field}`}
            difference={difference}
            chosen={choices[difference.field] ?? difference.side}
            onChoose={(side) => setChoices({ ...choices, [difference.field]: side })}
            nameOf={nameOf}
          />
        ))}
      </section>
      <EqualFields weighed={weighed} />
      <MergePreview weighed={weighed} nameOf={nameOf} />
      <div>
        <button type="button" className="button button-filled" disabled={isBusy} onClick={merge}>
          {isBusy ? words.merging : words.merge}
        </button>
        <p className="mt-2 text-sumi-2">{words.mergeHint}</p>
        <p role="alert" className="text-late empty:hidden">
          {said}
        </p>
      </div>
    </div>
  );
}

interface SurvivorProps {
  entries: readonly WeighedEntry[];
  keptId: string;
  onKeep: (id: string) => void;
}

function Survivor({ entries, keptId, onKeep }: SurvivorProps) {
  return (
    <fieldset>
      <legend className="text-[1.1875rem] font-[650]">{words.survivor}</legend>
      <p className="text-sumi-2">{words.survivorHint}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        {entries.map(({ id, document }) => (
          <label key={id} className="button !justify-start">
            <input type="radio" name="survivor" checked={id === keptId} onChange={() => onKeep(id)} />
            {words.keep(document.name)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function EqualFields({ weighed }: { weighed: ReturnType<typeof weigh> }) {
  const differing = new Set(weighed.differences.map(({ field }) => field));
  const equal = weighed.fields.filter((field) => !differing.has(field));
  return (
    <details>
      <summary className="link inline-flex min-h-12 cursor-pointer items-center">
        {words.equalFields(equal.length)}
      </summary>
      <p>{equal.map(fieldName).join('・')}</p>
    </details>
  );
}
