import type { HomeTown } from '../../../features/finder/home-town.ts';
import { codeTexts } from '../../../lib/code-texts.ts';
import { directoryFacts } from '../../../lib/directory.ts';
import { hrefIn, type Lang } from '../../../lib/lang.ts';
import { prefectureNames } from '../../../lib/prefectures.ts';
import { tilesInReach } from '../../../lib/tiles.ts';
import type { MapSetting } from './results-with-map.tsx';

/** The ground of a map around a home town: which towns are near, where tiles come from, what borders are worth. */
export async function mapSetting(lang: Lang, home: HomeTown | null): Promise<MapSetting> {
  const [facts, names] = await Promise.all([directoryFacts(), prefectureNames()]);
  return {
    language: lang,
    home: home && { code: home.code, name: home.name, lat: home.position.lat, lng: home.position.lng },
    groundClasses: {
      own: home ? [home.code] : [],
      neighbors: home?.neighbors.map(({ code }) => code) ?? [],
      area: [...new Set(home?.areaGroups.flatMap(({ members }) => members.map(({ code }) => code)) ?? [])],
      prefectureCode: home?.prefecture.code ?? null,
    },
    tiles: tilesInReach() ? '/tiles/{z}/{x}/{y}' : 'none',
    boundaries: facts?.boundariesOrigin,
    prefectureNames: Object.fromEntries(names.map(({ code, name }) => [code, name])),
    ringWords: codeTexts[lang].codes.rings,
    badgeWords: codeTexts[lang].codes.badges,
    placeHref: hrefIn(lang, '/places/:id'),
  };
}
