import { forwardToApi } from '../../../lib/forward-to-api.ts';

/** The directory in the field's standard, for other systems. */
export const GET = forwardToApi;
export const HEAD = forwardToApi;
export const POST = forwardToApi;
export const OPTIONS = forwardToApi;
