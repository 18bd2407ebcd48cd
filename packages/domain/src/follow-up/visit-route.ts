/** How long one travels from a stop to another; a stop is its id. */
export type MinutesBetween = (from: string, to: string) => number;

/** An order of visits that begins and ends at the center. */
export interface VisitRoute {
  readonly stops: readonly string[];
  readonly minutes: number;
  /** EXACT: no order is shorter. IMPROVED: nearest first, then turned around wherever that shortens it. */
  readonly method: 'EXACT' | 'IMPROVED';
}

/** Up to so many stops every order is tried by halves (Held and Karp); a day of visits has fewer. */
export const mostStopsTried = 9;

/** The order in which to visit, from the center and back. Equal ways are settled by id, whatever order was given. */
export function visitRoute(center: string, stops: readonly string[], minutes: MinutesBetween): VisitRoute {
  const sorted = [...new Set(stops)].filter((stop) => stop !== center).sort();
  const isTried = sorted.length <= mostStopsTried;
  const order = isTried
    ? shortest(center, sorted, minutes)
    : turnedAround(center, nearestFirst(center, sorted, minutes), minutes);
  return { stops: order, minutes: lengthOf(center, order, minutes), method: isTried ? 'EXACT' : 'IMPROVED' };
}

/** Minutes of a whole round in an order, from the center and back: also of an order a person chose. */
export function lengthOf(center: string, stops: readonly string[], minutes: MinutesBetween): number {
  if (stops.length === 0) return 0;
  return [...stops, center].reduce(({ sum, from }, to) => ({ sum: sum + minutes(from, to), from: to }), {
    sum: 0,
    from: center,
  }).sum;
}

/** For each set of stops and the last of them, the shortest way: grown by one stop at a time. */
function shortest(center: string, stops: readonly string[], minutes: MinutesBetween): string[] {
  type Way = { readonly order: readonly string[]; readonly minutes: number };
  let ways = new Map<string, Way>(
    stops.map((stop) => [stop, { order: [stop], minutes: minutes(center, stop) }]),
  );
  for (let size = 1; size < stops.length; size += 1) {
    const longer = new Map<string, Way>();
    for (const way of ways.values()) {
      const last = way.order.at(-1)!;
      for (const stop of stops) {
        if (way.order.includes(stop)) continue;
        const order = [...way.order, stop];
        const key = `${[...order].sort().join('\n')}\n${stop}`;
        const sum = way.minutes + minutes(last, stop);
        const known = longer.get(key);
        if (!known || sum < known.minutes) longer.set(key, { order, minutes: sum });
      }
    }
    ways = longer;
  }
  const home = ({ order, minutes: sum }: Way) => sum + minutes(order.at(-1)!, center);
  const [best] = [...ways.values()].sort((one, other) => home(one) - home(other));
  return [...(best?.order ?? [])];
}

/** From each stop on to the nearest that is left. */
export function nearestFirst(center: string, stops: readonly string[], minutes: MinutesBetween): string[] {
  const left = [...stops].sort();
  const order: string[] = [];
  while (left.length > 0) {
    const from = order.at(-1) ?? center;
    const next = left.reduce((near, one) => (minutes(from, one) < minutes(from, near) ? one : near));
    left.splice(left.indexOf(next), 1);
    order.push(next);
  }
  return order;
}

/** Turns stretches of the way around while one that is turned makes the whole shorter (2-opt). Ends, for each turn shortens it. */
function turnedAround(center: string, order: readonly string[], minutes: MinutesBetween): string[] {
  let best = [...order];
  let length = lengthOf(center, best, minutes);
  for (let shorter = true; shorter; ) {
    shorter = false;
    for (let from = 0; from < best.length - 1; from += 1)
      for (let to = from + 1; to < best.length; to += 1) {
        const turned = [...best.slice(0, from), ...best.slice(from, to + 1).reverse(), ...best.slice(to + 1)];
        const sum = lengthOf(center, turned, minutes);
        if (sum < length) [best, length, shorter] = [turned, sum, true];
      }
  }
  return best;
}
