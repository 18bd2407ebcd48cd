import type { Loaded } from '../../../features/finder/load-step.ts';
import type { Lang } from '../../../lib/lang.ts';

/** Up to three places side by side. */
export async function CompareStep({ ids }: { lang: Lang; loaded: Loaded; ids: string[] }) {
  return <div className="page">{ids.join()}</div>;
}
