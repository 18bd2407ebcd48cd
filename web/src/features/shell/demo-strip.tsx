import type { ShellTexts } from '@tsunagi/texts/ja/shell';
import { Furigana, plainText } from '../../ui/furigana.tsx';

/** Says on every page, also on paper, that the data is invented. It cannot be dismissed. */
export function DemoStrip({ texts }: { texts: ShellTexts }) {
  return (
    <aside
      aria-label={plainText(texts.demoMark)}
      className="flex min-h-[37px] items-center gap-3 border-b border-hair bg-sheet px-5 py-1 text-[14px] leading-normal text-sumi-2 md:px-6"
    >
      <span className="unbroken border-[1.5px] border-sumi px-2 leading-[1.45] font-[650] tracking-wide text-sumi">
        <Furigana text={texts.demoMark} />
      </span>
      <span className="md:hidden">
        <Furigana text={texts.demoShort} />
      </span>
      <span className="hidden md:inline">
        <Furigana text={texts.demoLong} />
      </span>
    </aside>
  );
}
