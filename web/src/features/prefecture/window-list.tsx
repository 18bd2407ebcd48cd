import type { PrefectureTexts } from '@tsunagi/texts/ja/prefecture';
import { hrefIn, type Lang } from '../../lib/lang.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { Named } from '../../ui/named.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { townPath } from '../municipality/load-town.ts';
import { placePath } from '../municipality/place-path.ts';
import { byKanaRow } from './kana-rows.ts';
import type { WindowListing } from './load-prefecture.ts';

interface WindowListProps {
  lang: Lang;
  texts: PrefectureTexts;
  windows: WindowListing[];
}

/** Every municipality with its first window, under the rows of the kana table; jumps need no script. */
export function WindowList({ lang, texts, windows }: WindowListProps) {
  const groups = byKanaRow(windows, ({ municipality }) => municipality.kana);
  return (
    <>
      <nav aria-label={texts.jump} className="no-print mt-4">
        <ul className="flex flex-wrap gap-2">
          {groups.map(({ row }) => (
            <li key={row}>
              <a
                className="button !min-w-12 !px-3 text-[1.125rem]"
                href={`#kana-${row}`}
                aria-label={texts.jumpTo(row)}
              >
                {row}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ row, entries }) => (
        <section
          key={row}
          id={`kana-${row}`}
          aria-labelledby={`kana-name-${row}`}
          className="mt-8"
          data-kana-group
        >
          <h3 id={`kana-name-${row}`} className="border-b-2 border-sumi pb-1 text-[1.25rem]">
            {texts.jumpTo(row)}
          </h3>
          <ul className="window-rows">
            {entries.map((entry) => (
              <Row key={entry.municipality.code} lang={lang} texts={texts} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Row({
  lang,
  texts,
  entry: { municipality, window, fallback },
}: {
  lang: Lang;
  texts: PrefectureTexts;
  entry: WindowListing;
}) {
  const shown = window ?? fallback;
  return (
    <li data-town={`${municipality.name} ${municipality.kana}`}>
      <div className="window-row">
        <a
          className="unbroken inline-flex min-h-12 items-center text-[1.1875rem] font-[650]"
          href={hrefIn(lang, townPath(municipality.code))}
        >
          <Named name={municipality.name} kana={municipality.kana} unbroken />
        </a>
        <p className="leading-[1.6]">
          {!window && (
            <span className="block text-[1.0625rem] text-sumi-2">
              <Furigana text={texts.none} />
            </span>
          )}
          {shown && (
            <a className="text-sumi no-underline hover:underline" href={hrefIn(lang, placePath(shown.id))}>
              {window ? shown.name : <Furigana text={texts.insteadOf(shown.name)} />}
            </a>
          )}
        </p>
        {shown?.phone ? (
          <PhoneLink number={shown.phone} label={shown.name} />
        ) : (
          <span className="supporting">
            <Furigana text={texts.noPhone} />
          </span>
        )}
      </div>
    </li>
  );
}
