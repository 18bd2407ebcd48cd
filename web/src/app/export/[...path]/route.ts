import { forwardToApi } from '../../../lib/forward-to-api.ts';

/** Lists, calendars and the whole directory to take away. */
export const GET = forwardToApi;
export const HEAD = forwardToApi;
