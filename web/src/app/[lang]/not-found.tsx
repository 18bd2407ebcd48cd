import { headers } from 'next/headers';
import { StatePage } from '../../features/shell/state-page.tsx';
import { hrefIn } from '../../lib/lang.ts';
import { langOfRequest } from '../../lib/request-facts.ts';
import { shellTexts } from '../../lib/texts.ts';

/** 404: what may have happened, and the ways on. */
export default async function NotFound() {
  await headers();
  const lang = await langOfRequest();
  const texts = shellTexts[lang];
  return (
    <StatePage icon="search" title={texts.notFoundTitle} text={texts.notFoundText}>
      <a className="button button-filled" href={hrefIn(lang, '/')}>
        {texts.notFoundAction}
      </a>
      <a className="button" href={hrefIn(lang, '/prefectures')}>
        {texts.windowList}
      </a>
    </StatePage>
  );
}
