import type { ResultsTexts } from '@tsunagi/texts/ja/results';
import { Furigana } from '../../ui/furigana.tsx';
import { RingGlyph } from '../../ui/ring-glyph.tsx';

/** One's own town, or the one that was named, has nothing: said plainly, with what was found one ring out. */
export function EmptyRing({
  named,
  total,
  texts,
}: {
  named: string | null;
  total: number;
  texts: ResultsTexts;
}) {
  return (
    <State
      title={named === null ? texts.ownEmptyTitle : texts.townEmptyTitle(named)}
      text={texts.ownEmpty(total)}
    />
  );
}

/** Nothing at all: what was searched, and what to do; the telephone follows below. */
export function NothingFound({ filtered, texts }: { filtered: boolean; texts: ResultsTexts }) {
  return (
    <State
      title={texts.nothingTitle}
      text={filtered ? `${texts.nothing}\n${texts.nothingFiltered}` : texts.nothing}
    />
  );
}

function State({ title, text }: { title: string; text: string }) {
  return (
    <div className="sheet flex items-start gap-4 p-5">
      <RingGlyph ring="ADJACENT" size={38} />
      <div>
        <p className="font-[650]">
          <Furigana text={title} />
        </p>
        <p className="leading-[1.7]">
          <Furigana text={text} />
        </p>
      </div>
    </div>
  );
}
