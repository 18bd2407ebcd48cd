'use client';

import { fieldNames, type NameOf, valueLines } from '@tsunagi/texts/ja/staff/entry-words';
import { useState } from 'react';

/** A field two people have changed. */
export interface ShownConflict {
  field: string;
  offeringId: string | null;
  mine?: unknown;
  theirs?: unknown;
}

interface ConflictPanelProps<C extends ShownConflict> {
  title: string;
  lead: string;
  mine: string;
  theirs: string;
  conflicts: readonly C[];
  nameOf: NameOf;
  /** Told with every choice: the conflicts in which the other's value is taken. */
  onChoose: (taken: readonly C[]) => void;
}

/** Both values of each field side by side, one of them to be chosen. */
export function ConflictPanel<C extends ShownConflict>(props: ConflictPanelProps<C>) {
  const { title, lead, conflicts, nameOf, onChoose } = props;
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set());
  function choose(at: number, isTheirs: boolean) {
    const next = new Set(taken);
    if (isTheirs) next.add(at);
    else next.delete(at);
    setTaken(next);
    onChoose(conflicts.filter((_, index) => next.has(index)));
  }
  return (
    <section className="sheet mt-5 !border-2 !border-sumi p-5 md:p-7" aria-label={title}>
      <h2 className="text-[1.25rem]">{title}</h2>
      <p className="mt-1">{lead}</p>
      {conflicts.map((conflict, at) => (
        <fieldset key={`${conflict.field} ${conflict.offeringId}`} className="mt-4 min-w-0">
          <legend className="entry-label">{fieldNames[conflict.field as keyof typeof fieldNames]}</legend>
          <div className="grid gap-3 md:grid-cols-2">
            {(['mine', 'theirs'] as const).map((side) => (
              <label
                key={side}
                className="sheet flex cursor-pointer gap-3 !border-edge p-4 has-checked:!border-ai has-checked:bg-ai-wash"
              >
                <input
                  type="radio"
                  name={`conflict-${at}`}
                  className="mt-1 size-5 flex-none accent-ai"
                  checked={taken.has(at) === (side === 'theirs')}
                  onChange={() => choose(at, side === 'theirs')}
                />
                <span className="min-w-0">
                  <b className="block">{props[side]}</b>
                  {valueLines(conflict.field, conflict[side], nameOf).map((line) => (
                    <span key={line} className="block break-words">
                      {line}
                    </span>
                  ))}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
}
