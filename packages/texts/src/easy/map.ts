import type { MapTexts, SpokenPlace } from '../ja/map.ts';

const eighths = ['東', '南東', '南', '南西', '西', '北西', '北', '北東'];
const spoken = (parts: (string | null | false)[]) => parts.filter(Boolean).join('、');

/** Words of the map in やさしい日本語. Short labels are written in kana: there is no room for furigana on a map. */
export const map: MapTexts = {
  region: 'ちず',
  surface: 'ちずの めん',
  help: 'ちずに ある ところは、ぜんぶ リストにも あります。やじるしの キーで ちずを うごかします。Tabキーで ひとつずつ えらべます。',
  loading: 'ちずを よんで います',
  noScript: 'この がめんでは ちずが 出ません。おなじ ところが、リストに ぜんぶ あります。',
  failed: 'ちずの えを よむことが できませんでした。しるしと リストは つかえます。',
  zoomIn: 'ちずを 大きくする',
  zoomOut: 'ちずを 小さくする',
  home: 'はじめの ちずに もどる',
  close: 'とじる',
  details: 'くわしく',
  sheet: 'えらんだ ところ',
  approximate: 'さかいは だいたい',
  tilesFrom: '地理院タイル',
  madeFrom: '© OpenStreetMap ほか',
  sourcesName: 'ちずを つくった もと',
  simpleMap: 'かんたんな ちず（くわしい ちずに つながりません）',
  aboutHere: 'このあたり',
  legend: 'ちずの しるし',
  outside: 'ちずの そとに ある ところ',
  dashedMeansAsk: 'てんせん＝でんわで きく',
  roughMeans: 'まる＝このあたり',
  silhouettes: {
    WINDOW: 'そうだんの まどぐち',
    PLACE: 'いばしょ',
    FAMILY: 'かぞくの あつまり',
    WORK: 'はたらく じゅんび',
    HEALTH: 'こころ・びょういん',
  },
  badges: { USABLE: 'つかえます', ASK: 'でんわで きく', NOT_ELIGIBLE: 'つかえません' },
  pinName: (place: SpokenPlace & { rough: boolean }) =>
    spoken([
      place.number !== null && `${place.number}ばん`,
      place.kindWords,
      place.name,
      place.townName,
      place.badgeWords,
      place.travelWords,
      place.rough && 'くわしい ばしょは ひみつです。このあたりです',
    ]),
  unlistedPinName: (pin) =>
    spoken([pin.name, pin.badge && map.badges[pin.badge], 'リストの つづきに あります']),
  pillBefore: (direction, number) =>
    spoken([`${eighths[direction / 45] ?? ''}の ほう`, number !== null && `${number}ばん`]) + '、',
  pillAfter: (name) => `、${name}。ちずを ここへ うごかす`,
  kilometers: (meters) => (meters < 950 ? '1kmより ちかい' : `${Math.round(meters / 1000)}km`),
  clusterName: (count) => `ここに ${count}つ あります。リストを ひらく`,
  clusterTitle: (count) => `ここに ある ${count}つの ところ`,
  clusterLoading: 'ここに ある ところを よんで います',
  clusterFailed: 'よむことが できませんでした。ちずを 大きくすると、ひとつずつ 見えます。',
  clusterMore: (count) => `ほかに ${count}つ あります。`,
  clusterZoom: 'ちずを 大きくして 見る',
  moreOutside: (count) => `ほか ${count}つ`,
  townInRing: (town, ring) => `${town}（${ring}）`,
};
