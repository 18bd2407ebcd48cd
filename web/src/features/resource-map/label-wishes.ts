import type { LabelPoint } from './boundary-data.ts';
import { groundOf } from './ground-shapes.ts';
import type { GroundClasses } from './map-model.ts';
import type { LabelWish } from './place-labels.ts';

/** From which zoom a class of municipality is named; the person's own surroundings are named earlier. */
const nameFromZoom: Record<string, number> = {
  DESIGNATED: 6,
  CORE: 7,
  SPECIAL_CASE: 8,
  CITY: 8.5,
  SPECIAL_WARD: 10.5,
  TOWN: 9.5,
  VILLAGE: 9.5,
};
const classOrder = ['DESIGNATED', 'CORE', 'SPECIAL_CASE', 'CITY', 'SPECIAL_WARD', 'TOWN', 'VILLAGE'];
const groundRank = { own: 0, neighbors: 1, area: 2, prefecture: 3, elsewhere: 4 };
const PREFECTURES_UNTIL_ZOOM = 11.5;
const LARGE_PREFECTURES_FROM_ZOOM = 8;

/** A wish with the look it has when granted. */
export interface StyledWish extends LabelWish {
  look: 'own' | 'town' | 'prefecture' | 'country';
}

interface WishInput {
  points: LabelPoint[];
  classes: GroundClasses;
  zoom: number;
  /** Root font size ÷ 16: 文字の大きさ reaches the map, too. */
  textScale: number;
  prefectureNames: Record<string, string>;
  /** Pixel in the view; null when far outside. */
  project: (point: { lat: number; lng: number }) => { x: number; y: number } | null;
}

type Seen = LabelPoint & { x: number; y: number };

/** A prefecture's name stands amid those of its municipalities that are in view. */
function prefectureWishes(seen: Seen[], input: WishInput): StyledWish[] {
  const { zoom, textScale, prefectureNames } = input;
  if (zoom > PREFECTURES_UNTIL_ZOOM) return [];
  const nearness = groundOf(input.classes);
  const members = new Map<string, Seen[]>();
  for (const point of seen)
    members.set(point.prefectureCode, [...(members.get(point.prefectureCode) ?? []), point]);
  return [...members].flatMap(([code, all]) => {
    // The person's surroundings have names of their own: the prefecture's stands outside them where it can.
    const away = all.filter((point) => groundRank[nearness(point.code)] > 2);
    const of = away.length > 0 ? away : all;
    const text = prefectureNames[code];
    if (!text) return [];
    const x = of.reduce((sum, point) => sum + point.x, 0) / of.length;
    const y = of.reduce((sum, point) => sum + point.y, 0) / of.length;
    const far = zoom < LARGE_PREFECTURES_FROM_ZOOM;
    const look = far ? ('country' as const) : ('prefecture' as const);
    return [
      { key: `p${code}`, text, x, y, fontPixels: (far ? 14 : 19) * textScale, spacing: far ? 0 : 0.4, look },
    ];
  });
}

function wishOf(point: Seen, input: WishInput, nearness: string): StyledWish {
  const own = nearness === 'own';
  const base = { key: point.code, text: point.name, x: point.x, y: point.y };
  return own
    ? { ...base, fontPixels: 17 * input.textScale, besideOnly: true, always: true, look: 'own' }
    : { ...base, fontPixels: 14 * input.textScale, look: 'town' };
}

/** Names the view would like to show, most wanted first: own town, neighbours, prefectures, area, then by class. */
export function labelWishes(input: WishInput): StyledWish[] {
  const nearness = groundOf(input.classes);
  const seen: Seen[] = [];
  for (const point of input.points) {
    const at = input.project(point);
    if (at) seen.push({ ...point, ...at });
  }
  const named = seen
    .map((point) => ({ point, ground: nearness(point.code) }))
    .filter(({ point, ground }) => {
      const earlier = groundRank[ground] <= 2 ? 2 : 0;
      return input.zoom >= (nameFromZoom[point.municipalityClass] ?? 9.5) - earlier;
    })
    .sort(
      (a, b) =>
        groundRank[a.ground] - groundRank[b.ground] ||
        classOrder.indexOf(a.point.municipalityClass) - classOrder.indexOf(b.point.municipalityClass) ||
        (a.point.code < b.point.code ? -1 : 1),
    )
    .map(({ point, ground }) => ({ wish: wishOf(point, input, ground), rank: groundRank[ground] }));
  const near = named.filter(({ rank }) => rank <= 1).map(({ wish }) => wish);
  const far = named.filter(({ rank }) => rank > 1).map(({ wish }) => wish);
  return [...near, ...prefectureWishes(seen, input), ...far];
}
