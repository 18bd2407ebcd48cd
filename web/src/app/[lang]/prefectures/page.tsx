import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TownSearch } from '../../../features/municipality/town-search.tsx';
import { townWords } from '../../../features/municipality/town-texts.ts';
import { prefecturePath } from '../../../features/prefecture/load-prefecture.ts';
import { prefectureTexts } from '../../../features/prefecture/prefecture-texts.ts';
import { regions } from '../../../features/prefecture/regions.ts';
import { asLang, hrefIn } from '../../../lib/lang.ts';
import { prefectureNames } from '../../../lib/prefectures.ts';
import { Furigana, plainText } from '../../../ui/furigana.tsx';

interface PrefecturesPageProps {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: PrefecturesPageProps): Promise<Metadata> {
  return { title: plainText(prefectureTexts[asLang((await params).lang) ?? 'ja'].index.title) };
}

/** The 47 by region: the plain way for those who would choose on a map. */
export default async function PrefecturesPage({ params }: PrefecturesPageProps) {
  const lang = asLang((await params).lang);
  if (!lang) notFound();
  const texts = prefectureTexts[lang].index;
  const names = new Map((await prefectureNames()).map((prefecture) => [prefecture.code, prefecture.name]));
  return (
    <div className="page py-8">
      <h1 className="text-[1.75rem] leading-[1.5] md:text-[2.125rem]">
        <Furigana text={texts.title} />
      </h1>
      <p className="mb-8">
        <Furigana text={texts.lead} />
      </p>
      <div className="grid gap-x-14 gap-y-9 md:grid-cols-2">
        {regions.map(({ name, codes }) => (
          <section key={name} aria-labelledby={`region-${name}`}>
            <h2 id={`region-${name}`} className="section-title">
              <Furigana text={texts.regions[name]} />
            </h2>
            <ul className="mt-3 grid grid-cols-2 gap-2.5 sm:grid-cols-3">
              {codes.map((code) => (
                <li key={code}>
                  <a className="button w-full !px-2" href={hrefIn(lang, prefecturePath(code))}>
                    {names.get(code) ?? code}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <section aria-labelledby="by-name" className="mt-12">
        <h2 id="by-name" className="mb-3 text-[1.375rem]">
          <Furigana text={texts.search} />
        </h2>
        <TownSearch lang={lang} texts={townWords[lang].town} />
      </section>
    </div>
  );
}
