import { hrefIn, type Lang } from '../../lib/lang.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { type Town, townPath } from './load-town.ts';
import type { TownWords } from './town-texts.ts';

interface TownAroundProps {
  lang: Lang;
  words: TownWords;
  town: Town;
}

/** The neighbours, the wards of a designated city and the groups the town helps in. */
export function TownAround({ lang, words, town }: TownAroundProps) {
  const { neighbors, wards, groups } = words.town;
  return (
    <section aria-labelledby="around" className="mt-14">
      <h2 id="around" className="section-title">
        <Furigana text={neighbors.title} />
      </h2>
      {town.neighbors.length > 0 ? (
        <ul className="mt-2 flex flex-wrap gap-x-6">
          {town.neighbors.map((other) => (
            <li key={other.code}>
              <a
                className="link unbroken inline-flex min-h-12 items-center"
                href={hrefIn(lang, townPath(other.code))}
              >
                {other.prefectureCode === town.prefecture.code
                  ? other.name
                  : `${other.name}（${other.prefectureName}）`}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-3">
          <Furigana text={neighbors.none} />
        </p>
      )}
      {town.neighborsOrigin === 'APPROXIMATE' && town.neighbors.length > 0 && (
        <p className="small-print">
          <Furigana text={neighbors.approximate} />
        </p>
      )}
      {town.areaGroups.length > 0 && (
        <>
          <h3 className="mt-6 text-[1.125rem]">
            <Furigana text={groups.title} />
          </h3>
          <ul>
            {town.areaGroups.map((group) => (
              <li key={group.id} className="text-[1.0625rem]">
                {group.name}
                <span className="ml-3 text-sumi-2">
                  <Furigana text={words.codes.areaGroupKinds[group.kind]} />
                  ・<Furigana text={groups.members(group.members.length)} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {town.wards.length > 0 && (
        <>
          <h3 className="mt-6 text-[1.125rem]">
            <Furigana text={wards.title} />
          </h3>
          <p className="small-print">
            <Furigana text={wards.lead} />
          </p>
          <p className="text-[1.0625rem]">{town.wards.map(({ name }) => name).join('・')}</p>
        </>
      )}
    </section>
  );
}
