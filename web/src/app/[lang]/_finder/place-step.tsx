import type { Loaded } from '../../../features/finder/load-step.ts';
import type { Lang } from '../../../lib/lang.ts';

/** A place seen from the results. */
export async function PlaceStep({ id }: { lang: Lang; loaded: Loaded; id: string }) {
  return <div className="page">{id}</div>;
}
