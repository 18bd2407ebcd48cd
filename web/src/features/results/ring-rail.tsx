import type { ResultsTexts } from '@tsunagi/texts/ja/results';
import type { Ring } from '../../gql/graphql.ts';
import { Furigana, plainText } from '../../ui/furigana.tsx';
import { Icon } from '../../ui/icon.tsx';
import { RingGlyph } from '../../ui/ring-glyph.tsx';
import type { RingSectionView } from './ring-sections.ts';

interface RingRailProps {
  sections: RingSectionView[];
  ringNames: Record<Ring, string>;
  texts: ResultsTexts;
}

/** The six rings with their counts, above the list on wide screens; one with places leads there. */
export function RingRail({ sections, ringNames, texts }: RingRailProps) {
  const shown = sections.filter(({ ring }) => ring !== 'ELSEWHERE');
  return (
    <nav className="ring-rail sheet no-print" aria-label={plainText(texts.rail)}>
      <ol className="flex w-full items-stretch justify-between">
        {shown.map((section, index) => {
          const inner = (
            <>
              <RingGlyph ring={section.ring} size={34} />
              <span className="leading-[1.4]">
                <b className="block text-[1.0625rem] leading-[1.25]">
                  <Furigana text={ringNames[section.ring]} />
                </b>
                <span className="unbroken figures text-[1rem] text-sumi-2">
                  <Furigana text={texts.places(section.count, section.countIsMore)} />
                </span>
              </span>
            </>
          );
          return (
            <li key={section.ring} className="flex min-w-0 items-stretch gap-2">
              {index > 0 && (
                <span className="self-center text-ai">
                  <Icon name="chevron" size={18} />
                </span>
              )}
              {section.hits.length > 0 ? (
                <a className="ring-rail-stop" href={`#ring-${section.ring}`} data-ring={section.ring}>
                  {inner}
                </a>
              ) : (
                <span className="ring-rail-stop text-sumi-2">{inner}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
