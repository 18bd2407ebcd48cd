import '../municipality/municipality.css';
import { codeTexts } from '../../lib/code-texts.ts';
import type { DirectoryFactsOf } from '../../lib/directory.ts';
import { hrefIn, type Lang } from '../../lib/lang.ts';
import { dataPageTexts } from '../../lib/texts.ts';
import { CalendarLink } from '../../ui/calendar-link.tsx';
import { Furigana, plainText } from '../../ui/furigana.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Named } from '../../ui/named.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { placePath } from '../municipality/place-path.ts';
import { PublicMap } from '../public-map/public-map.tsx';
import type { MapFacts } from '../resource-map/map-facts.ts';
import type { PrefectureOf } from './load-prefecture.ts';
import { prefectureTexts } from './prefecture-texts.ts';
import { WindowFilter } from './window-filter.tsx';
import { WindowList } from './window-list.tsx';

interface PrefectureViewProps {
  lang: Lang;
  prefecture: PrefectureOf;
  map: MapFacts;
  /** What the map opens on. */
  around: { center: { lat: number; lng: number }; zoom: number };
  facts: DirectoryFactsOf | null;
}

/** A prefecture: its own window first, then all municipalities' windows, and the map. */
export function PrefectureView({ lang, prefecture, map, around }: PrefectureViewProps) {
  const texts = prefectureTexts[lang];
  const { codes } = codeTexts[lang];
  const { center, windows, confirmedShare: share } = prefecture;
  const missing = windows.filter(({ window }) => window === null).length;
  return (
    <div className="page pb-8">
      <nav aria-label={plainText(texts.index.title)} className="no-print pt-3">
        <a
          className="link inline-flex min-h-12 items-center gap-2 text-[1rem]"
          href={hrefIn(lang, '/prefectures')}
        >
          <Icon name="arrow-left" size={20} />
          <Furigana text={texts.index.title} />
        </a>
      </nav>
      <h1 className="mt-3 text-[1.75rem] leading-[1.5] md:text-[2.5rem]">
        <Furigana text={texts.titleBefore} />
        <Named name={prefecture.name} kana={prefecture.kana} unbroken />
        <Furigana text={texts.titleAfter} />
      </h1>
      <p className="mt-1 max-w-[40em]">
        <Furigana text={texts.lead(prefecture.municipalityCount)} />
      </p>
      <div className="prefecture-columns mt-7">
        <div>
          <section
            aria-labelledby="center"
            className="rounded-[14px] border-2 border-ai bg-sheet p-5 md:px-8 md:py-6"
          >
            <h2 id="center" className="text-[1.125rem] leading-[1.6]">
              <Furigana text={center ? texts.center : texts.centerNone} />
            </h2>
            {center && (
              <>
                <p className="text-[1.5rem] leading-[1.45] font-[650]">
                  <a
                    className="text-sumi no-underline hover:underline"
                    href={hrefIn(lang, placePath(center.id))}
                  >
                    {center.name}
                  </a>
                </p>
                {center.phone && <PhoneLink number={center.phone} size="page" label={center.name} />}
              </>
            )}
          </section>
          <section aria-labelledby="windows" className="mt-12">
            <h2 id="windows" className="text-[1.5rem] leading-[1.5]">
              <Furigana text={texts.listTitle} />
            </h2>
            <p className="supporting">
              <Furigana text={missing > 0 ? texts.missing(missing) : texts.all} />
            </p>
            {share.total > 0 && (
              <p className="small-print">
                <Furigana text={texts.confirmedShare(share.confirmed, share.total)} />
              </p>
            )}
            <WindowFilter
              label={plainText(texts.filterLabel)}
              hint={plainText(texts.filterHint)}
              count={plainText(texts.filterCount(1)).replace('1', '%')}
              none={plainText(texts.filterNone)}
            />
            <WindowList lang={lang} texts={texts} windows={windows} />
            <CalendarLink
              href={`/export/prefectures/${prefecture.code}.ics`}
              words={dataPageTexts[lang].calendarLink}
            />
          </section>
        </div>
        <div className="prefecture-map needs-script no-print">
          <h2 className="text-[1.25rem] leading-[1.5]">
            <Furigana text={texts.mapTitle} />
          </h2>
          <p className="small-print mb-2">
            <Furigana text={texts.mapLead} />
          </p>
          <div className="prefecture-map-box">
            <PublicMap
              lang={lang}
              facts={map}
              search={{ scope: 'ALL' }}
              words={{ kinds: codes.kinds }}
              placeHref={hrefIn(lang, placePath(':id'))}
              around={around}
            />
          </div>
        </div>
      </div>
    </div>
  );
}
