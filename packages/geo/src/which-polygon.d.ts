declare module 'which-polygon' {
  import type { FeatureCollection } from 'geojson';

  export default function whichPolygon<P>(
    areas: FeatureCollection,
  ): (position: [number, number]) => P | undefined;
}
