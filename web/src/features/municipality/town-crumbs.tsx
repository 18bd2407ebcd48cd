import { hrefIn, type Lang } from '../../lib/lang.ts';
import { Furigana, plainText } from '../../ui/furigana.tsx';
import type { Town } from './load-town.ts';
import type { TownWords } from './town-texts.ts';

interface TownCrumbsProps {
  lang: Lang;
  words: TownWords;
  town: Pick<Town, 'prefecture' | 'areaGroups' | 'name'>;
}

/** Prefecture > zone > town. */
export function TownCrumbs({ lang, words, town }: TownCrumbsProps) {
  const zone = town.areaGroups.find((group) => group.kind === 'ZONE');
  return (
    <nav aria-label={plainText(words.town.breadcrumb)} className="no-print pt-3">
      <ol className="flex flex-wrap items-center gap-x-2.5 text-[1rem] leading-[1.5] text-sumi-2">
        <li>
          <a
            className="link inline-flex min-h-12 items-center"
            href={hrefIn(lang, `/prefectures/${town.prefecture.code}`)}
          >
            {town.prefecture.name}
          </a>
        </li>
        {zone && (
          <li>
            <span aria-hidden="true" className="mr-2.5">
              ＞
            </span>
            {zone.name}
          </li>
        )}
        <li aria-current="page">
          <span aria-hidden="true" className="mr-2.5">
            ＞
          </span>
          <Furigana text={town.name} />
        </li>
      </ol>
    </nav>
  );
}
