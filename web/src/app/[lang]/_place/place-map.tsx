'use client';

import { ResourceMap, type ResourceMapProps } from '../../../features/resource-map/resource-map.tsx';
import type { MapSetting } from '../_finder/results-with-map.tsx';

/** Where one place lies, or the soft disc 「このあたり」 around where it may be told to lie. */
export function PlaceMap({ setting, hit }: { setting: MapSetting; hit: ResourceMapProps['hits'][number] }) {
  const { ringWords: _, ...rest } = setting;
  return (
    <div className="place-map no-print needs-script">
      <ResourceMap {...rest} hits={[hit]} still />
    </div>
  );
}
