import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { suggestedTowns } from '../../../features/finder/home-town.ts';
import { townPath } from '../../../features/municipality/load-town.ts';
import { TownSearch } from '../../../features/municipality/town-search.tsx';
import { townWords } from '../../../features/municipality/town-texts.ts';
import { asLang, hrefIn } from '../../../lib/lang.ts';
import { Furigana, plainText } from '../../../ui/furigana.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Named } from '../../../ui/named.tsx';

interface TownsPageProps {
  params: Promise<{ lang: string }>;
  searchParams: Promise<{ q?: string | string[] }>;
}

export async function generateMetadata({ params }: TownsPageProps): Promise<Metadata> {
  return { title: plainText(townWords[asLang((await params).lang) ?? 'ja'].town.index.title) };
}

/** Finds a municipality's page by name, reading, postcode or code. */
export default async function TownsPage({ params, searchParams }: TownsPageProps) {
  const lang = asLang((await params).lang);
  if (!lang) notFound();
  const words = townWords[lang].town;
  const { q } = await searchParams;
  const typed = (Array.isArray(q) ? q[0] : q)?.trim().slice(0, 40) ?? '';
  const found = typed === '' ? null : await suggestedTowns(typed);
  return (
    <div className="page py-10">
      <h1 className="mb-2 text-[1.75rem] leading-[1.5]">
        <Furigana text={words.index.title} />
      </h1>
      <p className="mb-6">
        <Furigana text={words.index.lead} />
      </p>
      <TownSearch lang={lang} texts={words} words={typed} />
      {found && (
        <section aria-live="polite" className="mt-8 max-w-[40rem]">
          <h2 className="text-[1.125rem]">
            <Furigana
              text={found.length > 0 ? words.index.found(found.length) : words.index.nothing(typed)}
            />
          </h2>
          <ul className="mt-3 flex flex-col gap-3">
            {found.map((town) => (
              <li key={town.code + (town.wardCode ?? '')}>
                <a className="choice-row !min-h-[68px]" href={hrefIn(lang, townPath(town.code))}>
                  <span className="flex-1">
                    <b className="text-[1.25rem]">
                      <Named name={town.name} kana={town.kana} unbroken />
                      {town.wardName && ` ${town.wardName}`}
                    </b>
                    <span className="ml-4 text-[1.0625rem] text-sumi-2">
                      {town.prefectureName} {town.county}
                    </span>
                  </span>
                  <Icon name="chevron" size={22} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="mt-8">
        <a className="link inline-flex min-h-12 items-center" href={hrefIn(lang, '/prefectures')}>
          <Furigana text={words.notFound.byMap} />
        </a>
      </p>
    </div>
  );
}
