import { StatePage } from '../../../features/shell/state-page.tsx';
import { hrefIn, type Lang } from '../../../lib/lang.ts';
import { shellTexts } from '../../../lib/texts.ts';
import { Furigana } from '../../../ui/furigana.tsx';
import { HiddenFields } from '../../../ui/hidden-fields.tsx';

/** The directory does not answer: what is kept, and one button that asks again with the same answers. */
export function SilentDirectory({ lang, fields }: { lang: Lang; fields: URLSearchParams | null }) {
  const texts = shellTexts[lang];
  return (
    <StatePage icon="warning" title={texts.errorTitle} text={texts.errorText}>
      <form method={fields ? 'post' : 'get'} action={hrefIn(lang, '/')}>
        {fields && <HiddenFields fields={[...fields]} />}
        <button type="submit" className="button button-filled">
          <Furigana text={texts.errorAction} />
        </button>
      </form>
    </StatePage>
  );
}
