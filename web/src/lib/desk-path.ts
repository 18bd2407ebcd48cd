const DESK_PATH = /^\/desk(?:\/[A-Za-z0-9-]{1,64}){0,6}$/u;

/** A page of the desk to return to after signing in; anything else (another site, an address with words) is null. */
export const asDeskPath = (value: unknown): string | null =>
  typeof value === 'string' && DESK_PATH.test(value) ? value : null;

/** Where one signs in to come back to a page of the desk. */
export const signInFor = (path: string): string => `/sign-in?to=${asDeskPath(path) ?? '/desk'}`;

/** Whether a page stands at the desk, in the staff's frame. */
export const isAtDesk = (path: string): boolean => path === '/desk' || path.startsWith('/desk/');
