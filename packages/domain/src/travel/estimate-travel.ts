/** A guess from the distance alone, to be shown as such. */
export interface TravelEstimate {
  readonly carMinutes: number;
  /** null where nobody would walk. */
  readonly walkMinutes: number | null;
}

/** Roads are longer than the great circle; 1.3 is the usual factor between the two in Japan. */
const detour = 1.3;
/** 80 m a minute is how Japanese notices count walking. */
const walkMetersPerMinute = 80;
const walkableMinutes = 45;

/** Metres a minute by car: slower in town, never faster than a national road in the hills. */
const carMetersPerMinute = (roadMeters: number): number => {
  if (roadMeters <= 5_000) return 400;
  return roadMeters <= 30_000 ? 600 : 750;
};

/** Minutes by car and on foot for a great-circle distance. Never less than one; coarser the farther it is. */
export function estimateTravel(meters: number): TravelEstimate {
  const road = Math.max(0, meters) * detour;
  const walk = Math.max(1, Math.ceil(road / walkMetersPerMinute));
  return { carMinutes: carMinutes(road), walkMinutes: walk <= walkableMinutes ? walk : null };
}

/** Each stretch at its own speed, so that farther never takes less time. */
function carMinutes(road: number): number {
  const stretches = [5_000, 25_000, Number.POSITIVE_INFINITY];
  let left = road;
  let done = 0;
  let minutes = 2;
  for (const stretch of stretches) {
    const part = Math.min(left, stretch);
    minutes += part / carMetersPerMinute(done + Math.min(part, 1));
    left -= part;
    done += part;
  }
  return minutes < 10 ? Math.ceil(minutes) : Math.ceil(minutes / 5) * 5;
}
