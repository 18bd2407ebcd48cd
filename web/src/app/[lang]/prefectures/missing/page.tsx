/** Shown by the proxy, with status 404, for a number that no prefecture has. */
export { default } from '../[code]/not-found.tsx';
