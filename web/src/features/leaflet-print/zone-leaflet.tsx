import type { DirectoryFactsOf } from '../../lib/directory.ts';
import type { Lang } from '../../lib/lang.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { type Town, townPath } from '../municipality/load-town.ts';
import { townWords } from '../municipality/town-texts.ts';
import type { WindowListing } from '../prefecture/load-prefecture.ts';
import { LeafletFrame } from './leaflet-frame.tsx';
import { leafletTexts } from './leaflet-texts.ts';
import { leafletNumber } from './town-leaflet.tsx';

interface ZoneLeafletProps {
  lang: Lang;
  /** The town it was opened from: its page is the way to more. */
  town: Town;
  zone: Town['areaGroups'][number];
  windows: WindowListing[];
  origin: string;
  facts: DirectoryFactsOf | null;
}

/** More municipalities than this stand in two columns. */
const ONE_COLUMN = 15;

/** One sheet for a zone: the first window of each of its municipalities, or who listens instead. */
export function ZoneLeaflet({ lang, town, zone, windows, origin, facts }: ZoneLeafletProps) {
  const texts = leafletTexts[lang];
  const { schedule } = townWords[lang];
  const path = townPath(town.code);
  const today = facts?.day ?? '';
  return (
    <LeafletFrame
      lang={lang}
      texts={texts}
      place={texts.zoneTitle(zone.name, zone.members.length)}
      of={{ name: town.name, path, address: `${origin}${path}` }}
      foot={{
        printedOn: today && schedule.fullDay(today),
        checkedOn: '',
        number: leafletNumber(`${town.code6}Z`, today),
      }}
      isFiction={facts?.fiction != null}
    >
      <h1 className="leaflet-title">
        {texts.head.map((line) => (
          <span key={line}>
            <Furigana text={line} />
          </span>
        ))}
      </h1>
      <p className="leaflet-lead">
        <Furigana text={texts.lead} />
      </p>
      <section className={`leaflet-zone${windows.length > ONE_COLUMN ? ' leaflet-zone--two' : ''}`}>
        <h2>
          <Furigana text={texts.zoneWindows} />
        </h2>
        <ul>
          {windows.map(({ municipality, window, fallback }) => (
            <li key={municipality.code}>
              <b>{municipality.name}</b>
              <span>
                {(window ?? fallback)?.name}
                {!window && fallback && (
                  <small>
                    <Furigana text={texts.zoneInstead} />
                  </small>
                )}
              </span>
              <b className="leaflet-row-phone">{(window ?? fallback)?.phone}</b>
            </li>
          ))}
        </ul>
      </section>
    </LeafletFrame>
  );
}
