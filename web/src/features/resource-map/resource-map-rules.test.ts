import { firstBounds } from './first-bounds.ts';
import { groundOf } from './ground-shapes.ts';
import { groupHits } from './group-hits.ts';
import type { MapHit } from './map-model.ts';
import { edgeSeat, spread } from './outside-view.ts';
import { placeLabels } from './place-labels.ts';
import { tileHealth } from './tile-health.ts';

const hitAt = (id: string, lat: number, lng: number, ring: MapHit['ring'] = 'OWN'): MapHit => ({
  id,
  number: 1,
  kind: 'IBASHO',
  kindWords: '居場所',
  badge: 'USABLE',
  badgeWords: '使えます',
  name: id,
  townName: null,
  ring,
  ringWords: null,
  position: { lat, lng, precision: 'EXACT' },
  travelWords: null,
  phone: null,
  href: '/',
});
const flat = (hit: MapHit) => (hit.position ? { x: hit.position.lng, y: hit.position.lat } : null);

describe('groupHits', () => {
  test('places that stand on one another become one mark, others stay alone', () => {
    const groups = groupHits([hitAt('a', 0, 0), hitAt('b', 3, 4), hitAt('c', 0, 200)], null, flat);
    expect(groups.map((group) => group.hits.map((hit) => hit.id))).toEqual([['a', 'b'], ['c']]);
  });

  test('the chosen place always has its own pin, wherever it stands in the list', () => {
    const hits = [hitAt('a', 0, 0), hitAt('b', 1, 1), hitAt('c', 2, 2)];
    for (const chosen of ['a', 'b', 'c']) {
      const groups = groupHits(hits, chosen, flat);
      expect(groups.filter((group) => group.hits.length === 1).map((group) => group.hits[0]?.id)).toContain(
        chosen,
      );
      expect(groups.flatMap((group) => group.hits)).toHaveLength(3);
    }
  });
});

describe('edgeSeat', () => {
  const view = { width: 600, height: 400 };
  test('a place in view has no pill', () => {
    expect(edgeSeat({ x: 300, y: 200 }, view)).toBeNull();
  });
  test('a place half cut off by the edge has a pill', () => {
    expect(edgeSeat({ x: 300, y: 395 }, view)?.side).toBe('bottom');
  });
  test('the pill stands on the side where the place lies, inside the view', () => {
    const seat = edgeSeat({ x: -5000, y: 200 }, view);
    expect(seat).toMatchObject({ side: 'left', x: 16, y: 200 });
    expect(Math.abs(seat?.degrees ?? 0)).toBe(180);
  });
  test('pills of one side do not cover one another and stay within their edge', () => {
    const tops = spread([380, 10, 12, 390], [48, 48, 48, 48], 16, 400);
    const sorted = [...tops].sort((a, b) => a - b);
    for (let at = 1; at < sorted.length; at += 1)
      expect((sorted[at] ?? 0) - (sorted[at - 1] ?? 0)).toBeGreaterThanOrEqual(48);
    expect(Math.max(...tops)).toBeLessThanOrEqual(352);
    expect(Math.min(...tops)).toBeGreaterThanOrEqual(16);
  });
});

describe('placeLabels', () => {
  const wish = (key: string, x: number, y: number) => ({ key, text: '小海町', x, y, fontPixels: 14 });
  test('two names never lie on each other', () => {
    const placed = placeLabels([wish('a', 100, 100), wish('b', 104, 102), wish('c', 102, 98)], []);
    for (const one of placed)
      for (const other of placed)
        if (one !== other)
          expect(Math.abs(one.y - other.y) >= 17 || Math.abs(one.x - other.x) >= 42).toBe(true);
  });
  test('a name gives way to a pin on its point', () => {
    const [placed] = placeLabels([wish('a', 100, 100)], [{ left: 80, right: 120, top: 80, bottom: 120 }]);
    expect(placed && (Math.abs(placed.y - 100) > 20 || Math.abs(placed.x - 100) > 20)).toBe(true);
  });
  test("the person's own town is named even where everything is full", () => {
    const everywhere = [{ left: -999, right: 999, top: -999, bottom: 999 }];
    expect(
      placeLabels([{ ...wish('own', 0, 0), always: true }, wish('other', 50, 50)], everywhere),
    ).toHaveLength(1);
  });
});

describe('firstBounds', () => {
  const home = { code: '20303', name: '小海町', lat: 36.1, lng: 138.48 };
  test('the far places do not shrink the first view: they are pills', () => {
    const near = [
      hitAt('a', 36.1, 138.5),
      hitAt('b', 36.2, 138.5, 'ADJACENT'),
      hitAt('c', 36.3, 138.4, 'AREA'),
    ];
    const [[, west], [north]] = firstBounds(home, [...near, hitAt('far', 43, 141, 'ELSEWHERE')]);
    expect(north).toBeLessThan(36.5);
    expect(west).toBeGreaterThan(138);
  });
  test('an island does not become a dot on a map of Japan', () => {
    const [[south], [north]] = firstBounds(home, [hitAt('far', 43, 141, 'ELSEWHERE')]);
    expect(north - south).toBeLessThan(0.5);
  });
  test('with nothing near, the nearest places within reach are in view', () => {
    const [, [north]] = firstBounds(home, [hitAt('far', 36.65, 138.2, 'PREFECTURE')]);
    expect(north).toBeGreaterThanOrEqual(36.65);
  });
});

test('ground near the person is told apart from the rest, and all land is near where no one asks', () => {
  const ground = groundOf({ own: ['20303'], neighbors: ['20309'], area: ['20309', '20217'] });
  expect(['20303', '20309', '20217', '20201', '10201'].map(ground)).toEqual([
    'own',
    'neighbors',
    'area',
    'prefecture',
    'elsewhere',
  ]);
  expect(groundOf({ own: [], neighbors: [], area: [] })('10201')).toBe('prefecture');
});

describe('tileHealth', () => {
  test('a server that never answers is given up after three tiles', () => {
    const health = tileHealth();
    expect([health.failed(), health.failed(), health.failed()]).toEqual(['UNDECIDED', 'UNDECIDED', 'GONE']);
  });
  test('single gaps in a server that answers change nothing', () => {
    const health = tileHealth();
    health.loaded();
    for (let gap = 0; gap < 20; gap += 1) {
      expect(health.failed()).toBe('UNDECIDED');
      expect(health.loaded()).toBe('SHOWN');
    }
  });
});
