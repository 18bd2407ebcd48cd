import { headers } from 'next/headers';
import { prefectureTexts } from '../../../../features/prefecture/prefecture-texts.ts';
import { StatePage } from '../../../../features/shell/state-page.tsx';
import { hrefIn } from '../../../../lib/lang.ts';
import { langOfRequest } from '../../../../lib/request-facts.ts';
import { Furigana } from '../../../../ui/furigana.tsx';

/** No prefecture has this code. */
export default async function PrefectureNotFound() {
  await headers();
  const lang = await langOfRequest();
  const texts = prefectureTexts[lang].notFound;
  return (
    <StatePage icon="search" title={texts.title} text={texts.text}>
      <a className="button button-filled" href={hrefIn(lang, '/prefectures')}>
        <Furigana text={texts.back} />
      </a>
    </StatePage>
  );
}
