import type { DirectoryFactsOf } from '../../lib/directory.ts';
import type { Lang } from '../../lib/lang.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { Icon } from '../../ui/icon.tsx';
import { VerdictGlyph } from '../../ui/verdict-badge.tsx';
import { type Town, townPath } from '../municipality/load-town.ts';
import { townWords } from '../municipality/town-texts.ts';
import { windowFacts } from '../municipality/window-facts.ts';
import { LeafletFrame } from './leaflet-frame.tsx';
import { leafletRows } from './leaflet-rows.ts';
import { leafletTexts } from './leaflet-texts.ts';

interface TownLeafletProps {
  lang: Lang;
  town: Town;
  origin: string;
  facts: DirectoryFactsOf | null;
}

/** One sheet for a town: to whom it speaks, the first window, other towns' places, the way to more. */
export function TownLeaflet({ lang, town, origin, facts }: TownLeafletProps) {
  const texts = leafletTexts[lang];
  const { schedule, calendar } = townWords[lang];
  const path = townPath(town.code);
  const today = facts?.day ?? '';
  const { confirmedOn } = town;
  // The year is written once where it is the same.
  const dayOf = confirmedOn?.slice(0, 4) === today.slice(0, 4) ? calendar.shortDay : schedule.fullDay;
  const checkedOn = confirmedOn && texts.checkedOn(dayOf(confirmedOn));
  return (
    <LeafletFrame
      lang={lang}
      texts={texts}
      place={`${town.name}（${town.prefecture.name}）`}
      of={{ name: town.name, path, address: `${origin}${path}` }}
      foot={{
        printedOn: today && schedule.fullDay(today),
        checkedOn: checkedOn ?? texts.neverChecked,
        number: leafletNumber(town.code6, today),
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
      <WindowBox lang={lang} town={town} />
      <Rows lang={lang} town={town} />
    </LeafletFrame>
  );
}

/** Whose leaflet and of which day, to be read aloud on the telephone. */
export const leafletNumber = (code: string, day: string): string =>
  `L-${code}-${day.replaceAll('-', '').slice(2)}`;

const MOST_FACTS = 3;

function WindowBox({ lang, town }: { lang: Lang; town: Town }) {
  const texts = leafletTexts[lang];
  const { schedule } = townWords[lang];
  const window = town.firstWindow;
  const [instead] = town.nextSteps;
  const [phone] = window?.phones ?? [];
  const number = window ? phone?.number : instead?.phone;
  const facts = window ? windowFacts(window).slice(0, MOST_FACTS) : [];
  return (
    <section className="leaflet-window">
      <p className="leaflet-window-kind">
        <Furigana text={window ? texts.firstWindow : texts.firstWindowElsewhere} />
      </p>
      <h2>{window ? `${window.name}（${town.name}）` : instead?.name}</h2>
      {number && (
        <p className="leaflet-phone">
          <Icon name="phone" size={40} />
          {number}
        </p>
      )}
      {window && (
        <p>
          {phone?.hours && <Furigana text={schedule.line(phone.hours)} />}
          {window.sayThis && (
            <span className="leaflet-say">
              <Furigana text={texts.sayThis(window.sayThis)} />
            </span>
          )}
        </p>
      )}
      {facts.length > 0 && (
        <ul className="leaflet-facts">
          {facts.map((fact) => (
            <li key={fact}>
              <VerdictGlyph badge="USABLE" />
              <span>
                <Furigana text={texts.facts[fact]} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Rows({ lang, town }: { lang: Lang; town: Town }) {
  const texts = leafletTexts[lang];
  const { schedule } = townWords[lang];
  // Furigana makes lines taller: one place less.
  const rows = leafletRows(town, lang === 'easy' ? 3 : 4);
  if (rows.length === 0) return <NextSteps lang={lang} town={town} />;
  const anyOwn = rows.some(({ place }) => place.ring === 'OWN');
  return (
    <section className="leaflet-others">
      <h2>
        <Furigana text={anyOwn ? texts.ownTitle : texts.othersTitle} />
      </h2>
      <ul>
        {rows.map(({ want, place }) => (
          <li key={place.id}>
            <span>
              <Furigana text={texts.wants[want]} />
            </span>
            <span>
              <b>{place.name}</b>
              <small>
                {place.municipality && <span>{place.municipality.name}</span>}
                {place.scheduleWords && (
                  <span>
                    <Furigana text={schedule.line(place.scheduleWords)} />
                  </span>
                )}
                {place.answer.badge === 'ASK' && (
                  <span>
                    <Furigana text={texts.askFirst} />
                  </span>
                )}
              </small>
            </span>
            <b className="leaflet-row-phone">{place.phone?.number}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

const MOST_STEPS = 3;

/** A town of which no place is known: the other telephones that are there in any case. */
function NextSteps({ lang, town }: { lang: Lang; town: Town }) {
  const texts = leafletTexts[lang];
  const others = town.nextSteps.filter(({ phone }) => phone !== null).slice(town.firstWindow ? 0 : 1);
  if (others.length === 0) return null;
  return (
    <section className="leaflet-others">
      <h2>
        <Furigana text={texts.othersTitle} />
      </h2>
      <ul>
        {others.slice(0, MOST_STEPS).map((place) => (
          <li key={place.id}>
            <span>
              <Furigana text={texts.wants[place.ring === 'ONLINE' ? 'HOME' : 'WINDOW']} />
            </span>
            <span>
              <b>{place.name}</b>
              <small>{place.municipality?.name}</small>
            </span>
            <b className="leaflet-row-phone">{place.phone}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
