'use client';

import { useMap } from 'react-leaflet';
import { BadgeWord } from './badge-word.tsx';
import type { MapHit } from './map-model.ts';
import { useViewCount } from './use-view.ts';

/** The room a card needs beside its pin. */
const CARD_WIDTH = 296;
/** The corner of the buttons. */
const CONTROLS_WIDTH = 60;
const CONTROLS_HEIGHT = 230;

/** Name, verdict and way of the chosen place, beside its pin; on the side where there is room. */
export function SelectedCard({ hit }: { hit: MapHit }) {
  const map = useMap();
  useViewCount(map);
  if (!hit.position) return null;
  const { x, y } = map.latLngToContainerPoint([hit.position.lat, hit.position.lng]);
  const room = map.getSize().x - x - (y < CONTROLS_HEIGHT ? CONTROLS_WIDTH : 0);
  const side = room < CARD_WIDTH && x > CARD_WIDTH ? 'left' : 'right';
  return (
    <div className={`map-card map-card--${side}`}>
      <a className="map-card__name" href={hit.href}>
        {hit.name}
      </a>
      <p className="map-card__line">
        <BadgeWord badge={hit.badge} words={hit.badgeWords} />
        {hit.travelWords && <span>{hit.travelWords}</span>}
      </p>
    </div>
  );
}
