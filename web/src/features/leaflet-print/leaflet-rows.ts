import { type PinGroup, pinGroupOf } from '../../lib/pin-shapes.ts';
import type { Town } from '../municipality/load-town.ts';

type Place = Town['places'][number];
type Want = PinGroup | 'AWAY' | 'HOME';

/** One line of the leaflet: what for, which place. */
export interface LeafletRow {
  want: Want;
  place: Place;
}

/** In the order of the lines; the last line is kept for someone outside the town. */
const wanted: [PinGroup, number][] = [
  ['PLACE', 2],
  ['FAMILY', 1],
  ['WORK', 1],
  ['HEALTH', 1],
];

/**
 * The few places a sheet of paper can name: near ones to spend time, for families, for work, for health; then
 * someone outside the town. Only what has a telephone and takes (or may take) this town's people.
 */
export function leafletRows(town: Town, most = 4): LeafletRow[] {
  const taken = new Set<string>([town.firstWindow?.id ?? '']);
  const usable = town.places.filter(({ phone, answer }) => phone !== null && answer.badge !== 'NOT_ELIGIBLE');
  const rows: LeafletRow[] = [];
  const take = (want: Want, place: Place | null | undefined) => {
    if (!place || taken.has(place.resourceId) || rows.length >= most) return;
    taken.add(place.resourceId);
    rows.push({ want, place });
  };
  for (const [group, count] of wanted) {
    const found = usable.filter(
      ({ kind, municipality }) => pinGroupOf[kind] === group && municipality !== null,
    );
    for (const place of found.slice(0, count)) if (rows.length < most - 1) take(group, place);
  }
  take(
    'AWAY',
    usable.find(({ kind, ring }) => kind === 'WINDOW' && ring !== 'OWN' && ring !== 'ONLINE'),
  );
  take(
    'HOME',
    usable.find(({ ring }) => ring === 'ONLINE'),
  );
  return rows;
}
