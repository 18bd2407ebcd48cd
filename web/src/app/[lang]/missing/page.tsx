/** Shown by the proxy, with status 404, for an address that is none. */
export { default } from '../not-found.tsx';
