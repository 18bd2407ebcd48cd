import type { CalendarDay } from '@tsunagi/domain';
import type { Services } from '../app.ts';
import type { Reference } from '../geography/index.ts';
import type { Viewer } from '../identity/index.ts';
import type { Loaders } from './loaders.ts';

/** What every resolver gets: the services, and when, with what knowledge and for whom the request is answered. */
export interface Context {
  requestId: string;
  services: Services;
  /** One instant and one revision of the reference for the whole request. */
  at: { now: Date; day: CalendarDay; reference: Reference };
  loaders: Loaders;
  /** The signed-in person with the membership worked under; null for a visitor. */
  viewer: Viewer | null;
  /** Where on the net the request comes from, as the web tells it: to be counted, never to be kept or logged. */
  place: string | null;
}
