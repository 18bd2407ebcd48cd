import { CompareView } from '../../../features/compare/compare-view.tsx';
import { fieldsOf, personOf } from '../../../features/finder/answers.ts';
import type { Loaded } from '../../../features/finder/load-step.ts';
import { hrefIn, type Lang } from '../../../lib/lang.ts';
import { placeTexts } from '../../../lib/texts.ts';
import { HiddenFields } from '../../../ui/hidden-fields.tsx';
import { BackToList } from './back-to-list.tsx';
import { readerOf } from './reader-of.ts';
import { whoWords } from './who-words.ts';

const FORM = 'open-compared';

/** Up to three places side by side, for the person the worker asks for. */
export async function CompareStep({ lang, loaded, ids }: { lang: Lang; loaded: Loaded; ids: string[] }) {
  const { answers, home } = loaded;
  const action = hrefIn(lang, '/');
  const view = await CompareView({
    lang,
    ids,
    person: personOf(answers),
    reader: readerOf(lang, answers.role, home),
    who: whoWords(answers, home, lang),
    back: <BackToList action={action} answers={answers} words={placeTexts[lang].backToList(null)} />,
    linkTo: (place, children) => (
      <button
        type="submit"
        form={FORM}
        name="place"
        value={place.id}
        data-opens={place.id}
        className="link text-left"
      >
        {children}
      </button>
    ),
  });
  return (
    <>
      <form id={FORM} method="post" action={action}>
        <HiddenFields fields={fieldsOf(answers)} />
      </form>
      {view}
    </>
  );
}
