import type { StartTexts } from '@tsunagi/texts/ja/start';
import { Furigana } from '../../ui/furigana.tsx';
import { RingGlyph } from '../../ui/ring-glyph.tsx';

const RINGS = ['OWN', 'ADJACENT', 'AREA', 'PREFECTURE', 'NEXT_PREFECTURE', 'ONLINE'] as const;

interface WideningLineProps {
  texts: StartTexts;
  ringNames: Record<(typeof RINGS)[number], string>;
}

/** How the search widens, as one thread from one's own town to the screen at home. */
export function WideningLine({ texts, ringNames }: WideningLineProps) {
  return (
    <div className="mt-14 hidden lg:block">
      <p className="mb-3 text-[1.0625rem] text-sumi-2" id="widening">
        <Furigana text={texts.widening} />
      </p>
      <ol aria-labelledby="widening" className="flex justify-between">
        {RINGS.map((ring, index) => (
          <li key={ring} className={`relative ${index < RINGS.length - 1 ? 'flex-1 widening-step' : ''}`}>
            <RingGlyph ring={ring} />
            <span className="mt-1 block pr-4 text-[1.0625rem] leading-[1.4]">
              <Furigana text={ringNames[ring]} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
