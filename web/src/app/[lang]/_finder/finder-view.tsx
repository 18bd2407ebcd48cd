import type { ReactNode } from 'react';
import { type Loaded, loadStep } from '../../../features/finder/load-step.ts';
import type { Lang } from '../../../lib/lang.ts';
import { CompareStep } from './compare-step.tsx';
import { PlaceStep } from './place-step.tsx';
import { QuestionStep } from './question-step.tsx';
import { ResultsStep } from './results-step.tsx';

/**
 * The finder's next view for what was posted; the same on the first page, without script, and in place.
 * It is whole when it comes: a fault on the way is thrown here and not while the view is being shown.
 */
export async function finderView(lang: Lang, fields: URLSearchParams): Promise<ReactNode> {
  const loaded: Loaded = await loadStep(fields);
  const { step } = loaded;
  switch (step.name) {
    case 'results':
      return ResultsStep({ lang, loaded, avoided: step.avoided });
    case 'place':
      return PlaceStep({ lang, loaded, id: step.id });
    case 'compare':
      return CompareStep({ lang, loaded, ids: step.ids });
    default:
      return QuestionStep({ lang, loaded, step });
  }
}
