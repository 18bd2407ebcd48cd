/** A mark nearer to the edge than this is cut off by it and counts as outside. */
const HALF_SEEN_PIXELS = 12;

/** A pill at the edge of the view for a place beyond it. */
export interface EdgeSeat {
  /** Where on the edge the way from the middle to the place leaves the view, in pixels. */
  x: number;
  y: number;
  /** Direction of the place in degrees, 0 = to the right, 90 = down. */
  degrees: number;
  /** The side it stands at. */
  side: 'left' | 'right' | 'top' | 'bottom';
}

/** The seat of a place on the edge of a view, or null when it lies within. `inset` keeps the pill inside. */
export function edgeSeat(
  place: { x: number; y: number },
  view: { width: number; height: number },
  inset = { x: 16, y: 16 },
): EdgeSeat | null {
  const cut = HALF_SEEN_PIXELS;
  const inside =
    place.x >= cut && place.x <= view.width - cut && place.y >= cut && place.y <= view.height - cut;
  if (inside) return null;
  const centerX = view.width / 2;
  const centerY = view.height / 2;
  const dx = place.x - centerX;
  const dy = place.y - centerY;
  const alongX = (centerX - inset.x) / Math.max(Math.abs(dx), 1e-9);
  const alongY = (centerY - inset.y) / Math.max(Math.abs(dy), 1e-9);
  const share = Math.min(alongX, alongY);
  const side = alongX < alongY ? (dx < 0 ? 'left' : 'right') : dy < 0 ? 'top' : 'bottom';
  return {
    x: centerX + dx * share,
    y: centerY + dy * share,
    degrees: (Math.atan2(dy, dx) * 180) / Math.PI,
    side,
  };
}

/** Eight arrows are enough: the nearest multiple of 45 degrees, 0–315. */
export const arrowDegrees = (degrees: number) => (Math.round(degrees / 45) * 45 + 360) % 360;

/** Moves pills of one side apart so that none covers another; keeps their order along the edge. */
export function spread(starts: number[], sizes: number[], from: number, to: number, gap = 8): number[] {
  const order = starts.map((_, index) => index).sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0));
  const placed = [...starts];
  let free = from;
  for (const index of order) {
    placed[index] = Math.max(starts[index] ?? 0, free);
    free = (placed[index] ?? 0) + (sizes[index] ?? 0) + gap;
  }
  let limit = to;
  for (const index of order.reverse()) {
    placed[index] = Math.max(from, Math.min(placed[index] ?? 0, limit - (sizes[index] ?? 0)));
    limit = (placed[index] ?? 0) - gap;
  }
  return placed;
}
