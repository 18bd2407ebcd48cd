import { isAskersRefusal } from '@tsunagi/texts/shapes';
import { type Answers, fieldsOf } from '../../../features/finder/answers.ts';
import { StatePage } from '../../../features/shell/state-page.tsx';
import type { RefusalCode } from '../../../gql/graphql.ts';
import { codeTexts } from '../../../lib/code-texts.ts';
import { hrefIn, type Lang } from '../../../lib/lang.ts';
import { resultsTexts } from '../../../lib/texts.ts';
import { Furigana } from '../../../ui/furigana.tsx';
import { HiddenFields } from '../../../ui/hidden-fields.tsx';

interface RefusedStepProps {
  lang: Lang;
  answers: Answers;
  refusals: { code: RefusalCode; field: string | null }[];
}

/** An answer the directory could not take: said plainly, with the way to mend it. */
export function RefusedStep({ lang, answers, refusals }: RefusedStepProps) {
  const texts = resultsTexts[lang];
  const sentences = refusals
    .filter(isAskersRefusal)
    .map((refusal) => codeTexts[lang].refusals.sentence(refusal));
  return (
    <StatePage icon="warning" title={texts.refusedTitle} text={sentences.join('\n')}>
      <form method="post" action={hrefIn(lang, '/')}>
        <HiddenFields fields={fieldsOf(answers, ['scope', 'apart', 'after', 'number', 'words', 'within'])} />
        <button type="submit" className="button button-filled">
          <Furigana text={texts.change} />
        </button>
      </form>
      <a className="button" href={hrefIn(lang, '/')}>
        <Furigana text={texts.startAgain} />
      </a>
    </StatePage>
  );
}
