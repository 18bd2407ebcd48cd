import { type SharedItem, sensitiveItems } from '@tsunagi/domain';
import { cases as texts } from '@tsunagi/texts/ja/staff/cases';
import { Labelled } from '../../ui/labelled.tsx';
import { FieldFault } from './fault-list.tsx';
import type { CaseFault } from './use-case-deed.ts';

/** One item of what is known; where it is sensitive, the short form for everyday eyes beside it. */
export function ItemFields({ item, faults }: { item: SharedItem; faults: readonly CaseFault[] }) {
  const isSensitive = sensitiveItems.includes(item);
  return (
    <div className={isSensitive ? 'grid gap-x-5 gap-y-3 md:grid-cols-2' : ''}>
      <Labelled id={`text-${item}`} label={texts.items[item]}>
        <textarea id={`text-${item}`} name={`text-${item}`} rows={2} className="field" />
        <FieldFault faults={faults} at={`items.${item}`} />
      </Labelled>
      {isSensitive && (
        <Labelled id={`coarse-${item}`} label={texts.open.coarse(item)}>
          <input
            id={`coarse-${item}`}
            name={`coarse-${item}`}
            className="field"
            autoComplete="off"
            aria-describedby={`hint-${item}`}
          />
          <p id={`hint-${item}`} className="mt-1 text-[1rem] text-sumi-2">
            {texts.open.coarseHint}。{texts.open.sensitiveHint}
          </p>
          <FieldFault faults={faults} at={`items.${item}.coarse`} />
        </Labelled>
      )}
    </div>
  );
}
