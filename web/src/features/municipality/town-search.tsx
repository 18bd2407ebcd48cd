import type { MunicipalityTexts } from '@tsunagi/texts/ja/municipality';
import { hrefIn, type Lang } from '../../lib/lang.ts';
import { Furigana } from '../../ui/furigana.tsx';

/** Field and button to find another municipality; works without script. It asks nothing about a person. */
export function TownSearch({
  lang,
  texts,
  words = '',
}: {
  lang: Lang;
  texts: MunicipalityTexts;
  words?: string;
}) {
  return (
    <search>
      <form action={hrefIn(lang, '/towns')} className="max-w-[40rem]">
        <label htmlFor="town-search" className="font-[650]">
          <Furigana text={texts.notFound.label} />
        </label>
        <div className="mt-2 flex flex-wrap gap-3">
          <input
            id="town-search"
            name="q"
            className="field min-w-0 flex-1 basis-60"
            defaultValue={words}
            autoComplete="off"
            maxLength={40}
          />
          <button type="submit" className="button button-filled !min-h-14 !px-8">
            <Furigana text={texts.notFound.search} />
          </button>
        </div>
      </form>
    </search>
  );
}
