import { type MergeDifference, type MergeSide, sidesOf } from '@tsunagi/domain';
import { duplicates as words } from '@tsunagi/texts/ja/staff/duplicates';
import type { NameOf } from '@tsunagi/texts/ja/staff/entry-words';
import { fieldLines, fieldName } from './field-name.ts';

interface DifferenceRowProps {
  difference: MergeDifference;
  chosen: MergeSide;
  onChoose: (side: MergeSide) => void;
  nameOf: NameOf;
}

/** A field on which the two differ: both values are the choices, and both together where both can hold. */
export function DifferenceRow({ difference, chosen, onChoose, nameOf }: DifferenceRowProps) {
  const { field, side, reason } = difference;
  return (
    <fieldset className="border-t border-hair p-5 first:border-t-0 md:px-7">
      <legend className="float-left w-full font-[650]">
        {fieldName(field)}
        <span className="ml-3 text-[1rem] font-[400] text-sumi-2">
          {chosen === side ? words.suggested[reason] : ''}
        </span>
      </legend>
      <div className="clear-both grid gap-3 pt-3 md:grid-cols-2">
        {sidesOf(field).map((one) => (
          <label
            key={one}
            className={`flex items-start gap-3 rounded-[8px] border p-3 leading-[1.65] ${one === 'BOTH' ? 'md:col-span-2' : ''} ${one === chosen ? 'border-2 border-ai bg-ai-wash' : 'border-edge'}`}
          >
            <input
              type="radio"
              className="mt-2"
              name={field}
              checked={one === chosen}
              onChange={() => onChoose(one)}
            />
            <span className="min-w-0">
              <span className="block text-[1rem] text-sumi-2">{words.sides[one]}</span>
              {one !== 'BOTH' &&
                fieldLines(field, one === 'KEPT' ? difference.kept : difference.gone, nameOf).map(
                  (line, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other name
                    <span key={at} className="block break-words">
                      {line}
                    </span>
                  ),
                )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
