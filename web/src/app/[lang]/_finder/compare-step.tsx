import { CompareView } from '../../../features/compare/compare-view.tsx';
import { fieldsOf, personOf } from '../../../features/finder/answers.ts';
import type { Loaded } from '../../../features/finder/load-step.ts';
import { parseAge } from '../../../features/finder/parse-age.ts';
import { hrefIn, type Lang } from '../../../lib/lang.ts';
import { placeTexts, resultsTexts } from '../../../lib/texts.ts';
import { Furigana } from '../../../ui/furigana.tsx';
import { HiddenFields } from '../../../ui/hidden-fields.tsx';
import { Icon } from '../../../ui/icon.tsx';

const FORM = 'open-place';

/** Up to three places of the results side by side. */
export async function CompareStep({ lang, loaded, ids }: { lang: Lang; loaded: Loaded; ids: string[] }) {
  const { answers, home } = loaded;
  const results = resultsTexts[lang];
  const age = parseAge(answers.ageTyped);
  const who = `${home?.name ?? results.homeUnsaid}・${results.person[answers.role ?? 'SUPPORTER'](age.ok ? age.years : null)}`;
  const action = hrefIn(lang, '/');
  return (
    <>
      <form id={FORM} method="post" action={action}>
        <HiddenFields fields={fieldsOf(answers)} />
      </form>
      <CompareView
        lang={lang}
        ids={ids}
        person={personOf(answers)}
        reader={{
          role: answers.role,
          home: home?.name ?? null,
          homePrefectureCode: home?.prefecture.code ?? null,
        }}
        who={who}
        back={
          <form method="post" action={action}>
            <HiddenFields fields={fieldsOf(answers)} />
            <button type="submit" data-comes-back className="flex min-h-12 items-center gap-3 text-ai">
              <Icon name="arrow-left" size={22} />
              <span className="link">
                <Furigana text={placeTexts[lang].backToList(null)} />
              </span>
            </button>
          </form>
        }
        linkTo={(place, children) => (
          <button
            type="submit"
            form={FORM}
            name="place"
            value={place.id}
            className="text-left hover:underline"
          >
            {children}
          </button>
        )}
      />
    </>
  );
}
