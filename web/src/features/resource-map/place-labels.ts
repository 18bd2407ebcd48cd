/** A rectangle in pixels of the view. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A name that would like to stand at a point. */
export interface LabelWish {
  key: string;
  text: string;
  x: number;
  y: number;
  fontPixels: number;
  /** Letter spacing in em. */
  spacing?: number;
  /** A mark stands on the point itself: the name may only stand beside it. */
  besideOnly?: boolean;
  /** Stands even where it covers something: the person's own town. */
  always?: boolean;
}

/** A wish granted: the middle of the name. */
export interface PlacedLabel {
  key: string;
  text: string;
  x: number;
  y: number;
}

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const FULL_WIDTH = /[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠]/u;

/** Width of a name as it will be drawn; kanji and kana are square, the rest a little more than half. */
export function widthOf({
  text,
  fontPixels,
  spacing = 0,
}: Pick<LabelWish, 'text' | 'fontPixels' | 'spacing'>) {
  let ems = 0;
  for (const letter of text) ems += (FULL_WIDTH.test(letter) ? 1 : 0.58) + spacing;
  return ems * fontPixels;
}

function boxAt(wish: LabelWish, x: number, y: number): Box {
  const halfWidth = widthOf(wish) / 2 + 3;
  const halfHeight = wish.fontPixels * 0.62 + 1;
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

/** Where a name may stand, best first: on its point, else under, over, right, left of it. */
function seats(wish: LabelWish): [number, number][] {
  const { x, y } = wish;
  const halfWidth = widthOf(wish) / 2;
  const half = wish.fontPixels * 0.62;
  const around = (gap: number): [number, number][] => [
    [x, y + gap + half],
    [x, y - gap - half],
    [x + gap + halfWidth, y],
    [x - gap - halfWidth, y],
  ];
  const besides = [16, 24, ...(wish.always ? [34, 46] : [])].flatMap(around);
  // The own town's name stands by its house: under it or to its left, where the house may have stepped aside.
  if (wish.always) besides.sort(([ax], [bx]) => Number(ax > x) - Number(bx > x));
  return wish.besideOnly ? besides : [[x, y], ...besides];
}

const sharedArea = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Where every seat is taken: the one that covers and is covered least. */
function leastCovered(all: [number, number][], wish: LabelWish, taken: Box[]): [number, number] | undefined {
  const cost = ([x, y]: [number, number]) => {
    const box = boxAt(wish, x, y);
    return taken.reduce((sum, other) => sum + sharedArea(box, other), 0);
  };
  return all.map((seat) => ({ seat, cost: cost(seat) })).sort((a, b) => a.cost - b.cost)[0]?.seat;
}

/** Grants names in the order given, each its first free seat clear of obstacles and of names granted before. */
export function placeLabels(wishes: LabelWish[], obstacles: Box[], most = 80): PlacedLabel[] {
  const taken = [...obstacles];
  const placed: PlacedLabel[] = [];
  const isFree = (box: Box) => !taken.some((other) => overlaps(box, other));
  for (const wish of wishes) {
    if (placed.length >= most) break;
    const all = seats(wish);
    const free = all.find(([x, y]) => isFree(boxAt(wish, x, y)));
    const seat = free ?? (wish.always ? leastCovered(all, wish, taken) : undefined);
    if (!seat) continue;
    const [x, y] = seat;
    taken.push(boxAt(wish, x, y));
    placed.push({ key: wish.key, text: wish.text, x, y });
  }
  return placed;
}
