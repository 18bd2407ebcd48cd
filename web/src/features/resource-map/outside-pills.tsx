'use client';

import type L from 'leaflet';
import { useLayoutEffect, useRef, useState } from 'react';
import type { MapHit } from './map-model.ts';
import type { MapTexts } from './map-texts.ts';
import { arrowDegrees, type EdgeSeat, edgeSeat, spread } from './outside-view.ts';
import { PinSymbol } from './pin-symbol.tsx';
import { useViewCount } from './use-view.ts';

/** More pills than this would hide the map; the others are one press away in 「ほか」. */
const MOST = 4;
/** Keeps clear of the buttons above right and of the scale below left. */
const MARGIN = 16;
const CONTROLS = 70;
const PILL_HEIGHT = 48;

interface Pill {
  hit: MapHit;
  seat: EdgeSeat;
}

function pillsOf(map: L.Map, hits: MapHit[]): Pill[] {
  const { x: width, y: height } = map.getSize();
  return hits.flatMap((hit) => {
    if (!hit.position) return [];
    const at = map.latLngToContainerPoint([hit.position.lat, hit.position.lng]);
    const seat = edgeSeat(at, { width, height });
    return seat ? [{ hit, seat }] : [];
  });
}

interface OutsidePillsProps {
  map: L.Map;
  hits: MapHit[];
  texts: MapTexts;
  onSelect: (id: string) => void;
  onShowAll: () => void;
}

/** Places beyond the view: at the edge, an arrow, the number, the town and how far. */
export function OutsidePills({ map, hits, texts, onSelect, onShowAll }: OutsidePillsProps) {
  useViewCount(map);
  const list = useRef<HTMLUListElement>(null);
  const pills = pillsOf(map, hits);
  const shown = pills.slice(0, MOST);
  const [offsets, setOffsets] = useState<{ left: number; top: number }[]>([]);
  const key = shown.map(({ hit, seat }) => `${hit.id} ${Math.round(seat.x)} ${Math.round(seat.y)}`).join();
  // The widths of the pills are known only once they stand in the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the pills and their seats
  useLayoutEffect(() => {
    const { x: width, y: height } = map.getSize();
    const widths = [...(list.current?.querySelectorAll('.map-pill--place') ?? [])].map(
      (pill) => pill.clientWidth,
    );
    setOffsets(seatsInView(shown, widths, width, height));
  }, [key, map]);
  if (shown.length === 0) return null;
  return (
    <ul className="map-pills" ref={list} aria-label={texts.outside}>
      {shown.map(({ hit, seat }, index) => {
        const at = offsets[index] ?? { left: 0, top: 0 };
        return (
          <li key={hit.id} style={{ transform: `translate(${at.left}px, ${at.top}px)` }}>
            <button type="button" className="map-pill map-pill--place" onClick={() => onSelect(hit.id)}>
              <span className="sr-only">{texts.pillBefore(arrowDegrees(seat.degrees), hit.number)}</span>
              <svg aria-hidden="true" focusable="false" width="22" height="22" viewBox="-11 -11 22 22">
                <path
                  className="map-pill__arrow"
                  transform={`rotate(${arrowDegrees(seat.degrees)})`}
                  d="M-8 0H8M2 -6L8 0L2 6"
                />
              </svg>
              <PinSymbol kind={hit.kind} badge={hit.badge} number={hit.number} size={40} />
              <span>{hit.townName ?? hit.name}</span>
              {hit.distanceMeters != null && (
                <span className="map-pill__far">{texts.kilometers(hit.distanceMeters)}</span>
              )}
              <span className="sr-only">{texts.pillAfter(hit.name)}</span>
            </button>
          </li>
        );
      })}
      {pills.length > shown.length && (
        <li className="map-pills__rest">
          <button type="button" className="map-pill" onClick={onShowAll}>
            {texts.moreOutside(pills.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  );
}

/** Left and top of every pill: at its seat, inside the view, none over another or over the buttons. */
function seatsInView(pills: Pill[], widths: number[], width: number, height: number) {
  const wanted = pills.map(({ seat }, index) => {
    const own = widths[index] ?? 160;
    const right = width - MARGIN - own - (seat.y < 220 ? CONTROLS : 0);
    return {
      left: Math.max(MARGIN, Math.min(seat.side === 'right' ? right : seat.x - own / 2, right)),
      top: Math.max(MARGIN, Math.min(seat.y - PILL_HEIGHT / 2, height - MARGIN - PILL_HEIGHT - 40)),
    };
  });
  const tops = spread(
    wanted.map(({ top }) => top),
    wanted.map(() => PILL_HEIGHT),
    MARGIN,
    height - MARGIN - 40,
  );
  return wanted.map(({ left, top }, index) => {
    const alone = wanted.every((other, at) => at === index || Math.abs(other.top - top) > PILL_HEIGHT);
    return { left, top: alone ? top : (tops[index] ?? top) };
  });
}
