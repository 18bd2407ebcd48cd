import type { LngLat } from '../directory/record.ts';

/** Something that lies somewhere. */
export interface Placed {
  readonly id: string;
  readonly position: LngLat;
}

/**
 * A degree of latitude is never shorter on the sphere than this, so that what is farther by latitude alone is farther.
 * A little less than the true 111,195 m: no rounding may leave a nearest place out.
 */
const leastMetersADegree = 111_000;

/** Places by latitude: walked outward from a home, and no farther than the best that was found. */
export class PlaceShelf {
  private readonly places: readonly Placed[];

  constructor(places: Iterable<Placed>) {
    this.places = [...places].sort((one, other) => one.position.lat - other.position.lat);
  }

  /** Visits places that may be nearer than `limit()` meters, which shrinks as nearer ones are found; leaves out only farther ones. */
  visit(from: LngLat, limit: () => number, see: (place: Placed) => void): void {
    let south = this.firstNorthOf(from.lat) - 1;
    let north = south + 1;
    for (;;) {
      const below = this.places[south];
      const above = this.places[north];
      const down = below ? from.lat - below.position.lat : Number.POSITIVE_INFINITY;
      const up = above ? above.position.lat - from.lat : Number.POSITIVE_INFINITY;
      const next = down <= up ? below : above;
      if (!next || Math.min(down, up) * leastMetersADegree > limit()) return;
      see(next);
      if (next === below) south -= 1;
      else north += 1;
    }
  }

  private firstNorthOf(lat: number): number {
    let [low, high] = [0, this.places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.places[middle]!.position.lat < lat) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
