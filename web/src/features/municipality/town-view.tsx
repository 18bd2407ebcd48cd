import './municipality.css';
import type { DirectoryFactsOf } from '../../lib/directory.ts';
import { hrefIn, type Lang } from '../../lib/lang.ts';
import { dataPageTexts } from '../../lib/texts.ts';
import { CalendarLink } from '../../ui/calendar-link.tsx';
import { Furigana } from '../../ui/furigana.tsx';
import { Named } from '../../ui/named.tsx';
import { MergedCalendar } from '../calendar/merged-calendar.tsx';
import type { MapFacts } from '../resource-map/map-facts.ts';
import { mapTexts } from '../resource-map/map-texts.ts';
import type { FoundHit } from '../results/found-hit.ts';
import { chainRows } from './chain-rows.ts';
import { ChainThread } from './chain-thread.tsx';
import { FirstWindow } from './first-window.tsx';
import type { Town } from './load-town.ts';
import { NearCard } from './near-card.tsx';
import { NoWindow, OnwardList } from './no-window.tsx';
import { PlacesSection } from './places-section.tsx';
import { LeafletCard, TownFreshness } from './side-cards.tsx';
import { TownAround } from './town-around.tsx';
import { TownCrumbs } from './town-crumbs.tsx';
import { TownProfile } from './town-profile.tsx';
import type { TownWords } from './town-texts.ts';

interface TownViewProps {
  lang: Lang;
  words: TownWords;
  town: Town;
  hits: FoundHit[];
  map: MapFacts;
  facts: DirectoryFactsOf | null;
}

/** A municipality: its first window, where it leads on to, what is near, when people meet; never nothing. */
export function TownView({ lang, words, town, hits, map, facts }: TownViewProps) {
  const texts = words.town;
  const { firstWindow } = town;
  return (
    <div className="page pb-8">
      <TownCrumbs lang={lang} words={words} town={town} />
      <div className="mt-4 flex flex-wrap items-end gap-x-7 gap-y-1">
        <h1 className="text-[1.75rem] leading-[1.5] md:text-[2.5rem]">
          <Furigana text={texts.titleBefore} />
          <Named name={town.name} kana={town.kana} unbroken />
          <Furigana text={texts.titleAfter} />
        </h1>
        <p className="supporting pb-2">
          <Furigana text={texts.elsewhereToo} />
        </p>
      </div>
      {town.formerCode && <p className="supporting mt-2">{texts.formerCode(town.formerCode)}</p>}
      <div className="town-columns mt-6">
        <div>
          {firstWindow ? (
            <FirstWindow lang={lang} words={words} window={firstWindow} />
          ) : (
            <NoWindow lang={lang} texts={texts} town={town.name} instead={town.nextSteps} />
          )}
          {town.equalWindows.length > 0 && (
            <section aria-labelledby="equal" className="mt-12">
              <h2 id="equal" className="text-[1.5rem] leading-[1.5]">
                <Furigana text={texts.equalTitle} />
              </h2>
              <p className="supporting">
                <Furigana text={texts.equalLead} />
              </p>
              <OnwardList lang={lang} list={town.equalWindows} />
            </section>
          )}
          <ChainThread
            lang={lang}
            words={words}
            town={town.name}
            root={firstWindow?.name ?? null}
            rows={chainRows(town.chain, firstWindow, town.nextSteps)}
          />
        </div>
        <div className="flex flex-col gap-6">
          <NearCard lang={lang} words={words} town={town} map={map} />
          <section className="sheet px-6 py-5" aria-labelledby="calendar">
            <h2 id="calendar" className="text-[1.25rem] leading-[1.5]">
              <Furigana text={words.calendar.title} />
            </h2>
            <MergedCalendar
              lang={lang}
              texts={words.calendar}
              schedule={words.schedule}
              meetings={town.calendar}
              today={facts?.day ?? ''}
              compact
            />
            <CalendarLink href={`/export/towns/${town.code}.ics`} words={dataPageTexts[lang].calendarLink} />
          </section>
          <div className="no-print">
            <LeafletCard lang={lang} words={words} town={town} />
          </div>
          <TownFreshness words={words} town={town} today={facts?.day ?? null} />
          {town.confirmedShare.total > 0 && (
            <p className="small-print px-1">
              <Furigana
                text={texts.confirmedShare(town.confirmedShare.confirmed, town.confirmedShare.total)}
              />
            </p>
          )}
        </div>
      </div>
      <PlacesSection lang={lang} words={words} town={town} hits={hits} map={map} />
      <div className="grid gap-x-16 lg:grid-cols-2">
        <TownAround lang={lang} words={words} town={town} />
        <TownProfile
          words={words}
          town={town}
          isFiction={facts?.fiction != null}
          kilometers={mapTexts[lang].kilometers}
        />
      </div>
      <p className="small-print mt-10">
        <a className="link no-print inline-flex min-h-12 items-center" href={hrefIn(lang, '/towns')}>
          <Furigana text={texts.index.title} />
        </a>
      </p>
    </div>
  );
}
