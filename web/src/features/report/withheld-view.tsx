import type { WithheldPlaceQuery } from '../../gql/graphql.ts';
import { hrefIn, type Lang } from '../../lib/lang.ts';
import { reportTexts } from '../../lib/texts.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { WaysOn } from './ways-on.tsx';

/** A place that is not shown at present: nothing is said of it, and where else to go. */
export function WithheldView({
  lang,
  place,
}: {
  lang: Lang;
  place: NonNullable<WithheldPlaceQuery['withheldPlace']>;
}) {
  const texts = reportTexts[lang];
  return (
    <div className="page py-8">
      <div className="max-w-[40rem]">
        <h1 className="text-[1.625rem] leading-[1.5] lg:text-[2.125rem]">
          <Furigana text={texts.withheldTitle} />
        </h1>
        <p className="mt-2">
          <Furigana text={texts.withheldText} />
        </p>
        {place.nextSteps.length > 0 && (
          <section className="mt-8">
            <h2 className="section-title">
              <Furigana text={texts.withheldNext} />
            </h2>
            <WaysOn lang={lang} ways={place.nextSteps} />
          </section>
        )}
        <p className="mt-7 flex flex-wrap gap-x-6 gap-y-2">
          <a className="button button-filled" href={hrefIn(lang, '/')}>
            <Furigana text={texts.searchAgain} />
          </a>
          <a
            className="link inline-flex min-h-12 items-center"
            href={hrefIn(lang, `/places/${place.id}/report`)}
          >
            <Furigana text={texts.withheldTell} />
          </a>
        </p>
      </div>
    </div>
  );
}
