/** Shown by the proxy, with status 404, for a code that no municipality has. */
export { default } from '../[code]/not-found.tsx';
