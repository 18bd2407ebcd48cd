import type { Services } from '../services.ts';
import type { Context } from './context.ts';

export type Loaders = ReturnType<typeof makeLoaders>;

/** Loaders live for one request: what several fields ask for by id is fetched in one statement. */
export function makeLoaders(_services: Services, _at: Context['at']) {
  return {};
}
