import type { ResultsTexts } from '@tsunagi/texts/ja/results';
import { Furigana } from '../../ui/furigana.tsx';
import { RingGlyph } from '../../ui/ring-glyph.tsx';
import type { RingSectionView } from './ring-sections.ts';

interface RingHeadingProps {
  section: RingSectionView;
  name: string;
  texts: ResultsTexts;
}

/** Ring glyph, name, which towns, count. */
export function RingHeading({ section, name, texts }: RingHeadingProps) {
  return (
    <div className="ring-heading">
      <RingGlyph ring={section.ring} size={38} />
      <div className="ring-heading-words">
        <h2 id={`ring-name-${section.ring}`} className="unbroken text-[1.375rem] leading-[1.4]">
          <Furigana text={texts.ringHeadings[section.ring] ?? name} />
        </h2>
        <p className="ring-towns md:hidden">
          <Furigana text={ringTowns(section, 2, texts)} />
        </p>
        <p className="ring-towns hidden md:block">
          <Furigana text={ringTowns(section, 4, texts)} />
        </p>
      </div>
      <p className="unbroken figures text-[1.0625rem] text-sumi-2">
        <Furigana text={texts.places(section.count, section.countIsMore)} />
      </p>
    </div>
  );
}

/** Which towns a ring means: named where they are few, counted where they are a zone, prefectures farther out. */
export function ringTowns(section: RingSectionView, most: number, texts: ResultsTexts): string {
  const { ring, towns, townCount, areaNames } = section;
  if (ring === 'ONLINE') return '';
  if (ring === 'AREA' && areaNames.length > 0) return texts.areaTowns(areaNames, townCount);
  if (ring === 'PREFECTURE' || ring === 'NEXT_PREFECTURE') {
    return texts.ringTowns([...new Set(towns.map((town) => town.prefectureName))].slice(0, 4), false);
  }
  if (ring === 'ELSEWHERE') return '';
  const names = towns.slice(0, most).map((town) => town.name);
  return texts.ringTowns(names, townCount > names.length);
}
