export { type Redirected, Redirects } from './redirects.ts';
