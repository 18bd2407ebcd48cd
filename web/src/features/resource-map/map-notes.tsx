import type { MapTexts } from './map-texts.ts';

interface MapNotesProps {
  texts: MapTexts;
  approximate: boolean;
  tilesShown: boolean;
  tilesGone: boolean;
  groundFailed: boolean;
}

/** What the map must say about itself: how exact it is and where it comes from. */
export function MapNotes({ texts, approximate, tilesShown, tilesGone, groundFailed }: MapNotesProps) {
  return (
    <>
      <p className="map-notes">
        {approximate && <span>{texts.approximate}</span>}
        {tilesShown ? (
          <a href="https://maps.gsi.go.jp/development/ichiran.html" rel="noreferrer">
            {texts.tilesFrom}
          </a>
        ) : (
          <a href="https://www.openstreetmap.org/copyright" rel="noreferrer">
            {texts.madeFrom}
          </a>
        )}
      </p>
      <p className="map-state" role="status">
        {groundFailed ? texts.failed : tilesGone ? texts.simpleMap : ''}
      </p>
    </>
  );
}
