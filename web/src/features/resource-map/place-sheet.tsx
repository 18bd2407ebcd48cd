import { BadgeWord } from './badge-word.tsx';
import type { MapHit } from './map-model.ts';
import type { MapTexts } from './map-texts.ts';
import { PinSymbol } from './pin-symbol.tsx';

interface PlaceSheetProps {
  hit: MapHit;
  texts: MapTexts;
  onClose: () => void;
}

/** On a phone: the chosen place at the lower edge of the map, telephone first. */
export function PlaceSheet({ hit, texts, onClose }: PlaceSheetProps) {
  return (
    <section className="map-sheet" aria-label={texts.sheet}>
      <div className="map-sheet__head">
        <PinSymbol kind={hit.kind} badge={hit.badge} number={hit.number} size={52} />
        <p className="map-sheet__kind">
          {hit.kindWords}
          {hit.townName && (
            <span> {hit.ringWords ? texts.townInRing(hit.townName, hit.ringWords) : hit.townName}</span>
          )}
        </p>
        <p className="map-sheet__name">{hit.name}</p>
        <button type="button" className="map-sheet__close" aria-label={texts.close} onClick={onClose}>
          <svg aria-hidden="true" width="24" height="24" viewBox="0 0 24 24">
            <path d="M6 6l12 12m0 -12l-12 12" />
          </svg>
        </button>
      </div>
      <p className="map-sheet__line">
        {hit.badge && (
          <span className={`map-sheet__badge map-sheet__badge--${hit.badge.toLowerCase()}`}>
            <BadgeWord badge={hit.badge} words={hit.badgeWords} />
          </span>
        )}
        {hit.travelWords && <span>{hit.travelWords}</span>}
      </p>
      <div className="map-sheet__acts">
        {hit.phone && (
          <a className="map-sheet__phone" href={`tel:${hit.phone.replaceAll('-', '')}`}>
            <svg aria-hidden="true" width="24" height="24" viewBox="0 0 24 24">
              <path d="M6.5 3.5h3l1.5 4.5l-2.2 1.6a12 12 0 0 0 5.6 5.6l1.6 -2.2l4.5 1.5v3a2 2 0 0 1 -2.2 2a16.5 16.5 0 0 1 -13.8 -13.8a2 2 0 0 1 2 -2.2Z" />
            </svg>
            <span>{hit.phone}</span>
          </a>
        )}
        <a className="map-sheet__more" href={hit.href}>
          {texts.details}
        </a>
      </div>
    </section>
  );
}
