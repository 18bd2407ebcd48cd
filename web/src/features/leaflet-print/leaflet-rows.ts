import { type PinGroup, pinGroupOf } from '../../lib/pin-shapes.ts';
import type { Town } from '../municipality/load-town.ts';
import { townHit } from '../municipality/town-answer.ts';

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

/** Farther than this nobody goes by a sheet of paper. */
const rings: Place['ring'][] = ['OWN', 'ADJACENT', 'AREA', 'PREFECTURE', 'NEXT_PREFECTURE', 'ONLINE'];
/** For the public or for professionals, not for people themselves. */
const asides: Place['kind'][] = ['EVENT', 'EXPERT_DISPATCH', 'MEDICAL_ADVICE'];

/** May be named on paper: it has a telephone, takes (or may take) the town's people and is in reach. */
const isFit = ({ phone, answer, ring, kind }: Place): boolean =>
  phone !== null && answer.badge !== 'NOT_ELIGIBLE' && rings.includes(ring) && !asides.includes(kind);

/**
 * The few places a sheet of paper can name: near ones to spend time, for families, for work, for health; then
 * someone outside the town, the prefecture's center before others; then what one can use from home.
 */
export function leafletRows(town: Town, most = 4): LeafletRow[] {
  const taken = new Set<string>([town.firstWindow?.id ?? town.nextSteps?.[0]?.id ?? '']);
  const usable = town.places.map(townHit).filter(isFit);
  const rows: LeafletRow[] = [];
  const take = (want: Want, place: Place | null | undefined) => {
    if (!place || taken.has(place.resourceId) || rows.length >= most) return;
    taken.add(place.resourceId);
    rows.push({ want, place });
  };
  for (const [group, count] of wanted) {
    const found = usable.filter(({ kind, ring }) => pinGroupOf[kind] === group && ring !== 'ONLINE');
    for (const place of found.slice(0, count)) if (rows.length < most - 1) take(group, place);
  }
  const center = town.prefecturalCenter && townHit(town.prefecturalCenter);
  take('AWAY', center && isFit(center) ? center : null);
  const isAway = rows.some(({ want }) => want === 'AWAY');
  if (!isAway)
    take(
      'AWAY',
      usable.find(({ kind, ring }) => kind === 'WINDOW' && ring !== 'OWN' && ring !== 'ONLINE'),
    );
  for (const place of usable.filter(({ ring }) => ring === 'ONLINE')) take('HOME', place);
  return rows;
}
