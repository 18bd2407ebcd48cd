import type { ShellTexts } from '@tsunagi/texts/ja/shell';
import type { TextSize } from '../../lib/request-facts.ts';
import { Furigana, plainText } from '../../ui/furigana.tsx';

const SIZES = [
  { size: 'normal', id: 'text-size-100', look: 'text-[16px]' },
  { size: 'large', id: 'text-size-120', look: 'text-[18px]' },
  { size: 'largest', id: 'text-size-150', look: 'text-[20px]' },
] as const;

/** Three radios that the stylesheet reads, so they work without script; on small screens a button opens them. */
export function TextSizeChoice({ size, texts }: { size: TextSize; texts: ShellTexts }) {
  return (
    <>
      <button
        type="button"
        popoverTarget="text-size"
        className="flex min-h-12 min-w-12 flex-col items-center justify-center rounded-8 border border-edge bg-sheet px-2 leading-[1.15] lg:hidden"
      >
        <span className="text-[14px]">{plainText(texts.textSizeSmall)}</span>
        <b className="text-[20px]">{plainText(texts.textSizeBig)}</b>
        <span className="sr-only">{plainText(texts.textSize)}</span>
      </button>
      <div id="text-size" popover="auto" className="text-size-panel">
        <span className="text-[16px] text-sumi-2" id="text-size-words">
          <Furigana text={texts.textSize} />
        </span>
        <div role="radiogroup" aria-labelledby="text-size-words" className="segments max-lg:w-full">
          {SIZES.map((entry) => (
            <label key={entry.size} className={`segment max-lg:flex-1 ${entry.look}`}>
              <input
                type="radio"
                name="text-size"
                id={entry.id}
                value={entry.size}
                defaultChecked={entry.size === size}
                className="sr-only"
              />
              <Furigana text={texts.textSizes[entry.size]} />
            </label>
          ))}
        </div>
      </div>
    </>
  );
}
