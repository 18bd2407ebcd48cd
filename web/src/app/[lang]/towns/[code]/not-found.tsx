import { headers } from 'next/headers';
import { TownSearch } from '../../../../features/municipality/town-search.tsx';
import { townWords } from '../../../../features/municipality/town-texts.ts';
import { hrefIn } from '../../../../lib/lang.ts';
import { langOfRequest } from '../../../../lib/request-facts.ts';
import { Furigana } from '../../../../ui/furigana.tsx';

/** No municipality has this code: said clearly, with the way to find the right one. */
export default async function TownNotFound() {
  await headers();
  const lang = await langOfRequest();
  const words = townWords[lang].town;
  return (
    <div className="page py-10">
      <h1 className="mb-2 text-[1.625rem] leading-[1.5]">
        <Furigana text={words.notFound.title} />
      </h1>
      <p className="mb-8">
        <Furigana text={words.notFound.text} />
      </p>
      <TownSearch lang={lang} texts={words} />
      <p className="mt-8">
        <a className="link inline-flex min-h-12 items-center" href={hrefIn(lang, '/prefectures')}>
          <Furigana text={words.notFound.byMap} />
        </a>
      </p>
    </div>
  );
}
