import { daysApart } from '@tsunagi/texts/calendar-days';
import { hrefIn, type Lang } from '../../lib/lang.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { Icon } from '../../ui/icon.tsx';
import { type Town, townPath } from './load-town.ts';
import type { TownWords } from './town-texts.ts';

interface SideCardProps {
  lang: Lang;
  words: TownWords;
  town: Town;
}

/** The way to the leaflets: the town's own and those of the groups it belongs to. */
export function LeafletCard({ lang, words, town }: SideCardProps) {
  const { leaflet } = words.town;
  const path = hrefIn(lang, `${townPath(town.code)}/leaflet`);
  const zones = town.areaGroups.filter((group) => group.kind === 'ZONE');
  return (
    <section className="sheet px-6 py-5" aria-labelledby="leaflet">
      <div className="flex items-center gap-5">
        <MiniLeaflet />
        <div>
          <h2 id="leaflet" className="text-[1.25rem] leading-[1.5]">
            <Furigana text={leaflet.title} />
          </h2>
          <p className="small-print">
            <Furigana text={leaflet.text} />
          </p>
          <a className="button mt-3" href={path}>
            <Icon name="print" size={22} />
            <Furigana text={leaflet.print} />
          </a>
        </div>
      </div>
      {zones.length > 0 && (
        <ul className="mt-3">
          {zones.map((zone) => (
            <li key={zone.id}>
              <a className="link inline-flex min-h-12 items-center" href={`${path}/${zone.id}`}>
                <Furigana text={leaflet.zone(zone.name)} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What the leaflet looks like, as small as a stamp. */
function MiniLeaflet() {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className="shrink-0"
      width="80"
      height="113"
      viewBox="0 0 80 113"
    >
      <path d="M.5.5h79v112H.5z" className="fill-sheet stroke-edge" />
      <path d="M9 10h44v8H9z" className="fill-ai" />
      <path d="M9 32h62v11H9z" className="fill-sumi" />
      <path
        d="M9 23h62v4H9zM9 49h62v4H9zM9 59h62v4H9zM9 69h62v4H9zM9 79h38v4H9z"
        className="fill-light-blue-200"
      />
      <path d="M9 92h13v13H9z" className="fill-sumi" />
    </svg>
  );
}

/** When the municipality last looked at this page's facts. */
export function TownFreshness({
  words,
  town,
  today,
}: {
  words: TownWords;
  town: Town;
  today: string | null;
}) {
  const { confirmedOn } = town;
  if (!confirmedOn) {
    return (
      <p className="flex items-start gap-3 px-1 text-ask">
        <Icon name="warning" size={22} className="mt-1" />
        <Furigana text={words.town.neverConfirmed} />
      </p>
    );
  }
  const days = today ? daysApart(confirmedOn, today) : null;
  const isOld = days !== null && days > 183;
  return (
    <p
      className={`flex items-start gap-3 px-1 text-[1.0625rem] leading-[1.6] ${isOld ? 'text-ask' : 'text-sumi-2'}`}
    >
      <span className={`mt-0.5 ${isOld ? '' : 'text-fits'}`}>
        <Icon name={isOld ? 'warning' : 'check'} size={22} />
      </span>
      <span>
        <Furigana text={words.town.confirmed(words.calendar.shortDay(confirmedOn), town.name)} />
        {days !== null && (
          <span className="unbroken">
            <Furigana text={words.town.daysAgo(days)} />
          </span>
        )}
      </span>
    </p>
  );
}
