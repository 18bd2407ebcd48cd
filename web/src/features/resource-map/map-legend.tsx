import { PIN_GROUPS, pinGroupOf, pinPaths } from '../../lib/pin-shapes.ts';
import type { MapHit, MarkPin } from './map-model.ts';
import type { MapTexts } from './map-texts.ts';

interface MapLegendProps {
  hits: Pick<MapHit, 'kind' | 'badge' | 'position'>[];
  /** Marks without a number. */
  pins?: Pick<MarkPin, 'kind' | 'badge' | 'precision'>[];
  texts: MapTexts;
}

/** What the shapes on the map mean: only those that are on it. */
export function MapLegend({ hits, pins = [], texts }: MapLegendProps) {
  const present = new Set([...hits, ...pins].map(({ kind }) => pinGroupOf[kind]));
  const asks = [...hits, ...pins].some(({ badge }) => badge === 'ASK');
  const rough = [...hits.map(({ position }) => position), ...pins].some(
    (place) => place && place.precision !== 'EXACT',
  );
  const groups = PIN_GROUPS.filter((group) => present.has(group));
  if (groups.length === 0) return null;
  return (
    <ul className="map-legend" aria-label={texts.legend}>
      {groups.map((group) => (
        <Sign key={group} path={pinPaths[group]} look="shape" words={texts.silhouettes[group]} />
      ))}
      {rough && <Sign path={pinPaths.FAMILY} look="rough" words={texts.roughMeans} />}
      {asks && <Sign path={pinPaths.FAMILY} look="dashed" words={texts.dashedMeansAsk} last />}
    </ul>
  );
}

interface SignProps {
  path: string;
  look: 'shape' | 'rough' | 'dashed';
  words: string;
  last?: boolean;
}

function Sign({ path, look, words, last = false }: SignProps) {
  return (
    <li className={last ? 'map-legend__last' : undefined}>
      <svg aria-hidden="true" focusable="false" width="18" height="18" viewBox="0 0 40 40">
        <path className={`map-legend__${look}`} d={path} />
      </svg>
      {words}
    </li>
  );
}
