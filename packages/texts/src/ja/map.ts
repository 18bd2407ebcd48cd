import type { Badge, ResourceKind } from '@tsunagi/domain';

/** What a pin says to those who hear the map. */
export interface SpokenPlace {
  number: number | null;
  kindWords: string;
  name: string;
  townName: string | null;
  badgeWords: string | null;
  travelWords: string | null;
}

const eighths = ['東', '南東', '南', '南西', '西', '北西', '北', '北東'];
const spoken = (parts: (string | null | false)[]) => parts.filter(Boolean).join('、');

/** Words of the map: the source language. */
export const map = {
  region: '地図',
  surface: '地図の面',
  help: '地図にある所は、すべて一覧にもあります。矢印キーで地図を動かし、プラスとマイナスで大きさを変えます。Tabキーで場所を順に選べます。',
  loading: '地図を読みこんでいます',
  noScript: '地図は、この画面では出せません。同じ所が、一覧にすべてあります。',
  failed: '地図の下絵を読みこめませんでした。場所のしるしと一覧は、そのまま使えます。',
  zoomIn: '地図を大きくする',
  zoomOut: '地図を小さくする',
  home: 'はじめの地図にもどる',
  close: '閉じる',
  details: 'くわしく',
  sheet: 'えらんだ所',
  approximate: '境界は概略',
  tilesFrom: '地理院タイル',
  madeFrom: '© OpenStreetMap ほか',
  sourcesName: '地図の出典',
  simpleMap: '簡易地図（詳しい地図につながりません）',
  aboutHere: 'このあたり',
  legend: '地図のしるし',
  outside: '地図の外にある所',
  dashedMeansAsk: '点線＝要確認',
  roughMeans: '丸＝このあたり',
  silhouettes: {
    WINDOW: '相談の窓口',
    PLACE: '居場所',
    FAMILY: '家族のつどい',
    WORK: 'はたらく準備',
    HEALTH: 'こころ・医療',
  },
  badges: { USABLE: '使えます', ASK: '電話で確認', NOT_ELIGIBLE: '対象外' } satisfies Record<Badge, string>,
  pinName: (place: SpokenPlace & { rough: boolean }) =>
    spoken([
      place.number !== null && `${place.number}番`,
      place.kindWords,
      place.name,
      place.townName,
      place.badgeWords,
      place.travelWords,
      place.rough && 'くわしい場所は公開していません。このあたりです',
    ]),
  unlistedPinName: (pin: { name: string; badge: Badge | null; kind: ResourceKind }) =>
    spoken([pin.name, pin.badge && map.badges[pin.badge], '一覧のつづきにある所']),
  /** Round the visible words of a pill: direction and number before, name and what happens after. */
  pillBefore: (direction: number, number: number | null) =>
    spoken([`${eighths[direction / 45] ?? ''}のほう`, number !== null && `${number}番`]) + '、',
  pillAfter: (name: string) => `、${name}。地図をここへ動かす`,
  kilometers: (meters: number) => (meters < 950 ? '1km以内' : `${Math.round(meters / 1000)}km`),
  clusterName: (count: number) => `ここに${count}か所あります。一覧を開く`,
  clusterTitle: (count: number) => `ここにある ${count}か所`,
  clusterLoading: 'ここにある所を読みこんでいます',
  clusterFailed: '読みこめませんでした。地図を大きくすると、ひとつずつ見えます。',
  clusterMore: (count: number) => `ほかに${count}か所あります。`,
  clusterZoom: '地図を大きくして見る',
  moreOutside: (count: number) => `ほか ${count}か所`,
  townInRing: (town: string, ring: string) => `${town}（${ring}）`,
};

/** The shape every language of the map must have. */
export type MapTexts = typeof map;
