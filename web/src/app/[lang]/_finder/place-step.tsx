import { type Answers, fieldsOf, personOf } from '../../../features/finder/answers.ts';
import type { Loaded } from '../../../features/finder/load-step.ts';
import { hrefIn, type Lang } from '../../../lib/lang.ts';
import { placeTexts } from '../../../lib/texts.ts';
import { Furigana } from '../../../ui/furigana.tsx';
import { HiddenFields } from '../../../ui/hidden-fields.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { RingGlyph } from '../../../ui/ring-glyph.tsx';
import { PlaceScreen, placeFacts } from '../_place/place-screen.tsx';
import { BackToList } from './back-to-list.tsx';
import { readerOf } from './reader-of.ts';
import { RefusedStep } from './refused-step.tsx';

const FORM = 'open-place';

/** A place seen from the results: the same page with the verdict for one's own town. */
export async function PlaceStep({ lang, loaded, id }: { lang: Lang; loaded: Loaded; id: string }) {
  const { answers, home } = loaded;
  const found = await placeFacts(id, personOf(answers));
  if (found.__typename === 'Refused')
    return <RefusedStep lang={lang} answers={answers} refusals={found.refusals} />;
  const action = hrefIn(lang, '/');
  const screen = await PlaceScreen({
    lang,
    facts: found,
    reader: readerOf(lang, answers.role, home),
    home,
    formId: FORM,
    back: <BackToList action={action} answers={answers} words={placeTexts[lang].backToList(null)} />,
    searchOn: <SearchOn action={action} answers={answers} lang={lang} />,
  });
  return (
    <>
      <form id={FORM} method="post" action={action}>
        <HiddenFields fields={fieldsOf(answers)} />
      </form>
      {screen}
    </>
  );
}

function SearchOn({ action, answers, lang }: { action: string; answers: Answers; lang: Lang }) {
  const texts = placeTexts[lang];
  const ways = [
    { scope: 'NEAR', ring: 'ADJACENT', words: texts.otherNear },
    { scope: 'HOME', ring: 'ONLINE', words: texts.fromHome },
  ] as const;
  return ways
    .filter(({ scope }) => scope === 'HOME' || answers.home !== '-')
    .map(({ scope, ring, words }) => (
      <form
        key={scope}
        method="post"
        action={action}
        className="no-print border-t border-hair first-of-type:border-0"
      >
        <HiddenFields fields={fieldsOf(answers, ['scope', 'apart', 'after', 'number', 'within'])} />
        <button
          type="submit"
          name="scope"
          value={scope}
          className="flex min-h-14 w-full items-center gap-3 text-left text-ai hover:underline"
        >
          <RingGlyph ring={ring} size={28} />
          <span className="flex-1">
            <Furigana text={words} />
          </span>
          <Icon name="chevron" size={20} />
        </button>
      </form>
    ));
}
