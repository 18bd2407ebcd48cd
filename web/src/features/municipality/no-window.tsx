import type { MunicipalityTexts } from '@tsunagi/texts/ja/municipality';
import { hrefIn, type Lang } from '../../lib/lang.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import type { Onward } from './load-town.ts';
import { placePath } from './place-path.ts';

interface NoWindowProps {
  lang: Lang;
  texts: MunicipalityTexts;
  town: string;
  /** Who listens instead, best first. */
  instead: Onward[];
}

/** A town without a window on record: said plainly, and at once the telephone of who listens instead. */
export function NoWindow({ lang, texts, town, instead }: NoWindowProps) {
  const [first, ...others] = instead;
  return (
    <section
      aria-labelledby="first-window"
      className="rounded-[14px] border-2 border-ai bg-sheet p-5 md:px-9 md:py-8"
    >
      <h2 id="first-window" className="text-[1.375rem] leading-[1.5]">
        <Furigana text={texts.noWindow(town)} />
      </h2>
      <p className="mb-4">
        <Furigana text={texts.noWindowLead(town)} />
      </p>
      {first && (
        <div className="border-t border-hair pt-4">
          <p className="flex items-center gap-2.5 font-[650] text-shu-ink">
            <Icon name="flag" size={22} />
            <Furigana text={texts.places.call} />
          </p>
          <p className="text-[1.5rem] leading-[1.45] font-[650]">
            <a className="text-sumi no-underline hover:underline" href={hrefIn(lang, placePath(first.id))}>
              {first.name}
            </a>
          </p>
          {first.phone && <PhoneLink number={first.phone} size="lead" label={first.name} />}
        </div>
      )}
      <OnwardList lang={lang} list={others.slice(0, 3)} />
    </section>
  );
}

/** Other places to turn to: name, town, telephone. */
export function OnwardList({ lang, list }: { lang: Lang; list: Onward[] }) {
  if (list.length === 0) return null;
  return (
    <ul className="mt-4">
      {list.map((place) => (
        <li
          key={place.id}
          className="flex flex-wrap items-center justify-between gap-x-6 border-t border-hair py-2.5"
        >
          <span>
            <a className="link font-[650]" href={hrefIn(lang, placePath(place.id))}>
              {place.name}
            </a>
            {place.municipality && (
              <span className="unbroken ml-3 text-[1.0625rem] text-sumi-2">{place.municipality.name}</span>
            )}
          </span>
          {place.phone && <PhoneLink number={place.phone} size="list" label={place.name} />}
        </li>
      ))}
    </ul>
  );
}
