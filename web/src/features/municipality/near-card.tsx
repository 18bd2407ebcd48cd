import { hrefIn, type Lang } from '../../lib/lang.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { MapFacts } from '../resource-map/map-facts.ts';
import { ResourceMap } from '../resource-map/resource-map.tsx';
import type { Town } from './load-town.ts';
import { townPath } from './load-town.ts';
import type { TownWords } from './town-texts.ts';

interface NearCardProps {
  lang: Lang;
  words: TownWords;
  town: Town;
  map: MapFacts;
}

/** A small map to look at, how many places each ring holds, and the way to the large one. */
export function NearCard({ lang, words, town, map }: NearCardProps) {
  const { near } = words.town;
  const filled = town.rings.filter(({ ring, count }) => count > 0 && ring !== 'ELSEWHERE');
  const total = filled.reduce((sum, ring) => sum + ring.count, 0);
  const isMore = filled.some((ring) => ring.countIsMore);
  return (
    <section className="no-print sheet overflow-hidden" aria-labelledby="near">
      <div className="needs-script h-[300px] border-b border-hair bg-cyan-50">
        <ResourceMap {...map} language={lang} still />
      </div>
      <div className="px-6 py-5">
        <h2 id="near" className="text-[1.25rem] leading-[1.5]">
          <Furigana text={total > 0 ? near.title(total, isMore) : near.noneTitle} />
        </h2>
        {filled.length > 0 ? (
          <ul className="flex flex-wrap text-[1.0625rem] leading-[1.7] text-sumi-2">
            {filled.map((ring, index) => (
              <li key={ring.ring} className="unbroken">
                <Furigana
                  text={near.ringCount(
                    words.codes.rings[ring.ring],
                    near.countOf(ring.count, ring.countIsMore),
                  )}
                />
                {index < filled.length - 1 && near.separator}
              </li>
            ))}
          </ul>
        ) : (
          <p className="supporting">
            <Furigana text={near.none} />
          </p>
        )}
        {total > 0 && (
          <a
            className="link mt-1 inline-flex min-h-12 items-center gap-2"
            href={`${hrefIn(lang, townPath(town.code))}#places`}
          >
            <Furigana text={near.link} />
            <Icon name="chevron" size={18} />
          </a>
        )}
      </div>
    </section>
  );
}
