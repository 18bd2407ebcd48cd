import { type Loaded, loadStep } from '../../../features/finder/load-step.ts';
import type { Lang } from '../../../lib/lang.ts';
import { CompareStep } from './compare-step.tsx';
import { PlaceStep } from './place-step.tsx';
import { QuestionStep } from './question-step.tsx';
import { ResultsStep } from './results-step.tsx';

/** The finder's next view for what was posted; the same on the first page, without script, and in place. */
export async function FinderView({ lang, fields }: { lang: Lang; fields: URLSearchParams }) {
  const loaded: Loaded = await loadStep(fields);
  const { step } = loaded;
  switch (step.name) {
    case 'results':
      return <ResultsStep lang={lang} loaded={loaded} avoided={step.avoided} />;
    case 'place':
      return <PlaceStep lang={lang} loaded={loaded} id={step.id} />;
    case 'compare':
      return <CompareStep lang={lang} loaded={loaded} ids={step.ids} />;
    default:
      return <QuestionStep lang={lang} loaded={loaded} step={step} />;
  }
}
