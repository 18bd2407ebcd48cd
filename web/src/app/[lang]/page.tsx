import { notFound } from 'next/navigation';
import { FinderStage } from '../../features/finder/finder-stage.tsx';
import { DirectoryUnreachable } from '../../lib/graphql/execute.ts';
import { asLang, hrefIn } from '../../lib/lang.ts';
import { postedFields } from '../../lib/request-facts.ts';
import { shellTexts } from '../../lib/texts.ts';
import { plainText } from '../../ui/furigana.tsx';
import { finderView } from './_finder/finder-view.tsx';
import { renderFinder } from './_finder/render-finder.ts';
import { SilentDirectory } from './_finder/silent-directory.tsx';

/** The start page and everything found from it: one address, one history entry, no answer in either. */
export default async function StartPage({ params }: { params: Promise<{ lang: string }> }) {
  const lang = asLang((await params).lang);
  if (!lang) notFound();
  const fields = await postedFields();
  const texts = shellTexts[lang];
  const view = await finderView(lang, fields ?? new URLSearchParams()).catch((fault: unknown) => {
    if (fault instanceof DirectoryUnreachable) return <SilentDirectory lang={lang} fields={fields} />;
    throw fault;
  });
  return (
    <FinderStage
      lang={lang}
      action={hrefIn(lang, '/')}
      render={renderFinder}
      posted={fields ? [...fields] : []}
      words={{
        loading: plainText(texts.loading),
        failedTitle: plainText(texts.failedTitle),
        failedText: plainText(texts.failedText),
        failedAction: plainText(texts.failedAction),
      }}
    >
      {view}
    </FinderStage>
  );
}
