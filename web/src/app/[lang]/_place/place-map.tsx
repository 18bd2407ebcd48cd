'use client';

import dynamic from 'next/dynamic';
import type { ResourceMapProps } from '../../../features/resource-map/resource-map.tsx';
import type { MapSetting } from '../_finder/results-with-map.tsx';

const ResourceMap = dynamic(
  () => import('../../../features/resource-map/resource-map.tsx').then((loaded) => loaded.ResourceMap),
  { ssr: false },
);

/** Only to look at: the rows beside it say the same. Where one place lies, or the soft disc 「このあたり」 around where it may be told to lie. */
export function PlaceMap({ setting, hit }: { setting: MapSetting; hit: ResourceMapProps['hits'][number] }) {
  const { ringWords: _, ...rest } = setting;
  return (
    <div className="place-map no-print needs-script" inert>
      <ResourceMap {...rest} hits={[hit]} still />
    </div>
  );
}
